using System.Text.Json;
using Assay.Measures;
using Assay.Reports.Json;
using Assay.Reports.Words;

namespace Assay.Reports.Measures;

/// <summary>The smallest relief as JSON; <c>docs/relief.md</c> tells the fields.</summary>
public static class ReliefJson
{
    /// <summary>Writes one document.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="relief">The deals.</param>
    /// <param name="files">The file of each deal, in the same order.</param>
    public static void Write(Stream stream, PortfolioRelief relief, IReadOnlyList<string> files) =>
        JsonPage.Write(
            stream,
            json =>
            {
                json.WriteStartObject();
                json.WriteString("format", "relief/1");
                json.WriteArray("deals", relief.Deals.Zip(files), WriteDeal);
                json.WriteArray("blockers", relief.Blockers, WriteBlocker);
                json.WriteEndObject();
            }
        );

    private static void WriteDeal(Utf8JsonWriter json, (DealRelief Relief, string File) deal)
    {
        var relief = deal.Relief;
        json.WriteStartObject();
        json.WriteString("file", deal.File);
        json.WriteString("title", relief.Title);
        json.WriteDay("date", relief.Date);
        json.WriteDay("knownOn", relief.KnownOn);
        json.WriteString("dealHash", relief.DealHash.Hex);
        json.WriteString("knowledgeHash", relief.KnowledgeHash.Hex);
        json.WriteBoolean("open", relief.Question.Open);
        json.WriteString("level", relief.Question.Instruments ? "instrument" : "measure");
        json.WriteNumber("limit", relief.Question.Limit);
        json.WriteTexts("reading", ReliefWords.Reading(relief));
        json.WriteTexts("besides", relief.Besides);
        json.WriteArray("reliefs", relief.Reliefs, WriteRelief);
        json.WriteEndObject();
    }

    private static void WriteRelief(Utf8JsonWriter json, Relief relief)
    {
        json.WriteStartObject();
        json.WriteId("party", relief.Scope.Party);
        json.WriteText("name", relief.Scope.Name);
        json.WriteId("regime", relief.Scope.Regime);
        json.WriteId("by", relief.Scope.By);
        json.WriteArray("binding", relief.Binding, WriteBinding);
        json.WriteArray("sets", relief.Sets, WriteSet);
        json.WriteBoolean("complete", relief.IsComplete);
        json.WriteBoolean("gaveUp", relief.GaveUp);
        json.WriteEndObject();
    }

    private static void WriteBinding(Utf8JsonWriter json, BindingMeasure binding)
    {
        json.WriteStartObject();
        json.WriteString("measure", binding.Measure.Value);
        json.WriteString("regime", binding.Regime.Value);
        json.WriteString("title", binding.Title);
        json.WriteWords("verdict", binding.Verdict);
        json.WriteIds("bound", binding.Bound);
        json.WriteEndObject();
    }

    private static void WriteSet(Utf8JsonWriter json, ReliefSet set)
    {
        json.WriteStartArray();
        foreach (var edit in set.Edits)
        {
            json.WriteStartObject();
            WriteEdit(json, edit);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteBlocker(Utf8JsonWriter json, Blocker blocker)
    {
        json.WriteStartObject();
        WriteEdit(json, blocker.Edit);
        json.WriteNumber("deals", blocker.Deals);
        json.WriteTexts("parties", blocker.Parties);
        json.WriteNumber("frees", blocker.Frees);
        json.WriteEndObject();
    }

    private static void WriteEdit(Utf8JsonWriter json, ReliefEdit edit)
    {
        json.WriteString("code", edit.Code);
        json.WriteWords("kind", edit.Kind);
        json.WriteString("regime", edit.Regime.Value);
        json.WriteString("title", edit.Title);
    }
}
