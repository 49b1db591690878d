namespace Assay.Fuzz.Corpora;

/// <summary>The seeds under <c>tests/fuzz/corpus</c>: a folder a target, in it a folder a seed.</summary>
internal static class Corpus
{
    /// <summary>The repository's root, found upwards from a folder: where the solution lies.</summary>
    public static string RootAbove(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "Assay.slnx")))
                return at.FullName;
        }
        throw new DirectoryNotFoundException($"No Assay.slnx above {folder}: run from a working copy.");
    }

    /// <summary>The seeds of a target that are written for it; none where there is no such folder.</summary>
    public static IReadOnlyList<Seed> Of(string root, string target)
    {
        var folder = Path.Combine(root, "tests", "fuzz", "corpus", target);
        return Directory.Exists(folder)
            ?
            [
                .. Directory
                    .GetDirectories(folder)
                    .Order(StringComparer.Ordinal)
                    .Select(seed => SeedOf($"{target}/{Path.GetFileName(seed)}", Directory.GetFiles(seed))),
            ]
            : [];
    }

    /// <summary>A seed of files that lie somewhere.</summary>
    public static Seed SeedOf(string name, params IEnumerable<string> paths) =>
        new(
            name,
            [
                .. paths
                    .Order(StringComparer.Ordinal)
                    .Select(p => new SeedFile(Path.GetFileName(p), File.ReadAllBytes(p))),
            ]
        );
}
