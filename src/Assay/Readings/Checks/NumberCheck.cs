using Assay.Readings.Figures;
using Assay.Readings.Figures.Words;
using Assay.Readings.Texts;

namespace Assay.Readings.Checks;

/// <summary>
/// One thing with two figures: the same measured, of the same, at the same time, by the same voice, and not as a change. Terms that a contract has once
/// ("the purchase price") need no time and no owner.
/// </summary>
internal sealed class NumberCheck : ITextCheck
{
    // "$3.2 billion" and "more than $3 billion" and "some $3 billion" are told of one sum; a tenth apart is rounding in prose.
    private const decimal Loosely = 0.1m;

    private static readonly WordTable<bool> Terms = WordTable.Of(
        "PURCHASE CONTRACT PRICE VALUE TOTAL ANNUAL QUANTITY CHARTER CAPITAL SHARE AGGREGATE CONSIDERATION DEPOSIT MINIMUM"
    );

    private static readonly WordTable<bool> TermHeads = WordTable.Of(
        "PRICE VALUE QUANTITY CAPITAL CONSIDERATION DEPOSIT"
    );

    public void Find(CheckedText input, List<Inconsistency> found)
    {
        var seen = new Dictionary<string, Figure>(StringComparer.Ordinal);
        var title = input.Text.Document.Blocks.FirstOrDefault(b => b.Kind == BlockKind.Title)?.Span;
        foreach (var figure in input.Figures)
        {
            if (title?.Contains(figure.Span) == true || Key(input, figure) is not { } key)
                continue;
            if (!seen.TryAdd(key, figure))
            {
                var earlier = seen[key];
                if (Differ(input, earlier, figure))
                    Add(input, earlier, figure, found);
            }
        }
    }

    private static void Add(CheckedText input, Figure earlier, Figure figure, List<Inconsistency> found) =>
        found.Add(
            new Inconsistency(
                InconsistencyKind.Number,
                figure.Span,
                $"the text gives {input.Text.Words(earlier.Span)} and {input.Text.Words(figure.Span)} for one thing: {input.Text.Words(figure.Of!.Value)}",
                [earlier.Span]
            )
        );

    /// <summary>What it is a figure of, all told; null where not enough is told to know that another is of the same.</summary>
    private static string? Key(CheckedText input, Figure figure)
    {
        var text = input.Text;
        if (
            figure.Kind is FigureKind.Date or FigureKind.Age or FigureKind.Ratio or FigureKind.Percent
            || figure.Bound is FigureBound.AtLeast or FigureBound.AtMost
        )
            return null;
        if (
            figure.Low != figure.High
            || MeasuredThing.Of(text, figure) is not { } of
            || IsChange(text, figure)
        )
            return null;
        var by = figure.ClaimedBy is { } speaker
            ? speaker.Referent?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? speaker.Name
            : "";
        var unit = $"{figure.Kind}|{figure.Unit}|{figure.Currency}|{by}|{of}";
        if (IsTerm(text, figure, of))
            return unit;
        if (
            MeasuredThing.Whose(text, figure) is not { } whose
            || figure.When is not { } when
            || when >= input.Figures.Count
        )
            return null;
        return input.Figures[when].Date is { Year: not null, IsYearInferred: false } day
            ? $"{unit}|{whose}|{day.Year}-{day.LastYear}-{day.Quarter}-{day.Month}-{day.Day}"
            : null;
    }

    /// <summary>"the purchase price", "the total value": two words or more, a definite article, each of the words a contract's.</summary>
    private static bool IsTerm(TokenizedText text, Figure figure, string of)
    {
        var words = of.Split(' ');
        var first = text.TokenAt(figure.Of!.Value.Start);
        return figure.Kind is FigureKind.Money or FigureKind.Mass
            && words.Length >= 2
            && TermHeads.Has(words[^1])
            && words.All(w => Terms.Has(w))
            && text.Is(first - 1, "the");
    }

    private static bool IsChange(TokenizedText text, Figure figure)
    {
        var first = text.TokenAt(figure.Span.Start);
        BoundReader.Before(text, first, out var start);
        return text.Is(start - 1, "from")
            || text.Is(start - 1, "by")
            || Figures.Quantities.ChangeWords.StandBefore(text, start)
            || text.Is(start - 1, "with")
            || text.Is(start - 1, "than")
            || text.Is(start - 1, "another");
    }

    private static bool Differ(CheckedText input, Figure a, Figure b) =>
        !Tolerance.Of(a).Widened(Loosely).Meets(Tolerance.Of(b).Widened(Loosely))
        && input.Text.SentenceAt(a.Span.Start) != input.Text.SentenceAt(b.Span.Start);
}
