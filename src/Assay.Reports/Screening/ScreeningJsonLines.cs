using System.Text.Json;
using Assay.Reports.Json;

namespace Assay.Reports.Screening;

/// <summary>Screened rows as JSON lines: an object for each row, with its candidates in <c>hits</c> (<c>docs/screening.md</c>).</summary>
/// <param name="columns">The columns of the user's table.</param>
public sealed class ScreeningJsonLines(IReadOnlyList<string> columns) : IScreeningFormat
{
    private readonly IReadOnlyList<string> _names = OutputColumns.Named(columns);

    /// <inheritdoc/>
    public void WriteHead(Stream stream) { }

    /// <inheritdoc/>
    public void Write(Stream stream, IReadOnlyList<ScreenedLine> lines)
    {
        using var json = new Utf8JsonWriter(stream, ScreeningJson.OneLine);
        foreach (var line in lines)
        {
            json.WriteStartObject();
            json.WriteNumber("line", line.Line);
            json.WriteStartObject("input");
            for (var i = 0; i < _names.Count; i++)
                json.WriteString(_names[i], line.Cells[i]);
            json.WriteEndObject();
            json.WriteBoolean("screened", line.WasScreened);
            json.WriteTexts("notes", line.Notes);
            ScreeningJson.WriteHits(json, line.Candidates);
            json.WriteEndObject();
            json.Flush();
            stream.WriteByte((byte)'\n');
            json.Reset();
        }
    }
}
