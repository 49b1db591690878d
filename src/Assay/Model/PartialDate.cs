using System.Globalization;

namespace Assay.Model;

/// <summary>
/// A date as precisely as it is known: a year, a month or a day. It stands for every day it may mean,
/// from <see cref="Earliest"/> to <see cref="Latest"/>, both included.
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

    /// <summary>The first day it may mean.</summary>
    public LocalDate Earliest { get; }

    /// <summary>The last day it may mean.</summary>
    public LocalDate Latest { get; }

    /// <summary>Whether it is known to the day.</summary>
    public bool IsExact => Earliest == Latest;

    /// <summary>Reads <c>2022</c>, <c>2022-02</c> or <c>2022-02-24</c>.</summary>
    public static bool TryParse(string? text, out PartialDate date)
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
        if (IsExact)
            return Earliest.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
        return Earliest.Month == Latest.Month
            ? Earliest.ToString("uuuu-MM", CultureInfo.InvariantCulture)
            : Earliest.ToString("uuuu", CultureInfo.InvariantCulture);
    }
}
