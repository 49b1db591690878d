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
        const string Area = "areas/area.geojson";
        var area = new SeedFile(Area, File.ReadAllBytes(Path.Combine(cases, Area)));
        foreach (
            var file in Directory.GetFiles(cases, "deal-with-everything.*").Order(StringComparer.Ordinal)
        )
        {
            var seed = Corpus.SeedOf("deal/everything", file);
            yield return seed with
            {
                Files = [.. seed.Files, area],
            };
        }
        foreach (
            var file in Directory
                .GetFiles(Path.Combine(root, "examples"), "*.yaml")
                .Order(StringComparer.Ordinal)
        )
            yield return Corpus.SeedOf("deal/example", file);
    }

    public Reading Read(IReadOnlyList<string> paths) =>
        paths.FirstOrDefault(p => !p.EndsWith(".geojson", StringComparison.Ordinal)) is { } deal
            ? Reading.Of(DealReader.ReadFile(deal))
            : Reading.Nothing;
}
