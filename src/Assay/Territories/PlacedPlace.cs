using Assay.Deals;
using Assay.Model;

namespace Assay.Territories;

/// <summary>All that is known of a place on a day.</summary>
/// <param name="Status">Whose land it is and who holds it.</param>
/// <param name="Km2">Square kilometres of an area; null for any other place.</param>
/// <param name="IsFreed">Whether its sovereign holds it, and its layer or an earlier one shows that another power held it.</param>
/// <param name="Areas">The legal areas it lies in, or of which that is not known.</param>
/// <param name="Notes">What a reader must know: near the line, gap in the series, another country than its label says.</param>
public sealed record PlacedPlace(
    TerritoryStatus Status,
    double? Km2,
    bool IsFreed,
    IReadOnlyList<PlacedArea> Areas,
    IReadOnlyList<string> Notes
)
{
    /// <summary>Whether the ground is held by another power than its recognised sovereign.</summary>
    public bool IsOccupied => Status is { Sovereign: not null, Control.Class: ControlClass.Occupied };
}

/// <summary>A legal area that a place lies in, or of which that is not known.</summary>
/// <param name="Area">The area.</param>
/// <param name="Answer">True or unknown, and why.</param>
public sealed record PlacedArea(LegalArea Area, AreaAnswer Answer)
{
    /// <summary>Whether the place lies in it for certain.</summary>
    public bool IsIn => Answer.Answer == Truth.True;
}

public sealed partial class TerritoryAtlas
{
    /// <summary>All that is known of a place.</summary>
    /// <param name="place">The place.</param>
    /// <param name="on">The day.</param>
    /// <param name="knownOn">The day whose knowledge is used.</param>
    /// <param name="named">The country that its label names; null where it names none.</param>
    public PlacedPlace Placed(Place place, LocalDate on, LocalDate knownOn, CountryCode? named)
    {
        var status = StatusAt(place, on, knownOn);
        return new PlacedPlace(
            status,
            Km2(place),
            status.Control.Class == ControlClass.Sovereign
                && (status.Control.IsFreed || (PointOf(place) is { } at && WasHeldBefore(at, on, knownOn))),
            [
                .. Areas
                    .Select(a => new PlacedArea(a, InArea(a.Id, place, on, knownOn)))
                    .Where(a => a.Answer.Answer != Truth.False),
            ],
            [
                .. status.Control.Notes,
                .. status.Notes,
                // a name was looked up within that country, and of an area no point is one a label could be wrong about
                .. place is Place.Point given && named is { } country
                    ? Doubts(given.Coordinate, country)
                    : [],
            ]
        );
    }

    // Of an area or a country no point stands for the whole.
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
