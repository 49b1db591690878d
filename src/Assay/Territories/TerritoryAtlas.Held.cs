using Assay.Model;

namespace Assay.Territories;

/// <summary>A region of which another power than its sovereign holds land.</summary>
/// <param name="Region">The region.</param>
/// <param name="Held">How much of it.</param>
/// <param name="Power">By whom.</param>
/// <param name="IsClaimed">Whether that power claims it as its own.</param>
public sealed record HeldRegion(RegionBorder Region, RegionHeld Held, CountryCode Power, bool IsClaimed);

public sealed partial class TerritoryAtlas
{
    /// <summary>
    /// The regions of a country of which another power held land on a day, by the status of regions; control layers are not asked, they tell where within a region the
    /// line runs. In the order of <c>data/territories/status.yaml</c>.
    /// </summary>
    /// <param name="country">The recognised sovereign.</param>
    /// <param name="on">The day.</param>
    public IReadOnlyList<HeldRegion> HeldByOthers(CountryCode country, LocalDate on)
    {
        var held = new List<HeldRegion>();
        foreach (var status in _pack.Statuses.Where(s => s.Power != country && s.Days.On(on) == Truth.True))
        {
            foreach (var code in status.Regions)
            {
                if (_borders.Region(code) is { } region && code.Country == country)
                    held.Add(
                        new HeldRegion(region, status.Held, status.Power, IsClaimed(code, status.Power, on))
                    );
            }
        }
        return [.. held.DistinctBy(h => h.Region.Code)];
    }

    private bool IsClaimed(RegionCode region, CountryCode power, LocalDate on) =>
        _pack.Claims.Any(c =>
            c.Claim.By == power && c.Regions.Contains(region) && c.Claim.Days.On(on) == Truth.True
        );
}
