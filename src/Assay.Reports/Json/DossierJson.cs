using System.Text.Json;
using Assay.Reports.Digests;
using Assay.Reports.Words;

namespace Assay.Reports.Json;

/// <summary>
/// Writes a dossier as JSON: UTF-8 without byte order mark, two spaces, line feeds, every field present and in one fixed
/// order, so that the same dossier gives the same bytes. Fields are in camel case, words for cases are in lower case
/// with hyphens, verdicts are the words every report uses. <c>docs/dossier-json.md</c> tells what each field means.
/// </summary>
public static class DossierJson
{
    /// <summary>The version of the form. It changes when a field goes, is renamed or changes its meaning; not when one is added.</summary>
    public const string Schema = "assay/dossier/1";

    /// <summary>Writes the dossier to a stream, which is left open.</summary>
    public static void Write(Dossier dossier, Stream stream)
    {
        using (var json = new Utf8JsonWriter(stream, JsonPage.Options))
        {
            Write(dossier, json);
        }
        stream.WriteByte((byte)'\n');
    }

    private static void Write(Dossier dossier, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        json.WriteString("title", dossier.Title);
        json.WriteText("about", dossier.About);
        json.WriteDay("date", dossier.Date);
        json.WriteDay("knownOn", dossier.KnownOn);
        json.WriteString("dealHash", dossier.DealHash.ToString());
        json.WriteString("knowledgeHash", dossier.KnowledgeHash.ToString());
        WriteKnowledge(json, KnowledgeWarning.Of(dossier));
        json.WriteTexts("summary", dossier.Summary);
        json.WriteArray("verdictCounts", VerdictCount.Of(dossier.Findings), WriteCount);
        json.WriteArray("findings", dossier.Findings, FindingJson.Write);
        json.WriteArray("parties", dossier.Parties, PartyJson.Write);
        json.WriteArray("assets", dossier.Assets, AssetJson.Write);
        json.WriteArray("commodities", dossier.Commodities, AssetJson.Write);
        CoverageJson.Write(json, dossier.Coverage);
        DifferenceJson.Write(json, dossier.WhatIf);
        DifferenceJson.Write(json, dossier.OtherDay);
        json.WriteArray("diagnostics", dossier.Diagnostics, CoverageJson.Write);
        json.WriteEndObject();
    }

    private static void WriteKnowledge(Utf8JsonWriter json, KnowledgeWarning warning)
    {
        json.WriteStartObject("knowledge");
        json.WriteString(
            "state",
            warning.State switch
            {
                KnowledgeState.Official => "official",
                KnowledgeState.StarterPackOnly => "starter-pack-only",
                _ => "nothing-known",
            }
        );
        json.WriteText("warning", warning.Text);
        json.WriteEndObject();
    }

    private static void WriteCount(Utf8JsonWriter json, VerdictCount count)
    {
        json.WriteStartObject();
        json.WriteString("verdict", VerdictWords.Of(count.Verdict));
        json.WriteNumber("count", count.Count);
        json.WriteEndObject();
    }
}
