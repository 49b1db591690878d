using System.Text.Json;
using Assay.Readings.Quotes;
using Assay.Readings.Texts;
using Assay.Reports.Json;

namespace Assay.Reports.Readings;

/// <summary>Writes stretches of a document with their places, and who speaks in it.</summary>
internal sealed class SpanJson(Document document)
{
    private readonly DocumentPlaces _places = new(document);

    /// <summary>The document's places in characters.</summary>
    public CharacterOffsets Offsets { get; } = CharacterOffsets.Of(document.Text);

    public void Write(Utf8JsonWriter json, string name, TextSpan? span)
    {
        if (span is not { } stretch)
        {
            json.WriteNull(name);
            return;
        }
        json.WritePropertyName(name);
        Write(json, stretch);
    }

    public void Write(Utf8JsonWriter json, TextSpan span)
    {
        var (start, end) = Offsets.Of(span);
        json.WriteStartObject();
        json.WriteNumber("start", start);
        json.WriteNumber("end", end);
        WriteCount(json, "page", _places.PageAt(span.Start));
        json.WriteString("text", document.Text.AsSpan(span.Start, span.Length));
        json.WriteEndObject();
    }

    public void Write(Utf8JsonWriter json, string name, Speaker? speaker)
    {
        if (speaker is null)
        {
            json.WriteNull(name);
            return;
        }
        json.WriteStartObject(name);
        json.WriteString("name", speaker.Name);
        json.WriteText("referent", speaker.Referent is { } number ? ReadingIds.Referent(number) : null);
        Write(json, "span", speaker.Span);
        json.WriteEndObject();
    }

    public static void WriteCount(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } value)
            json.WriteNumber(name, value);
        else
            json.WriteNull(name);
    }
}
