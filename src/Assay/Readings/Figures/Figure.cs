using Assay.Model;
using Assay.Readings.Quotes;
using Assay.Readings.Texts;

namespace Assay.Readings.Figures;

/// <summary>What kind of quantity a figure is.</summary>
public enum FigureKind
{
    /// <summary>An amount of money.</summary>
    Money,

    /// <summary>A percentage, or percentage points.</summary>
    Percent,

    /// <summary>A mass: tonnes, kilograms, ounces.</summary>
    Mass,

    /// <summary>A distance.</summary>
    Distance,

    /// <summary>An area.</summary>
    Area,

    /// <summary>A volume: cubic metres, barrels.</summary>
    Volume,

    /// <summary>Energy or power.</summary>
    Energy,

    /// <summary>A number of people or things.</summary>
    Count,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>Somebody's or something's age, in years.</summary>
    Age,

    /// <summary>A day, month, year or quarter.</summary>
    Date,

    /// <summary>One quantity against another: "three times", "half", "an order of magnitude more".</summary>
    Ratio,

    /// <summary>Money for a unit of something.</summary>
    Price,
}

/// <summary>How a figure is bounded by the words before it.</summary>
public enum FigureBound
{
    /// <summary>It is the value.</summary>
    Exact,

    /// <summary>"About", "nearly", "some".</summary>
    About,

    /// <summary>"At least", "more than", "over".</summary>
    AtLeast,

    /// <summary>"At most", "up to", "less than".</summary>
    AtMost,
}

/// <summary>A figure as a text gives it: a claim, not a fact.</summary>
/// <param name="Span">The words, with currency and unit, without the words that bound it.</param>
/// <param name="Kind">What kind of quantity.</param>
/// <param name="Low">The value in full (35 billion is 35000000000), of a range its lower end; null for dates and for what has no number.</param>
/// <param name="High">Of a range the upper end; else the same as <paramref name="Low"/>.</param>
/// <param name="Bound">What the words before it make of it.</param>
public sealed record Figure(TextSpan Span, FigureKind Kind, decimal? Low, decimal? High, FigureBound Bound)
{
    /// <summary>The currency, of money and prices; null where the text names none ("3.3 trillion").</summary>
    public CurrencyCode? Currency { get; init; }

    /// <summary>The unit as it is usually abbreviated (<c>t</c>, <c>km</c>, <c>ha</c>, <c>bbl</c>, <c>years</c>; for a price the unit it is for); null where it has none.</summary>
    public string? Unit { get; init; }

    /// <summary>The date, for dates.</summary>
    public WrittenDay? Date { get; init; }

    /// <summary>What one unit of the last digit given is worth (of "1.2 million" 100,000); zeros at the end of a whole number count as not given. Null without a number.</summary>
    public decimal? Step { get; init; }

    /// <summary>What is measured, in the text's words ("potential losses"); null where that cannot be told.</summary>
    public TextSpan? Of { get; init; }

    /// <summary>Whose it is, or what it is compared with, in the text's words; null where that cannot be told.</summary>
    public TextSpan? Whose { get; init; }

    /// <summary>The time it is of, where the text says so beside it ("in 2023"): the number of the figure that is that date.</summary>
    public int? When { get; init; }

    /// <summary>Who claims it, where it stands in somebody's words; null where the text itself does.</summary>
    public Speaker? ClaimedBy { get; init; }
}

/// <summary>A date as a text writes it; what it leaves open is null.</summary>
/// <param name="Year">The year.</param>
/// <param name="Month">The month, 1 to 12.</param>
/// <param name="Day">The day of the month.</param>
/// <param name="IsYearInferred">Whether the year is not written but follows from the day of the text.</param>
public readonly record struct WrittenDay(int? Year, int? Month, int? Day, bool IsYearInferred = false)
{
    /// <summary>The last year, of a range of years ("2022 to 2024", "2014–2022").</summary>
    public int? LastYear { get; init; }

    /// <summary>The last month, of a range within a year ("May to June 2024").</summary>
    public int? LastMonth { get; init; }

    /// <summary>The last day, of a range within a month ("3–7 March").</summary>
    public int? LastDay { get; init; }

    /// <summary>The quarter, 1 to 4.</summary>
    public int? Quarter { get; init; }

    /// <summary>The day of the week written with it.</summary>
    public IsoDayOfWeek? Weekday { get; init; }

    /// <summary>The date as far as it is known; null without a year.</summary>
    public PartialDate? Date =>
        Year is not { } year ? null
        : Quarter is { } quarter
            ? PartialDate.Between(
                new LocalDate(year, 3 * quarter - 2, 1),
                new LocalDate(year, 3 * quarter, 1).PlusMonths(1).PlusDays(-1)
            )
        : Month is not { } month ? new PartialDate(year)
        : Day is { } day && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? new PartialDate(year, month, day)
        : new PartialDate(year, month);
}
