using Assay.Model;
using Assay.Territories.Shapes;
using static System.FormattableString;

namespace Assay.Territories;

public sealed partial class TerritoryAtlas
{
    /// <summary>Less of a place than this is the error of outlines.</summary>
    private const double NoShare = 0.001;

    /// <summary>The answer for a place that lies in a legal area neither whole nor surely not: how much of it does, where that can be measured.</summary>
    private AreaAnswer InShare(
        LegalArea legal,
        Located place,
        AreaAnswer whole,
        LocalDate on,
        LocalDate knownOn
    )
    {
        if (ShareIn(legal, place, on, knownOn) is not { } share)
            return whole;
        return share < NoShare
            ? new AreaAnswer(Truth.False, $"no part of the place lies in the ground of {legal.Title}")
            : whole with
            {
                Share = share,
                Reason = Invariant(
                    $"on {RegionAnswers.Day(on)} {share * 100:0.#} % of the place lies in it, the rest does not"
                ),
            };
    }

    private double? ShareIn(LegalArea legal, Located place, LocalDate on, LocalDate knownOn)
    {
        var grounds = new List<GroundShape>();
        foreach (var part in legal.Parts)
        {
            var inForce = part.Days.KnownOn(knownOn)?.On(on) ?? Truth.False;
            if (inForce == Truth.False)
                continue;
            if (inForce == Truth.Unknown || GroundOf(part, place, on, knownOn) is not { } found)
                return null;
            grounds.AddRange(found);
        }
        var all = place.Area!.Km2();
        return all > 0 ? Math.Min(1, (ShapeMeasures.United(grounds)?.Km2() ?? 0) / all) : null;
    }

    // The pieces of a place that a part of a legal area covers; null where that cannot be told.
    private List<GroundShape>? GroundOf(LegalAreaPart part, Located place, LocalDate on, LocalDate knownOn)
    {
        var pieces = place
            .Parts.Where(p => part.Countries.Contains(p.Sovereign))
            .Select(p => p.Shape)
            .ToList();
        foreach (var ground in place.Parts)
        {
            var regions = place.Regions.Where(r => r.Code.Country == ground.Country.Country).ToList();
            // regions are drawn more roughly than countries: where all of them belong to it no outline of theirs is needed
            var isWhole = regions.TrueForAll(r => part.Regions.Contains(r.Code)) && regions.Count == 1;
            foreach (var region in regions.Where(r => part.Regions.Contains(r.Code)))
            {
                var common = isWhole ? ground.Shape : ground.Shape.Common(region.Shape);
                if (common is null)
                    continue;
                if (part.Held == AreaHeld.Any)
                {
                    pieces.Add(common);
                    continue;
                }
                if (HeldOf(common, region, part, place, on, knownOn) is not { } held)
                    return null;
                pieces.AddRange(held);
            }
        }
        return pieces;
    }

    private GroundShape[]? HeldOf(
        GroundShape ground,
        RegionBorder region,
        LegalAreaPart part,
        Located place,
        LocalDate on,
        LocalDate knownOn
    )
    {
        var status = _regionAnswers.For(region, place with { Point = null }, on, knownOn);
        GroundShape[]? held = status switch
        {
            { Class: ControlClass.Sovereign } => [],
            { Class: ControlClass.Occupied, IsWhole: true } => status.Power == part.Power ? [ground] : [],
            _ => null,
        };
        var layers = _layerAnswers.For([region.Code.Country], LocalDate.Min(on, knownOn));
        if (layers.Count > 0 && layers[0] is var (series, index) && held is not [_])
            held =
                series.Power == part.Power
                && ground.Common(series.Load(series.Layers[index]).Shape) is { } common
                    ? [common]
                    : [];
        // whether ground that was taken later belongs to it the law leaves open
        return held is [_] && part.HeldBefore is not null ? null : held;
    }
}
