using System.Text.Json;
using Assay.Findings;
using Assay.Measures;
using Assay.Reports.Json;

namespace Assay.Reports.Measures;

/// <summary>What the law says of fact patterns and deals, with traces; <c>docs/measures.md</c> tells the fields.</summary>
public static class EvaluationJson
{
    /// <summary>Writes one document with all patterns.</summary>
    public static void Write(Stream stream, IReadOnlyList<EvaluatedPattern> patterns) =>
        JsonPage.Write(
            stream,
            json =>
            {
                json.WriteStartObject();
                json.WriteString("format", "evaluation/1");
                json.WriteArray("patterns", patterns, WritePattern);
                json.WriteEndObject();
            }
        );

    private static void WritePattern(Utf8JsonWriter json, EvaluatedPattern pattern)
    {
        json.WriteStartObject();
        json.WriteString("file", pattern.File);
        json.WriteString("title", pattern.Title);
        json.WriteDay("date", pattern.Date);
        json.WriteDay("knownOn", pattern.KnownOn);
        json.WriteArray("instruments", InstrumentAnswer.Of(pattern.Answers), WriteInstrument);
        json.WriteTexts("caveats", pattern.Caveats.Sentences());
        json.WriteArray("expectations", pattern.Expectations, WriteExpectation);
        json.WriteEndObject();
    }

    private static void WriteInstrument(Utf8JsonWriter json, InstrumentAnswer instrument)
    {
        json.WriteStartObject();
        json.WriteString("regime", instrument.Instrument.Regime.Value);
        json.WriteString("instrument", instrument.Instrument.Id.Value);
        json.WriteString("abbreviation", instrument.Instrument.Abbreviation);
        WriteVerdict(json, instrument.Verdict, instrument.NotReachedOn);
        json.WriteArray("measures", instrument.Measures, WriteMeasure);
        json.WriteEndObject();
    }

    private static void WriteMeasure(Utf8JsonWriter json, MeasureAnswer answer)
    {
        var measure = answer.Measure;
        json.WriteStartObject();
        json.WriteString("measure", measure.Id.Value);
        json.WriteString("article", measure.Article);
        json.WriteString("title", measure.Title);
        json.WriteCitation("source", measure.Source);
        WriteVerdict(json, answer.Verdict, answer.NotReachedOn);
        json.WriteArray("evaluations", answer.Evaluations, WriteEvaluation);
        json.WriteEndObject();
    }

    private static void WriteEvaluation(Utf8JsonWriter json, Evaluation evaluation)
    {
        json.WriteStartObject();
        json.WriteString("bound", evaluation.Act.Actor.Id);
        json.WriteString("act", evaluation.Act.Id);
        json.WriteTexts("counterparties", evaluation.Act.Counterparties.Select(c => c.Id));
        json.WriteTexts("assets", evaluation.Act.Assets.Select(a => a.Asset.Id.Value));
        WriteVerdict(json, evaluation.Verdict, evaluation.NotReachedOn);
        json.WriteText("exception", evaluation.Exception?.Id);
        json.WriteTexts("dependsOn", evaluation.Missing);
        json.WriteTexts("unless", evaluation.Unless);
        json.WriteArray("trace", evaluation.Trace, WriteJudgement);
        json.WriteEndObject();
    }

    private static void WriteJudgement(Utf8JsonWriter json, Judgement judgement)
    {
        json.WriteStartObject();
        json.WriteWords("holds", judgement.Holds);
        json.WriteString("text", judgement.Text);
        json.WriteWords("ground", judgement.Ground);
        json.WriteText("missing", judgement.Missing);
        if (judgement.Evidence.Count > 0)
            json.WriteArray("evidence", judgement.Evidence, FindingJson.WriteEvidence);
        if (judgement.Parts.Count > 0)
            json.WriteArray("parts", judgement.Parts, WriteJudgement);
        json.WriteEndObject();
    }

    private static void WriteExpectation(Utf8JsonWriter json, CheckedExpectation expectation)
    {
        json.WriteStartObject();
        json.WriteString("measure", expectation.Measure.Value);
        json.WriteString("expected", expectation.Expected.ToString());
        json.WriteString("was", expectation.Was);
        json.WriteBoolean("met", expectation.IsMet);
        json.WriteEndObject();
    }

    private static void WriteVerdict(Utf8JsonWriter json, Verdict? verdict, Ground? ground)
    {
        json.WriteString("verdict", Expectation.Text(verdict, ground: null));
        json.WriteText("ground", ground is { } failing ? Model.Words.Kebab(failing) : null);
    }
}
