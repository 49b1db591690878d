using Assay.Readings.Figures;
using Assay.Readings.Figures.Words;
using Assay.Readings.Texts;

namespace Assay.Readings.Checks;

/// <summary>A part of a whole with its percentage: "Of 42 permits, 17 (60.5%)", "270,000 of the world's 390,000 tonnes, or 30 percent".</summary>
internal sealed class PartPercentCheck : ISentenceCheck
{
    // Shares in prose are told roundly: so many points, and this part of the share.
    private const decimal LoosePoints = 2m;
    private const decimal Loosely = 0.08m;

    private const int MostWords = 5;

    // Between a part and a share these make the share one of something else.
    private static readonly WordTable<bool> Others = WordTable.Of(
        "those these them which than more less from"
    );

    /// <inheritdoc/>
    public void Find(CheckedSentence sentence, CheckedText input, List<Inconsistency> found)
    {
        var figures = sentence.Quantities;
        for (var i = 0; i + 2 < figures.Length; i++)
        {
            var share = figures[i + 2];
            if (
                share is not { Kind: FigureKind.Percent, Unit: "%", Low: not null }
                || share.Low != share.High
            )
                continue;
            if (IsOfWhole(sentence, figures[i], figures[i + 1], share))
                Check(sentence, figures[i], figures[i + 1], share, found);
            else if (IsWholeFirst(sentence, figures[i], figures[i + 1], share))
                Check(sentence, figures[i + 1], figures[i], share, found);
        }
    }

    /// <summary>"17 of the 42 permits (40%)", "270,000 of the world's 390,000 tonnes, or 70 percent".</summary>
    private static bool IsOfWhole(CheckedSentence sentence, Figure part, Figure whole, Figure share)
    {
        var text = sentence.Text;
        var after = sentence.After(part);
        return text.Is(after, "of")
            && sentence.First(whole) - after <= MostWords
            && AreWords(sentence, after, sentence.First(whole))
            && IsSameThing(whole, part)
            && IsShareBehind(sentence, sentence.After(whole), share);
    }

    /// <summary>"Of 42 permits, 17 (40%)", "Of the 42 permits, 17 were refused (40%)".</summary>
    private static bool IsWholeFirst(CheckedSentence sentence, Figure whole, Figure part, Figure share)
    {
        var text = sentence.Text;
        var first = sentence.First(whole);
        if (text.Is(first - 1, "the"))
            first--;
        var comma = sentence.After(whole);
        while (
            comma < sentence.Sentence.End
            && text[comma].Kind == TokenKind.Word
            && comma - sentence.After(whole) < MostWords
        )
            comma++;
        return text.Is(first - 1, "of")
            && first - 1 == sentence.Sentence.First
            && text.Is(comma, ',')
            && sentence.First(part) == comma + 1
            && IsSameThing(whole, part)
            && IsShareBehind(sentence, sentence.After(part), share)
            && text.Is(sentence.First(share) - 1, '(');
    }

    // "80,000 of the 90,000 tonnes": the part has the unit of the whole.
    private static bool IsSameThing(Figure whole, Figure part) =>
        whole.Kind is FigureKind.Count or FigureKind.Mass or FigureKind.Area or FigureKind.Volume
        && (
            MeasuredThing.AreAlike(whole, part)
            || part is { Kind: FigureKind.Count, Unit: null, Of: null } && part.Low is not null
        );

    /// <summary>"(40%)" or ", or 40%" behind a figure and its noun.</summary>
    private static bool IsShareBehind(CheckedSentence sentence, int after, Figure share)
    {
        var text = sentence.Text;
        var behind = sentence.After(share);
        BoundReader.Before(text, sentence.First(share), out var first);
        if (text.Is(first - 1, '('))
            first--;
        else if (text.Is(first - 1, "or") && text.Is(first - 2, ','))
            first -= 2;
        else
            return false;
        var isEnd =
            behind >= sentence.Sentence.End
            || text.Is(behind, ')')
            || text.Is(behind, '.')
            || text.Is(behind, ',')
            || text.Is(behind, ';');
        return isEnd
            && (!text.Is(first, '(') || text.Is(behind, ')'))
            && first >= after
            && first - after <= MostWords
            && AreWords(sentence, after, first)
            && !sentence.Has(Others, after, first);
    }

    private static bool AreWords(CheckedSentence sentence, int from, int to)
    {
        for (var i = from; i < to; i++)
            if (
                sentence.Text[i].Kind == TokenKind.Sign
                && !Figures.Numbers.Surroundings.IsApostrophe(sentence.Text, i)
            )
                return false;
        return true;
    }

    private static void Check(
        CheckedSentence sentence,
        Figure part,
        Figure whole,
        Figure share,
        List<Inconsistency> found
    )
    {
        var text = sentence.Text;
        var (p, w) = (Tolerance.Of(part), Tolerance.Of(whole));
        if (
            w.Low <= 0
            || part.Bound != FigureBound.Exact
            || whole.Bound != FigureBound.Exact
            || part.Low != part.High
            || whole.Low != whole.High
            || part.Low > whole.Low
        )
            return;
        var actual = new Tolerance(p.Low / w.High * 100 - LoosePoints, p.High / w.Low * 100 + LoosePoints);
        if (actual.Meets(Tolerance.Of(share).Widened(Loosely)))
            return;
        found.Add(
            new Inconsistency(
                InconsistencyKind.Share,
                TextSpan.Between(Math.Min(part.Span.Start, whole.Span.Start), share.Span.End),
                $"{text.Words(part.Span)} of {text.Words(whole.Span)} is {Tolerance.Write(Math.Round(part.Low!.Value / whole.Low!.Value * 100, 1))} %, not {text.Words(share.Span)}",
                [part.Span, whole.Span, share.Span]
            )
        );
    }
}
