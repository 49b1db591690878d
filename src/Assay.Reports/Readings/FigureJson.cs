using System.Text.Json;
using Assay.Readings.Figures;
using Assay.Reports.Json;

namespace Assay.Reports.Readings;

/// <summary>Figures and the dates among them.</summary>
internal static class FigureJson
{
    public static void Write(Utf8JsonWriter json, SpanJson spans, Figure figure, int number)
    {
        json.WriteStartObject();
        json.WriteString("id", ReadingIds.Figure(number));
        json.WriteWords("kind", figure.Kind);
        spans.Write(json, "span", figure.Span);
        WriteValue(json, "low", figure.Low);
        WriteValue(json, "high", figure.High);
        WriteValue(json, "step", figure.Step);
        json.WriteWords("bound", figure.Bound);
        json.WriteId("currency", figure.Currency);
        json.WriteText("unit", figure.Unit);
        Write(json, "date", figure.Date);
        spans.Write(json, "of", figure.Of);
        spans.Write(json, "whose", figure.Whose);
        json.WriteText("when", figure.When is { } when ? ReadingIds.Figure(when) : null);
        spans.Write(json, "claimedBy", figure.ClaimedBy);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, WrittenDay? date)
    {
        if (date is not { } written)
        {
            json.WriteNull(name);
            return;
        }
        json.WriteStartObject(name);
        json.WriteId("date", written.Date);
        SpanJson.WriteCount(json, "year", written.Year);
        SpanJson.WriteCount(json, "month", written.Month);
        SpanJson.WriteCount(json, "day", written.Day);
        SpanJson.WriteCount(json, "lastYear", written.LastYear);
        SpanJson.WriteCount(json, "lastMonth", written.LastMonth);
        SpanJson.WriteCount(json, "lastDay", written.LastDay);
        SpanJson.WriteCount(json, "quarter", written.Quarter);
        if (written.Weekday is { } weekday)
            json.WriteWords("weekday", weekday);
        else
            json.WriteNull("weekday");
        json.WriteBoolean("isYearInferred", written.IsYearInferred);
        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } number)
            json.WriteNumber(name, FigureWords.Bare(number));
        else
            json.WriteNull(name);
    }
}
