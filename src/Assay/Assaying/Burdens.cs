using Assay.Deals;
using Assay.Findings;

namespace Assay.Assaying;

/// <summary>Who is bound by what.</summary>
internal static class Burdens
{
    /// <summary>Party by party and regime by regime, in the order of the deal.</summary>
    public static IReadOnlyList<Burden> Of(IReadOnlyList<Finding> findings, Deal deal) =>
        [
            .. deal
                .Parties.SelectMany(
                    party => findings.Where(f => f.Verdict.Burdens() && f.Bound.Contains(party.Id)),
                    (party, finding) => (party, finding)
                )
                .Where(x => x.finding.Regime is not null)
                .GroupBy(x => (Regime: x.finding.Regime!.Value, x.party))
                .OrderBy(g => g.Key.Regime.Value, StringComparer.Ordinal)
                .Select(g => new Burden(
                    g.Key.Regime,
                    g.Key.party.Id,
                    g.Key.party.Name,
                    [.. g.Select(x => x.finding)]
                )),
        ];
}
