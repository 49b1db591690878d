using Assay.Findings;

namespace Assay.Assaying;

/// <summary>What a scenario or another day changes, finding by finding.</summary>
internal static class Differences
{
    /// <summary>From the earlier of two dossiers of one deal to the later, told as what <paramref name="other"/> adds.</summary>
    public static OtherDay Between(Dossier dossier, Dossier other)
    {
        var (earlier, later) = other.Date < dossier.Date ? (other, dossier) : (dossier, other);
        return new OtherDay(
            other.Date,
            [
                .. earlier
                    .Assets.Zip(
                        later.Assets,
                        (was, becomes) =>
                            new HeldOtherwise(was.Name, was.Status.Control, becomes.Status.Control)
                    )
                    .Where(a => a.Earlier.Class != a.Later.Class || a.Earlier.Power != a.Later.Power),
            ],
            Between(earlier.Findings, later.Findings)
        );
    }

    public static Difference Between(IReadOnlyList<Finding> before, IReadOnlyList<Finding> after)
    {
        var old = before.ToDictionary(f => f.Key, StringComparer.Ordinal);
        var now = after.ToDictionary(f => f.Key, StringComparer.Ordinal);
        var gone = before.Where(f => !now.ContainsKey(f.Key)).ToList();
        var added = after.Where(f => !old.ContainsKey(f.Key)).ToList();
        // The same question with another verdict is a change, not a loss and a gain.
        var turned = gone.Join(
                added,
                Question,
                Question,
                (was, becomes) => new FindingChange(was, becomes),
                StringComparer.Ordinal
            )
            .ToList();
        var same = after.Where(f => old.TryGetValue(f.Key, out var was) && Differs(was, f));
        return new Difference(
            [.. gone.Except(turned.Select(c => c.Before))],
            [.. turned, .. same.Select(f => new FindingChange(old[f.Key], f))],
            [.. added.Except(turned.Select(c => c.After))],
            [.. after.Where(f => f.Verdict.Burdens())]
        );
    }

    private static string Question(Finding finding) =>
        $"{finding.Measure}|{finding.Subject.Kind}|{finding.Subject.Id}|{Check(finding)}";

    // What no measure stands behind is told apart by the check it is.
    private static string Check(Finding finding) => finding.Measure is null ? finding.Title : "";

    private static bool Differs(Finding before, Finding after) =>
        !before.Bound.SequenceEqual(after.Bound)
        || !before.DependsOn.SequenceEqual(after.DependsOn, StringComparer.Ordinal)
        || !before.Unless.SequenceEqual(after.Unless, StringComparer.Ordinal);
}
