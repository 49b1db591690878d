using Assay.Territories.Control;
using Assay.Territories.Shapes;

namespace Assay.Territories;

internal sealed partial class LayerAnswers
{
    /// <summary>What a layer says of the power's own land that the other side holds; null where it draws no such ground there.</summary>
    public ControllingPower? Abroad(Located place, RegionAnswer? region, LocalDate on, LocalDate knownOn)
    {
        foreach (var of in series.Where(s => place.Sovereigns is [var one] && one == s.Power))
        {
            var index = of.IndexOn(LocalDate.Min(on, knownOn));
            if (index < 0)
                continue;
            var edition = of.Layers[index];
            if (!of.Load(edition).Others.TryGetValue(GroundClass.HeldBySovereignAbroad, out var ground))
                continue;
            var share =
                place.Area is { } area ? area.ShareWithin(ground)
                : place.Point is { } point && ground.Contains(point) ? 1
                : 0;
            // where its region does not tell, the map that draws the other side's ground does
            if (share < LeastShare && region is not { Class: ControlClass.Unknown })
                continue;
            var kind = ClassOf(share);
            return new ControllingPower(
                kind,
                kind == ControlClass.Occupied ? of.Sovereign
                    : kind == ControlClass.Sovereign ? of.Power
                    : null,
                null,
                Cited(of, edition),
                edition.Day,
                edition.Hash,
                null,
                place.Area is null ? null : share,
                [
                    .. AgeNotes(of, index, on, knownOn),
                    share < LeastShare
                        ? $"{of.Name} draws other land of {of.Power} as held by {of.Sovereign}, not this."
                        : $"{of.Name} draws this land of {of.Power} as held by {of.Sovereign}.",
                ]
            )
            {
                Shares = place.Area is null
                    ? []
                    :
                    [
                        new GroundShare(of.Power, ControlClass.Occupied, of.Sovereign, share),
                        new GroundShare(of.Power, ControlClass.Sovereign, of.Power, 1 - share),
                    ],
            };
        }
        return null;
    }
}
