using System.Security;
using Assay.Formats.Yaml;
using Assay.Model;
using Assay.Registers;

namespace Assay.Formats.StarterPacks;

/// <summary>
/// Reads the starter pack: the YAML files in the folders <c>parties</c>, <c>ownership</c>, <c>presence</c>, <c>deposits</c> and
/// <c>commodities</c> of a data folder. <c>docs/starter-pack.md</c> describes them.
/// </summary>
public static class StarterPackReader
{
    // In the order of their paths, which is also that of the hash.
    private static readonly string[] Folders =
    [
        "commodities",
        "deposits",
        "ownership",
        "parties",
        "presence",
    ];

    /// <summary>Reads all of it. One error in one file and there is no value: half a register would clear who stands in the other half.</summary>
    /// <param name="folder">The data folder.</param>
    public static Read<StarterPack> ReadFolder(string folder)
    {
        var log = new ReadingLog(folder, DiagnosticRoom.StarterPack);
        var files = Files(folder, log);
        // Parsing takes most of the time and every file stands alone; making values of the trees is cheap and shares the ids.
        var parsed = files.AsParallel().AsOrdered().Select(PackFile.Parse).ToList();
        var draft = new PackDraft();
        foreach (var file in parsed)
            draft.Add(file);
        var pack = draft.Finish(log, parsed);
        IReadOnlyList<Diagnostic> diagnostics =
        [
            .. log.Diagnostics,
            .. parsed.SelectMany(file => file.Log.Diagnostics),
        ];
        return new(diagnostics.Any(d => d.Severity == Severity.Error) ? null : pack, diagnostics);
    }

    private static List<(string Kind, string Path, string Name)> Files(string folder, ReadingLog log)
    {
        var files = new List<(string, string, string)>();
        if (!Directory.Exists(folder))
        {
            log.Report(
                log.Codes.Unreadable,
                Severity.Error,
                "there is no such folder, so nothing is known of any party. Name the data folder."
            );
            return files;
        }
        foreach (var kind in Folders)
        {
            var path = Path.Combine(folder, kind);
            if (Directory.Exists(path))
                files.AddRange(
                    FilesIn(path, log).Select(file => (kind, file, $"{kind}/{Path.GetFileName(file)}"))
                );
            else
                log.Report(
                    log.Codes.Unreadable,
                    Severity.Warning,
                    $"there is no folder '{kind}', so nothing of that kind is known. Put it back."
                );
        }
        return files;
    }

    private static string[] FilesIn(string path, ReadingLog log)
    {
        try
        {
            var files = Directory.GetFiles(path, "*.yaml");
            Array.Sort(files, StringComparer.Ordinal);
            return files;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or SecurityException)
        {
            log.Report(
                log.Codes.Unreadable,
                Severity.Error,
                $"'{path}' cannot be listed: {e.Message} Check its permissions."
            );
            return [];
        }
    }
}
