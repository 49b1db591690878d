using Assay.Measures;
using Assay.Model;

namespace Assay.Reports.Words;

/// <summary>The smallest relief in sentences.</summary>
public static class ReliefWords
{
    /// <summary>More edits than these are not read in a sentence.</summary>
    private const int MostInSentence = 6;

    /// <summary>More alternatives than these are not read in a sentence.</summary>
    private const int MostAlternatives = 4;

    /// <summary>The reading of a deal: what is enough for whom, and for whom nothing that one legal order does is.</summary>
    public static IReadOnlyList<string> Reading(DealRelief relief)
    {
        if (relief.Reliefs.All(r => r.Binding.Count == 0))
            return
            [
                $"Nothing known{(relief.Question.Regime is { } asked ? $" of {The(asked)}" : "")} forbids this{(relief.Question.Party is { } party ? $" to '{party}'" : "")}{(relief.Question.Open ? ", and no question is open" : "")}: nothing need be lifted.",
            ];
        return [.. relief.Reliefs.Select(r => Sentence(r, relief)).OfType<string>()];
    }

    /// <summary>What a scope is about, as a heading.</summary>
    public static string Heading(ReliefScope scope)
    {
        var who = scope.Name ?? "The deal";
        return (scope.Regime, scope.By) switch
        {
            ({ } regime, _) =>
                $"{who}, as {The(regime)} binds {(scope.Party is null ? "its parties" : "it")}",
            (_, { } by) => $"{who}, by what {The(by)} does alone",
            _ => who,
        };
    }

    /// <summary>What a set is, as the subject of a sentence: "lifting EO 14071 s. 1(a)(i) and ending the programme RUSSIA-EO14024".</summary>
    public static string Doing(IReadOnlyList<ReliefEdit> edits) => Joined(edits.Select(Doing), "and");

    /// <summary>One edit: "lifting EO 14071 s. 1(a)(i)".</summary>
    public static string Doing(ReliefEdit edit) =>
        edit.Kind switch
        {
            ReliefKind.Programme => $"ending {edit.Title} ({RegimeWords.Short(edit.Regime)})",
            ReliefKind.Designation => $"lifting {edit.Title} ({RegimeWords.Short(edit.Regime)})",
            ReliefKind.Instrument => $"lifting all of {edit.Title}",
            _ => $"lifting {edit.Title}",
        };

    private static string? Sentence(Relief relief, DealRelief deal)
    {
        var (scope, sets) = (relief.Scope, relief.Sets);
        var whom = scope.Name ?? "the deal as a whole";
        if (scope.By is { } by)
            return sets.Count > 0 || relief.GaveUp
                ? null
                : $"Nothing {The(by)} does alone makes this lawful for {whom}: no set is enough, for {Others(relief, by, deal.Question.Open)}.";
        // Told with the party or deal already, where only one legal order binds it.
        if (scope.Regime is not null && deal.Reliefs.Any(r => IsSame(r, relief)))
            return null;
        var where = scope.Regime is { } regime ? $", as far as {The(regime)} goes" : "";
        if (sets.Count == 0)
            return relief.GaveUp
                ? $"For {whom}{where}, the search was given up before a set was found."
                : $"For {whom}{where}, no set is enough.";
        var least = sets[0].Edits.Count;
        var alternatives = sets.Where(s => s.Edits.Count == least).ToList();
        if (least == 1)
            return alternatives.Count == 1
                ? $"For {whom}{where}, {Doing(alternatives[0].Edits)} is enough."
                : $"For {whom}{where}, one of these is enough: {Joined(alternatives.Take(MostAlternatives).Select(s => Doing(s.Edits)), "or")}{More(alternatives.Count - MostAlternatives)}.";
        if (alternatives.Count == 1 && (relief.IsComplete || sets.Count > 1) && least <= MostInSentence)
            return sets.Count == 1
                ? $"For {whom}{where}, nothing less than {Doing(sets[0].Edits)} is enough."
                : $"For {whom}{where}, {Doing(sets[0].Edits)} is enough, and no set is smaller.";
        var what =
            least <= MostInSentence
                ? $", such as {Doing(sets[0].Edits)}"
                : $", beginning with {Joined(sets[0].Edits.Take(MostInSentence).Select(Doing), "and")}";
        return $"For {whom}{where}, {Counted.Of(least, "edit")} are needed at least{what}.";
    }

    private static bool IsSame(Relief other, Relief relief) =>
        other.Scope is { Regime: null, By: null }
        && other.Scope.Party == relief.Scope.Party
        && other.Binding.Count == relief.Binding.Count;

    // Who else forbids it, by their instruments.
    private static string Others(Relief relief, RegimeId by, bool open)
    {
        var also = relief.Binding.Any(b => b.Regime == by) ? " too" : "";
        var others = relief
            .Binding.Where(b => b.Regime != by)
            .GroupBy(b => b.Regime)
            .Select(g => (g.Key, Titles: g.Select(b => b.Title).Distinct(StringComparer.Ordinal).ToList()))
            .Select(g =>
                $"{The(g.Key)} ({Joined(g.Titles.Take(MostAlternatives), "and")}{More(g.Titles.Count - MostAlternatives)})"
            )
            .ToList();
        return others.Count == 0
            ? "lifting the one exposes another"
            : $"{Joined(others, "and")} {(others.Count == 1 ? "forbids" : "forbid")} it{(open ? " or may" : "")}{also}";
    }

    private static string More(int left) => left > 0 ? $" and {Counted.Of(left, "other")}" : "";

    private static string The(RegimeId regime)
    {
        var name = RegimeWords.Name(regime);
        return
            name.StartsWith("United ", StringComparison.Ordinal)
            || name.StartsWith("European ", StringComparison.Ordinal)
            ? $"the {name}"
            : name;
    }

    private static string Joined(IEnumerable<string> texts, string word)
    {
        var all = texts.ToList();
        return all.Count < 2 ? string.Concat(all) : $"{string.Join(", ", all.SkipLast(1))} {word} {all[^1]}";
    }
}
