using Assay.Readings.Figures;
using Assay.Readings.Figures.Context;
using Assay.Readings.Figures.Words;
using Assay.Readings.Texts;

namespace Assay.Readings.Checks;

/// <summary>Tells how parts are told of a whole before them in one sentence: "of which", "consists of", "in two stages".</summary>
internal static class PartsWithin
{
    // "$15 billion for the north, of which": what the whole is for may stand between.
    private const int MostBetween = 8;

    private const int MostStages = 10;

    // With these the parts may be one within another, or overlap.
    private static readonly WordTable<bool> Overlapping = WordTable.Of(
        "including include also both those these from than up least other another further plus total turn while whose most "
            + "включая включаючи также також ещё еще ще обе обидва том тому числе числі"
    );

    private static readonly WordTable<bool> Composing = WordTable.Of(
        "consists consisted consisting comprises comprised composed made consist"
    );

    private static readonly WordTable<bool> Stages = WordTable.Of(
        "stages stage tranches tranche instalments installments parts phases steps payments этапа этапов транша траншей частей части етапи етапів транші траншів частини частин"
    );

    /// <summary>"$15 billion, of which $9 billion …, $4 billion … and $3 billion …": the opener stands right before the first part.</summary>
    public static bool AreTold(CheckedSentence sentence, Figure whole, Figure[] parts)
    {
        var text = sentence.Text;
        BoundReader.Before(text, sentence.First(parts[0]), out var first);
        var opener = first - 2;
        // Of people and things that are counted, one may be in two parts.
        if (
            whole.Kind == FigureKind.Count
            || opener < sentence.After(whole)
            || opener - sentence.After(whole) > MostBetween
            || !PartsOf.IsBegunAt(text, opener)
        )
            return false;
        return !sentence.Has(Overlapping, sentence.After(whole), sentence.Sentence.End);
    }

    /// <summary>"The $20 million package consists of $12 million … and $9 million …".</summary>
    public static bool AreComposing(CheckedSentence sentence, Figure whole, Figure first)
    {
        var text = sentence.Text;
        var next = sentence.First(first);
        var after = sentence.After(whole);
        if (next - after is < 1 or > MostBetween)
            return false;
        var verb = text.Is(next - 1, "of") ? next - 2 : next - 1;
        if (text.Is(verb, "up"))
            verb--;
        if (verb < after || text[verb].Kind != TokenKind.Word || !Composing.Has(text.Letters(verb)))
            return false;
        for (var i = after; i < verb; i++)
            if (text[i].Kind != TokenKind.Word && !text.Is(i, ','))
                return false;
        return text.Is(next - 1, "of") || text.Is(verb, "comprises") || text.Is(verb, "comprised");
    }

    /// <summary>"$190 million in two stages": how many parts the whole has.</summary>
    public static bool IsNumberOfParts(Figure whole, Figure number, TokenizedText text) =>
        whole.Kind != FigureKind.Count
        && number is { Kind: FigureKind.Count, Low: >= 2 and <= MostStages, Of: { } of }
        && Stages.Has(text.Words(of));
}
