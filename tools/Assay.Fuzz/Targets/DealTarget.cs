using Assay.Formats.Deals;
using Assay.Fuzz.Corpora;

namespace Assay.Fuzz.Targets;

/// <summary>Deal files, with the GeoJSON files they name.</summary>
internal sealed class DealTarget : IFuzzTarget
{
    public string Id => "deal";

    public IEnumerable<Seed> Borrowed(string root)
    {
        var cases = Path.Combine(root, "tests", "cases");
        foreach (
            var file in Directory.GetFiles(cases, "deal-with-everything.*").Order(StringComparer.Ordinal)
        )
            yield return Corpus.SeedOf("deal/everything", file);
        foreach (
            var file in Directory
                .GetFiles(Path.Combine(root, "examples"), "*.yaml")
                .Order(StringComparer.Ordinal)
        )
            yield return Corpus.SeedOf("deal/example", file);
    }

    public Reading Read(IReadOnlyList<string> paths) =>
        Reading.Of(DealReader.ReadFile(paths.First(p => !p.EndsWith(".geojson", StringComparison.Ordinal))));
}
