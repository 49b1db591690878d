using System.Globalization;
using Assay.Readings.Figures;
using Assay.Readings.Mentions;
using Assay.Readings.Texts;

namespace Assay.Readings.Comparison;

/// <summary>
/// Finds figures that do not agree where nothing tells what they measure: of one kind and unit, the only ones of it in two sentences that say the same by
/// most of their words or name the same parties and sites.
/// </summary>
internal sealed class SentenceFigures
{
    // Fewer words in common are met by chance.
    private const int FewestWords = 3;

    private const double LeastShare = 0.6;

    // Where the parties and sites are the same, some words must be too.
    private const double LeastShareOfNamed = 0.3;

    // Beyond so many pairs of sentences a text is none about one deal.
    private const int MostComparisons = 1_000_000;

    private readonly Reading _first;
    private readonly Reading _second;
    private readonly Dictionary<int, int> _paired;

    public SentenceFigures(Reading first, Reading second, IReadOnlyList<ComparedPair> pairs)
    {
        (_first, _second) = (first, second);
        _paired = pairs
            .Where(p => p is { First.Referent: not null, Second.Referent: not null })
            .ToDictionary(p => p.Second.Referent!.Value, p => p.First.Referent!.Value);
    }

    /// <summary>The pairs of figures that can be held against each other.</summary>
    /// <param name="isOpenFirst">Whether a figure of the first is not compared yet.</param>
    /// <param name="isOpenSecond">Whether one of the second is not.</param>
    public IEnumerable<(int First, int Second, string What)> Pairs(
        Func<int, bool> isOpenFirst,
        Func<int, bool> isOpenSecond
    )
    {
        var ones = Sentences(_first, isOpenFirst, static r => r);
        var others = Sentences(_second, isOpenSecond, r => _paired.TryGetValue(r, out var one) ? one : -1);
        if ((long)ones.Count * others.Count > MostComparisons)
            yield break;
        var taken = new HashSet<int>();
        foreach (var one in ones)
        {
            var best = others
                .Where(o =>
                    string.Equals(o.Kind, one.Kind, StringComparison.Ordinal) && !taken.Contains(o.Figure)
                )
                .Select(o => (Other: o, Share: Share(one, o)))
                .Where(o => o.Share > 0)
                .OrderByDescending(o => o.Share)
                .FirstOrDefault();
            if (best.Other is null)
                continue;
            taken.Add(best.Other.Figure);
            yield return (
                one.Figure,
                best.Other.Figure,
                string.Join(' ', one.Words.Where(best.Other.Words.Contains).Take(6))
            );
        }
    }

    private static double Share(FigureSentence one, FigureSentence other)
    {
        var common = one.Words.Count(other.Words.Contains);
        if (common < FewestWords)
            return 0;
        var share = (double)common / Math.Min(one.Words.Count, other.Words.Count);
        var isNamed = one.Named.Count > 0 && one.Named.SetEquals(other.Named);
        return share >= LeastShare || (isNamed && share >= LeastShareOfNamed) ? share : 0;
    }

    private static List<FigureSentence> Sentences(
        Reading reading,
        Func<int, bool> isOpen,
        Func<int, int> named
    )
    {
        var text = TokenizedText.Of(reading.Document);
        var found = new List<FigureSentence>();
        var figures = reading
            .Figures.Select((f, i) => (Figure: f, Number: i))
            .Where(f => Kind(f.Figure) is not null && f.Figure.Span.Length > 0)
            .GroupBy(f => (Sentence: text.SentenceAt(f.Figure.Span.Start), Kind: Kind(f.Figure)!));
        foreach (var group in figures)
        {
            // of several it cannot be told which is which
            if (group.Skip(1).Any() || !isOpen(group.First().Number))
                continue;
            var span = text.SpanOf(text.Sentences[group.Key.Sentence]);
            found.Add(
                new FigureSentence(
                    group.First().Number,
                    group.Key.Kind,
                    [.. WordKeys.OfSentence(span.In(reading.Document.Text))],
                    [
                        .. reading
                            .Mentions.Where(m =>
                                span.Contains(m.Span)
                                && reading.Referents[m.Referent].Kind
                                    is MentionKind.Organisation
                                        or MentionKind.Place
                            )
                            .Select(m => named(m.Referent)),
                    ]
                )
            );
        }
        return found;
    }

    // Money of any currency is one kind, so that two currencies are told.
    private static string? Kind(Figure figure) =>
        figure.Low is null
            ? null
            : figure.Kind switch
            {
                FigureKind.Money => "money",
                FigureKind.Percent => "percent",
                FigureKind.Duration => string.Create(CultureInfo.InvariantCulture, $"duration {figure.Unit}"),
                _ => null,
            };

    private sealed record FigureSentence(int Figure, string Kind, HashSet<string> Words, HashSet<int> Named);
}
