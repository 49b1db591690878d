using Assay.Formats.Measures;
using Assay.Fuzz.Corpora;

namespace Assay.Fuzz.Targets;

/// <summary>A folder of measures: the legal orders and one instrument.</summary>
internal sealed class MeasureTarget : IFuzzTarget
{
    public string Id => "measures";

    public IEnumerable<Seed> Borrowed(string root)
    {
        var folder = Path.Combine(root, "data", "measures");
        return Directory
            .GetFiles(folder, "*.yaml", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Where(f =>
                !string.Equals(Path.GetDirectoryName(f), folder, StringComparison.Ordinal)
                && new FileInfo(f).Length < 4_000
            )
            .Select(f => Corpus.SeedOf("measures/shipped", Path.Combine(folder, "regimes.yaml"), f));
    }

    public Reading Read(IReadOnlyList<string> paths) =>
        Reading.Of(MeasureBookReader.ReadFolder(Path.GetDirectoryName(paths[0])!));
}
