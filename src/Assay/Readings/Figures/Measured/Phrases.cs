using Assay.Readings.Figures.Numbers;
using Assay.Readings.Figures.Quantities;
using Assay.Readings.Figures.Words;
using Assay.Readings.Texts;

namespace Assay.Readings.Figures.Measured;

/// <summary>Reads noun phrases by their ends: what may not stand within one.</summary>
internal static class Phrases
{
    private const int MostWords = 5;

    // Participles and adverbs that no noun phrase ends with.
    private static readonly WordTable<bool> Weak = WordTable.Of(
        "total record new annual about nearly almost some around only just also still already now today yesterday tomorrow last next this"
    );

    private static readonly WordTable<bool> Determiners = WordTable.Of(
        "the a an its their his her our your my this that these those all any each every such"
    );

    private static readonly WordTable<bool> CyrillicStops = WordTable.Of(
        "в во на с со из от до по к за для при о об и а но или что как это у з із від та і й й або що який яка які бо через про был была было были "
            + "є був була було були составил составила составило составили становив становила становило становили"
    );

    /// <summary>Whether a word is an article, a possessive or the like.</summary>
    public static bool IsDeterminer(TokenizedText text, int token) =>
        token >= 0
        && token < text.Count
        && text[token].Kind == TokenKind.Word
        && Determiners.Has(text.Letters(token));

    /// <summary>The phrase that begins at a token: words up to a preposition, verb or sign; null where there is none.</summary>
    public static TextSpan? Forward(TokenizedText text, int token)
    {
        while (IsDeterminer(text, token) && Surroundings.GoesOn(text, token + 1))
            token++;
        var last = -1;
        for (var i = token; i < token + MostWords; i++)
        {
            if (i > token && Surroundings.IsTightDash(text, i) && text[i + 1].Kind == TokenKind.Word)
                i++;
            if ((i > token && !Surroundings.GoesOn(text, i)) || i >= text.Count || !IsInside(text, i))
                break;
            last = i;
        }
        while (last >= token && IsWeakEnd(text, last))
            last--;
        return last < token ? null : TextSpan.Between(text[token].Start, text[last].End);
    }

    /// <summary>The phrase that ends before a token, without its determiner; null where there is none.</summary>
    public static TextSpan? Backward(TokenizedText text, int end, out int first)
    {
        first = end;
        for (var i = end - 1; i >= 0 && i >= end - MostWords - 2; i--)
        {
            if (!Surroundings.GoesOn(text, i + 1))
                break;
            if (Surroundings.IsTightDash(text, i) && text[i - 1].Kind == TokenKind.Word)
                continue;
            if (
                !IsInside(text, i)
                || IsDeterminer(text, i)
                || ChangeWords.All.Has(text.Letters(i)) && i < end - 1
            )
                break;
            first = i;
        }
        return first == end ? null : TextSpan.Between(text[first].Start, text[end - 1].End);
    }

    private static bool IsInside(TokenizedText text, int token)
    {
        if (
            text[token].Kind != TokenKind.Word
            || (!text[token].IsAfterBlank && !Surroundings.IsDash(text, token - 1))
        )
            return false;
        var letters = text.Letters(token);
        return (text[token].Traits & TokenTraits.Cyrillic) != TokenTraits.None
            ? !CyrillicStops.Has(letters)
            : !CountNouns.Ends(letters) && !SubjectVerbs.Has(letters);
    }

    /// <summary>Verbs that tell a quantity of their subject.</summary>
    public static WordTable<bool> SubjectVerbs { get; } =
        WordTable.Of(
            "was were is are reached reaches totalled totaled totals stood stands amounted amounts came hit hits cost costs accounted accounts "
                + "exceeded exceeds averaged averages remained became makes made ended equals equalled represents represented "
                + "составил составила составило составили составляет составляют достиг достигла достигло достигли превысил превысила превысили "
                + "становив становила становило становили становить сягнув сягнула сягнули перевищив перевищила досяг досягла"
        );

    private static bool IsWeakEnd(TokenizedText text, int token)
    {
        var letters = text.Letters(token);
        return Weak.Has(letters)
            || letters.EndsWith("ed", StringComparison.Ordinal)
            || letters.EndsWith("ly", StringComparison.Ordinal)
                && letters is not ("supply" or "assembly" or "anomaly")
            || ChangeWords.All.Has(letters)
                && letters
                    is not (
                        "cut"
                        or "cuts"
                        or "growth"
                        or "rise"
                        or "decline"
                        or "drop"
                        or "increase"
                        or "fall"
                    );
    }
}
