using System.Collections.Frozen;
using System.Globalization;

namespace Assay.Formats.Documents;

/// <summary>
/// Days as pages, mails and bylines write them: 2025-03-04, 20250304, March 4, 2025, 4 March 2025, 4 березня 2025, 4 марта 2025. The day is the one written, whatever hour and zone
/// stand beside it. Days in figures only, such as 04.03.2025, are read with points (day first) and not with slashes, which mean either.
/// </summary>
internal static class DayInWords
{
    /// <summary>Letters of the longest text a day is looked for in.</summary>
    private const int Longest = 300;

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Months = Names()
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The first day a text gives; null where it gives none, or none that can be.</summary>
    public static LocalDate? Of(string? text)
    {
        if (text is null || text.Length > Longest)
            return null;
        var rest = text.AsSpan().Trim();
        if (Digits(rest) is { } packed)
            return packed;
        // three numbers or words in a row
        var parts = new List<(int Start, int Length)>();
        foreach (var part in rest.SplitAny(" ,.-/T\u00A0\t\n\r:"))
            if (!rest[part].IsEmpty)
                parts.Add((part.Start.GetOffset(rest.Length), rest[part].Length));
        for (var i = 0; i + 2 < parts.Count; i++)
        {
            var a = At(rest, parts[i]);
            var b = At(rest, parts[i + 1]);
            var c = At(rest, parts[i + 2]);
            var day =
                Number(a) is { } year and > 31 ? Day(year, Number(b), Number(c))
                : Months.TryGetValue(a, out var first) ? Day(Number(c), first, Number(b))
                : Months.TryGetValue(b, out var second) ? Day(Number(c), second, Number(a))
                : rest[parts[i].Start + parts[i].Length] == '.' ? Day(Number(c), Number(b), Number(a))
                : null;
            if (day is not null)
                return day;
        }
        return null;
    }

    private static ReadOnlySpan<char> At(ReadOnlySpan<char> text, (int Start, int Length) part) =>
        text.Slice(part.Start, part.Length);

    private static LocalDate? Digits(ReadOnlySpan<char> text) =>
        text.Length is 8 or 14 && !text.ContainsAnyExceptInRange('0', '9')
            ? Day(Number(text[..4]), Number(text[4..6]), Number(text[6..8]))
            : null;

    private static int? Number(ReadOnlySpan<char> text)
    {
        // "4th", "2025г"
        var digits = text.IndexOfAnyExceptInRange('0', '9');
        return int.TryParse(
            digits < 0 ? text : text[..digits],
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;
    }

    private static LocalDate? Day(int? year, int? month, int? day) =>
        year is >= 1900 and < 2200
        && month is >= 1 and <= 12
        && day is >= 1
        && day <= CalendarSystem.Iso.GetDaysInMonth(year.Value, month.Value)
            ? new LocalDate(year.Value, month.Value, day.Value)
            : null;

    private static FrozenDictionary<string, int> Names()
    {
        string[] lists =
        [
            "January February March April May June July August September October November December",
            "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
            "- - - - - - - - Sept - - -",
            "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
            "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
        ];
        var months = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var list in lists)
        {
            var names = list.Split(' ');
            for (var i = 0; i < names.Length; i++)
                months.TryAdd(names[i], i + 1);
        }
        months.Remove("-");
        return months.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
