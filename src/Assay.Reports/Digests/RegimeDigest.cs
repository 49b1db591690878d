using Assay.Findings;
using Assay.Model;
using Assay.Reports.Words;

namespace Assay.Reports.Digests;

/// <summary>What one legal order says of the deal, at a glance.</summary>
/// <param name="Regime">The legal order; null for checks that no legal order is behind.</param>
/// <param name="Counts">How many findings of each verdict, gravest verdict first, verdicts without findings left out.</param>
/// <param name="Bound">Parties that its findings bind, in the order of the dossier.</param>
public sealed record RegimeDigest(
    RegimeId? Regime,
    IReadOnlyList<VerdictCount> Counts,
    IReadOnlyList<string> Bound
)
{
    /// <summary>How many of its findings have the verdict.</summary>
    public int Count(Verdict verdict) => Counts.FirstOrDefault(c => c.Verdict == verdict)?.Count ?? 0;

    /// <summary>The digests of a dossier: gravest legal order first, equals by their id; checks without one last.</summary>
    public static IReadOnlyList<RegimeDigest> Of(Dossier dossier)
    {
        var index = new DossierIndex(dossier);
        return
        [
            .. dossier
                .Findings.GroupBy(f => f.Regime)
                .OrderBy(g => g.Key is null)
                .ThenBy(g => g.Min(f => f.Verdict))
                .ThenByDescending(g => g.Count(f => f.Verdict == g.Min(x => x.Verdict)))
                .ThenBy(g => g.Key?.Value, StringComparer.Ordinal)
                .Select(g => new RegimeDigest(g.Key, VerdictCount.Of(g), BoundIn(dossier, index, g))),
        ];
    }

    private static List<string> BoundIn(Dossier dossier, DossierIndex index, IEnumerable<Finding> findings)
    {
        var bound = findings
            .SelectMany(f => f.Bound)
            .Select(id => id.Value)
            .ToHashSet(StringComparer.Ordinal);
        var known = dossier.Parties.Select(p => p.Id).Where(bound.Remove).ToList();
        return [.. known.Select(index.PartyName), .. bound.Order(StringComparer.Ordinal)];
    }
}

/// <summary>How many findings have a verdict.</summary>
public sealed record VerdictCount(Verdict Verdict, int Count)
{
    /// <summary>Counts findings, gravest verdict first; verdicts without findings are left out.</summary>
    public static IReadOnlyList<VerdictCount> Of(IEnumerable<Finding> findings) =>
        [
            .. findings
                .GroupBy(f => f.Verdict)
                .OrderBy(g => g.Key)
                .Select(g => new VerdictCount(g.Key, g.Count())),
        ];
}

/// <summary>Findings of one verdict, by legal order.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Regimes">The findings of each legal order, in the order of the digests; within one, in the dossier's order.</param>
public sealed record VerdictGroup(Verdict Verdict, IReadOnlyList<RegimeGroup> Regimes)
{
    /// <summary>How many findings there are.</summary>
    public int Count => Regimes.Sum(r => r.Findings.Count);

    /// <summary>Groups a dossier's findings, gravest first.</summary>
    public static IReadOnlyList<VerdictGroup> Of(Dossier dossier, IReadOnlyList<RegimeDigest> digests)
    {
        var order = digests.Select(d => d.Regime).ToList();
        return
        [
            .. VerdictWords
                .All.Select(verdict => new VerdictGroup(
                    verdict,
                    [
                        .. dossier
                            .Findings.Where(f => f.Verdict == verdict)
                            .GroupBy(f => f.Regime)
                            .OrderBy(g => order.IndexOf(g.Key))
                            .Select(g => new RegimeGroup(g.Key, [.. g])),
                    ]
                ))
                .Where(group => group.Regimes.Count > 0),
        ];
    }
}

/// <summary>Findings of one legal order.</summary>
public sealed record RegimeGroup(RegimeId? Regime, IReadOnlyList<Finding> Findings);
