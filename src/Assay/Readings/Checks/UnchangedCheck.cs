using Assay.Readings.Texts;

namespace Assay.Readings.Checks;

/// <summary>"unchanged at 5, up from 4": what stays does not change.</summary>
internal sealed class UnchangedCheck : ISentenceCheck
{
    public void Find(CheckedSentence sentence, CheckedText input, List<Inconsistency> found)
    {
        var figures = sentence.Quantities;
        for (var i = 0; i + 1 < figures.Length; i++)
        {
            var (now, then) = (figures[i], figures[i + 1]);
            var (first, second) = (sentence.First(now), sentence.First(then));
            if (
                now.Kind != then.Kind
                || !MeasuredThing.HaveOneUnit(now, then)
                || now.Currency != then.Currency
            )
                continue;
            if (!sentence.Reads(first - 2, "unchanged", "at") || !sentence.Text.Is(second - 1, "from"))
                continue;
            if (!sentence.Text.Is(second - 2, "up") && !sentence.Text.Is(second - 2, "down"))
                continue;
            if (second - sentence.After(now) > 6 || now.Low == then.Low || now.Low != now.High)
                continue;
            found.Add(
                new Inconsistency(
                    InconsistencyKind.Comparison,
                    TextSpan.Between(sentence.Text[first - 2].Start, then.Span.End),
                    $"what is unchanged at {sentence.Text.Words(now.Span)} was not {sentence.Text.Words(then.Span)} before",
                    [now.Span, then.Span]
                )
            );
        }
    }
}
