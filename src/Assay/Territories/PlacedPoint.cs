using Assay.Deals;
using Assay.Model;

namespace Assay.Territories;

/// <summary>All that is known of a point on a day.</summary>
/// <param name="Status">Whose land it is and who holds it.</param>
/// <param name="IsFreed">Whether its sovereign holds it, and an earlier layer shows that another power held it.</param>
/// <param name="Areas">The legal areas it lies in.</param>
/// <param name="OpenAreas">Those of which it is not known.</param>
/// <param name="Notes">What a reader must know: near the line, gap in the series, another country than its label says.</param>
public sealed record PlacedPoint(
    TerritoryStatus Status,
    bool IsFreed,
    IReadOnlyList<LegalArea> Areas,
    IReadOnlyList<LegalArea> OpenAreas,
    IReadOnlyList<string> Notes
)
{
    /// <summary>Whether the ground is held by another power than its recognised sovereign.</summary>
    public bool IsOccupied => Status is { Sovereign: not null, Control.Class: ControlClass.Occupied };
}

public sealed partial class TerritoryAtlas
{
    /// <summary>All that is known of a place.</summary>
    /// <param name="place">The place.</param>
    /// <param name="on">The day.</param>
    /// <param name="knownOn">The day whose knowledge is used.</param>
    /// <param name="named">The country that its label names; null where it names none.</param>
    public PlacedPoint Placed(Place place, LocalDate on, LocalDate knownOn, CountryCode? named)
    {
        var status = StatusAt(place, on, knownOn);
        var areas = Areas
            .Select(a => (Area: a, InArea(a.Id, place, on, knownOn).Answer))
            .ToLookup(a => a.Answer, a => a.Area);
        return new PlacedPoint(
            status,
            status.Control.Class == ControlClass.Sovereign
                && PointOf(place) is { } point
                && WasHeldBefore(point, on, knownOn),
            [.. areas[Truth.True]],
            [.. areas[Truth.Unknown]],
            [
                .. status.Control.Notes,
                .. status.Notes,
                .. place is Place.Point given && named is { } country
                    ? Doubts(given.Coordinate, country)
                    : [],
            ]
        );
    }

    // Of an area no point stands for the whole.
    private Coordinate? PointOf(Place place) =>
        Locate(place) is { Area: null, IsCountry: false } located ? located.Point : null;

    /// <summary>Whether some layer up to a day shows a place as held by another power than its sovereign.</summary>
    private bool WasHeldBefore(Coordinate place, LocalDate on, LocalDate knownOn)
    {
        var last = LocalDate.Min(on, knownOn);
        return _layerAnswers
            .About(_locator.AtPoint(place, 0).Sovereigns)
            .Any(s => s.Layers.TakeWhile(l => l.Day <= last).Any(l => s.Load(l).Holds(place)));
    }
}
