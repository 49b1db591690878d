using System.Text.Json;
using Assay.Findings;
using Assay.Listings;
using Assay.Model;

namespace Assay.Reports.Json;

/// <summary>Findings and their evidence.</summary>
internal static class FindingJson
{
    public static void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("key", finding.Key);
        json.WriteWords("verdict", finding.Verdict);
        json.WriteId("regime", finding.Regime);
        json.WriteId("measure", finding.Measure);
        json.WriteString("title", finding.Title);
        json.WriteStartObject("subject");
        json.WriteWords("kind", finding.Subject.Kind);
        json.WriteString("id", finding.Subject.Id);
        json.WriteString("name", finding.Subject.Name);
        json.WriteEndObject();
        json.WriteIds("bound", finding.Bound);
        json.WriteString("summary", finding.Summary);
        json.WriteArray("chain", finding.Chain, WriteReason);
        json.WriteTexts("dependsOn", finding.DependsOn);
        json.WriteTexts("unless", finding.Unless);
        json.WriteTexts("notes", finding.Notes);
        json.WriteArray("evidence", finding.Evidence, WriteEvidence);
        json.WriteEndObject();
    }

    public static void WriteEvidence(Utf8JsonWriter json, Evidence evidence)
    {
        json.WriteStartObject();
        switch (evidence)
        {
            case Evidence.ListRecord record:
                json.WriteString("kind", "list-record");
                json.WriteEditionRef("edition", record.Edition);
                json.WriteRecord("record", record.Record);
                json.WriteString("name", record.Name);
                json.WriteTexts("programmes", record.Programmes);
                json.WriteString("match", record.Match);
                break;
            case Evidence.RegisterFact fact:
                WriteFactFields(json, fact);
                break;
            case Evidence.Ground ground:
                json.WriteString("kind", "ground");
                json.WriteString("asset", ground.Asset);
                json.WriteString("says", ground.Says);
                json.WriteCitation("source", ground.Source);
                json.WriteDay("day", ground.Day);
                json.WriteId("hash", ground.Hash);
                break;
            case Evidence.Provision provision:
                json.WriteString("kind", "provision");
                json.WriteString("measure", provision.Measure.Value);
                json.WriteString("article", provision.Article);
                json.WriteString("says", provision.Says);
                json.WriteCitation("source", provision.Source);
                json.WriteDays("days", provision.Days);
                break;
            case Evidence.DealFile file:
                json.WriteString("kind", "deal-file");
                json.WriteString("says", file.Says);
                break;
            default:
                throw new ArgumentOutOfRangeException(
                    nameof(evidence),
                    evidence,
                    "There is no such evidence."
                );
        }
        json.WriteEndObject();
    }

    public static void WriteFact(Utf8JsonWriter json, Evidence.RegisterFact fact)
    {
        json.WriteStartObject();
        WriteFactFields(json, fact);
        json.WriteEndObject();
    }

    /// <summary>An edition as evidence names it; the coverage has the rest.</summary>
    public static void WriteEditionRef(this Utf8JsonWriter json, string name, Edition edition)
    {
        json.WriteStartObject(name);
        json.WriteString("list", edition.List.ToString());
        json.WriteDay("date", edition.Date);
        json.WriteString("hash", edition.Hash.ToString());
        json.WriteEndObject();
    }

    public static void WriteRecord(this Utf8JsonWriter json, string name, RecordId record)
    {
        json.WriteStartObject(name);
        json.WriteString("list", record.List.ToString());
        json.WriteString("key", record.Key);
        json.WriteEndObject();
    }

    private static void WriteFactFields(Utf8JsonWriter json, Evidence.RegisterFact fact)
    {
        json.WriteString("kind", "register-fact");
        json.WriteString("fact", fact.Fact);
        json.WriteCitation("source", fact.Source);
    }

    private static void WriteReason(Utf8JsonWriter json, Reason reason)
    {
        json.WriteStartObject();
        json.WriteString("text", reason.Text);
        json.WriteWords("holds", reason.Holds);
        json.WriteEndObject();
    }
}
