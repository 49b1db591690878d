using Assay.Readings.Figures;
using Assay.Readings.Figures.Numbers;
using Assay.Readings.Figures.Quantities;
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
                (WordsFirst(text, i, sentence.Sentence.First) ?? DigitsFirst(text, i)) is not { } pair
                || pair.Words == pair.Digits
            )
                continue;
            var span = TextSpan.Between(text[pair.First].Start, text[pair.Last].End);
            found.Add(
                new Inconsistency(
                    InconsistencyKind.Number,
                    span,
                    $"the words say {Tolerance.Write(pair.Words)}, the digits {Tolerance.Write(pair.Digits)}",
                    [span]
                )
            );
        }
        Money(sentence, found);
    }

    private readonly record struct Pair(int First, int Last, decimal Words, decimal Digits);

    /// <summary>"thirty (45)".</summary>
    private static Pair? WordsFirst(TokenizedText text, int bracket, int first)
    {
        if (
            !DigitReader.TryRead(text, bracket + 1, out var digits)
            || digits.After.IsWithin(text)
            || !text.Is(digits.After.Token, ')')
        )
            return null;
        // A year or a note may stand in brackets: "two (2023) reports", "chapter five (3)".
        if (digits.IsYearLike || !IsNounBehind(text, digits.After.Token + 1))
            return null;
        return Words(text, bracket, first) is { } words
            ? new Pair(words.First, digits.After.Token, words.Value, digits.Value)
            : null;
    }

    private static bool IsNounBehind(TokenizedText text, int token) =>
        Surroundings.GoesOn(text, token)
            && text[token].Kind == TokenKind.Word
            && !text[token].IsCapitalised
            && !CountNouns.Ends(text.Letters(token))
        || IsTime(text, token);

    private static bool IsTime(TokenizedText text, int token) =>
        Surroundings.GoesOn(text, token) && Figures.Words.Units.Words.Has(text.Letters(token));

    /// <summary>"25,000 (thirty thousand)".</summary>
    private static Pair? DigitsFirst(TokenizedText text, int bracket)
    {
        if (!WordNumberReader.TryRead(text, bracket + 1, out var words))
            return null;
        var end = words.After;
        var scale = AmountReader.ReadScale(text, ref end, isMoney: false);
        // "two hundred thousand" and more than one scale are read by the figure finder only.
        if (end.IsWithin(text) || !text.Is(end.Token, ')'))
            return null;
        const int Groups = 7;
        for (var i = Math.Max(0, bracket - Groups); i < bracket; i++)
        {
            var isGlued =
                i > 0 && text[i - 1].Kind == TokenKind.Number
                || i > 1 && !text[i].IsAfterBlank && text[i - 2].Kind == TokenKind.Number;
            if (
                !isGlued
                && DigitReader.TryRead(text, i, out var digits)
                && !digits.After.IsWithin(text)
                && digits.After.Token == bracket
            )
                return new Pair(i, end.Token, words.Value * scale, digits.Value);
        }
        return null;
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
