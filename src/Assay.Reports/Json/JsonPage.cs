using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Assay.Reports.Json;

/// <summary>How Assay writes JSON for people and programs: indented, every script as itself, the same bytes on every system.</summary>
internal static class JsonPage
{
    // What could end a script element or an attribute is escaped all the same.
    public static JsonWriterOptions Options { get; } =
        new()
        {
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
            Indented = true,
            NewLine = "\n",
        };

    /// <summary>One document.</summary>
    public static void Write(Stream stream, Action<Utf8JsonWriter> write)
    {
        using var json = new Utf8JsonWriter(stream, Options);
        write(json);
    }
}
