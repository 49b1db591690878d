using Assay.Assaying;
using Assay.Measures;
using Assay.Model;

namespace Assay.Reports.Measures;

/// <summary>What was evaluated.</summary>
/// <param name="File">The file it came from.</param>
/// <param name="Title">Its title.</param>
/// <param name="Date">The day it is about.</param>
/// <param name="KnownOn">The day whose knowledge was used.</param>
/// <param name="Answers">The measures' answers.</param>
/// <param name="Expected">What the file expects, by measure; empty where nothing.</param>
/// <param name="Caveats">What was not checked.</param>
public sealed record EvaluatedPattern(
    string File,
    string Title,
    LocalDate Date,
    LocalDate KnownOn,
    IReadOnlyList<MeasureAnswer> Answers,
    IReadOnlyDictionary<MeasureId, Expectation> Expected,
    Caveats Caveats
)
{
    /// <summary>What came of what the file expects.</summary>
    public IEnumerable<CheckedExpectation> Expectations =>
        Expected.Select(e =>
        {
            var answer = Answers.FirstOrDefault(a => a.Measure.Id == e.Key);
            return new CheckedExpectation(
                e.Key,
                e.Value,
                answer is null ? "no such measure" : Expectation.Text(answer.Verdict, answer.NotReachedOn),
                answer is not null && e.Value.IsMetBy(answer)
            );
        });

    /// <summary>Whether everything came out as expected.</summary>
    public bool IsAsExpected => Expectations.All(e => e.IsMet);
}

/// <summary>What came of an expectation.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Expected">What was expected of it.</param>
/// <param name="Was">What it says.</param>
/// <param name="IsMet">Whether that is the same.</param>
public sealed record CheckedExpectation(MeasureId Measure, Expectation Expected, string Was, bool IsMet);
