using System.Text.Json;
using Assay.Listings;
using Assay.Sources.Downloads;
using Assay.Sources.Publishers;

namespace Assay.Sources.Updates;

/// <summary>What the store has from a publisher, and what the publisher called it: so that only what changed is sent again.</summary>
/// <param name="Editions">The editions that were made of the files.</param>
/// <param name="Files">The files.</param>
internal sealed record KnownFiles(IReadOnlyList<KnownEdition> Editions, IReadOnlyList<KnownFile> Files)
{
    /// <summary>
    /// Reads what is known of a list. Null where it may not be relied on: there is nothing, the store does not have the editions (it is another
    /// store, or an older copy), the files come from elsewhere now, or a newer reader would read more of them.
    /// </summary>
    /// <param name="path">Where it is kept.</param>
    /// <param name="source">The list.</param>
    /// <param name="stored">The editions in the store.</param>
    /// <param name="readers">What reads lists now.</param>
    public static KnownFiles? Read(
        string path,
        ListSource source,
        IReadOnlyCollection<Edition> stored,
        IReadOnlyCollection<string> readers
    )
    {
        if (Parsed(path) is not { } known)
            return null;
        var isStored = source.Holds.All(list =>
            stored.Any(edition =>
                edition.List == list
                && readers.Contains(edition.Reader, StringComparer.Ordinal)
                && known.Editions.Contains(KnownEdition.Of(edition))
            )
        );
        var isSame =
            known.Files.Count == source.Files.Count && source.Files.All(file => known.File(file) is not null);
        return isStored && isSame ? known : null;
    }

    /// <summary>What editions that were just imported are known by.</summary>
    public static KnownFiles Of(
        IEnumerable<Edition> editions,
        IEnumerable<(SourceFile File, Download Download)> files
    ) => new([.. editions.Select(KnownEdition.Of)], FilesOf(files));

    /// <summary>What files that were just fetched are known by.</summary>
    public static IReadOnlyList<KnownFile> FilesOf(IEnumerable<(SourceFile File, Download Download)> files) =>
        [
            .. files.Select(f => new KnownFile(
                f.File.Name,
                f.File.Address.AbsoluteUri,
                f.Download.Validators,
                f.Download.Hash!.Value.Hex
            )),
        ];

    /// <summary>What is known of a file; null where it is another.</summary>
    public KnownFile? File(SourceFile file) =>
        Files.FirstOrDefault(known =>
            string.Equals(known.Name, file.Name, StringComparison.Ordinal)
            && string.Equals(known.Address, file.Address.AbsoluteUri, StringComparison.Ordinal)
        );

    /// <summary>Keeps it.</summary>
    public void Write(string path) =>
        WholeFile.Write(path, JsonSerializer.SerializeToUtf8Bytes(this, UpdateJson.Default.KnownFiles));

    private static KnownFiles? Parsed(string path)
    {
        try
        {
            return
                JsonSerializer.Deserialize(System.IO.File.ReadAllBytes(path), UpdateJson.Default.KnownFiles)
                    is { Editions: { } editions, Files: { } files } known
                && editions.All(e => e is { List: not null, Date: not null, Hash: not null })
                && files.All(f =>
                    f is { Name: not null, Address: not null, Validators: not null, Hash: not null }
                )
                ? known
                : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }
}

/// <summary>An edition that the store has.</summary>
/// <param name="List">Its list.</param>
/// <param name="Date">Its day.</param>
/// <param name="Hash">Its hash.</param>
internal sealed record KnownEdition(string List, string Date, string Hash)
{
    /// <summary>What an edition is known by.</summary>
    public static KnownEdition Of(Edition edition) =>
        new(
            edition.List.ToString(),
            edition.Date.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            edition.Hash.Hex
        );
}

/// <summary>A file of an edition that the store has.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Address">Where it came from.</param>
/// <param name="Validators">What the publisher calls its state.</param>
/// <param name="Hash">Of its bytes: some publishers call every answer something new.</param>
internal sealed record KnownFile(string Name, string Address, Validators Validators, string Hash);
