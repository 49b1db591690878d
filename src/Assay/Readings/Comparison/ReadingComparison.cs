using Assay.Readings.Wordings;

namespace Assay.Readings.Comparison;

/// <summary>Somebody or something that both texts name.</summary>
/// <param name="First">In the first.</param>
/// <param name="Second">In the second.</param>
/// <param name="Why">What tells that they are the same.</param>
public sealed record ComparedPair(ComparedItem First, ComparedItem Second, string Why);

/// <summary>Figures for the same thing that do not agree.</summary>
/// <param name="What">What is measured.</param>
/// <param name="First">The figures of the first reading, by number.</param>
/// <param name="Second">Those of the second.</param>
/// <param name="Why">In which way they differ.</param>
public sealed record FigureDifference(
    string What,
    IReadOnlyList<int> First,
    IReadOnlyList<int> Second,
    string Why
);

/// <summary>How many figures of two readings had nothing in the other to be held against; dates are not counted.</summary>
/// <param name="First">Of the first.</param>
/// <param name="Second">Of the second.</param>
public readonly record struct FiguresNotCompared(int First, int Second);

/// <summary>The same words given to two speakers.</summary>
/// <param name="First">The quote of the first reading, by number.</param>
/// <param name="Second">That of the second.</param>
public sealed record QuoteDifference(int First, int Second);

/// <summary>A claim to territory that only one of the texts words so, or that they word with another use or grade.</summary>
/// <param name="Rule">The rule of the wording.</param>
/// <param name="First">The wordings of the first reading, by number.</param>
/// <param name="Second">Those of the second.</param>
/// <param name="Why">In which way they differ.</param>
public sealed record WordingDifference(
    string Rule,
    IReadOnlyList<int> First,
    IReadOnlyList<int> Second,
    string Why
);

/// <summary>Two texts about the same deal, or a text and the dossier of a deal, held against each other.</summary>
/// <param name="First">The first.</param>
/// <param name="Second">The second.</param>
/// <param name="InBoth">What both name, in the order of the first.</param>
/// <param name="OnlyFirst">What only the first names, of the kinds that the second speaks of.</param>
/// <param name="OnlySecond">What only the second names.</param>
public sealed record ReadingComparison(
    ComparedText First,
    ComparedText Second,
    IReadOnlyList<ComparedPair> InBoth,
    IReadOnlyList<ComparedItem> OnlyFirst,
    IReadOnlyList<ComparedItem> OnlySecond
)
{
    /// <summary>Figures for the same thing that differ; empty where one is a dossier.</summary>
    public IReadOnlyList<FigureDifference> Figures { get; init; } = [];

    /// <summary>How many figures had nothing in the other text to be held against.</summary>
    public FiguresNotCompared NotCompared { get; init; }

    /// <summary>Quotes given to different speakers.</summary>
    public IReadOnlyList<QuoteDifference> Quotes { get; init; } = [];

    /// <summary>Claims to territory worded differently.</summary>
    public IReadOnlyList<WordingDifference> Wordings { get; init; } = [];

    /// <summary>Holds two readings against each other.</summary>
    public static ReadingComparison Of(Reading first, Reading second) =>
        Of(ComparedText.Of(first), ComparedText.Of(second));

    /// <summary>Holds a reading against another text or the deal of a dossier.</summary>
    public static ReadingComparison Of(Reading first, ComparedText second) =>
        Of(ComparedText.Of(first), second);

    private static ReadingComparison Of(ComparedText first, ComparedText second)
    {
        var pairs = ItemPairing.Of(first.Items, second.Items);
        var paired = pairs.Select(p => p.First).ToHashSet(ReferenceEqualityComparer.Instance);
        var pairedSecond = pairs.Select(p => p.Second).ToHashSet(ReferenceEqualityComparer.Instance);
        var comparison = new ReadingComparison(
            first,
            second,
            pairs,
            [.. first.Items.Where(i => second.Kinds.Contains(i.Kind) && !paired.Contains(i))],
            [.. second.Items.Where(i => first.Kinds.Contains(i.Kind) && !pairedSecond.Contains(i))]
        );
        if (first.Reading is not { } one || second.Reading is not { } other)
            return comparison;
        var (figures, notCompared) = FigureDifferences.Of(one, other, pairs);
        return comparison with
        {
            Figures = figures,
            NotCompared = notCompared,
            Quotes = QuoteDifferences.Of(one, other, pairs),
            Wordings = Differing(one.Wordings, other.Wordings),
        };
    }

    private static List<WordingDifference> Differing(
        IReadOnlyList<TerritorialWording> first,
        IReadOnlyList<TerritorialWording> second
    )
    {
        var differences = new List<WordingDifference>();
        foreach (var rule in first.Concat(second).Select(w => w.Rule).Distinct(StringComparer.Ordinal))
        {
            var (one, other) = (Numbers(first, rule), Numbers(second, rule));
            var why =
                other.Count == 0 ? "only the first words it so"
                : one.Count == 0 ? "only the second words it so"
                : Uses(first, one).SetEquals(Uses(second, other)) ? null
                : "one quotes or rejects what the other says in its own words";
            if (why is not null)
                differences.Add(new WordingDifference(rule, one, other, why));
        }
        return differences;
    }

    private static List<int> Numbers(IReadOnlyList<TerritorialWording> wordings, string rule) =>
        [
            .. Enumerable
                .Range(0, wordings.Count)
                .Where(i => string.Equals(wordings[i].Rule, rule, StringComparison.Ordinal)),
        ];

    private static HashSet<bool> Uses(IReadOnlyList<TerritorialWording> wordings, List<int> numbers) =>
        [.. numbers.Select(i => wordings[i].Use == WordingUse.OwnWords)];
}
