using System.Globalization;

namespace Assay.Model;

/// <summary>
/// A date as precisely as it is known: a year, a month, a day, or some time between two days. It stands for every day it
/// may mean, from <see cref="Earliest"/> to <see cref="Latest"/>, both included.
/// </summary>
public readonly record struct PartialDate
{
    /// <summary>Takes a year (1 to 9999) and, where known, a month and a day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public PartialDate(int year, int? month = null, int? day = null)
    {
        if (day is not null && month is null)
            throw new ArgumentOutOfRangeException(nameof(day), "A day needs its month.");
        Earliest = new LocalDate(year, month ?? 1, day ?? 1);
        Latest = (month, day) switch
        {
            (null, _) => new LocalDate(year, 12, 31),
            (_, null) => new LocalDate(
                year,
                month.Value,
                CalendarSystem.Iso.GetDaysInMonth(year, month.Value)
            ),
            _ => Earliest,
        };
    }

    /// <summary>A date known to the day.</summary>
    public PartialDate(LocalDate day)
    {
        Earliest = day;
        Latest = day;
    }

    private PartialDate(LocalDate earliest, LocalDate latest)
    {
        Earliest = earliest;
        Latest = latest;
    }

    /// <summary>Some day from <paramref name="earliest"/> to <paramref name="latest"/>, both included.</summary>
    /// <exception cref="ArgumentException">The latest day comes before the earliest.</exception>
    public static PartialDate Between(LocalDate earliest, LocalDate latest) =>
        earliest <= latest
            ? new PartialDate(earliest, latest)
            : throw new ArgumentException(
                $"{earliest:uuuu-MM-dd} comes after {latest:uuuu-MM-dd}.",
                nameof(earliest)
            );

    /// <summary>The first day it may mean.</summary>
    public LocalDate Earliest { get; }

    /// <summary>The last day it may mean.</summary>
    public LocalDate Latest { get; }

    /// <summary>Whether it is known to the day.</summary>
    public bool IsExact => Earliest == Latest;

    /// <summary>Reads <c>2022</c>, <c>2022-02</c>, <c>2022-02-24</c>, or two of these with <c>..</c> between them.</summary>
    public static bool TryParse(string? text, out PartialDate date)
    {
        date = default;
        var dots = text?.IndexOf("..", StringComparison.Ordinal) ?? -1;
        if (dots < 0)
            return TryParseOne(text, out date);
        if (
            !TryParseOne(text![..dots], out var from)
            || !TryParseOne(text[(dots + 2)..], out var to)
            || from.Earliest > to.Latest
        )
            return false;
        date = new PartialDate(from.Earliest, to.Latest);
        return true;
    }

    private static bool TryParseOne(string? text, out PartialDate date)
    {
        date = default;
        if (text is not { Length: 4 or 7 or 10 })
            return false;
        var parts = text.Split('-');
        var numbers = new int[parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            var width = i == 0 ? 4 : 2;
            if (
                parts[i].Length != width
                || !int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i])
                || numbers[i] < 1
            )
                return false;
        }
        if (numbers.Length > 1 && numbers[1] > 12)
            return false;
        if (numbers.Length > 2 && numbers[2] > CalendarSystem.Iso.GetDaysInMonth(numbers[0], numbers[1]))
            return false;
        date = numbers.Length switch
        {
            1 => new PartialDate(numbers[0]),
            2 => new PartialDate(numbers[0], numbers[1]),
            _ => new PartialDate(numbers[0], numbers[1], numbers[2]),
        };
        return true;
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        foreach (var pattern in Precisions)
        {
            var text = Earliest.ToString(pattern, CultureInfo.InvariantCulture);
            if (TryParseOne(text, out var whole) && whole == this)
                return text;
        }
        var startsYear = Earliest is { Month: 1, Day: 1 };
        var endsYear = Latest is { Month: 12, Day: 31 };
        var ends = startsYear && endsYear ? Precisions[0] : Precisions[^1];
        return Earliest.ToString(ends, CultureInfo.InvariantCulture)
            + ".."
            + Latest.ToString(ends, CultureInfo.InvariantCulture);
    }

    private static readonly string[] Precisions = ["uuuu", "uuuu-MM", "uuuu-MM-dd"];
}
