using Assay.Formats.Lists;
using Assay.Model;
using Assay.Storage.Lists;
using Assay.Storage.Sqlite;

namespace Assay.Sources.Imports;

/// <summary>
/// Takes editions from publishers' files into a store: read party by party, compared with the edition before, then committed whole or not at
/// all. There is no other way in, whether the files were given by a user or downloaded.
/// </summary>
/// <param name="storePath">Where the store lies; it is made only when an edition was read, as bad input must not so much as make an empty one.</param>
/// <param name="version">The version of Assay that reads.</param>
public sealed class ListImporter(string storePath, string version) : IDisposable
{
    // What the files are to blame for; the store's faults have codes of their own.
    private const string OfLists = "AS2";

    private StoreFile? _file;

    /// <summary>Imports one edition.</summary>
    /// <param name="set">Its files.</param>
    /// <param name="accept">Whether an edition that looks shrunken counts all the same.</param>
    /// <exception cref="AssayException">The store failed (AS900x); nothing was imported. Bad files throw nothing: they are in the result.</exception>
    public ListImport Import(ListFileSet set, bool accept)
    {
        _file ??= StoreFile.OpenExisting(storePath);
        using var draft = new EditionDraft(set.List, _file);
        try
        {
            foreach (var party in set.Parties())
                draft.Add(party);
        }
        catch (AssayException e) when (e.Diagnostic.Code.StartsWith(OfLists, StringComparison.Ordinal))
        {
            return new ListImport(set, null, 0, [.. set.Log.Diagnostics, e.Diagnostic]);
        }
        _file ??= StoreFile.OpenOrCreate(storePath);
        var stored = new EditionStore(_file).Import(draft, set.EditionRead!, version, accept);
        return new ListImport(
            set,
            stored,
            draft.Profile.Aliases,
            [.. set.Log.Diagnostics, .. Told(set, stored)]
        );
    }

    /// <inheritdoc/>
    public void Dispose() => _file?.Dispose();

    private static IEnumerable<Diagnostic> Told(ListFileSet set, EditionImport stored)
    {
        var place = new InputPlace(set.Primary.Path);
        if (stored.Other is { } other && stored.Outcome == ImportOutcome.ConflictsWith)
            yield return new Diagnostic(
                "AS2029",
                Severity.Warning,
                place,
                $"the store had {other.List} of {other.Date:uuuu-MM-dd} with other bytes ({other.Hash.Short}): both are kept, this later import counts for the day."
            );
        if (stored.Outcome == ImportOutcome.HeldBack)
            yield return new Diagnostic(
                "AS2130",
                Severity.Warning,
                place,
                $"{set.List} of {set.Date:uuuu-MM-dd} is held back and does not count, the edition before stays: {string.Join("; ", stored.Alarms)}. Compare it with the publisher's own site; if it is right: assay lists accept {set.List} {set.Date:uuuu-MM-dd}"
            );
        else if (stored.Alarms.Count > 0)
            yield return new Diagnostic(
                "AS2131",
                Severity.Note,
                place,
                $"{set.List} of {set.Date:uuuu-MM-dd} was accepted although {string.Join("; ", stored.Alarms)}."
            );
    }
}

/// <summary>What importing an edition did.</summary>
/// <param name="Set">Its files.</param>
/// <param name="Stored">What the store did; null where the files could not be read.</param>
/// <param name="Aliases">How many aliases its records have together.</param>
/// <param name="Diagnostics">What was odd; with an error where nothing was read.</param>
public sealed record ListImport(
    ListFileSet Set,
    EditionImport? Stored,
    int Aliases,
    IReadOnlyList<Diagnostic> Diagnostics
)
{
    /// <summary>Whether the files could not be read.</summary>
    public bool Failed => Stored is null;

    /// <summary>Whether the edition is kept but does not count until somebody accepts it.</summary>
    public bool IsHeldBack => Stored?.Outcome == ImportOutcome.HeldBack;
}
