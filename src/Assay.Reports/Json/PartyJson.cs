using System.Text.Json;
using Assay.Findings;
using Assay.Listings;
using Assay.Model;
using Assay.Reports.Ownership;

namespace Assay.Reports.Json;

/// <summary>Sheets of parties, with the listed parties they may be.</summary>
internal static class PartyJson
{
    public static void Write(Utf8JsonWriter json, PartySheet party)
    {
        json.WriteStartObject();
        json.WriteString("id", party.Id);
        json.WriteString("name", party.Name);
        json.WriteWords("kind", party.Kind);
        json.WriteText("role", party.Role);
        json.WriteText("actsFor", party.ActsFor);
        json.WriteText("ownerOf", party.OwnerOf);
        json.WriteArray("boundBy", party.BoundBy, WriteNexus);
        json.WriteWords("screening", party.Screening);
        json.WriteArray("candidates", party.Candidates, WriteCandidate);
        json.WriteArray("standing", party.Standing, WriteStanding);
        json.WriteArray("ownership", party.Ownership, WriteOwnership);
        if (party.Chart is { } chart)
        {
            json.WriteStartObject("chart");
            OwnershipChartJson.WriteFields(json, chart);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("chart");
        }
        json.WriteArray("notes", party.Notes, FindingJson.WriteFact);
        json.WriteEndObject();
    }

    private static void WriteNexus(Utf8JsonWriter json, NexusGround nexus)
    {
        json.WriteStartObject();
        json.WriteString("regime", nexus.Regime.Value);
        json.WriteString("ground", nexus.Ground);
        json.WriteEndObject();
    }

    private static void WriteCandidate(Utf8JsonWriter json, Candidate candidate)
    {
        json.WriteStartObject();
        json.WriteEditionRef("edition", candidate.Edition);
        json.WriteMeasured("score", candidate.Score);
        json.WriteWords("strength", candidate.Strength);
        json.WriteString("queryName", candidate.QueryName);
        json.WriteString("listedName", candidate.ListedName);
        json.WriteTexts("explanation", candidate.Explanation);
        json.WritePropertyName("party");
        WriteListed(json, candidate.Party);
        json.WriteEndObject();
    }

    internal static void WriteListed(Utf8JsonWriter json, ListedParty party)
    {
        json.WriteStartObject();
        json.WriteRecord("record", party.Record);
        json.WriteWords("kind", party.Kind);
        json.WriteString("name", party.Name);
        json.WriteArray("aliases", party.Aliases, WriteAlias);
        json.WriteArray("designations", party.Designations, WriteDesignation);
        json.WriteIds("born", party.Born);
        json.WriteIds("nationalities", party.Nationalities);
        json.WriteIds("countries", party.Countries);
        json.WriteArray("identifiers", party.Identifiers, WriteIdentifier);
        json.WriteTexts("linkedTo", [.. party.Relations.Select(r => r.Name)]);
        json.WriteText("remarks", party.Remarks);
        json.WriteEndObject();
    }

    private static void WriteAlias(Utf8JsonWriter json, Alias alias)
    {
        json.WriteStartObject();
        json.WriteString("name", alias.Name);
        json.WriteWords("quality", alias.Quality);
        json.WriteEndObject();
    }

    private static void WriteDesignation(Utf8JsonWriter json, Designation designation)
    {
        json.WriteStartObject();
        json.WriteString("programme", designation.Programme);
        json.WriteWords("effect", designation.Effect);
        json.WriteText("basis", designation.Basis);
        json.WriteDays("days", designation.Days);
        json.WriteCitation("source", designation.Source);
        json.WriteEndObject();
    }

    private static void WriteIdentifier(Utf8JsonWriter json, Identifier identifier)
    {
        json.WriteStartObject();
        json.WriteWords("kind", identifier.Kind);
        json.WriteString("value", identifier.Value);
        json.WriteEndObject();
    }

    private static void WriteStanding(Utf8JsonWriter json, Standing standing)
    {
        json.WriteStartObject();
        json.WriteString("publisher", standing.Publisher.Value);
        json.WriteWords("listed", standing.Listed);
        json.WriteString("text", standing.Text);
        json.WriteArray("programmes", standing.Programmes, WriteDesignation);
        if (standing.Source is { } source)
        {
            json.WritePropertyName("source");
            FindingJson.WriteEvidence(json, source);
        }
        else
        {
            json.WriteNull("source");
        }
        json.WriteEndObject();
    }

    private static void WriteOwnership(Utf8JsonWriter json, OwnershipAnswer answer)
    {
        json.WriteStartObject();
        json.WriteString("regime", answer.Regime.Value);
        json.WriteWords("blocked", answer.Blocked);
        json.WriteString("text", answer.Text);
        json.WriteEndObject();
    }
}
