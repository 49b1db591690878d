using Assay.Formats.Geo;
using Assay.Fuzz.Corpora;

namespace Assay.Fuzz.Targets;

/// <summary>GeoJSON: as it stands, and as the ground a power held on a day, for which polygons are repaired and joined.</summary>
internal sealed class GeoJsonTarget : IFuzzTarget
{
    public string Id => "geojson";

    public IEnumerable<Seed> Borrowed(string root) =>
        [Corpus.SeedOf("geojson/area", Path.Combine(root, "tests", "cases", "areas", "area.geojson"))];

    public Reading Read(IReadOnlyList<string> paths)
    {
        var file = Reading.Of(GeoJsonReader.Read(File.ReadAllBytes(paths[0]), paths[0]));
        var ground = Reading.Of(ControlLayerReader.Read(paths[0], new LocalDate(2026, 8, 7)));
        return ground with { Diagnostics = [.. file.Diagnostics, .. ground.Diagnostics] };
    }
}
