using Assay.Model;
using Assay.Sources.Imports;
using Assay.Sources.Publishers;

namespace Assay.Sources.Updates;

/// <summary>What became of a list in an update, from the best to the worst.</summary>
public enum UpdateOutcome
{
    /// <summary>The store has what the publisher has.</summary>
    Unchanged,

    /// <summary>A new edition is in the store.</summary>
    Imported,

    /// <summary>A new edition is kept but looks wrong, and does not count until somebody accepts it.</summary>
    HeldBack,

    /// <summary>Nothing came of it; the store has what it had.</summary>
    Failed,
}

/// <summary>What became of a list in an update.</summary>
/// <param name="Source">The list.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Imports">What importing did, for each list in the files; empty where nothing was imported.</param>
/// <param name="Diagnostics">What was odd, with the publishers' addresses for places; an error where it failed.</param>
/// <param name="Bytes">How long the files are that came, unpacked.</param>
public sealed record ListUpdate(
    ListSource Source,
    UpdateOutcome Outcome,
    IReadOnlyList<ListImport> Imports,
    IReadOnlyList<Diagnostic> Diagnostics,
    long Bytes
);

/// <summary>Is told how an update goes on.</summary>
public interface IUpdateWatcher
{
    /// <summary>A list's turn has come.</summary>
    void Begins(ListSource source);

    /// <summary>More of a file came.</summary>
    /// <param name="source">The list.</param>
    /// <param name="file">The file.</param>
    /// <param name="bytes">How much of it there is.</param>
    /// <param name="whole">How much there will be; null where the publisher does not say.</param>
    void Receives(ListSource source, SourceFile file, long bytes, long? whole);

    /// <summary>All files came; they are read now.</summary>
    void Reads(ListSource source);

    /// <summary>The list is done with.</summary>
    void Ends(ListUpdate update);
}
