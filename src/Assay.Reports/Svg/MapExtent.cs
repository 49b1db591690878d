using Assay.Territories;
using NetTopologySuite.Geometries;
using Coordinate = Assay.Model.Coordinate;

namespace Assay.Reports.Svg;

/// <summary>An asset with the number that stands for it on every map of the sheet.</summary>
internal sealed record NumberedAsset(int Number, MapAsset Asset);

/// <summary>What one map shows: assets near one another, and how much ground around them.</summary>
/// <param name="Assets">Its assets, in the order of the sheet.</param>
/// <param name="Centre">Its middle.</param>
/// <param name="WidthKm">How wide it must be.</param>
/// <param name="HeightKm">How high it must be.</param>
internal sealed record MapExtent(
    IReadOnlyList<NumberedAsset> Assets,
    Coordinate Centre,
    double WidthKm,
    double HeightKm
)
{
    /// <summary>Assets no farther apart than this, in steps from one to the next, share a map: about the width of Ukraine's east.</summary>
    private const double NeighbourKm = 700;

    /// <summary>More small maps than this are no overview any more; beyond it the nearest groups share one.</summary>
    private const int MostMaps = 4;

    /// <summary>Ground around the outermost assets, as a part of the extent.</summary>
    private const double Margin = 0.35;

    /// <summary>Near a line a reader wants to see on which side of it an asset lies.</summary>
    private const double LeastNearLineKm = 420;

    /// <summary>Elsewhere a reader wants to see in which part of the country it lies.</summary>
    private const double LeastKm = 1400;

    /// <summary>The maps of a sheet, in the order of their first assets.</summary>
    public static IReadOnlyList<MapExtent> Of(IReadOnlyList<MapAsset> assets)
    {
        var groups = assets.Select((asset, i) => new List<NumberedAsset> { new(i + 1, asset) }).ToList();
        while (groups.Count > 1)
        {
            var (first, second, distance) = Nearest(groups);
            if (distance > NeighbourKm && groups.Count <= MostMaps)
                break;
            groups[first].AddRange(groups[second]);
            groups.RemoveAt(second);
        }
        return [.. groups.Select(group => Around([.. group.OrderBy(a => a.Number)]))];
    }

    private static (int First, int Second, double DistanceKm) Nearest(List<List<NumberedAsset>> groups)
    {
        var nearest = (First: 0, Second: 1, DistanceKm: double.MaxValue);
        for (var i = 0; i < groups.Count; i++)
        {
            for (var j = i + 1; j < groups.Count; j++)
            {
                var distance = groups[i]
                    .Min(a => groups[j].Min(b => Globe.DistanceKm(a.Asset.Point, b.Asset.Point)));
                if (distance < nearest.DistanceKm)
                    nearest = (i, j, distance);
            }
        }
        return nearest;
    }

    private static bool IsNearLine(MapAsset asset) =>
        asset.Control is not ControlClass.Sovereign || asset.LineDistanceKm < LeastNearLineKm / 3;

    private static MapExtent Around(IReadOnlyList<NumberedAsset> assets)
    {
        // Longitudes are measured from the first asset, so that a group on both sides of the date line is one group.
        var meridian = assets[0].Asset.Point.Longitude;
        var box = new Envelope();
        foreach (var asset in assets.Select(a => a.Asset))
        {
            box.ExpandToInclude(Globe.Turn(asset.Point.Longitude - meridian), asset.Point.Latitude);
            foreach (var corner in asset.Shape?.Coordinates ?? [])
                box.ExpandToInclude(Globe.Turn(corner.X - meridian), corner.Y);
        }
        var latitude = Math.Clamp((box.MinY + box.MaxY) / 2, -85, 85);
        var longitude = Globe.Turn(meridian + ((box.MinX + box.MaxX) / 2));
        var least = assets.Any(a => IsNearLine(a.Asset)) ? LeastNearLineKm : LeastKm;
        var degreeKm = Globe.RadiusKm * Math.PI / 180;
        var width = box.Width * degreeKm * Math.Cos(Globe.Radians(latitude));
        var height = box.Height * degreeKm;
        return new MapExtent(
            assets,
            new Coordinate(latitude, Math.Clamp(longitude, -180, 180)),
            Math.Max(width * (1 + Margin), least),
            Math.Max(height * (1 + Margin), least * 0.6)
        );
    }
}
