using Assay.Findings;

namespace Assay.Measures;

/// <summary>What one measure says of all that was held against it: the gravest of its evaluations.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Evaluations">All evaluations, act by act, portion by portion.</param>
public sealed record MeasureAnswer(Measure Measure, IReadOnlyList<Evaluation> Evaluations)
{
    /// <summary>The evaluation that decides: the gravest that reaches; of those that do not, the one that came nearest.</summary>
    public Evaluation Deciding { get; } =
        Evaluations
            .OrderBy(e => e.Verdict ?? Findings.Verdict.NoMeasureFound)
            .ThenByDescending(e => e.Trace.Count)
            .First();

    /// <summary>The verdict; null where the measure reaches nothing of it.</summary>
    public Verdict? Verdict => Deciding.Verdict;

    /// <summary>Where it reaches nothing: on what ground it fails.</summary>
    public Ground? NotReachedOn => Deciding.NotReachedOn;

    /// <summary>Measure by measure, in the order of the book.</summary>
    public static IReadOnlyList<MeasureAnswer> Of(IEnumerable<Evaluation> evaluations) =>
        [
            .. evaluations
                .GroupBy(e => e.Measure.Id)
                .OrderBy(g => g.Key.Value, StringComparer.Ordinal)
                .Select(g => new MeasureAnswer(g.First().Measure, [.. g])),
        ];
}
