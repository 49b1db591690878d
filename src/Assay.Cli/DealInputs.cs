using Assay.Assaying;
using Assay.Deals;
using Assay.Formats.Deals;
using Assay.Formats.Measures;
using Assay.Formats.Screening;
using Assay.Formats.Yaml;
using Assay.Measures;
using Assay.Model;

namespace Assay.Cli;

/// <summary>A deal or a fact pattern of a file.</summary>
/// <param name="File">The file.</param>
/// <param name="Deal">The deal.</param>
/// <param name="Pattern">The pattern, where it is one; its deal is <paramref name="Deal"/>.</param>
public sealed record DealInput(string File, Deal Deal, FactPattern? Pattern);

/// <summary>
/// Deals as a user names them: deal files, files of fact patterns, tables of fact patterns (a row each) or of the paths of deal files, and
/// folders of all of these.
/// </summary>
public sealed class DealInputs
{
    private static readonly string[] PathColumns = ["deal", "path", "file"];

    private readonly Surroundings _surroundings;

    /// <summary>Reports what it cannot read to the world outside.</summary>
    public DealInputs(Surroundings surroundings) => _surroundings = surroundings;

    /// <summary>Whether something could not be read.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>All deals of some files and folders, in order.</summary>
    public IEnumerable<DealInput> Read(IEnumerable<string> paths) =>
        paths.SelectMany(FilesOf).SelectMany(Read);

    /// <summary>The deal in the words that knowledge has; null, after a report, where it uses others.</summary>
    public Deal? Resolved(DealInput input, Knowledge knowledge)
    {
        var deal = Vocabulary.Resolved(input.Deal, knowledge.Commodities);
        var unknown = Vocabulary.Check(deal, knowledge, input.File, input.Pattern?.Place.Line);
        _surroundings.Report(unknown);
        HasFailed |= unknown.Count > 0;
        return unknown.Count > 0 ? null : deal;
    }

    private IEnumerable<DealInput> Read(string file)
    {
        if (FactTable.Is(file) && PathsIn(file) is { } named)
            return named.SelectMany(Read);
        if (FactTable.Is(file))
            return FactTable
                .Read(file)
                .Select(Taken)
                .OfType<FactPattern>()
                .Select(p => new DealInput(file, p.Deal, p));
        if (string.Equals(FormatOf(file), FactPatternReader.Format, StringComparison.Ordinal))
            return (Taken(FactPatternReader.ReadFile(file)) ?? []).Select(p => new DealInput(
                file,
                p.Deal,
                p
            ));
        return Taken(DealReader.ReadFile(file)) is { } deal ? [new DealInput(file, deal, null)] : [];
    }

    // Paths are looked for from the table's own folder; null where it holds patterns.
    private static IEnumerable<string>? PathsIn(string file)
    {
        var table = InputTable.Open(file);
        if (table.Has(FactTable.NeededColumn))
            return null;
        var column =
            Array.Find(PathColumns, table.Has)
            ?? throw new AssayException(
                new Diagnostic(
                    "AS5100",
                    Severity.Error,
                    new InputPlace(file),
                    "the table holds no deals: it has neither the column date of a table of fact patterns (docs/measures.md), nor one of deal, path and file with paths of deal files. Name its columns so."
                )
            );
        var folder = Path.GetDirectoryName(Path.GetFullPath(file)) ?? "";
        return table
            .Rows()
            .Select(row => row[column])
            .Where(path => path.Length > 0)
            .Select(path => Path.Combine(folder, path));
    }

    private T? Taken<T>(Read<T> read)
        where T : class
    {
        _surroundings.Report(read.Diagnostics);
        HasFailed |= read.Value is null;
        return read.Value;
    }

    private static string? FormatOf(string file)
    {
        var log = new ReadingLog(file, DiagnosticRoom.Deals);
        return
            YamlBytes.OfFile(file, log, YamlLimits.Default) is { } bytes
            && YamlDocument.Parse(bytes, log)?.Root is { } root
            && root.TryGet("assay", out var format)
            && format.Value is YamlScalar scalar
            ? scalar.Text
            : null;
    }

    private static IEnumerable<string> FilesOf(string path)
    {
        if (!Directory.Exists(path))
            return [path];
        var files = Directory
            .EnumerateFiles(path)
            .Where(f => FactTable.Is(f) || Path.GetExtension(f) is ".yaml" or ".yml" or ".json")
            .Order(StringComparer.Ordinal)
            .ToList();
        return files.Count > 0
            ? files
            : throw new UsageException(path, "holds no deal: no .yaml, .yml, .json, .csv or .xlsx file.");
    }
}
