using Assay.Assaying;
using Assay.Reports.Json;

namespace Assay.Reports.Measures;

/// <summary>What a scenario changes for one deal as one JSON document; <c>docs/whatif.md</c> tells the fields.</summary>
public static class WhatIfJson
{
    /// <summary>Writes the what-if of a dossier, as the dossier itself has it.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="dossier">A dossier with a what-if.</param>
    /// <param name="caveats">What was not checked.</param>
    public static void Write(Stream stream, Dossier dossier, Caveats caveats) =>
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
                json.WriteTexts("caveats", caveats.Sentences());
                DifferenceJson.Write(json, dossier.WhatIf);
                json.WriteEndObject();
            }
        );
}
