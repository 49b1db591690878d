using System.Globalization;

namespace Assay.Formats.Lists.Tables;

/// <summary>Days as spreadsheets count them (ECMA-376 part 1, 18.17.4): from the end of 1899, with a 29 February 1900 that never was; or from 1904.</summary>
internal static class SheetDate
{
    private const int NeverWas = 60;
    private const int Last = 2_958_465; // 9999-12-31

    private static readonly LocalDate Epoch = new(1899, 12, 31);
    private static readonly LocalDate Epoch1904 = new(1904, 1, 1);

    /// <summary>The day of a number; its fraction, the time of the day, does not count. Null where it is no day.</summary>
    public static LocalDate? OfSerial(double serial, bool is1904 = false)
    {
        if (is1904)
            return serial is >= 0 and < Last - 1462 ? Epoch1904.PlusDays((int)serial) : null;
        if (serial is not (>= 1 and < Last + 1) || (int)serial == NeverWas)
            return null;
        var day = (int)serial;
        return Epoch.PlusDays(day > NeverWas ? day - 1 : day);
    }

    /// <summary>
    /// The day of a whole number in a text column of dates, which a spreadsheet wrote out as CSV. Four digits are a year, so that only days
    /// after 18 May 1927 can be meant.
    /// </summary>
    public static LocalDate? OfText(string text) =>
        text.Length == 5
        && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var serial)
            ? OfSerial(serial)
            : null;
}
