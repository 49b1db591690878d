using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.OverlayNG;

namespace Assay.Reports.Svg;

/// <summary>Shapes of one country as one.</summary>
internal static class Grounds
{
    /// <summary>
    /// The shapes joined, so that no border is drawn between parts of one country that a base map draws apart. Where they
    /// cannot be joined, as published shapes may be invalid, they are kept side by side.
    /// </summary>
    public static Geometry Joined(IEnumerable<Geometry> shapes)
    {
        var all = shapes.ToList();
        if (all.Count == 1)
            return all[0];
        Geometry together = all[0].Factory.CreateGeometryCollection([.. all]);
        try
        {
            return OverlayNGRobust.Union(together);
        }
        catch (TopologyException)
        {
            return together;
        }
    }
}
