using Assay.Readings.Figures;

namespace Assay.Readings.Comparison;

/// <summary>
/// Finds figures that two readings give for the same thing and that do not agree: of the same kind, measuring the same by the texts' words, of no
/// other time or owner. A thing for which any two figures agree is left alone: the texts may give several.
/// </summary>
internal static class FigureDifferences
{
    // A text that gives 324 billion may mean what another gives as 324.3 billion: half of the last digit given, or this share where digits are not told.
    private const decimal Rounding = 0.01m;

    // "About 35" goes together with 33 and 38.
    private const decimal About = 0.1m;

    // A thing with more figures in a text is a table's column rather than one thing.
    private const int MostOfOne = 20;

    /// <summary>The differences, and how many figures of each had nothing to be held against.</summary>
    public static (IReadOnlyList<FigureDifference> Differences, FiguresNotCompared NotCompared) Of(
        Reading first,
        Reading second,
        IReadOnlyList<ComparedPair> pairs
    )
    {
        var compared = (First: new HashSet<int>(), Second: new HashSet<int>());
        var differences = ByMeasured(first, second, compared);
        var sentences = new SentenceFigures(first, second, pairs).Pairs(
            i => !compared.First.Contains(i),
            i => !compared.Second.Contains(i)
        );
        foreach (var (one, two, what) in sentences.ToList())
        {
            var (a, b) = (first.Figures[one], second.Figures[two]);
            if (!AreOfOne(first, a, second, b))
                continue;
            compared.First.Add(one);
            compared.Second.Add(two);
            if (!Agree(a, b))
                differences.Add(new FigureDifference(what, [one], [two], Why(a, b)));
        }
        return (
            differences,
            new FiguresNotCompared(
                Numbers(first) - compared.First.Count,
                Numbers(second) - compared.Second.Count
            )
        );
    }

    private static int Numbers(Reading reading) =>
        reading.Figures.Count(f => f is { Low: not null, Kind: not FigureKind.Date });

    private static List<FigureDifference> ByMeasured(
        Reading first,
        Reading second,
        (HashSet<int> First, HashSet<int> Second) compared
    )
    {
        var others = Measured(second).ToLookup(m => m.Key);
        var differences = new List<FigureDifference>();
        foreach (var group in Measured(first).GroupBy(m => m.Key))
        {
            var ones = group.Select(m => m.Number).ToList();
            var twos = others[group.Key].Select(m => m.Number).ToList();
            if (twos.Count == 0 || ones.Count > MostOfOne || twos.Count > MostOfOne)
                continue;
            var pairs = (
                from one in ones
                from two in twos
                where AreOfOne(first, first.Figures[one], second, second.Figures[two])
                select (One: one, Two: two)
            ).ToList();
            compared.First.UnionWith(pairs.Select(p => p.One));
            compared.Second.UnionWith(pairs.Select(p => p.Two));
            if (pairs.Count == 0 || pairs.Exists(p => Agree(first.Figures[p.One], second.Figures[p.Two])))
                continue;
            differences.Add(
                new FigureDifference(
                    group.Key.What,
                    [.. pairs.Select(p => p.One).Distinct()],
                    [.. pairs.Select(p => p.Two).Distinct()],
                    Why(first.Figures[pairs[0].One], second.Figures[pairs[0].Two])
                )
            );
        }
        return differences;
    }

    private static IEnumerable<((FigureKind Kind, string What) Key, int Number)> Measured(Reading reading)
    {
        for (var i = 0; i < reading.Figures.Count; i++)
        {
            var figure = reading.Figures[i];
            if (figure is not { Low: not null, Of: { } of, Kind: not FigureKind.Date })
                continue;
            var what = WordKeys.OfMeasured(of.In(reading.Document.Text));
            if (what.Length > 0)
                yield return ((figure.Kind, what), i);
        }
    }

    // What one leaves open may be what the other says.
    private static bool AreOfOne(Reading first, Figure one, Reading second, Figure two) =>
        (
            When(first, one) is not { } oneDay
            || When(second, two) is not { } twoDay
            || (oneDay.Earliest <= twoDay.Latest && twoDay.Earliest <= oneDay.Latest)
        )
        && (
            one.Whose is not { } oneWhose
            || two.Whose is not { } twoWhose
            || SameOwner(oneWhose.In(first.Document.Text), twoWhose.In(second.Document.Text))
        );

    private static Model.PartialDate? When(Reading reading, Figure figure) =>
        figure.When is { } number ? reading.Figures[number].Date?.Date : null;

    private static bool SameOwner(string one, string two)
    {
        var (a, b) = (WordKeys.OfMeasured(one), WordKeys.OfMeasured(two));
        return a.Contains(b, StringComparison.Ordinal) || b.Contains(a, StringComparison.Ordinal);
    }

    private static bool Agree(Figure one, Figure two)
    {
        if (one.Currency is { } a && two.Currency is { } b && a != b)
            return false;
        if (
            one.Unit is { } unit
            && two.Unit is { } other
            && !string.Equals(unit, other, StringComparison.Ordinal)
        )
            return false;
        var ((low, high), (otherLow, otherHigh)) = (Range(one), Range(two));
        return low <= otherHigh && otherLow <= high;
    }

    private static (decimal Low, decimal High) Range(Figure figure)
    {
        var (low, high) = (figure.Low!.Value, figure.High ?? figure.Low.Value);
        return (
            figure.Bound == FigureBound.AtMost ? decimal.MinValue : low - Slack(figure, low),
            figure.Bound == FigureBound.AtLeast ? decimal.MaxValue : high + Slack(figure, high)
        );
    }

    private static decimal Slack(Figure figure, decimal value)
    {
        // what is next to the greatest number there is has no room for any
        if (Math.Abs(value) > decimal.MaxValue / 4)
            return 0;
        if (figure.Bound == FigureBound.About)
            return Math.Abs(value) * About;
        return figure.Step is { } step
            ? Math.Min(step / 2, Math.Abs(value) * About)
            : Math.Abs(value) * Rounding;
    }

    private static string Why(Figure one, Figure two) =>
        one.Currency is { } a && two.Currency is { } b && a != b ? $"{a} against {b}"
        : one.Unit is { } unit
        && two.Unit is { } other
        && !string.Equals(unit, other, StringComparison.Ordinal)
            ? $"{unit} against {other}"
        : "the values do not agree";
}
