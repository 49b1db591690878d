using Assay.Readings.Figures.Numbers;
using Assay.Readings.Figures.Words;
using Assay.Readings.Texts;

namespace Assay.Readings.Figures.Dates;

/// <summary>Reads quarters: "Q3 2024", "the third quarter of 2024", "в третьем квартале 2024 года".</summary>
internal static class QuarterReader
{
    private static readonly WordTable<bool> Names = new(
        WordTable.Each(true, "quarter quarters квартал||а|е|у|ом|і")
    );

    public static bool TryRead(TokenizedText text, int token, out WrittenDay day, out int end)
    {
        day = default;
        end = token + 1;
        if (text[token].Kind == TokenKind.Sign)
            return false;
        var letters = text.Letters(token);
        int quarter;
        if (letters.Length == 2 && letters[0] == 'Q' && letters[1] is >= '1' and <= '4')
        {
            quarter = letters[1] - '0';
        }
        else
        {
            if (!TryOrdinal(text, token, out quarter, out end))
                return false;
            if (Surroundings.IsTightDash(text, end))
                end++;
            if (!Surroundings.GoesOn(text, end) || !Names.Has(text.Letters(end)))
                return false;
            end++;
            // "the last quarter" alone is the one before now, "of 2021" it is the fourth.
            if (
                text.Is(token, "last")
                && !(
                    text.Is(end, "of")
                    && Surroundings.GoesOn(text, end + 1)
                    && DateParts.TryYear(text, end + 1, out _)
                )
            )
                return false;
        }
        var at = text.Is(end, "of") || text.Is(end, ',') ? end + 1 : end;
        int? year = null;
        if (Surroundings.GoesOn(text, at) && DateParts.TryYear(text, at, out var found))
        {
            year = found;
            end = DateParts.SkipYearWord(text, at + 1);
        }
        day = new WrittenDay(year, null, null) { Quarter = quarter };
        return true;
    }

    private const int LastQuarter = 4;

    private static bool TryOrdinal(TokenizedText text, int token, out int quarter, out int next)
    {
        next = token + 1;
        if (NumberWords.Ordinals.TryGet(text.Letters(token), out quarter))
            return true;
        if (text.Is(token, "last"))
        {
            quarter = LastQuarter;
            return true;
        }
        return text[token].Kind == TokenKind.Number
            && DateParts.TryDay(text, token, out quarter, out next)
            && quarter <= 4
            && (text[token].Length > 1 || next > token + 1);
    }
}
