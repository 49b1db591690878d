using Assay.Formats.Screening;
using Assay.Model;

namespace Assay.Cli.Commands;

/// <summary>The deal files that a command line names: files, folders of them, tables that list them.</summary>
internal static class DealFiles
{
    private static readonly string[] Columns = ["deal", "path", "file"];
    private static readonly string[] Tables = [".csv", ".tsv", ".xlsx", ".ods"];

    /// <summary>More deals than these are not read in one run.</summary>
    private const int Most = 10_000;

    /// <summary>Them, in the order given; those of a folder by name, those of a table from its own folder.</summary>
    /// <exception cref="AssayException">A table cannot be read, or does not list deal files (AS5100).</exception>
    public static IReadOnlyList<string> Of(IEnumerable<string> paths) =>
        paths.SelectMany(OfPath).Take(Most + 1).ToList() is { Count: <= Most } files
            ? files
            : throw new UsageException(
                "DEAL",
                "names more than 10,000 deal files. Name fewer, a part at a time."
            );

    private static IEnumerable<string> OfPath(string path)
    {
        if (Directory.Exists(path))
            return Directory
                .EnumerateFiles(path)
                .Where(f => Path.GetExtension(f) is ".yaml" or ".yml" or ".json")
                .Order(StringComparer.Ordinal);
        return Array.Exists(Tables, e => path.EndsWith(e, StringComparison.OrdinalIgnoreCase))
            ? OfTable(path)
            : [path];
    }

    private static IEnumerable<string> OfTable(string path)
    {
        var table = InputTable.Open(path);
        var column =
            Array.Find(Columns, table.Has)
            ?? throw new AssayException(
                new Diagnostic(
                    "AS5100",
                    Severity.Error,
                    new InputPlace(path),
                    "the table lists no deal files: it has none of the columns deal, path and file. Name the column of the paths 'deal'."
                )
            );
        var folder = Path.GetDirectoryName(Path.GetFullPath(path)) ?? "";
        return table
            .Rows()
            .Select(row => row[column])
            .Where(file => file.Length > 0)
            .Select(file => Path.Combine(folder, file));
    }
}
