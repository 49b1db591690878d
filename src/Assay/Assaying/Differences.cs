using Assay.Findings;
using Assay.Measures;

namespace Assay.Assaying;

/// <summary>What a scenario changes, finding by finding.</summary>
internal static class Differences
{
    public static Difference Between(
        IReadOnlyList<Finding> before,
        IReadOnlyList<Finding> after,
        Scenario scenario
    )
    {
        var old = before.ToDictionary(f => f.Key, StringComparer.Ordinal);
        var now = after.ToDictionary(f => f.Key, StringComparer.Ordinal);
        return new Difference(
            [.. scenario.Edits.Select(e => e.Text)],
            [.. before.Where(f => !now.ContainsKey(f.Key))],
            [
                .. after
                    .Where(f => old.TryGetValue(f.Key, out var was) && Differs(was, f))
                    .Select(f => new FindingChange(old[f.Key], f)),
            ],
            [.. after.Where(f => !old.ContainsKey(f.Key))],
            [.. after.Where(Burdens)]
        );
    }

    private static bool Differs(Finding before, Finding after) =>
        before.Verdict != after.Verdict || !before.Bound.SequenceEqual(after.Bound);

    private static bool Burdens(Finding finding) =>
        finding.Verdict is Verdict.Prohibited or Verdict.ProhibitedAuthorisable or Verdict.DependsOn;
}
