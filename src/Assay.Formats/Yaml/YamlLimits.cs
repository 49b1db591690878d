namespace Assay.Formats.Yaml;

/// <summary>How much a file may ask of us before it is refused.</summary>
/// <param name="MaximumBytes">Length of the file.</param>
/// <param name="MaximumDepth">Lists and maps within each other.</param>
/// <param name="MaximumNodes">Values, lists and maps in all.</param>
public sealed record YamlLimits(int MaximumBytes, int MaximumDepth, int MaximumNodes)
{
    /// <summary>
    /// 8 MB, 32 deep, 400,000 nodes: forty times the longest file of the starter pack, and read in about a second.
    /// No format of ours nests deeper than ten.
    /// </summary>
    public static YamlLimits Default { get; } = new(8 * 1024 * 1024, 32, 400_000);
}
