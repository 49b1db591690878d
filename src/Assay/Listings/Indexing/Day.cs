namespace Assay.Listings.Indexing;

/// <summary>Days as numbers, counted from the first of January of the year 1, which is 0.</summary>
internal static class Day
{
    /// <summary>No day has this number or a greater one: the last day is that of the year 9999.</summary>
    public static int Limit { get; } = DateOnly.MaxValue.DayNumber + 1;

    /// <summary>A day's number.</summary>
    public static int NumberOf(LocalDate day) => day.ToDateOnly().DayNumber;

    /// <summary>The day of a number.</summary>
    public static LocalDate OfNumber(int number) => LocalDate.FromDateOnly(DateOnly.FromDayNumber(number));
}
