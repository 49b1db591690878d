using System.Text.Json;
using Assay.Listings;
using Assay.Readings.Mentions;
using Assay.Reports.Json;

namespace Assay.Reports.Readings;

/// <summary>Mentions, and who and what they stand for.</summary>
internal static class ReferentJson
{
    public static void Write(Utf8JsonWriter json, SpanJson spans, Mention mention, int number)
    {
        json.WriteStartObject();
        json.WriteString("id", ReadingIds.Mention(number));
        spans.Write(json, "span", mention.Span);
        json.WriteWords("form", mention.Form);
        json.WriteString("referent", ReadingIds.Referent(mention.Referent));
        json.WriteString("why", mention.Why);
        json.WriteBoolean("isCredit", mention.IsCredit);
        json.WriteMeasured("byModel", mention.ByModel);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, Referent referent)
    {
        json.WriteStartObject();
        json.WriteString("id", ReadingIds.Referent(referent.Number));
        json.WriteWords("kind", referent.Kind);
        json.WriteString("name", referent.Name);
        json.WriteText("description", referent.Description);
        json.WriteArray("links", referent.Links, Write);
        json.WriteArray("others", referent.Others, Write);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Link link)
    {
        json.WriteStartObject();
        json.WriteString("target", link.Target.Id);
        json.WriteString("name", link.Name);
        json.WriteMeasured("score", link.Score);
        json.WriteTexts("why", link.Why);
        json.WriteArray("designations", link.Designations, Write);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, LinkedDesignation designation)
    {
        json.WriteStartObject();
        json.WriteString("list", designation.List.ToString());
        json.WriteWords("inForce", designation.InForce);
        json.WriteString("text", designation.Text);
        WriteFields(json, designation.Designation);
        json.WriteEndObject();
    }

    private static void WriteFields(Utf8JsonWriter json, Designation designation)
    {
        json.WriteString("programme", designation.Programme);
        json.WriteWords("effect", designation.Effect);
        json.WriteText("basis", designation.Basis);
        json.WriteDays("days", designation.Days);
        json.WriteText("authority", designation.Authority);
        json.WriteText("wording", designation.Wording);
        json.WriteText("reason", designation.Reason);
        json.WriteCitation("source", designation.Source);
    }
}
