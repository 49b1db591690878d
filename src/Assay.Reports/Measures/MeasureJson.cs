using System.Text.Json;
using Assay.Measures;
using Assay.Reports.Json;

namespace Assay.Reports.Measures;

/// <summary>Measures and changes in the law as JSON; <c>docs/measures.md</c> tells the fields.</summary>
public static class MeasureJson
{
    /// <summary>Writes measures.</summary>
    public static void Write(Stream stream, IReadOnlyList<Measure> measures) =>
        JsonPage.Write(
            stream,
            json =>
            {
                json.WriteStartObject();
                json.WriteString("format", "measure-list/1");
                json.WriteArray("measures", measures, WriteMeasure);
                json.WriteEndObject();
            }
        );

    /// <summary>Writes changes.</summary>
    public static void Write(Stream stream, IReadOnlyList<LawChange> changes) =>
        JsonPage.Write(
            stream,
            json =>
            {
                json.WriteStartObject();
                json.WriteString("format", "law-changes/1");
                json.WriteArray("changes", changes, WriteChange);
                json.WriteEndObject();
            }
        );

    private static void WriteMeasure(Utf8JsonWriter json, Measure measure)
    {
        json.WriteStartObject();
        json.WriteString("measure", measure.Id.Value);
        json.WriteString("instrument", measure.Instrument.Id.Value);
        json.WriteString("regime", measure.Instrument.Regime.Value);
        json.WriteString("abbreviation", measure.Instrument.Abbreviation);
        json.WriteString("article", measure.Article);
        json.WriteString("title", measure.Title);
        json.WriteWords("effect", measure.Effect);
        json.WriteDays("inForce", measure.Days);
        json.WriteDay("published", measure.Published);
        json.WriteDay("endPublished", measure.EndPublished);
        json.WriteArray("suspensions", measure.Suspensions, WriteSuspension);
        json.WriteTexts("binds", measure.Binds.Select(b => b.Id));
        json.WriteString("summary", measure.Summary);
        json.WriteString("when", measure.When.Says);
        json.WriteArray("exceptions", measure.Exceptions, WriteException);
        json.WriteArray("beside", measure.Beside, WriteBeside);
        json.WriteText("note", measure.Note);
        json.WriteCitation("source", measure.Source);
        json.WriteEndObject();
    }

    private static void WriteSuspension(Utf8JsonWriter json, Suspension suspension)
    {
        json.WriteStartObject();
        json.WriteDays("days", suspension.Days);
        json.WriteString("text", suspension.Text);
        json.WriteEndObject();
    }

    private static void WriteBeside(Utf8JsonWriter json, Beside beside)
    {
        json.WriteStartObject();
        json.WriteString("measure", beside.Measure.Value);
        json.WriteString("says", beside.Says);
        json.WriteEndObject();
    }

    private static void WriteException(Utf8JsonWriter json, MeasureException exception)
    {
        json.WriteStartObject();
        json.WriteString("id", exception.Id);
        json.WriteString("title", exception.Title);
        json.WriteWords("effect", exception.Effect);
        json.WriteDays("inForce", exception.Days);
        json.WriteString("when", exception.When.Says);
        json.WriteCitation("source", exception.Source);
        json.WriteEndObject();
    }

    private static void WriteChange(Utf8JsonWriter json, LawChange change)
    {
        json.WriteStartObject();
        json.WriteDay("day", change.Day);
        json.WriteWords("change", change.Kind);
        json.WriteString("measure", change.Measure.Id.Value);
        json.WriteText("exception", change.Exception?.Id);
        json.WriteString("title", change.Exception?.Title ?? change.Measure.Title);
        json.WriteEndObject();
    }
}
