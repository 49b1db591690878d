using System.Globalization;
using Assay.Findings;
using Assay.Measures;
using Assay.Model;

namespace Assay.Assaying;

/// <summary>Findings for acts that were checked and that no measure reaches.</summary>
internal static class CleanActs
{
    public static IEnumerable<Finding> Write(
        IReadOnlyList<(Subject Subject, Evaluation Evaluation)> evaluations
    ) =>
        evaluations
            .GroupBy(e => e.Evaluation.Act.Id, StringComparer.Ordinal)
            .Where(g => !g.Any(e => Burdens(e.Evaluation.Verdict)))
            .Select(g => Clean([.. g.Select(e => e.Evaluation)]));

    private static bool Burdens(Verdict? verdict) =>
        verdict
            is Verdict.Prohibited
                or Verdict.ProhibitedAuthorisable
                or Verdict.DependsOn
                or Verdict.Duty
                or Verdict.Implication;

    private static Finding Clean(List<Evaluation> evaluations)
    {
        var act = evaluations[0].Act;
        var kind = act.Term is null ? SubjectKind.Activity : SubjectKind.Term;
        var measures = evaluations.Select(e => e.Measure.Id).Distinct().Count();
        var grounds = evaluations
            .Where(e => e.NotReachedOn is not null)
            .GroupBy(e => e.Measure.Id)
            // The ground nearest to reaching is the one that tells most: a measure that fails for one actor on the nexus
            // may fail for another on the goods.
            .Select(g => g.OrderByDescending(e => e.Trace.Count).First().NotReachedOn!.Value)
            .GroupBy(ground => ground)
            .OrderByDescending(g => g.Count())
            .Select(g => $"{g.Count().ToString(CultureInfo.InvariantCulture)} on {Words.Of(g.Key)}");
        var summary = $"No measure found for “{act.Name}”";
        return new Finding(
            $"no-measure|{Words.Kebab(kind)}:{act.Id}",
            new Subject(kind, act.Id, act.Name),
            Verdict.NoMeasureFound,
            null,
            null,
            "All measures loaded",
            [],
            summary,
            [
                new Reason(
                    $"{measures.ToString(CultureInfo.InvariantCulture)} measures were held against it",
                    Truth.True
                ),
                new Reason($"They do not reach it: {string.Join(", ", grounds)}", Truth.True),
            ],
            [],
            [],
            [],
            []
        );
    }
}
