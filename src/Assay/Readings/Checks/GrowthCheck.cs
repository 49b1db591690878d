using Assay.Readings.Figures;
using Assay.Readings.Figures.Quantities;
using Assay.Readings.Texts;

namespace Assay.Readings.Checks;

/// <summary>"grew by 20 % from 100 to 150", "doubled from 2 to 3": the growth named against the one of the two numbers.</summary>
internal sealed class GrowthCheck : ISentenceCheck
{
    // "Doubled" and "tripled" are said of what comes near; this part off is too far.
    private const decimal Loosely = 0.2m;

    // Percentages are sometimes cut, not rounded; half a point more than rounding is let pass.
    private const decimal CutPoints = 0.5m;

    public void Find(CheckedSentence sentence, CheckedText input, List<Inconsistency> found)
    {
        var figures = sentence.Quantities;
        for (var i = 0; i + 2 < figures.Length; i++)
        {
            var (growth, first, second) = (figures[i], figures[i + 1], figures[i + 2]);
            if (IsPair(sentence, first, second, out var isReversed))
                Check(sentence, growth, isReversed ? second : first, isReversed ? first : second, found);
        }
    }

    /// <summary>"from A to B" or "to B from A", with nothing between that parts them.</summary>
    private static bool IsPair(CheckedSentence sentence, Figure first, Figure second, out bool isReversed)
    {
        var text = sentence.Text;
        isReversed = false;
        if (
            first.Kind != second.Kind
            || !MeasuredThing.HaveOneUnit(first, second)
            || first.Low is not > 0
            || second.Low is not > 0
        )
            return false;
        if (first.Currency is { } a && second.Currency is { } b && a != b)
            return false;
        if (first.Kind is FigureKind.Ratio or FigureKind.Age or FigureKind.Percent)
            return false;
        if (first.Bound != FigureBound.Exact || second.Bound != FigureBound.Exact)
            return false;
        var (one, two) = (sentence.First(first) - 1, sentence.First(second) - 1);
        if (two - sentence.After(first) > 4)
            return false;
        isReversed = text.Is(one, "to") && text.Is(two, "from");
        return isReversed || RangeReader.IsFrom(text, one) && (text.Is(two, "to") || text.Is(two, "до"));
    }

    private static void Check(
        CheckedSentence sentence,
        Figure growth,
        Figure from,
        Figure to,
        List<Inconsistency> found
    )
    {
        var text = sentence.Text;
        var (a, b) = (Tolerance.Of(from), Tolerance.Of(to));
        var begin = Math.Min(from.Span.Start, to.Span.Start);
        // The growth has to stand right before: "by 20 % from", "doubled to 4 from".
        if (a.Low <= 0 || text.TokenAt(begin) - sentence.After(growth) > 3)
            return;
        var end = Math.Max(from.Span.End, to.Span.End);
        var low = b.Low / a.High;
        var high = b.High / a.Low;
        if (growth is { Kind: FigureKind.Ratio, Low: { } times } && IsMultiple(text.Words(growth.Span)))
        {
            var least =
                growth.Bound == FigureBound.About ? times * (1 - Loosely) - Loosely : times * (1 - Loosely);
            var most = growth.Bound == FigureBound.AtLeast ? decimal.MaxValue : times * (1 + Loosely);
            if (high >= least && low <= most)
                return;
        }
        else if (
            growth is { Kind: FigureKind.Percent, Unit: "%", Low: not null }
            && Direction(sentence, growth) is { } direction
        )
        {
            var claimed = Tolerance.Of(growth);
            var (least, most) =
                direction > 0 ? ((low - 1) * 100, (high - 1) * 100) : ((1 - high) * 100, (1 - low) * 100);
            if (least - CutPoints <= claimed.High && most + CutPoints >= claimed.Low)
                return;
        }
        else
        {
            return;
        }
        var actual = to.Low!.Value / from.Low!.Value;
        var change = (actual - 1) * 100;
        found.Add(
            new Inconsistency(
                InconsistencyKind.Comparison,
                Extent(sentence, growth, end),
                $"from {text.Words(from.Span)} to {text.Words(to.Span)} is {Tolerance.Write(Math.Round(actual, 2))} times, or {Tolerance.Write(Math.Round(change, 1))} % more, but the text says “{text.Words(growth.Span)}”",
                [growth.Span, from.Span, to.Span]
            )
        );
    }

    private static TextSpan Extent(CheckedSentence sentence, Figure growth, int end)
    {
        var first = sentence.First(growth);
        for (var i = first - 1; i >= sentence.Sentence.First && i >= first - 3; i--)
            if (sentence.Text[i].Kind == TokenKind.Word && ChangeWords.All.Has(sentence.Text.Letters(i)))
                first = i;
        return TextSpan.Between(sentence.Text[first].Start, end);
    }

    private static bool IsMultiple(string words) =>
        words.StartsWith("doubl", StringComparison.OrdinalIgnoreCase)
        || words.StartsWith("tripl", StringComparison.OrdinalIgnoreCase)
        || words.StartsWith("quadrupl", StringComparison.OrdinalIgnoreCase)
        || words.StartsWith("halved", StringComparison.OrdinalIgnoreCase)
        || words.EndsWith("fold", StringComparison.OrdinalIgnoreCase);

    private static int? Direction(CheckedSentence sentence, Figure growth)
    {
        var first = sentence.First(growth);
        for (var i = first - 1; i >= sentence.Sentence.First && i >= first - 3; i--)
        {
            if (
                sentence.Text[i].Kind == TokenKind.Word
                && ChangeWords.All.TryGet(sentence.Text.Letters(i), out var direction)
                && direction != 0
            )
                return direction;
        }
        return null;
    }
}
