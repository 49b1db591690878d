using Assay.Readings.Figures.Numbers;
using Assay.Readings.Figures.Words;
using Assay.Readings.Texts;

namespace Assay.Readings.Figures.Dates;

/// <summary>Reads the year behind a part of it: "of 2029", "last year", "of that year", "прошлого года", "того ж року".</summary>
internal static class YearNamed
{
    // Words of the year that the text is of, and those beside it.
    private static readonly WordTable<int> Turns = new([
        .. WordTable.Each(-1, "last прошлого минулого"),
        .. WordTable.Each(0, "this этого текущего нынешнего цього поточного"),
        .. WordTable.Each(1, "next следующего будущего наступного"),
    ]);

    private static readonly WordTable<bool> Same = WordTable.Of("that same того тогож");

    private static readonly WordTable<bool> Nouns = WordTable.Of("year года року");

    private const int Reach = 6;

    /// <summary>Reads it; the end is moved behind it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="token">Where it may begin, with "of" or a comma.</param>
    /// <param name="written">The day of the text.</param>
    /// <param name="figures">The figures so far, which "that year" goes back to.</param>
    /// <param name="year">The year.</param>
    /// <param name="isInferred">Whether it is not written as such.</param>
    /// <param name="end">Behind it.</param>
    public static bool TryRead(
        TokenizedText text,
        int token,
        LocalDate? written,
        IReadOnlyList<Figure> figures,
        out int year,
        out bool isInferred,
        out int end
    )
    {
        (year, isInferred, end) = (0, false, token);
        var at = text.Is(token, ',') || text.Is(token, "of") ? token + 1 : token;
        if (!Surroundings.GoesOn(text, at))
            return false;
        if (DateParts.TryYear(text, at, out year) && !YearReader.IsQuantity(text, at))
        {
            end = DateParts.SkipYearWord(text, at + 1);
            return true;
        }
        if (text.Is(token, ','))
            return false;
        isInferred = true;
        if (text.Is(at, "the"))
            at++;
        if (!Surroundings.GoesOn(text, at) || text[at].Kind != TokenKind.Word)
            return false;
        if (Turns.TryGet(text.Letters(at), out var turn) && IsNoun(text, at + 1) && written is { } on)
        {
            (year, end) = (on.Year + turn, at + 2);
            return true;
        }
        if (!Same.Has(text.Letters(at)))
            return false;
        at++;
        if (text.Is(at, "same") || text.Is(at, "же") || text.Is(at, "ж") || text.Is(at, "самого"))
            at++;
        if (!IsNoun(text, at) || LastYear(figures) is not { } last)
            return false;
        (year, end) = (last, at + 1);
        return true;
    }

    private static bool IsNoun(TokenizedText text, int token) =>
        Surroundings.GoesOn(text, token) && Nouns.Has(text.Letters(token));

    /// <summary>The year that the text named last.</summary>
    private static int? LastYear(IReadOnlyList<Figure> figures)
    {
        for (var i = figures.Count - 1; i >= 0 && i >= figures.Count - Reach; i--)
            if (figures[i].Date is { Year: { } year, LastYear: null })
                return year;
        return null;
    }
}
