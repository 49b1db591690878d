using System.Globalization;
using Assay.Readings.Figures;
using Assay.Readings.Texts;

namespace Assay.Tests.Readings.Figures;

/// <summary>Writes figures shortly, so that tests can say what they expect.</summary>
internal static class Written
{
    /// <summary>The figures of a text, as <c>[words] kind value unit</c>, joined by semicolons.</summary>
    public static string Of(string text, LocalDate? on = null)
    {
        var tokens = Texts.Of(text);
        return string.Join("; ", FigureFinder.Find(tokens, on).Select(f => Of(tokens, f)));
    }

    private static string Of(TokenizedText text, Figure figure)
    {
        var bound = figure.Bound switch
        {
            FigureBound.About => " about",
            FigureBound.AtLeast => " at least",
            FigureBound.AtMost => " at most",
            _ => "",
        };
        var kind = figure.Kind.ToString().ToLowerInvariant();
        var unit = string.Join('/', new[] { figure.Currency?.Value, figure.Unit }.Where(u => u is not null));
        var value = figure.Date is { } date
            ? Of(date)
            : Number(figure.Low) + (figure.High == figure.Low ? "" : ".." + Number(figure.High));
        return $"[{text.Words(figure.Span)}] {kind} {value} {unit}".TrimEnd() + bound;
    }

    private static string Number(decimal? value) =>
        Math.Round(value ?? 0, 3).ToString("0.###", CultureInfo.InvariantCulture);

    private static string Of(WrittenDay day)
    {
        var parts = new List<string> { Two(day.Year) };
        if (day.Quarter is { } quarter)
            parts.Add("Q" + Two(quarter));
        if (day.Month is { } month)
            parts.Add(Two(month));
        if (day.Day is { } number)
            parts.Add(Two(number));
        var text = string.Join('-', parts);
        if ((day.LastYear ?? day.LastMonth ?? day.LastDay) is { } last)
            text += ".." + Two(last);
        return day.IsYearInferred ? text + "?" : text;
    }

    private static string Two(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
