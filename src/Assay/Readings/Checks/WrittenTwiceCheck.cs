using Assay.Readings.Figures;
using Assay.Readings.Figures.Numbers;
using Assay.Readings.Texts;

namespace Assay.Readings.Checks;

/// <summary>Numbers that contracts write twice, in words and in digits: "thirty (45) days", "five million dollars (US$6,000,000)".</summary>
internal sealed class WrittenTwiceCheck : ISentenceCheck
{
    public void Find(CheckedSentence sentence, CheckedText input, List<Inconsistency> found)
    {
        var text = sentence.Text;
        for (var i = sentence.Sentence.First + 1; i + 2 < sentence.Sentence.End; i++)
        {
            if (!text.Is(i, '('))
                continue;
            if (
                !DigitReader.TryRead(text, i + 1, out var digits)
                || digits.After.IsWithin(text)
                || !text.Is(digits.After.Token, ')')
            )
                continue;
            if (Words(text, i, sentence.Sentence.First) is not { } words || words.Value == digits.Value)
                continue;
            var span = TextSpan.Between(text[words.First].Start, text[digits.After.Token].End);
            found.Add(
                new Inconsistency(
                    InconsistencyKind.Number,
                    span,
                    $"the words say {Tolerance.Write(words.Value)}, the digits {Tolerance.Write(digits.Value)}",
                    [span]
                )
            );
        }
        Money(sentence, found);
    }

    /// <summary>The number in words that ends at a token.</summary>
    private static Numeral? Words(TokenizedText text, int end, int first)
    {
        const int Longest = 8;
        for (var i = Math.Max(first, end - Longest); i < end; i++)
        {
            if (WordNumberReader.TryRead(text, i, out var words) && words.After.Token == end)
                return words;
        }
        return null;
    }

    private static void Money(CheckedSentence sentence, List<Inconsistency> found)
    {
        var text = sentence.Text;
        for (var i = 0; i + 1 < sentence.Figures.Count; i++)
        {
            var (words, digits) = (sentence.Figures[i], sentence.Figures[i + 1]);
            if (
                words.Kind != FigureKind.Money
                || digits.Kind != FigureKind.Money
                || words.Currency is null
                || words.Currency != digits.Currency
            )
                continue;
            if (text.Words(words.Span).AsSpan().ContainsAnyInRange('0', '9'))
                continue;
            if (
                !text.Is(sentence.After(words), '(')
                || sentence.First(digits) != sentence.After(words) + 1
                || !text.Is(sentence.After(digits), ')')
            )
                continue;
            if (words.Low == digits.Low || words.Bound != digits.Bound && words.Bound != FigureBound.Exact)
                continue;
            found.Add(
                new Inconsistency(
                    InconsistencyKind.Number,
                    TextSpan.Between(words.Span.Start, digits.Span.End),
                    $"the words say {Tolerance.Write(words.Low ?? 0)}, the digits {Tolerance.Write(digits.Low ?? 0)}",
                    [words.Span, digits.Span]
                )
            );
        }
    }
}
