using System.Text.Json;
using Assay.Listings;
using Assay.Reports.Json;

namespace Assay.Reports.Lists;

/// <summary>How editions differ, as JSON.</summary>
public static class ListChangesJson
{
    /// <summary>Writes the differences of some lists as an array.</summary>
    public static void Write(Stream stream, IReadOnlyList<EditionDifference> differences)
    {
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true });
        json.WriteStartArray();
        foreach (var difference in differences)
            Write(json, difference);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, EditionDifference difference)
    {
        json.WriteStartObject();
        json.WriteEditionRef("from", difference.From);
        json.WriteEditionRef("to", difference.To);
        json.WriteBoolean("compared", !difference.IsOfOneEdition);
        json.WriteTexts("setAside", difference.SetAside);
        json.WriteStartArray("programmes");
        foreach (var programme in ProgrammeChanges.Of(difference))
        {
            json.WriteStartObject();
            json.WriteString("programme", programme.Programme);
            json.WriteNumber("added", programme.Added);
            json.WriteNumber("removed", programme.Removed);
            json.WriteNumber("changed", programme.Changed);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteArray("added", difference.Added, PartyJson.WriteListed);
        json.WriteArray("removed", difference.Removed, PartyJson.WriteListed);
        json.WriteStartArray("changed");
        foreach (var change in difference.Changed)
        {
            json.WriteStartObject();
            json.WriteRecord("record", change.After.Record);
            json.WriteString("name", change.After.Name);
            json.WriteStartArray("fields");
            foreach (var field in change.Fields)
            {
                json.WriteStartObject();
                json.WriteString("field", field.Field);
                json.WriteTexts("gone", field.Gone);
                json.WriteTexts("new", field.New);
                json.WriteBoolean("perhapsCut", field.IsDoubtful);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
