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
        var unscreened = act
            .Counterparties.Append(act.Actor)
            .Where(p => p.Screening is ScreeningState.Unnamed or ScreeningState.NothingKnown)
            .Select(p => p.Name)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToList();
        // Who could not be screened is not cleared, and so neither is what he takes part in.
        var cleared = unscreened.Count == 0;
        var who = string.Join(", ", unscreened);
        return new Finding(
            $"no-measure|{Words.Kebab(kind)}:{act.Id}",
            new Subject(kind, act.Id, act.Name),
            cleared ? Verdict.NoMeasureFound : Verdict.NotChecked,
            null,
            null,
            "All measures loaded",
            [],
            cleared
                ? $"No measure found for “{act.Name}”"
                : $"No measure found for “{act.Name}” as far as it could be checked; not screened: {who}",
            [
                new Reason(
                    $"{measures.ToString(CultureInfo.InvariantCulture)} measures were held against it",
                    Truth.True
                ),
                new Reason($"They do not reach it: {string.Join(", ", grounds)}", Truth.True),
            ],
            cleared ? [] : [$"who {who} is, or was listed then"],
            [],
            [],
            []
        );
    }
}
