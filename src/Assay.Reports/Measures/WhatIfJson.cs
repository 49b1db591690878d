using Assay.Reports.Json;

namespace Assay.Reports.Measures;

/// <summary>What a scenario changes for one deal as one JSON document; <c>docs/whatif.md</c> tells the fields.</summary>
public static class WhatIfJson
{
    /// <summary>Writes the what-if of a dossier, as the dossier itself has it.</summary>
    public static void Write(Stream stream, Dossier dossier) =>
        JsonPage.Write(
            stream,
            json =>
            {
                json.WriteStartObject();
                json.WriteString("format", "whatif/1");
                json.WriteString("deal", dossier.Title);
                json.WriteDay("date", dossier.Date);
                json.WriteDay("knownOn", dossier.KnownOn);
                json.WriteString("knowledgeHash", dossier.KnowledgeHash.ToString());
                DifferenceJson.Write(json, dossier.WhatIf);
                json.WriteEndObject();
            }
        );
}
