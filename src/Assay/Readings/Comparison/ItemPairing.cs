using System.Globalization;
using Assay.Model;
using Assay.Names;
using Assay.Readings.Mentions;

namespace Assay.Readings.Comparison;

/// <summary>
/// Pairs what two texts name: first what is linked to the same, then the same names, then names of people and organisations that fit by the same
/// library as screening. Things linked to different targets are never paired by name.
/// </summary>
internal static class ItemPairing
{
    // Well above what screening shows as a candidate (0.7): a pair is stated here, not asked about.
    private const double LeastScore = 0.85;

    // Beyond so many comparisons of names a text is no text about one deal; what is linked or named alike is still paired.
    private const int MostComparisons = 1_000_000;

    public static IReadOnlyList<ComparedPair> Of(
        IReadOnlyList<ComparedItem> first,
        IReadOnlyList<ComparedItem> second
    )
    {
        var pairs = new ComparedPair?[first.Count];
        var open = new bool[second.Count];
        Array.Fill(open, true);
        PairLinked(first, second, pairs, open);
        PairNamed(first, second, pairs, open);
        PairFitting(first, second, pairs, open);
        return [.. pairs.OfType<ComparedPair>()];
    }

    private static void PairLinked(
        IReadOnlyList<ComparedItem> first,
        IReadOnlyList<ComparedItem> second,
        ComparedPair?[] pairs,
        bool[] open
    )
    {
        var byTarget = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var j = 0; j < second.Count; j++)
        {
            foreach (var target in second[j].Targets)
                byTarget.TryAdd(target, j);
        }
        for (var i = 0; i < first.Count; i++)
        {
            foreach (var target in first[i].Targets)
            {
                if (pairs[i] is null && byTarget.TryGetValue(target, out var j) && open[j])
                    Pair(i, j, $"both are {target}", first, second, pairs, open);
            }
        }
    }

    private static void PairNamed(
        IReadOnlyList<ComparedItem> first,
        IReadOnlyList<ComparedItem> second,
        ComparedPair?[] pairs,
        bool[] open
    )
    {
        var byName = new Dictionary<(MentionKind, string), int>();
        for (var j = 0; j < second.Count; j++)
        {
            if (open[j])
                byName.TryAdd((second[j].Kind, Key(second[j])), j);
        }
        for (var i = 0; i < first.Count; i++)
        {
            if (
                pairs[i] is null
                && byName.TryGetValue((first[i].Kind, Key(first[i])), out var j)
                && open[j]
                && MayBeOne(first[i], second[j])
            )
                Pair(i, j, "the same name", first, second, pairs, open);
        }
    }

    private static void PairFitting(
        IReadOnlyList<ComparedItem> first,
        IReadOnlyList<ComparedItem> second,
        ComparedPair?[] pairs,
        bool[] open
    )
    {
        var ones = Named(first, i => pairs[i] is null);
        var others = Named(second, j => open[j]);
        if ((long)ones.Count * others.Count > MostComparisons)
            return;
        foreach (var (i, name) in ones)
        {
            var (best, bestScore) = (-1, LeastScore);
            foreach (var (j, other) in others)
            {
                if (!open[j] || first[i].Kind != second[j].Kind || !MayBeOne(first[i], second[j]))
                    continue;
                var score = NameComparer.Score(name, other, KindOf(first[i]));
                if (score >= bestScore && (best < 0 || score > bestScore))
                    (best, bestScore) = (j, score);
            }
            if (best >= 0)
                Pair(
                    i,
                    best,
                    string.Create(CultureInfo.InvariantCulture, $"the names fit ({bestScore:0.00})"),
                    first,
                    second,
                    pairs,
                    open
                );
        }
    }

    private static List<(int Number, Name Name)> Named(
        IReadOnlyList<ComparedItem> items,
        Func<int, bool> isOpen
    ) =>
        [
            .. Enumerable
                .Range(0, items.Count)
                .Where(i => isOpen(i) && items[i].Kind is (MentionKind.Person or MentionKind.Organisation))
                .Select(i => (i, Name.Of(items[i].Name, KindOf(items[i])))),
        ];

    private static void Pair(
        int i,
        int j,
        string why,
        IReadOnlyList<ComparedItem> first,
        IReadOnlyList<ComparedItem> second,
        ComparedPair?[] pairs,
        bool[] open
    )
    {
        pairs[i] = new ComparedPair(first[i], second[j], why);
        open[j] = false;
    }

    // Two links of the same sort that differ are two things; a party of the register and a record of a list may be one.
    private static bool MayBeOne(ComparedItem one, ComparedItem other) =>
        !one.Targets.Any(t => other.Targets.Any(o => SameSort(t, o)));

    private static bool SameSort(string target, string other) =>
        target
            .AsSpan(0, target.IndexOf(':', StringComparison.Ordinal) + 1)
            .SequenceEqual(other.AsSpan(0, other.IndexOf(':', StringComparison.Ordinal) + 1));

    private static string Key(ComparedItem item)
    {
        var folded = Name.Of(item.Name, KindOf(item)).Folded;
        return folded.Length > 0 ? folded : item.Name;
    }

    private static PartyKind KindOf(ComparedItem item) =>
        item.Kind switch
        {
            MentionKind.Person => PartyKind.Person,
            MentionKind.Organisation => PartyKind.Company,
            _ => PartyKind.Unknown,
        };
}
