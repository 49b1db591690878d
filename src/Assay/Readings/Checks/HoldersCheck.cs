using Assay.Readings.Figures;
using Assay.Readings.Figures.Words;
using Assay.Readings.Texts;

namespace Assay.Readings.Checks;

/// <summary>
/// Two holders of one thing who hold more than all of it: "Rusal holds 51% of the venture. Glencore holds 59% of the venture", «Доля российской стороны — 51%, китайской
/// стороны — 59%».
/// </summary>
internal sealed class HoldersCheck : ITextCheck
{
    private const decimal Whole = 100m;

    private const int MostName = 6;

    private const int MostSentences = 3;

    private static readonly WordTable<bool> Holds = WordTable.Of("holds owns has hold own have");

    private static readonly WordTable<bool> Sides = WordTable.Of(
        "стороны сторони партнёра партнера акционера акціонера инвестора інвестора"
    );

    private static readonly WordTable<bool> Shares = WordTable.Of("доля частка");

    private sealed record Holding(Figure Share, string Holder, string Of, int Sentence);

    /// <inheritdoc/>
    public void Find(CheckedText input, List<Inconsistency> found)
    {
        Holding? last = null;
        foreach (var sentence in CheckedSentence.Of(input))
        {
            Sided(sentence, found);
            if (Told(sentence) is not { } told)
                continue;
            if (
                last is not null
                && told.Sentence - last.Sentence <= MostSentences
                && string.Equals(last.Of, told.Of, StringComparison.OrdinalIgnoreCase)
                && !Contains(last.Holder, told.Holder)
                && string.Equals(SpeakerOf(last.Share), SpeakerOf(told.Share), StringComparison.Ordinal)
                && Tolerance.Of(last.Share).Low + Tolerance.Of(told.Share).Low > Whole
            )
                Add(input.Text, last.Share, told.Share, told.Share.Span.Start, found);
            last = told;
        }
    }

    private static string? SpeakerOf(Figure figure) => figure.ClaimedBy?.Name;

    // "Rusal" and "The Rusal group" may be one.
    private static bool Contains(string a, string b) =>
        a.Contains(b, StringComparison.OrdinalIgnoreCase)
        || b.Contains(a, StringComparison.OrdinalIgnoreCase);

    /// <summary>"NAME holds 51% of the venture", and no more in the sentence.</summary>
    private static Holding? Told(CheckedSentence sentence)
    {
        var text = sentence.Text;
        if (
            sentence.Figures is not [{ Kind: FigureKind.Percent, Unit: "%", Low: not null } share]
            || share.Bound is FigureBound.AtMost or FigureBound.About
            || share.Low != share.High
        )
            return null;
        BoundReader.Before(text, sentence.First(share), out var first);
        if (text.Is(first - 1, "a"))
            first--;
        var verb = first - 1;
        var begin = sentence.Sentence.First;
        if (verb <= begin || verb - begin > MostName || !sentence.Has(Holds, verb, first))
            return null;
        for (var i = begin; i < verb; i++)
            if (!text[i].IsCapitalised && !(i == begin && text.Is(i, "the")))
                return null;
        var of = sentence.After(share);
        var end = sentence.Sentence.End;
        if (end > of && text.Is(end - 1, '.'))
            end--;
        if (!text.Is(of, "of") || !text.Is(of + 1, "the") || end - of is < 3 or > MostName)
            return null;
        for (var i = of; i < end; i++)
            if (text[i].Kind != TokenKind.Word)
                return null;
        return new Holding(
            share,
            text.Words(
                TextSpan.Between(text[text.Is(begin, "the") ? begin + 1 : begin].Start, text[verb - 1].End)
            ),
            text.Words(TextSpan.Between(text[of].Start, text[end - 1].End)),
            text.SentenceAt(share.Span.Start)
        );
    }

    /// <summary>«Доля … 51%, американской стороны — 59%»: the shares of two sides.</summary>
    private static void Sided(CheckedSentence sentence, List<Inconsistency> found)
    {
        var text = sentence.Text;
        if (sentence.Figures is not [var first, var second])
            return;
        if (
            first is not { Kind: FigureKind.Percent, Unit: "%" }
            || second is not { Kind: FigureKind.Percent, Unit: "%" }
            || first.Bound != FigureBound.Exact
            || second.Bound != FigureBound.Exact
            || !Shares.Has(text.Letters(sentence.Sentence.First))
        )
            return;
        var (from, to) = (sentence.After(first), sentence.First(second));
        var comma = text.Is(from, ',') ? from + 1 : from;
        if (text.Is(comma, "а") || text.Is(comma, "и") || text.Is(comma, "і"))
            comma++;
        if (comma == from || to - comma > MostName || !sentence.Has(Sides, comma, to))
            return;
        for (var i = comma; i < to; i++)
            if (text[i].Kind != TokenKind.Word && !Figures.Numbers.Surroundings.IsDash(text, i))
                return;
        if (Tolerance.Of(first).Low + Tolerance.Of(second).Low > Whole)
            Add(text, first, second, first.Span.Start, found);
    }

    private static void Add(
        TokenizedText text,
        Figure first,
        Figure second,
        int start,
        List<Inconsistency> found
    ) =>
        found.Add(
            new Inconsistency(
                InconsistencyKind.Share,
                TextSpan.Between(start, second.Span.End),
                $"{text.Words(first.Span)} + {text.Words(second.Span)} is {Tolerance.Write(first.Low!.Value + second.Low!.Value)} %, more than the whole",
                [first.Span, second.Span]
            )
        );
}
