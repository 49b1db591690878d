using System.Globalization;
using Assay.Readings.Figures;

namespace Assay.Reports.Readings;

/// <summary>Figures in words.</summary>
internal static class FigureWords
{
    // Dividing by it drops the zeros behind the point.
    private const decimal One = 1.0000000000000000000000000000m;

    private static readonly (decimal From, string Name)[] Scales =
    [
        (1_000_000_000_000m, "trillion"),
        (1_000_000_000m, "billion"),
        (1_000_000m, "million"),
    ];

    /// <summary>A number without the zeros behind its point that say nothing.</summary>
    public static decimal Bare(decimal number) => number / One;

    /// <summary>What a figure says: value, unit, bound; <c>at least 324 billion USD</c>.</summary>
    public static string Of(Figure figure)
    {
        var bound = figure.Bound switch
        {
            FigureBound.About => "about ",
            FigureBound.AtLeast => "at least ",
            FigureBound.AtMost => "at most ",
            _ => "",
        };
        if (figure.Date is { } date)
            return bound + Of(date);
        if (figure.Low is not { } low)
            return bound + "no number";
        var high = figure.High ?? low;
        var value = low == high ? Of(low) : $"{Of(low)} to {Of(high)}";
        return $"{bound}{value}{Unit(figure)}";
    }

    /// <summary>A date as far as it is known.</summary>
    public static string Of(WrittenDay day)
    {
        var text = day.Date is { } date ? date.ToString() : Yearless(day);
        if (day.LastYear is { } || day.LastMonth is { } || day.LastDay is { })
            text += " to " + Last(day);
        if (day.Weekday is { } weekday)
            text += $", {weekday}";
        return day.IsYearInferred ? text + " (the year is not written)" : text;
    }

    /// <summary>A number as people read it: <c>35 billion</c>, <c>1,250</c>, <c>0.5</c>.</summary>
    public static string Of(decimal number)
    {
        foreach (var (from, name) in Scales)
        {
            if (
                Math.Abs(number) >= from
                && Bare(number / from * 1000m) is var thousandths
                && IsWhole(thousandths)
            )
                return $"{Plain(Bare(number / from))} {name}";
        }
        return Plain(Bare(number));
    }

    private static bool IsWhole(decimal number) => decimal.Truncate(number) == number;

    private static string Plain(decimal number) =>
        number.ToString("#,##0.############", CultureInfo.InvariantCulture);

    private static string Unit(Figure figure) =>
        figure.Kind switch
        {
            FigureKind.Percent => " %",
            FigureKind.Money => figure.Currency is { } currency ? $" {currency}" : ", no currency named",
            FigureKind.Price =>
                $" {figure.Currency?.Value ?? "(no currency named)"}{(figure.Unit is { } unit ? $" per {unit}" : "")}",
            FigureKind.Ratio when figure.Unit is null => " times",
            _ => figure.Unit is { } unit ? $" {unit}" : "",
        };

    private static string Last(WrittenDay day) =>
        string.Join(
            '-',
            new[]
            {
                day.LastYear is { } year ? year.ToString("0000", CultureInfo.InvariantCulture) : null,
                day.LastMonth is { } month ? month.ToString("00", CultureInfo.InvariantCulture) : null,
                day.LastDay is { } last ? last.ToString("00", CultureInfo.InvariantCulture) : null,
            }.Where(part => part is not null)
        );

    private static string Yearless(WrittenDay day) =>
        (day.Month, day.Day, day.Quarter) switch
        {
            (_, _, { } quarter) => string.Create(CultureInfo.InvariantCulture, $"quarter {quarter}"),
            ({ } month, { } number, _) => string.Create(
                CultureInfo.InvariantCulture,
                $"{number} {CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month)}, year not told"
            ),
            ({ } month, null, _) =>
                $"{CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month)}, year not told",
            _ => "no date",
        };
}
