using Assay.Readings.Figures.Numbers;
using Assay.Readings.Figures.Words;
using Assay.Readings.Texts;

namespace Assay.Readings.Figures.Dates;

/// <summary>Tells whether a weekday alone is one to come: "we shall speak on Thursday", "before Friday's call". News tells of those gone by.</summary>
internal static class WeekdayCues
{
    private const int Reach = 12;

    private static readonly WordTable<bool> Ahead = WordTable.Of(
        "will shall let please upcoming next будет будут буде будуть"
    );

    // "is due on Tuesday"; "that few expected came on Tuesday" is past.
    private static readonly WordTable<bool> AheadOfIs = WordTable.Of("due expected scheduled planned coming");

    // "which will cost more, he said on Monday": the saying is past.
    private static readonly WordTable<bool> Saying = WordTable.Of(
        "came went left took began said told wrote announced reported added signed agreed met was were had сказал сказала сообщил сообщила заявил заявила сказав сказала повідомив заявив"
    );

    private static readonly WordTable<bool> Limits = WordTable.Of("before by until till");

    /// <summary>Whether the words around a weekday look ahead.</summary>
    /// <param name="text">The text.</param>
    /// <param name="token">The weekday.</param>
    /// <param name="end">Behind it.</param>
    public static bool LookAhead(TokenizedText text, int token, int end)
    {
        var isLimit =
            token > 0
            && Surroundings.GoesOn(text, token)
            && text[token - 1].Kind == TokenKind.Word
            && Limits.Has(text.Letters(token - 1));
        var isPast = false;
        for (var i = token - 1; i >= 0 && i >= token - Reach; i--)
        {
            if (!Surroundings.GoesOn(text, i + 1) || text[i + 1].BeginsSentence)
                break;
            if (text[i].Kind != TokenKind.Word)
                continue;
            var letters = text.Letters(i);
            if (
                Saying.Has(letters)
                || letters.EndsWith("ed", StringComparison.Ordinal) && !IsExpected(text, i)
            )
                isPast = true;
            if (!isPast && (Ahead.Has(letters) || IsExpected(text, i)))
                return true;
        }
        return isLimit && !isPast && !IsPastBehind(text, end);
    }

    private static bool IsExpected(TokenizedText text, int token) =>
        AheadOfIs.Has(text.Letters(token)) && (text.Is(token - 1, "is") || text.Is(token - 1, "are"));

    private static bool IsPastBehind(TokenizedText text, int end)
    {
        for (var i = end; i < end + Reach && Surroundings.GoesOn(text, i) && !text[i].BeginsSentence; i++)
            if (text[i].Kind == TokenKind.Word && Saying.Has(text.Letters(i)))
                return true;
        return false;
    }
}
