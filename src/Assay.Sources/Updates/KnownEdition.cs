using System.Text.Json;
using Assay.Listings;
using Assay.Sources.Downloads;
using Assay.Sources.Publishers;

namespace Assay.Sources.Updates;

/// <summary>What the store has from a publisher, and what the publisher called it: so that only what changed is sent again.</summary>
/// <param name="Date">The edition's day.</param>
/// <param name="Hash">Its hash in the store.</param>
/// <param name="Files">Its files.</param>
internal sealed record KnownEdition(string Date, string Hash, IReadOnlyList<KnownFile> Files)
{
    /// <summary>
    /// Reads what is known of a list. Null where it may not be relied on: there is nothing, the store does not have the edition (it is another
    /// store, or an older copy), the files come from elsewhere now, or a newer reader would read more of them.
    /// </summary>
    /// <param name="path">Where it is kept.</param>
    /// <param name="source">The list.</param>
    /// <param name="stored">The editions in the store.</param>
    /// <param name="readers">What reads lists now.</param>
    public static KnownEdition? Read(
        string path,
        ListSource source,
        IEnumerable<Edition> stored,
        IReadOnlyCollection<string> readers
    )
    {
        if (Parsed(path) is not { } known)
            return null;
        var isStored = stored.Any(edition =>
            edition.List == source.List
            && readers.Contains(edition.Reader, StringComparer.Ordinal)
            && string.Equals(edition.Hash.Hex, known.Hash, StringComparison.Ordinal)
            && string.Equals(DayText(edition.Date), known.Date, StringComparison.Ordinal)
        );
        var isSame =
            known.Files.Count == source.Files.Count && source.Files.All(file => known.File(file) is not null);
        return isStored && isSame ? known : null;
    }

    /// <summary>What an edition that was just imported is known by.</summary>
    public static KnownEdition Of(Edition edition, IEnumerable<(SourceFile File, Download Download)> files) =>
        new(DayText(edition.Date), edition.Hash.Hex, FilesOf(files));

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
        WholeFile.Write(path, JsonSerializer.SerializeToUtf8Bytes(this, UpdateJson.Default.KnownEdition));

    private static KnownEdition? Parsed(string path)
    {
        try
        {
            return
                JsonSerializer.Deserialize(System.IO.File.ReadAllBytes(path), UpdateJson.Default.KnownEdition)
                    is { Date: not null, Hash: not null, Files: { } files } known
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

    private static string DayText(LocalDate day) =>
        day.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>A file of an edition that the store has.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Address">Where it came from.</param>
/// <param name="Validators">What the publisher calls its state.</param>
/// <param name="Hash">Of its bytes: some publishers call every answer something new.</param>
internal sealed record KnownFile(string Name, string Address, Validators Validators, string Hash);
