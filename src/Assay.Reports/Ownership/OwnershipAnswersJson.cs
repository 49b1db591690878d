using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Assay.Ownership;

namespace Assay.Reports.Ownership;

/// <summary>Answers to ownership cases as JSON, one object a line, in one fixed order of fields. <c>docs/ownership.md</c> tells what each means.</summary>
public static class OwnershipAnswersJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>Writes the answer to a case.</summary>
    public static void Write(Stream stream, OwnershipCase asked, IReadOnlyList<OrderAnswer> answers) =>
        Line(
            stream,
            json =>
            {
                json.WriteString("id", asked.Id);
                json.WriteString("party", asked.Party.Key);
                json.WriteString("on", asked.On.ToString("uuuu-MM-dd", null));
                json.WriteStartObject("orders");
                foreach (var answer in answers)
                    OrderAnswerJson.Write(json, answer, node => node.Key);
                json.WriteEndObject();
                json.WriteStartArray("notes");
                foreach (var note in asked.Notes)
                    json.WriteStringValue(note);
                json.WriteEndArray();
            }
        );

    /// <summary>Writes that a case could not be read.</summary>
    public static void WriteFault(Stream stream, string id, string fault) =>
        Line(
            stream,
            json =>
            {
                json.WriteString("id", id);
                json.WriteString("error", fault);
            }
        );

    private static void Line(Stream stream, Action<Utf8JsonWriter> write)
    {
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }
        stream.WriteByte((byte)'\n');
    }
}
