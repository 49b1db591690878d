using Assay.Findings;
using Assay.Measures.Facts;

namespace Assay.Measures;

/// <summary>What a measure says of an act seen from one actor, with the trace.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Act">The act and its actor.</param>
/// <param name="Verdict">The verdict; null where the measure does not reach the act.</param>
/// <param name="NotReachedOn">Where it does not reach: the ground.</param>
/// <param name="Trace">Every judgement made, in order: days, nexus, condition, exceptions.</param>
/// <param name="Missing">The facts that would decide an open verdict.</param>
/// <param name="Unless">Exceptions that would change the verdict if shown.</param>
/// <param name="Exception">The exception that decided, where one did.</param>
public sealed record Evaluation(
    Measure Measure,
    ActFacts Act,
    Verdict? Verdict,
    Ground? NotReachedOn,
    IReadOnlyList<Judgement> Trace,
    IReadOnlyList<string> Missing,
    IReadOnlyList<string> Unless,
    MeasureException? Exception
);
