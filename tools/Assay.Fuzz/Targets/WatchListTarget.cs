using Assay.Formats.Lists.WatchLists;
using Assay.Fuzz.Corpora;

namespace Assay.Fuzz.Targets;

/// <summary>A user's own watch list: a mapping file, and tables that are read as it says.</summary>
internal sealed class WatchListTarget : IFuzzTarget
{
    public string Id => "watch-list";

    public IEnumerable<Seed> Borrowed(string root) =>
        [
            Corpus.SeedOf(
                "watch-list/example",
                Directory.GetFiles(Path.Combine(root, "examples", "watch-list"))
            ),
        ];

    public Reading Read(IReadOnlyList<string> paths)
    {
        var tables = paths.Where(p => !p.EndsWith(".yaml", StringComparison.Ordinal)).ToList();
        if (paths.Except(tables, StringComparer.Ordinal).FirstOrDefault() is not { } map || tables.Count == 0)
            return Reading.Nothing;
        var read = WatchListReader.OfMap(map);
        var reading = Reading.Of(read);
        return read.Value is { } reader ? ListTarget.Read(tables, [reader]) : reading;
    }
}
