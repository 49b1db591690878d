using Assay.Readings.Figures;
using Assay.Readings.Figures.Words;
using Assay.Readings.Texts;

namespace Assay.Readings.Checks;

/// <summary>
/// Comparisons that name both sides: "$35 billion, up from 3.3 trillion", "fell from 3 to 5", "a record 5, compared with 7". The direction claimed must be that
/// of the numbers, and two named currencies must be one.
/// </summary>
internal sealed class ComparisonCheck : ISentenceCheck
{
    private const int Before = 8;

    private static readonly WordTable<int> Verbs = new([
        .. WordTable.Each(
            1,
            "rose rises rising risen grew grows growing grown increased increases increasing climbed climbs climbing jumped surged soared widened expanded "
                + "вырос выросла выросло выросли увеличился увеличилась увеличилось увеличились "
                + "зріс зросла зросло зросли збільшився збільшилася збільшилась збільшилося збільшилися"
        ),
        .. WordTable.Each(
            -1,
            "fell falls falling fallen dropped drops dropping declined declines declining decreased decreases decreasing slid slumped shrank shrunk shrinking "
                + "plunged sank narrowed dwindled reduced lowered "
                + "упал упала упало упали снизился снизилась снизилось снизились сократился сократилась сократилось сократились "
                + "впав впала впало впали знизився знизилася знизилось знизилися скоротився скоротилася скоротилися"
        ),
    ]);

    // Places in a row fall when they rise, and a time is cut when things get faster: nothing is told by their numbers.
    private static readonly WordTable<bool> Ranks = WordTable.Of(
        "rank ranks ranked ranking rankings place places placed position standings index rating temperature temperatures minus below loss losses место рейтинг рейтинге місце рейтингу"
    );

    public void Find(CheckedSentence sentence, CheckedText input, List<Inconsistency> found)
    {
        Figure? last = null;
        foreach (var figure in sentence.Figures)
        {
            if (figure.Kind is FigureKind.Date)
                continue;
            if (last is not null && last.Kind == figure.Kind && IsNumber(last) && IsNumber(figure))
                Compare(sentence, last, figure, input, found);
            last = figure;
        }
    }

    private static bool IsNumber(Figure figure) =>
        figure.Low is not null && figure.Kind is not FigureKind.Ratio and not FigureKind.Age;

    private static void Compare(
        CheckedSentence sentence,
        Figure first,
        Figure second,
        CheckedText input,
        List<Inconsistency> found
    )
    {
        if (
            !MeasuredThing.HaveOneUnit(first, second)
            || IsNegative(sentence, first)
            || IsNegative(sentence, second)
        )
            return;
        var text = sentence.Text;
        var joint =
            sentence.Has(Ranks) && first.Kind is FigureKind.Count or FigureKind.Duration
                ? null
                : Claim(sentence, first, second);
        if (joint is not { } claim)
            return;
        var (now, then) = claim.IsFirstNow ? (first, second) : (second, first);
        var wrong = Direction(claim.Direction, now, then);
        var isForeign = first.Currency is { } a && second.Currency is { } b && a != b;
        if (!wrong && !isForeign)
            return;
        var (nowWords, thenWords) = (text.Words(now.Span), text.Words(then.Span));
        var reasons = new List<string>();
        if (isForeign)
            reasons.Add(
                $"{nowWords} ({now.Currency}) and {thenWords} ({then.Currency}) are compared without being turned into one currency"
            );
        else if (first.Currency != second.Currency)
            reasons.Add(
                $"{(now.Currency is null ? thenWords : nowWords)} is in {now.Currency ?? then.Currency}, the currency of {(now.Currency is null ? nowWords : thenWords)} is not named"
            );
        if (wrong)
            reasons.Add(
                $"{nowWords} is not {(claim.Direction > 0 ? "more" : "less")} than {thenWords}: {Tolerance.Write(now.Low!.Value)} against {Tolerance.Write(then.Low!.Value)}, but the text says “{claim.Words}”"
            );
        found.Add(
            new Inconsistency(
                InconsistencyKind.Comparison,
                Extent(sentence, claim, first, second, input),
                string.Join("; ", reasons),
                [first.Span, second.Span]
            )
        );
    }

    private readonly record struct Claimed(int Direction, bool IsFirstNow, string Words, int From);

