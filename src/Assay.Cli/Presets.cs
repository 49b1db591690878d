namespace Assay.Cli;

/// <summary>The scenarios that ship with the program, in <c>data/scenarios</c>.</summary>
internal static class Presets
{
    /// <summary>A scenario's file: the path itself where there is one, else the shipped scenario of that name.</summary>
    /// <exception cref="UsageException">It is neither.</exception>
    public static string PathOf(string named, Surroundings surroundings)
    {
        if (
            File.Exists(named)
            || named.Contains('/', StringComparison.Ordinal)
            || named.Contains('\\', StringComparison.Ordinal)
            || named.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase)
        )
            return named;
        return Files(surroundings)
                .FirstOrDefault(f =>
                    string.Equals(Path.GetFileNameWithoutExtension(f), named, StringComparison.Ordinal)
                )
            ?? throw new UsageException(
                "--scenario",
                $"'{named}' is no file and no shipped scenario. Shipped are {string.Join(", ", Files(surroundings).Select(Path.GetFileNameWithoutExtension))}."
            );
    }

    /// <summary>All files, by name.</summary>
    public static IReadOnlyList<string> Files(Surroundings surroundings)
    {
        var folder = Path.Combine(KnowledgeSource.DataFolder(surroundings), "scenarios");
        return Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal)]
            : [];
    }
}
