using System.Text.Json;
using Assay.Findings;
using Assay.Listings;
using Assay.Model;

namespace Assay.Reports.Json;

/// <summary>What was checked, what was odd in the deal file.</summary>
internal static class CoverageJson
{
    public static void Write(Utf8JsonWriter json, Coverage coverage)
    {
        json.WriteStartObject("coverage");
        json.WriteBoolean("starterPackOnly", coverage.StarterPackOnly);
        json.WriteArray("editions", coverage.Editions, WriteEdition);
        json.WriteTexts("controlLayers", coverage.ControlLayers);
        json.WriteString("starterPack", coverage.StarterPack.ToString());
        json.WriteNumber("measures", coverage.Measures);
        json.WriteNumber("notYetKnown", coverage.NotYetKnown);
        json.WriteTexts("gaps", coverage.Gaps);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Code);
        json.WriteWords("severity", diagnostic.Severity);
        json.WriteString("file", diagnostic.Place.File);
        WriteNumber(json, "line", diagnostic.Place.Line);
        WriteNumber(json, "column", diagnostic.Place.Column);
        json.WriteText("field", diagnostic.Place.Field);
        json.WriteString("message", diagnostic.Message);
        json.WriteEndObject();
    }

    private static void WriteEdition(Utf8JsonWriter json, Edition edition)
    {
        json.WriteStartObject();
        json.WriteString("list", edition.List.ToString());
        json.WriteDay("date", edition.Date);
        json.WriteString("hash", edition.Hash.ToString());
        json.WriteTexts("sources", edition.Sources);
        json.WriteNumber("records", edition.Records);
        json.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, long? number)
    {
        if (number is { } value)
            json.WriteNumber(name, value);
        else
            json.WriteNull(name);
    }
}
