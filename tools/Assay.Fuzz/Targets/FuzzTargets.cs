using Assay.Formats.Lists;

namespace Assay.Fuzz.Targets;

/// <summary>All that is tried. A list reader is here once it stands in <see cref="ListReaders"/>.</summary>
internal static class FuzzTargets
{
    public static IReadOnlyList<IFuzzTarget> All { get; } =
    [
        .. ListReaders.All.Select(r => new ListTarget(r)),
        new WatchListTarget(),
        new DealTarget(),
        new MeasureTarget(),
        new GeoJsonTarget(),
        new PlaceFileTarget("kml", ".kml", ".kmz"),
        new PlaceFileTarget("shapefile", ".shp", ".zip"),
        new BookTarget(),
        .. new[] { "txt", "md", "html", "pdf", "docx", "eml" }.Select(f => new DocumentTarget(f)),
    ];

    /// <summary>The target of a name; null where there is none.</summary>
    public static IFuzzTarget? Named(string id) =>
        All.FirstOrDefault(t => string.Equals(t.Id, id, StringComparison.Ordinal));
}
