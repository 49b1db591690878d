using Assay.Readings.Figures.Numbers;
using Assay.Readings.Figures.Words;
using Assay.Readings.Texts;

namespace Assay.Readings.Figures.Dates;

/// <summary>Tells "today" in the sense of nowadays and "tomorrow" in that of some day, which are no dates: "China makes most of it today", "could fall tomorrow".</summary>
internal static class Nowadays
{
    private const int Reach = 8;

    // Deeds are done on a day; so is what is asked for, or will be.
    private static readonly WordTable<bool> Deeds = WordTable.Of(
        "said told took met began won set sent made gave held came went left put wrote spoke sold bought paid brought saw chose struck drew read "
            + "will shall please must need needs let going due later earlier until before from by since "
            + "будет будут состоится пройдет пройдёт должен должны буде будуть відбудеться має мають"
    );

    // Present tense and habits: what is so, not what was done.
    private static readonly WordTable<bool> States = WordTable.Of(
        "is are has have can cannot does do remains stands none more fewer less most only still even buying being used still"
    );

    private static readonly WordTable<bool> Possible = WordTable.Of(
        "could would might may if бы б міг могла могли мог может може"
    );

    /// <summary>Whether "today" at a token is nowadays.</summary>
    public static bool IsMeant(TokenizedText text, int token)
    {
        if (
            Surroundings.IsApostrophe(text, token + 1)
            || text.Is(token - 1, "of")
            || text.Is(token - 1, "until")
            || text.Is(token - 1, "to")
        )
            return true;
        // "today announced", "announced today": the nearest verb tells.
        var behind = token + 1;
        if (text.Is(behind, ','))
            behind++;
        for (var i = behind; i < behind + Reach && Goes(text, i); i++)
        {
            if (text[i].Kind != TokenKind.Word)
                break;
            // "Today we have the answer" is said on the day.
            if (IsDeed(text, i) || text.Is(i, "we") || text.Is(i, "I"))
                return false;
            if (States.Has(text.Letters(i)))
                break;
        }
        for (var i = token - 1; i >= 0 && i >= token - Reach && Goes(text, i + 1); i--)
        {
            if (text[i].Kind != TokenKind.Word)
                continue;
            if (States.Has(text.Letters(i)))
                return true;
            if (IsDeed(text, i))
                return false;
        }
        return true;
    }

    /// <summary>Whether "tomorrow" at a token is no day but what could be: "it could be sold tomorrow".</summary>
    public static bool IsAnyDay(TokenizedText text, int token)
    {
        for (var i = token - 1; i >= 0 && i >= token - Reach && Goes(text, i + 1); i--)
            if (text[i].Kind == TokenKind.Word && Possible.Has(text.Letters(i)))
                return true;
        return Surroundings.IsApostrophe(text, token + 1);
    }

    private static bool Goes(TokenizedText text, int token) =>
        Surroundings.GoesOn(text, token) && !text[token].BeginsSentence;

    private static bool IsDeed(TokenizedText text, int token)
    {
        var letters = text.Letters(token);
        return Deeds.Has(letters) || PastVerbs.IsPast(letters);
    }
}
