using Assay.Formats.Geo.Places;
using Assay.Fuzz.Corpora;

namespace Assay.Fuzz.Targets;

/// <summary>Files of places, of one format: the places with their polygons repaired, as <c>assay where</c> takes them.</summary>
internal sealed class PlaceFileTarget(string id, params string[] endings) : IFuzzTarget
{
    public string Id => id;

    public IEnumerable<Seed> Borrowed(string root) => [];

    public Reading Read(IReadOnlyList<string> paths) =>
        paths.FirstOrDefault(p => endings.Any(e => p.EndsWith(e, StringComparison.Ordinal))) is { } path
            ? Reading.Of(PlaceFile.Read(path))
            : Reading.Nothing;
}
