using Assay.Findings;

namespace Assay.Reports.Digests;

/// <summary>The points a reader with ten seconds should see.</summary>
public static class GravestPoints
{
    /// <summary>As many as are taken in at a glance.</summary>
    public const int Most = 5;

    /// <summary>
    /// The gravest findings, prohibitions and open questions only. Each legal order has its first before one has its
    /// second, so that a long list of one does not hide the other; then by gravity and the dossier's order.
    /// </summary>
    public static IReadOnlyList<Finding> Of(Dossier dossier) =>
        [
            .. dossier
                .Findings.Select((finding, place) => (finding, place))
                .Where(x => Words.VerdictWords.IsGrave(x.finding.Verdict))
                .GroupBy(x => x.finding.Regime)
                .SelectMany(g =>
                    g.OrderBy(x => x.finding.Verdict)
                        .ThenBy(x => x.place)
                        .Select((x, rank) => (x.finding, x.place, rank))
                )
                .OrderBy(x => x.rank)
                .ThenBy(x => x.finding.Verdict)
                .ThenBy(x => x.place)
                .Take(Most)
                .OrderBy(x => x.finding.Verdict)
                .ThenBy(x => x.place)
                .Select(x => x.finding),
        ];
}
