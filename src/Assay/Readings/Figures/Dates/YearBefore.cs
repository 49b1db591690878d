using Assay.Readings.Figures.Numbers;
using Assay.Readings.Texts;

namespace Assay.Readings.Figures.Dates;

/// <summary>Reads "the year before" behind a year of the same sentence: "for 2024, as for the year before".</summary>
internal static class YearBefore
{
    /// <summary>Reads one that begins at a token.</summary>
    public static bool TryRead(
        TokenizedText text,
        int token,
        IReadOnlyList<Figure> figures,
        out WrittenDay day,
        out int end
    )
    {
        day = default;
        end = token + 2;
        if (!text.Is(token, "year") || !text.Is(token + 1, "before") || !text.Is(token - 1, "the"))
            return false;
        // "the year before the war", "the year before he left": of that, not of the year named.
        if (
            Surroundings.GoesOn(text, end)
            && !text[end].BeginsSentence
            && text[end].Kind != TokenKind.Sign
            && !text.Is(end, "and")
        )
            return false;
        var begin = text.SpanOf(text.Sentences[text.SentenceAt(text[token].Start)]).Start;
        for (var i = figures.Count - 1; i >= 0 && figures[i].Span.Start >= begin; i--)
        {
            if (figures[i].Date is not { Year: { } year, LastYear: null })
                continue;
            day = new WrittenDay(year - 1, null, null, IsYearInferred: true);
            return true;
        }
        return false;
    }
}
