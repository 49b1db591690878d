using Assay.Deals;
using Assay.Territories.Shapes;

namespace Assay.Territories;

public sealed partial class TerritoryAtlas
{
    /// <summary>Square kilometres of a place; null where it is no area.</summary>
    public double? Km2(Place place) => place is Place.Area ? Locate(place).Area?.Km2() : null;

    /// <summary>Who holds an area: each sovereign's part of it is asked by itself, so that no layer speaks of land that is not its own.</summary>
    private ControllingPower OfParts(Located place, LocalDate on, LocalDate knownOn, List<MapView> views)
    {
        if (place.Parts is [var only])
        {
            var says = Control(place with { Area = only.Shape }, on, knownOn, views);
            return says with
            {
                OccupiedShare = says.OccupiedShare * only.Share,
                Shares = [.. SharesOf(only, says)],
            };
        }
        var answers = place
            .Parts.Select(p => (Part: p, Says: Control(Only(place, p), on, knownOn, views)))
            .ToList();
        var (largest, first) = answers[0];
        var isOne = answers.All(a => a.Says.Class == first.Class && a.Says.Power == first.Power);
        // the first that a layer answered is the one whose day and hash are of use
        var told = answers.Select(a => a.Says).FirstOrDefault(a => a.LayerDay is not null) ?? first;
        var known = answers.Where(a => a.Says.Class != ControlClass.Unknown).ToList();
        return told with
        {
            Class =
                isOne ? first.Class
                : known.Count == answers.Count ? ControlClass.Contested
                : ControlClass.Unknown,
            Power = isOne ? first.Power : null,
            Since = null,
            LineDistanceKm = answers.Min(a => a.Says.LineDistanceKm),
            OccupiedShare =
                known.Count == answers.Count ? answers.Sum(a => Occupied(a.Says) * a.Part.Share) : null,
            Notes = [.. answers.SelectMany(a => a.Says.Notes).Distinct(StringComparer.Ordinal)],
            IsUncertain = answers.Any(a => a.Says.IsUncertain),
            Shares = [.. answers.SelectMany(a => SharesOf(a.Part, a.Says))],
            Sources = [.. answers.SelectMany(a => a.Says.Sources)],
        };
    }

    private static Located Only(Located place, SovereignGround part)
    {
        var isMain = ReferenceEquals(part, place.Parts[0]);
        var regions = place.Regions.Where(r => r.Code.Country == part.Country.Country).ToList();
        return place with
        {
            Area = part.Shape,
            Point = isMain ? place.Point : part.Shape.InteriorPoint(),
            Country = part.Country,
            Region = isMain ? place.Region : regions.FirstOrDefault(),
            Regions = regions,
            Sovereigns = [part.Sovereign],
            Parts = [part],
        };
    }

    private static double Occupied(ControllingPower says) =>
        says.OccupiedShare ?? (says.Class == ControlClass.Occupied ? 1 : 0);

    private static IEnumerable<GroundShare> SharesOf(SovereignGround part, ControllingPower says)
    {
        if (says.Shares.Count > 0)
            return says.Shares.Select(s => s with { Share = s.Share * part.Share });
        return [new GroundShare(part.Sovereign, says.Class, says.Power, part.Share)];
    }
}
