using Assay.Model;

namespace Assay.Assaying;

/// <summary>What a scenario changes over many deals.</summary>
public sealed class PortfolioTotals
{
    private readonly Dictionary<RegimeId, int> _freedByRegime = [];
    private readonly Dictionary<MeasureId, int> _goneByMeasure = [];

    /// <summary>How many deals were asked about.</summary>
    public int Deals { get; private set; }

    /// <summary>In how many something changes.</summary>
    public int Touched { get; private set; }

    /// <summary>In how many prohibitions or open questions go.</summary>
    public int Eased { get; private set; }

    /// <summary>How many are left without any prohibition or open question.</summary>
    public int Free { get; private set; }

    /// <summary>How many more would be, but that somebody in them was not screened.</summary>
    public int Unchecked { get; private set; }

    /// <summary>In how many something comes or becomes graver.</summary>
    public int Burdened { get; private set; }

    /// <summary>Parties of deals that are freed of what a regime forbids, by regime.</summary>
    public IEnumerable<KeyValuePair<RegimeId, int>> FreedByRegime =>
        _freedByRegime.OrderBy(f => f.Key.Value, StringComparer.Ordinal);

    /// <summary>Findings that go, by measure, the most first.</summary>
    public IEnumerable<KeyValuePair<MeasureId, int>> GoneByMeasure =>
        _goneByMeasure.OrderByDescending(g => g.Value).ThenBy(g => g.Key.Value, StringComparer.Ordinal);

    /// <summary>Adds a deal.</summary>
    public void Add(PortfolioDeal deal)
    {
        Deals++;
        Touched += deal.IsTouched ? 1 : 0;
        Eased += deal.Gone.Count + deal.Lightened.Count > 0 ? 1 : 0;
        Free += deal.IsFree ? 1 : 0;
        Unchecked += deal.IsUnchecked ? 1 : 0;
        Burdened += deal.Added.Count > 0 ? 1 : 0;
        foreach (var freed in deal.Freed)
            Count(_freedByRegime, freed.Regime);
        foreach (var measure in deal.Gone.Select(f => f.Measure).OfType<MeasureId>())
            Count(_goneByMeasure, measure);
    }

    private static void Count<T>(Dictionary<T, int> counts, T key)
        where T : notnull => counts[key] = counts.GetValueOrDefault(key) + 1;
}
