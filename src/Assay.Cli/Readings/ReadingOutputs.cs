using System.Text;
using Assay.Readings;
using Assay.Readings.Drafts;
using Assay.Reports.Html.Readings;
using Assay.Reports.Readings;

namespace Assay.Cli.Readings;

/// <summary>The files a reading is written to; of a folder of documents the folders, in which each document has its file.</summary>
internal sealed record ReadingOutputs(string? Json, string? Html, string? Text, string? Deal)
{
    /// <summary>Standard output, for JSON.</summary>
    public const string Standard = "-";

    /// <summary>Whether JSON goes to standard output, which then has nothing else.</summary>
    public bool IsPiped => string.Equals(Json, Standard, StringComparison.Ordinal);

    /// <summary>The outputs of one document of a folder.</summary>
    /// <param name="name">Its path within the folder. Its ending stays: two documents may differ in it only.</param>
    public ReadingOutputs For(string name) =>
        new(
            Within(Json, name + ".json"),
            Within(Html, name + ".html"),
            Within(Text, name + ".txt"),
            Within(Deal, name + ".yaml")
        );

    /// <summary>Refuses to write over what is read, and two outputs to one file.</summary>
    /// <exception cref="UsageException">It would.</exception>
    public void Check(string input)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        if (!string.Equals(input, Standard, StringComparison.Ordinal))
            taken.Add(Path.GetFullPath(input));
        foreach (var (option, path) in Named())
        {
            if (string.IsNullOrWhiteSpace(path))
                throw new UsageException(option, "is empty. Name a file.");
            if (string.Equals(path, Standard, StringComparison.Ordinal))
                throw new UsageException(
                    option,
                    "writes a file; only --json goes to standard output. Name a file."
                );
            if (!taken.Add(Path.GetFullPath(path)))
                throw new UsageException(
                    option,
                    $"'{path}' is the input itself or another output. Write to another file."
                );
        }
    }

    /// <summary>Writes what is asked for, each whole or not at all.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="draft">The deal the text speaks of; null where no draft is asked for, or none could be made.</param>
    /// <param name="parts">The parts of the reading asked for.</param>
    /// <param name="withJson">Whether the reading itself is written as JSON.</param>
    /// <returns>What was written.</returns>
    public IReadOnlyList<string> Write(
        Reading reading,
        DraftDeal? draft,
        ReadingParts parts,
        bool withJson = true
    )
    {
        var written = new List<string>();
        if (withJson && Json is { } json && !IsPiped)
            Put("--json", json, stream => ReadingJson.Write(reading, stream, parts));
        if (Html is { } html)
            Put("--html", html, stream => Utf8(stream, ReadingHtml.Render(reading, parts)));
        if (Text is { } text)
            Put("--text", text, stream => Utf8(stream, reading.Document.Text));
        if (Deal is { } deal && draft is not null)
            Put("--deal", deal, stream => Utf8(stream, DraftDealYaml.Render(draft)));
        return written;

        void Put(string option, string path, Action<Stream> write)
        {
            OutputFile.Write(path, write, option);
            written.Add(path);
        }
    }

    /// <summary>Refuses files of one text that cannot be written: a folder's name, or a folder that does not exist.</summary>
    /// <exception cref="UsageException">One cannot.</exception>
    public void CheckFiles()
    {
        foreach (var (option, path) in Named())
        {
            if (Directory.Exists(path))
                throw new UsageException(option, $"'{path}' is a folder. Name a file.");
            if (Path.GetDirectoryName(path) is { Length: > 0 } folder && !Directory.Exists(folder))
                throw new UsageException(
                    option,
                    $"there is no folder '{folder}'. Make it first, or name another file."
                );
        }
    }

    /// <summary>Refuses names of files where a folder is read and each output is a folder.</summary>
    /// <exception cref="UsageException">One is a file, or would be by its ending.</exception>
    public void CheckFolders()
    {
        foreach (var (option, path) in Named())
        {
            if (File.Exists(path) || (!Directory.Exists(path) && IsNameOfFile(path)))
                throw new UsageException(
                    option,
                    $"'{path}' is the name of a file. Where a folder is read, name a folder; each document has its file in it."
                );
        }
    }

    private static bool IsNameOfFile(string path) =>
        Path.GetExtension(path).ToUpperInvariant()
            is ".JSON"
                or ".HTML"
                or ".HTM"
                or ".TXT"
                or ".YAML"
                or ".YML";

    private IEnumerable<(string Option, string Path)> Named()
    {
        if (Json is { } json && !IsPiped)
            yield return ("--json", json);
        if (Html is { } html)
            yield return ("--html", html);
        if (Text is { } text)
            yield return ("--text", text);
        if (Deal is { } deal)
            yield return ("--deal", deal);
    }

    private static string? Within(string? folder, string name) =>
        folder is null ? null : Path.Combine(folder, name);

    private static void Utf8(Stream stream, string text)
    {
        using var writer = new StreamWriter(
            stream,
            new UTF8Encoding(false),
            bufferSize: 1 << 16,
            leaveOpen: true
        );
        writer.Write(text);
    }
}