    private static Claimed? Claim(CheckedSentence sentence, Figure first, Figure second)
    {
        var text = sentence.Text;
        BoundReader.Before(text, sentence.First(second), out var start);
        while (text.Is(start - 1, "the") || text.Is(start - 1, "a") || text.Is(start - 1, "an"))
            start--;
        var before = start - 1;
        var from = sentence.First(first);
        if (text.Is(before, "from"))
        {
            var word = before - 1;
            // "$35 billion, up from 3.3 trillion"
            if (text.Is(word, "up"))
                return IsOwn(sentence, first, word) ? new Claimed(1, true, "up from", from) : null;
            if (text.Is(word, "down"))
                return IsOwn(sentence, first, word) ? new Claimed(-1, true, "down from", from) : null;
            if (text.Is(word, "rise") || text.Is(word, "increase"))
                return IsOwn(sentence, first, word - 1)
                    ? new Claimed(1, true, $"{text.Letters(word)} from", from)
                    : null;
            if (
                text.Is(word, "fall")
                || text.Is(word, "drop")
                || text.Is(word, "decline")
                || text.Is(word, "decrease")
            )
                return IsOwn(sentence, first, word - 1)
                    ? new Claimed(-1, true, $"{text.Letters(word)} from", from)
                    : null;
            // "rose to 5 from 3"
            BoundReader.Before(text, from, out var begin);
            return
                IsShort(sentence, sentence.After(first), before)
                && text.Is(begin - 1, "to")
                && Verb(sentence, begin - 1) is { } verb
                ? new Claimed(verb.Direction, true, text.Letters(verb.Token).ToString(), verb.Token)
                : null;
        }
        if (text.Is(before, "to") || text.Is(before, "до"))
        {
            // "fell from 3 to 5": nothing but a date may stand between.
            BoundReader.Before(text, from, out var begin);
            var isFrom = Figures.Quantities.RangeReader.IsFrom(text, begin - 1);
            return
                isFrom
                && IsShort(sentence, sentence.After(first), before)
                && Verb(sentence, begin - 1) is { } verb
                ? new Claimed(verb.Direction, false, text.Letters(verb.Token).ToString(), verb.Token)
                : null;
        }
        return Record(sentence, first, start);
    }

    /// <summary>"a record $5 billion, compared with $7 billion".</summary>
    private static Claimed? Record(CheckedSentence sentence, Figure first, int start)
    {
        var text = sentence.Text;
        BoundReader.Before(text, sentence.First(first), out var begin);
        if (!text.Is(begin - 1, "record") || !text.Is(begin - 2, "a"))
            return null;
        var isComparison =
            text.Is(start - 1, "with") && text.Is(start - 2, "compared")
            || text.Is(start - 1, "to") && text.Is(start - 2, "compared")
            || text.Is(start - 1, "against");
        return isComparison && !text.Is(sentence.After(first), "low")
            ? new Claimed(1, true, "record", begin - 1)
            : null;
    }

    // The words between may say what is measured and when, no more: no verb, no other clause.
    private static bool IsOwn(CheckedSentence sentence, Figure first, int word) =>
        IsShort(sentence, sentence.After(first), word);

    private const int MostBetween = 7;

    private static bool IsShort(CheckedSentence sentence, int from, int to)
    {
        if (to - from > MostBetween)
            return false;
        for (var i = from; i < to; i++)
            if (
                sentence.Text.Is(i, ';')
                || sentence.Text.Is(i, ':')
                || sentence.Text.Is(i, "and")
                || sentence.Text.Is(i, "but")
                || sentence.Text.Is(i, "while")
            )
                return false;
        return true;
    }

    private static (int Direction, int Token)? Verb(CheckedSentence sentence, int end)
    {
        for (var i = end - 1; i >= sentence.Sentence.First && i >= end - Before; i--)
        {
            if (
                sentence.Text[i].Kind == TokenKind.Sign
                && !sentence.Text.Is(i, '%')
                && !sentence.Text.Is(i, '.')
                && !sentence.Text.Is(i, '$')
            )
                return null;
            if (sentence.Text.Is(i, "not") || sentence.Text.Is(i, "and") || sentence.Text.Is(i, "but"))
                return null;
            if (
                sentence.Text[i].Kind == TokenKind.Word
                && Verbs.TryGet(sentence.Text.Letters(i), out var direction)
            )
                return IsNegated(sentence, i) ? null : (direction, i);
        }
        return null;
    }

    private static bool IsNegated(CheckedSentence sentence, int verb)
    {
        for (var i = verb - 1; i >= sentence.Sentence.First && i >= verb - 3; i--)
            if (sentence.Text.Is(i, "not") || sentence.Text.Is(i, "never") || sentence.Text.Is(i, "не"))
                return true;
        return false;
    }

    /// <summary>Whether the numbers, as roundly as they are given, go against the direction.</summary>
    private static bool Direction(int direction, Figure now, Figure then)
    {
        var (a, b) = (Tolerance.Of(now), Tolerance.Of(then));
        return direction > 0 ? a.High < b.Low : a.Low > b.High;
    }

    private static bool IsNegative(CheckedSentence sentence, Figure figure)
    {
        var first = sentence.First(figure);
        return first > 0
                && Figures.Numbers.Surroundings.IsDash(sentence.Text, first - 1)
                && !sentence.Text[first].IsAfterBlank
            || sentence.Text.Is(first - 1, "minus");
    }

    /// <summary>From the article before the first figure to the date behind the second.</summary>
    private static TextSpan Extent(
        CheckedSentence sentence,
        Claimed claim,
        Figure first,
        Figure second,
        CheckedText input
    )
    {
        var text = sentence.Text;
        BoundReader.Before(text, sentence.First(first), out var begin);
        if (text.Is(begin - 1, "record"))
            begin--;
        if (Figures.Measured.Phrases.IsDeterminer(text, begin - 1))
            begin--;
        begin = Math.Min(begin, claim.From);
        var end = second.Span.End;
        if (second.When is { } when && when < input.Figures.Count)
        {
            var date = input.Figures[when].Span;
            if (date.Start > end && text.TokenAt(date.Start) - text.TokenAt(end) <= 2)
                end = date.End;
        }
        return TextSpan.Between(text[begin].Start, end);
    }
}
