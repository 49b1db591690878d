using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Assay.Listings;
using Assay.Reports.Json;
using Assay.Screening;
using NodaTime.Text;

namespace Assay.Reports.Screening;

/// <summary>The screening of one party as JSON (<c>docs/screening.md</c>).</summary>
public static class ScreeningJson
{
    // Letters of all scripts as they are; what HTML would obey is still escaped.
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    internal static readonly JsonWriterOptions OneLine = new() { Encoder = Encoder };

    private static readonly JsonWriterOptions Indented = new() { Encoder = Encoder, Indented = true };

    /// <summary>Writes it.</summary>
    public static void Write(Stream stream, PartyScreening screening)
    {
        using var json = new Utf8JsonWriter(stream, Indented);
        json.WriteStartObject();
        json.WriteString("assay", "screening/1");
        json.WriteDay("knownOn", screening.KnownOn);
        json.WriteArray("editions", screening.Editions, WriteEdition);
        json.WriteStartObject("party");
        json.WriteText("set", screening.Party.Id?.Set);
        json.WriteText("id", screening.Party.Id?.Id);
        json.WriteTexts("names", screening.Party.Names);
        json.WriteWords("kind", screening.Party.Kind);
        json.WriteId("born", screening.Party.Born);
        json.WriteWords("gender", screening.Party.Gender);
        json.WriteIds("countries", screening.Party.Countries);
        json.WriteIds("nationalities", screening.Party.Nationalities);
        json.WriteIds("identifiers", screening.Party.Identifiers);
        json.WriteTexts("addresses", screening.Party.Addresses);
        WriteCraft(json, screening.Party.Craft);
        json.WriteEndObject();
        json.WriteTexts("notes", screening.Party.ScriptRemark is { } remark ? [remark] : []);
        WriteHits(json, screening.Candidates);
        json.WriteEndObject();
    }

    private static void WriteCraft(Utf8JsonWriter json, Craft? craft)
    {
        if (craft is null)
        {
            json.WriteNull("craft");
            return;
        }
        json.WriteStartObject("craft");
        json.WriteText("type", craft.Type);
        json.WriteText("callSign", craft.CallSign);
        json.WriteText("tonnage", craft.Tonnage);
        json.WriteText("grossTonnage", craft.GrossTonnage);
        json.WriteText("length", craft.Length);
        json.WriteText("flag", craft.Flag?.Value);
        json.WriteEndObject();
    }

    internal static void WriteHits(Utf8JsonWriter json, IReadOnlyList<ScreenedCandidate> candidates) =>
        json.WriteArray("hits", candidates, WriteHit);

    private static void WriteHit(Utf8JsonWriter json, ScreenedCandidate screened)
    {
        var candidate = screened.Candidate;
        json.WriteStartObject();
        json.WriteNumber("score", Math.Round(candidate.Score, 6));
        json.WriteWords("strength", candidate.Strength);
        json.WriteString("record", candidate.Party.Record.ToString());
        json.WriteWords("kind", candidate.Party.Kind);
        json.WriteString("listedName", candidate.Party.Name);
        json.WriteString("matchedName", candidate.ListedName);
        json.WriteString("queryName", candidate.QueryName);
        json.WriteString("list", candidate.Edition.List.ToString());
        json.WriteDay("edition", candidate.Edition.Date);
        json.WriteArray("designations", candidate.Party.Designations, WriteDesignation);
        WriteDelisting(json, candidate.Party.Delisted);
        json.WriteTexts("reasons", candidate.Explanation);
        WriteDecision(json, screened.Review);
        json.WriteEndObject();
    }

    private static void WriteEdition(Utf8JsonWriter json, Edition edition)
    {
        json.WriteStartObject();
        json.WriteString("list", edition.List.ToString());
        json.WriteDay("date", edition.Date);
        json.WriteString("hash", edition.Hash.Hex);
        json.WriteEndObject();
    }

    private static void WriteDesignation(Utf8JsonWriter json, Designation designation)
    {
        json.WriteStartObject();
        json.WriteString("programme", designation.Programme);
        json.WriteWords("effect", designation.Effect);
        json.WriteText("basis", designation.Basis);
        json.WriteText("authority", designation.Authority);
        json.WriteId("from", designation.Days.From);
        json.WriteId("until", designation.Days.Until);
        json.WriteEndObject();
    }

    private static void WriteDelisting(Utf8JsonWriter json, Delisting? delisting)
    {
        if (delisting is null)
        {
            json.WriteNull("delisted");
            return;
        }
        json.WriteStartObject("delisted");
        json.WriteDay("lastSeen", delisting.LastSeen);
        json.WriteDay("goneBy", delisting.GoneBy);
        json.WriteEndObject();
    }

    private static void WriteDecision(Utf8JsonWriter json, ReviewStanding? review)
    {
        if (review is null)
        {
            json.WriteNull("decision");
            return;
        }
        json.WriteStartObject("decision");
        json.WriteWords("as", review.Decision.Verdict);
        json.WriteString("by", review.Decision.By);
        json.WriteString("at", InstantPattern.ExtendedIso.Format(review.Decision.At));
        json.WriteString("why", review.Decision.Why);
        json.WriteBoolean("holds", review.Holds);
        json.WriteTexts("changes", review.Changes);
        json.WriteEndObject();
    }
}
