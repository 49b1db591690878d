using Assay.Readings.Figures.Measured;
using Assay.Readings.Figures.Numbers;
using Assay.Readings.Figures.Quantities;
using Assay.Readings.Figures.Words;
using Assay.Readings.Texts;

namespace Assay.Readings.Checks;

/// <summary>"will open the mine last year": a future verb with a past time right behind its object.</summary>
internal static class FutureInThePast
{
    private const int Reach = 9;

    private static readonly WordTable<bool> NoVerb = WordTable.Of(
        "to of and or is was has had in for be not"
    );

    private static readonly WordTable<bool> Units = WordTable.Of(
        "year month week quarter summer winter spring autumn"
    );

    /// <summary>Where the past time ends; null where all is well or the sentence is more than the plain form.</summary>
    public static int? EndOf(TokenizedText text, int will)
    {
        // "the will", "political will of" is a noun; "Will" a name.
        if (Phrases.IsDeterminer(text, will - 1) || text[will].IsCapitalised)
            return null;
        var verb = will + 1;
        if (text.Is(verb, "be"))
            verb++;
        if (!IsWord(text, verb) || NoVerb.Has(text.Letters(verb)))
            return null;
        for (var i = verb + 1; i <= will + Reach && IsWord(text, i) && !text[i].BeginsSentence; i++)
        {
            if (text.Is(i, "yesterday") && i > verb + 1)
                return IsEnd(text, i + 1) ? text[i].End : null;
            if (text.Is(i, "last") && IsWord(text, i + 1) && Units.Has(text.Letters(i + 1)))
                // "will exceed last year" means last year's figure.
                return i > verb + 1 && IsEnd(text, i + 2) ? text[i + 1].End : null;
            var letters = text.Letters(i);
            var isPlain = Phrases.IsDeterminer(text, i) || !CountNouns.Ends(letters);
            if (
                !isPlain
                || letters.EndsWith("ed", StringComparison.Ordinal)
                || letters.EndsWith("ing", StringComparison.Ordinal)
                || letters is "made" or "sold" or "built" or "seen" or "found"
            )
                return null;
        }
        return null;
    }

    private static bool IsWord(TokenizedText text, int token) =>
        Surroundings.GoesOn(text, token) && text[token].Kind == TokenKind.Word;

    private static bool IsEnd(TokenizedText text, int token) =>
        !Surroundings.GoesOn(text, token)
        || text.Is(token, '.')
        || text.Is(token, ',')
        || text.Is(token, ';');
}
