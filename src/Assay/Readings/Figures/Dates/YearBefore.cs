using Assay.Readings.Figures.Numbers;
using Assay.Readings.Figures.Words;
using Assay.Readings.Texts;

namespace Assay.Readings.Figures.Dates;

/// <summary>
/// Reads "the year before" and "a year earlier" by the date that the sentence gives, and by the day of the text where it gives none: "12 % less than a year
/// before", "A year ago it was two", "годом ранее", "рік тому".
/// </summary>
internal static class YearBefore
{
    private static readonly WordTable<bool> Behind = WordTable.Of(
        "before earlier ago previously ранее назад раньше раніше тому"
    );

    private static readonly WordTable<bool> Years = WordTable.Of("год годом рік роком");

    /// <summary>The words one begins with.</summary>
    public static IEnumerable<string> Openers => ["a", "year", .. Years.Words];

    /// <summary>Reads one that begins at a token.</summary>
    public static bool TryRead(
        TokenizedText text,
        int token,
        LocalDate? written,
        IReadOnlyList<Figure> figures,
        out WrittenDay day,
        out int end
    )
    {
        day = default;
        end = token + 2;
        if (text[token].Kind != TokenKind.Word)
            return false;
        var isTheYear = text.Is(token, "year") && text.Is(token + 1, "before") && text.Is(token - 1, "the");
        if (isTheYear)
        {
            // "the year before the war", "the year before he left": of that, not of the year named.
            if (!IsOver(text, end) || Dated(text, token, figures) is not { Year: { } year })
                return false;
            day = new WrittenDay(year - 1, null, null, IsYearInferred: true);
            return true;
        }
        var noun =
            text.Is(token, "a") && text.Is(token + 1, "year") ? token + 1
            : Years.Has(text.Letters(token)) ? token
            : -1;
        if (noun < 0 || !Surroundings.GoesOn(text, noun + 1) || !Behind.Has(text.Letters(noun + 1)))
            return false;
        // "half a year ago" and "3 год назад" are lengths of time.
        if (token > 0 && (text.Is(token - 1, "half") || text[token - 1].Kind == TokenKind.Number))
            return false;
        end = noun + 2;
        var isAgo = text.Is(noun + 1, "ago") || text.Is(noun + 1, "назад") || text.Is(noun + 1, "тому");
        if (text.Is(noun + 1, "before") && !IsOver(text, end))
            return false;
        if (!isAgo && Dated(text, token, figures) is { } date)
        {
            day = date with { Year = date.Year - 1, IsYearInferred = true, Weekday = null };
            return true;
        }
        if (written is not { } on)
            return false;
        day = new WrittenDay(on.Year - 1, on.Month, null, IsYearInferred: true);
        return true;
    }

    private static bool IsOver(TokenizedText text, int token) =>
        !Surroundings.GoesOn(text, token)
        || text[token].BeginsSentence
        || text[token].Kind == TokenKind.Sign
        || text.Is(token, "and");

    /// <summary>The date named last in the sentence.</summary>
    private static WrittenDay? Dated(TokenizedText text, int token, IReadOnlyList<Figure> figures)
    {
        var begin = text.SpanOf(text.Sentences[text.SentenceAt(text[token].Start)]).Start;
        for (var i = figures.Count - 1; i >= 0 && figures[i].Span.Start >= begin; i--)
            if (figures[i].Date is { Year: not null, LastYear: null } date)
                return date;
        return null;
    }
}
