using System.Globalization;
using Assay.Assaying;
using Assay.Model;
using Assay.Ownership;

namespace Assay.Reports.Ownership;

/// <summary>Who is behind a party, for people: the chain above it as a tree, and what each legal order says.</summary>
public static class OwnershipText
{
    /// <summary>Deeper levels than this are not drawn.</summary>
    private const int Deepest = 12;

    /// <summary>Writes it line by line.</summary>
    public static IEnumerable<string> Lines(OwnershipSheet sheet)
    {
        var root = OwnerNode.OfRegister(sheet.Party.Id);
        yield return $"{sheet.Party.Name} ({sheet.Party.Id}), {Day(sheet.On)}{Listed(sheet, root)}";
        foreach (var line in Above(sheet, root, "", [root], 1))
            yield return line;
        yield return "";
        foreach (var answer in sheet.Answers)
        {
            foreach (var line in Answer(sheet, answer))
                yield return line;
        }
    }

    /// <summary>Writes from when on each order said what.</summary>
    public static IEnumerable<string> Lines(IReadOnlyList<OwnershipPeriod> history) =>
        history.Select(period =>
            $"{Column(period.Order, 7)} {Column(period.From is { } from ? "from " + Day(from) : "at first", 15)} {(period.Blocked is { } blocked ? OwnershipVerdict.Of(blocked) : "no rule")}"
        );

    private static IEnumerable<string> Above(
        OwnershipSheet sheet,
        OwnerNode node,
        string indent,
        HashSet<OwnerNode> seen,
        int depth
    )
    {
        var stakes = sheet
            .Graph.InterestsIn(node, sheet.On)
            .OrderByDescending(i => i.Share.Upper.Value)
            .ThenBy(i => i.Holder.Key, StringComparer.Ordinal)
            .Select(i =>
                (
                    i.Holder,
                    Text: $"{i.Share}{(i.Votes is { } votes ? $", votes {votes}" : "")}, {i.Days}",
                    i.Source
                )
            )
            .Concat(
                sheet
                    .Graph.ControlsOf(node, sheet.On)
                    .Select(c => (Holder: c.Controller, Text: $"control by {c.Means}, {c.Days}", c.Source))
            )
            .ToList();
        for (var i = 0; i < stakes.Count; i++)
        {
            var (holder, text, source) = stakes[i];
            var isLast = i == stakes.Count - 1;
            var isNew = seen.Add(holder);
            yield return $"{indent}{(isLast ? "└─ " : "├─ ")}{sheet.Names[holder]}: {text}{Listed(sheet, holder)} [{source.Text}]{(isNew ? "" : " (above)")}";
            if (!isNew || depth == Deepest)
                continue;
            foreach (var line in Above(sheet, holder, indent + (isLast ? "   " : "│  "), seen, depth + 1))
                yield return line;
        }
    }

    private static IEnumerable<string> Answer(OwnershipSheet sheet, OrderAnswer answer)
    {
        if (answer.Trace is not { } trace)
        {
            yield return $"{Column(answer.Order, 7)} no rule of ownership in force on this day";
            yield break;
        }
        string Name(OwnerNode node) => sheet.Names.GetValueOrDefault(node, node.Key);
        var held =
            trace.Least == trace.Most
                ? Percent(trace.Least)
                : $"{Percent(trace.Least)} to {Percent(trace.Most)}";
        var verdict = OwnershipVerdict.Of(trace.Blocked).Replace('-', ' ');
        yield return $"{Column(answer.Order, 7)} {verdict} by ownership: listed owners hold {held}{(trace.Undisclosed > 0 ? $"; {Percent(trace.Undisclosed)} undisclosed, taken as not listed" : "")}{(answer.IsListed == Truth.True ? "; it is listed itself" : "")}";
        if (trace.Path.Count > 1)
            yield return $"        through {string.Join(" > ", trace.Path.Select(Name))}";
        if (trace.Deciding.Count > 0)
            yield return $"        blocked if {string.Join(" and ", trace.Deciding.Select(fact => OwnershipVerdict.Of(fact, Name)))}";
        yield return $"        {trace.Rule.Title} [{trace.Rule.Source.Text}]";
    }

    private static string Listed(OwnershipSheet sheet, OwnerNode node) =>
        sheet.Listed.TryGetValue(node, out var orders) ? $" (listed: {string.Join(", ", orders)})" : "";

    private static string Column(string text, int width) => text.PadRight(width);

    private static string Percent(decimal value) =>
        value.ToString("0.#########", CultureInfo.InvariantCulture) + " %";

    private static string Day(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
