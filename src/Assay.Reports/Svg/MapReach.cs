using NetTopologySuite.Geometries;

namespace Assay.Reports.Svg;

/// <summary>
/// The ground that the maps of some assets will show, so that whoever fills a <see cref="MapSheet"/> can leave out shapes
/// that no map comes near: making them ready may cost more than drawing the map.
/// </summary>
public sealed class MapReach
{
    private readonly List<MapCanvas> _canvases;

    private MapReach(List<MapCanvas> canvases) => _canvases = canvases;

    /// <summary>The reach of the maps that the assets get.</summary>
    public static MapReach Of(IReadOnlyList<MapAsset> assets)
    {
        var extents = MapExtent.Of(assets);
        return new MapReach([.. extents.Select(extent => MapPanel.Canvas(extent, extents.Count == 1))]);
    }

    /// <summary>Whether something within a box of degrees may show on one of the maps: true too often rather than too seldom.</summary>
    public bool Meets(double west, double south, double east, double north)
    {
        var box = new Envelope(west, east, south, north);
        return _canvases.Exists(canvas => canvas.MayShow(box));
    }
}
