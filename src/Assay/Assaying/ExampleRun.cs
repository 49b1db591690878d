using Assay.Measures;
using Assay.Model;

namespace Assay.Assaying;

/// <summary>What came of one expectation of one fact pattern.</summary>
/// <param name="Pattern">The pattern.</param>
/// <param name="Measure">The measure it expects something of.</param>
/// <param name="Expected">What it expects.</param>
/// <param name="Answer">What the measure says; null where there is no such measure by what was known.</param>
public sealed record ExampleRun(
    FactPattern Pattern,
    MeasureId Measure,
    Expectation Expected,
    MeasureAnswer? Answer
)
{
    /// <summary>A day after all that is known: examples say themselves where they ask by what an earlier day knew.</summary>
    public static LocalDate KnownOn { get; } = new(2100, 12, 31);

    /// <summary>Whether it came out as expected. What nobody knew of yet reaches nothing.</summary>
    public bool Passed => Answer is null ? Expected.Verdict is null : Expected.IsMetBy(Answer);

    /// <summary>Runs a pattern.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="knowledge">What was known on a day.</param>
    public static IReadOnlyList<ExampleRun> Of(FactPattern pattern, Func<LocalDate, Knowledge> knowledge)
    {
        var answers = MeasureAnswer
            .Of(Assayer.Evaluate(pattern, knowledge(pattern.Deal.KnownOn ?? KnownOn)))
            .ToDictionary(a => a.Measure.Id);
        return
        [
            .. pattern.Expected.Select(e => new ExampleRun(
                pattern,
                e.Key,
                e.Value,
                answers.GetValueOrDefault(e.Key)
            )),
        ];
    }
}
