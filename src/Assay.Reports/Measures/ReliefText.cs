using System.Globalization;
using Assay.Measures;
using Assay.Model;
using Assay.Reports.Words;

namespace Assay.Reports.Measures;

/// <summary>The smallest relief as lines.</summary>
public static class ReliefText
{
    private const int MostOfCode = 44;

    /// <summary>One deal.</summary>
    public static IEnumerable<string> Lines(DealRelief relief)
    {
        yield return $"{relief.Title} ({new PartialDate(relief.Date)}, by what was known on {new PartialDate(relief.KnownOn)})";
        foreach (var sentence in ReliefWords.Reading(relief))
            yield return $"  {sentence}";
        foreach (var sentence in relief.Besides)
            yield return $"  {sentence}";
        // Where one legal order binds, or one party is bound, several scopes are the same: they are told once.
        foreach (
            var alike in relief
                .Reliefs.Where(r => r.Binding.Count > 0 && r.Scope.By is null)
                .GroupBy(r => string.Join('|', Scope(r, relief.Question)), StringComparer.Ordinal)
        )
        {
            yield return "";
            yield return $"{string.Join("; ", alike.Select(r => ReliefWords.Heading(r.Scope)))}:";
            foreach (var line in Scope(alike.First(), relief.Question))
                yield return line;
        }
        yield return "";
        yield return "An aid, not counsel: what is known forbids no more then; what is not known may.";
    }

    /// <summary>What blocks most of several deals.</summary>
    /// <param name="relief">The deals.</param>
    /// <param name="limit">The most lines.</param>
    public static IEnumerable<string> Lines(PortfolioRelief relief, int limit)
    {
        var forbidden = relief.Deals.Count(d => d.Reliefs.Any(r => r.Binding.Count > 0));
        yield return $"{Counted.Of(relief.Deals.Count, "deal")}, of which something forbids {forbidden.ToString(CultureInfo.InvariantCulture)}";
        if (relief.Blockers.Count == 0)
            yield break;
        var shown = relief.Blockers.Take(limit).ToList();
        var width = Math.Min(shown.Max(b => b.Edit.Code.Length), MostOfCode);
        yield return "";
        yield return $"{"what blocks".PadRight(width)}  deals  parties  frees alone";
        foreach (var blocker in shown)
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"{blocker.Edit.Code.PadRight(width)}  {Figure(blocker.Deals, 5)}  {Figure(blocker.Parties.Count, 7)}  {Figure(blocker.Frees, 11)}  {blocker.Edit.Title}"
            );
        if (relief.Blockers.Count > limit)
            yield return $"and {Counted.Of(relief.Blockers.Count - limit, "other")} (--limit)";
    }

    private static IEnumerable<string> Scope(Relief relief, ReliefQuestion question)
    {
        yield return $"  {Counted.Of(relief.Binding.Count, question.Open ? "measure forbids or may" : "measure forbids", question.Open ? "measures forbid or may" : "measures forbid")}:";
        foreach (var binding in relief.Binding)
            yield return $"    {VerdictWords.Of(binding.Verdict).PadRight(24)} {binding.Measure}";
        if (relief.Sets.Count == 0)
        {
            yield return "  no set is enough";
            yield break;
        }
        var common = relief.Sets[0].Edits.Where(e => relief.Sets.All(s => s.Edits.Any(o => o == e))).ToList();
        if (common.Count > 0 && relief.Sets.Count > 1)
        {
            yield return $"  in every set{(relief.IsComplete ? "" : " told")}:";
            foreach (var edit in common)
                yield return $"    {Line(edit)}";
        }
        foreach (var (set, i) in relief.Sets.Select((set, i) => (set, i)))
        {
            var own = relief.Sets.Count > 1 ? [.. set.Edits.Where(e => !common.Contains(e))] : set.Edits;
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"  {i + 1}. {Counted.Of(set.Edits.Count, "edit")}{(common.Count > 0 && own.Count < set.Edits.Count ? ", those and" : "")}:"
            );
            foreach (var edit in own)
                yield return $"    {Line(edit)}";
        }
        if (relief.GaveUp)
            yield return "  the search was given up: others as small may be missing";
        else if (!relief.IsComplete)
            yield return "  there are others, no smaller (--limit)";
    }

    private static string Figure(int number, int width) =>
        number.ToString(CultureInfo.InvariantCulture).PadLeft(width);

    private static string Line(ReliefEdit edit) => $"{edit.Code.PadRight(MostOfCode)} {edit.Title}";
}
