using System.Globalization;
using Assay.Assaying;
using Assay.Measures;
using Assay.Model;
using Assay.Ownership;

namespace Assay.Reports.Ownership;

/// <summary>Who is behind a party, for people: the chain above it as a tree, and what each legal order says.</summary>
public static class OwnershipText
{
    /// <summary>Sentences of a kind beyond these are left to the JSON.</summary>
    private const int MostTold = 40;

    private const int MostOfPath = 12;
    private const int NarrowestName = 10;
    private const int WidestName = 48;

    /// <summary>Writes it line by line.</summary>
    public static IEnumerable<string> Lines(OwnershipSheet sheet)
    {
        var chart = sheet.Chart;
        yield return $"{sheet.NameOf(chart.Party)} ({chart.Party}), {Day(chart.On)}{OwnershipTree.Standing(chart, chart.Party)}";
        foreach (var line in OwnershipTree.Above(chart))
            yield return line;
        var below = OwnershipTree.Below(chart).ToList();
        if (below.Count > 0)
        {
            yield return "";
            yield return "Below it";
            foreach (var line in below)
                yield return line;
        }
        yield return "";
        foreach (var answer in sheet.Answers)
        {
            foreach (var line in Answer(sheet, answer))
                yield return line;
        }
        foreach (var line in Told("Who is listed", sheet.Listings.Select(l => l.Text)))
            yield return line;
        foreach (
            var line in Told(
                "What does not hold together",
                sheet.Oddities.Select(o => StakeWords.Of(o, sheet.NameOf))
            )
        )
            yield return line;
        foreach (
            var line in Told(
                "Stakes that changed hands round a listing",
                sheet.Flags.Select(f => StakeWords.Of(f, sheet.NameOf))
            )
        )
            yield return line;
        yield return "";
        yield return Lists(sheet.HeldAgainst);
    }

    /// <summary>Writes from when on each order said what.</summary>
    public static IEnumerable<string> Lines(IReadOnlyList<OwnershipPeriod> history) =>
        history.Select(period =>
            $"{Column(period.Order, 7)} {Column(period.From is { } from ? "from " + Day(from) : "at first", 15)} {(period.Blocked is { } blocked ? OwnershipVerdict.Of(blocked) : "no rule")}{(period.Listed == Truth.False ? "" : $"; {OwnershipVerdict.Listed(period.Listed)} itself")}"
        );

    /// <summary>Writes how many parties stand, a line each.</summary>
    public static IEnumerable<string> Lines(
        IReadOnlyList<ChartParty> parties,
        LocalDate on,
        HeldAgainst lists
    )
    {
        if (parties.Count == 0)
        {
            yield return "Nobody is said to be held by anybody.";
            yield break;
        }
        var width = Math.Clamp(parties.Max(p => p.Name.Length), NarrowestName, WidestName);
        var orders = parties[0].Standings.Select(s => s.Order).ToList();
        yield return $"{Column(Day(on), width)}  {string.Join(" ", orders.Select(o => Column(o, 12)))}".TrimEnd();
        foreach (var party in parties)
            yield return $"{Column(party.Name.Length <= width ? party.Name : party.Name[..(width - 1)] + "…", width)}  {string.Join(" ", party.Standings.Select(s => Column(OwnershipVerdict.Of(s), 12)))}".TrimEnd();
        yield return "";
        yield return Lists(lists);
    }

    private static IEnumerable<string> Answer(OwnershipSheet sheet, OrderAnswer answer)
    {
        if (answer.Trace is not { } trace)
        {
            yield return $"{Column(answer.Order, 7)} no rule of ownership in force on this day";
            yield break;
        }
        var who =
            (trace.Rule.Aggregates ? "listed owners hold " : "the greatest listed owner holds ")
            + trace.HeldInWords
            + (trace.Rule.Votes ? " of shares or votes" : "")
            + OwnershipWords.Holders(trace, sheet.NameOf);
        var control =
            trace.Controls.Count == 0
                ? ""
                : $"; {string.Join(", ", trace.Controls.Select(c => $"{(c.IsOutright ? "control" : "possible control")} of {sheet.NameOf(c.Controller)} by {c.Means}"))}";
        var undisclosed =
            trace.Undisclosed > 0
                ? $"; {Percent.InWords(trace.Undisclosed)} undisclosed, taken as not listed"
                : "";
        var itself = answer.IsListed switch
        {
            Truth.True => "LISTED ITSELF. By its owners: ",
            Truth.Unknown => "may be listed itself. By its owners: ",
            _ => "",
        };
        yield return $"{Column(answer.Order, 7)} {itself}{Verdict(trace.Blocked)}: {who}{control}{undisclosed}";
        if (trace.Path.Count > 2)
            yield return $"        through {Path(trace.Path, sheet)}";
        if (trace.Deciding.Count > 0)
            yield return $"        blocked if {Joined(trace.Deciding, sheet)}";
        if (trace.Unless.Count > 0)
            yield return $"        unless {OwnershipWords.Unless(trace.Unless, sheet.NameOf)}";
        yield return $"        {trace.Rule.Title} [{trace.Rule.Source.Text}]";
    }

    private static string Path(IReadOnlyList<OwnerNode> path, OwnershipSheet sheet) =>
        path.Count <= MostOfPath
            ? string.Join(" > ", path.Select(sheet.NameOf))
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{string.Join(" > ", path.Take(MostOfPath / 2).Select(sheet.NameOf))} > … {path.Count - MostOfPath} more … > {string.Join(" > ", path.TakeLast(MostOfPath / 2).Select(sheet.NameOf))}"
            );

    private static string Verdict(Truth blocked) =>
        blocked switch
        {
            Truth.True => "blocked by ownership",
            Truth.False => "not blocked by ownership",
            _ => "depends on what is not known",
        };

    private static string Joined(IReadOnlyList<DecidingFact> facts, OwnershipSheet sheet) =>
        string.Join(" and ", facts.Select(fact => OwnershipWords.Of(fact, sheet.NameOf)));

    // Who was held against an old list, or none, is not cleared by that.
    private static string Lists(HeldAgainst lists)
    {
        var held =
            lists.Editions.Count == 0
                ? "no list"
                : string.Join(", ", lists.Editions.Select(e => $"{e.List} of {Day(e.Date)}"));
        return lists.NotLoaded.Count == 0
            ? $"Held against {held}."
            : $"Held against {held}. No list of {string.Join(", ", lists.NotLoaded)} was loaded: of these only the listings that register and files know count, and nobody is cleared by that.";
    }

    private static IEnumerable<string> Told(string title, IEnumerable<string> sentences)
    {
        var isFirst = true;
        var told = 0;
        foreach (var sentence in sentences)
        {
            if (++told > MostTold)
            {
                yield return "- and more of these (--json has all)";
                break;
            }
            if (isFirst)
            {
                yield return "";
                yield return title;
                isFirst = false;
            }
            yield return "- " + sentence;
        }
    }

    private static string Column(string text, int width) => text.PadRight(width);

    private static string Day(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
