using System.Globalization;

namespace Assay.Formats.Lists.Tables.Xlsx;

/// <summary>What the number formats of a workbook make of a cell's number: a day, a per cent, a number with leading zeros, or the number as it is.</summary>
internal sealed class XlsxFormats(bool is1904)
{
    private readonly Dictionary<int, string> _custom = [];
    private readonly List<int> _ofStyle = [];

    /// <summary>Names a format of the workbook's own.</summary>
    public void Add(int id, string code) => _custom[id] = code;

    /// <summary>Adds a cell style; cells name it by its place.</summary>
    public void AddStyle(int format) => _ofStyle.Add(format);

    /// <summary>A cell's number as text.</summary>
    public string Text(string written, int style)
    {
        if (!decimal.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            return written;
        var format = style >= 0 && style < _ofStyle.Count ? _ofStyle[style] : 0;
        var code = _custom.GetValueOrDefault(format, "");
        if ((IsDay(format) || IsDay(code)) && SheetDate.OfSerial((double)number, is1904) is { } day)
            return day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
        // What a spreadsheet shows as 60 % it keeps as 0.6.
        if (IsPercent(format, code) && number is >= -10_000 and <= 10_000)
            return (number * 100).ToString("0.############################", CultureInfo.InvariantCulture)
                + "%";
        var text = number.ToString("0.############################", CultureInfo.InvariantCulture);
        // "0000000000" is how tax numbers keep their first zeros.
        return code.Length is > 1 and <= 40 && code.AsSpan().IndexOfAnyExcept('0') < 0 && number >= 0
            ? text.PadLeft(code.Length, '0')
            : text;
    }

    /// <summary>Whether a format shows per cent (built-in 9 and 10, or a sign outside of quotes and escapes).</summary>
    private static bool IsPercent(int format, string code)
    {
        if (format is 9 or 10)
            return true;
        for (var i = 0; i < code.Length; i++)
        {
            if (code[i] == '"')
                i = EndOf(code, i, '"');
            else if (code[i] == '\\')
                i++;
            else if (code[i] == '%')
                return true;
        }
        return false;
    }

    /// <summary>The days among the built-in formats (ECMA-376 part 1, 18.8.30, with those of East Asian languages).</summary>
    private static bool IsDay(int format) =>
        format is >= 14 and <= 17 or 22 or >= 27 and <= 31 or 36 or >= 50 and <= 54 or 57 or 58;

    /// <summary>Whether a format code shows a year or a day outside of quotes, brackets and escapes.</summary>
    private static bool IsDay(string code)
    {
        for (var i = 0; i < code.Length; i++)
        {
            switch (code[i])
            {
                case '"':
                    i = EndOf(code, i, '"');
                    break;
                case '[':
                    i = EndOf(code, i, ']');
                    break;
                case '\\' or '_' or '*':
                    i++;
                    break;
                case 'd' or 'D' or 'y' or 'Y':
                    return true;
            }
        }
        return false;
    }

    private static int EndOf(string code, int start, char close)
    {
        var end = code.IndexOf(close, start + 1);
        return end < 0 ? code.Length : end;
    }
}
