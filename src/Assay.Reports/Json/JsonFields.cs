using System.Text.Json;
using Assay.Model;
using Assay.Reports.Words;

namespace Assay.Reports.Json;

/// <summary>Fields of the kinds that a dossier is made of. What is absent is written as null, never left out.</summary>
internal static class JsonFields
{
    public static void WriteText(this Utf8JsonWriter json, string name, string? text)
    {
        if (text is null)
            json.WriteNull(name);
        else
            json.WriteString(name, text);
    }

    public static void WriteId<T>(this Utf8JsonWriter json, string name, T? id)
        where T : struct => json.WriteText(name, id?.ToString());

    public static void WriteDay(this Utf8JsonWriter json, string name, LocalDate? day) =>
        json.WriteText(name, day is { } value ? FactWords.Of(value) : null);

    public static void WriteWords<T>(this Utf8JsonWriter json, string name, T value)
        where T : struct, Enum => json.WriteString(name, JsonWords.Of(value));

    /// <summary>A number, or null where there is none or it is not finite, which JSON cannot say.</summary>
    public static void WriteMeasured(this Utf8JsonWriter json, string name, double? number)
    {
        if (number is { } value && double.IsFinite(value))
            json.WriteNumber(name, value);
        else
            json.WriteNull(name);
    }

    public static void WriteDays(this Utf8JsonWriter json, string name, InForce days)
    {
        json.WriteStartObject(name);
        json.WriteId("from", days.From);
        json.WriteId("until", days.Until);
        json.WriteEndObject();
    }

    public static void WriteCitation(this Utf8JsonWriter json, string name, Citation? citation)
    {
        if (citation is null)
        {
            json.WriteNull(name);
            return;
        }
        json.WriteStartObject(name);
        WriteCitationFields(json, citation);
        json.WriteEndObject();
    }

    public static void WriteCitation(Utf8JsonWriter json, Citation citation)
    {
        json.WriteStartObject();
        WriteCitationFields(json, citation);
        json.WriteEndObject();
    }

    public static void WriteTexts(this Utf8JsonWriter json, string name, IEnumerable<string> texts) =>
        json.WriteArray(name, texts, (writer, text) => writer.WriteStringValue(text));

    public static void WriteIds<T>(this Utf8JsonWriter json, string name, IEnumerable<T> ids)
        where T : struct =>
        json.WriteArray(name, ids, (writer, id) => writer.WriteStringValue(id.ToString()));

    public static void WriteArray<T>(
        this Utf8JsonWriter json,
        string name,
        IEnumerable<T> items,
        Action<Utf8JsonWriter, T> write
    )
    {
        json.WriteStartArray(name);
        foreach (var item in items)
            write(json, item);
        json.WriteEndArray();
    }

    private static void WriteCitationFields(Utf8JsonWriter json, Citation citation)
    {
        json.WriteString("text", citation.Text);
        json.WriteWords("confidence", citation.Confidence);
        json.WriteText("locator", citation.Locator);
    }
}
