using Assay.Territories.Shapes;

namespace Assay.Territories.Control;

/// <summary>How an area divides in a layer.</summary>
internal static class AreaShares
{
    /// <summary>The parts of an area that are held and that are contested, 0 to 1 each. What is drawn as both is contested.</summary>
    public static (double Held, double Contested) Of(GroundShape area, ControlLayer layer)
    {
        if (!layer.Others.TryGetValue(GroundClass.Contested, out var contested))
            return (area.ShareWithin(layer.Shape), 0);
        var unsure = area.ShareWithin(contested);
        if (area.Common(layer.Shape) is not { } held)
            return (0, unsure);
        var share = held.Km2() / area.Km2();
        return (Math.Clamp(share * (1 - held.ShareWithin(contested)), 0, 1 - unsure), unsure);
    }
}
