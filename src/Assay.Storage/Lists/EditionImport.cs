using Assay.Listings;

namespace Assay.Storage.Lists;

/// <summary>What importing an edition did.</summary>
public enum ImportOutcome
{
    /// <summary>It is in the store now.</summary>
    Imported,

    /// <summary>The same bytes of the same list and day, read by the same reader, were there; nothing was done.</summary>
    AlreadyThere,

    /// <summary>It is in the store now, beside another of the same list and day with other bytes; the later import counts for that day.</summary>
    ConflictsWith,

    /// <summary>The same bytes were there, read by another reader or an earlier version of it; what this one read counts now.</summary>
    ReadAgain,

    /// <summary>It looks shrunken: it is kept but does not count until somebody accepts it.</summary>
    HeldBack,

    /// <summary>It was held back before and counts now.</summary>
    Accepted,
}

/// <summary>What importing an edition did, and what is new in it.</summary>
/// <param name="Outcome">What was done.</param>
/// <param name="Edition">The edition.</param>
/// <param name="Other">The one it stands beside, where the outcome is <see cref="ImportOutcome.ConflictsWith"/>.</param>
/// <param name="Changes">Against the edition of the day before it in the store; null where there is none or nothing was done.</param>
/// <param name="Alarms">Why it is held back, or would be had nobody accepted it; a sentence each.</param>
public sealed record EditionImport(
    ImportOutcome Outcome,
    Edition Edition,
    Edition? Other,
    EditionChanges? Changes,
    IReadOnlyList<string> Alarms
);

/// <summary>How an edition differs from the one before it, in records by their keys.</summary>
/// <param name="Before">The edition before.</param>
/// <param name="Added">Keys that were not there.</param>
/// <param name="Changed">Keys whose record says something else.</param>
/// <param name="Unchanged">Keys whose record is the same.</param>
/// <param name="Gone">Keys that are no longer there.</param>
public sealed record EditionChanges(Edition Before, int Added, int Changed, int Unchanged, int Gone);

/// <summary>An edition in the store, with what else is kept of it.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="Profile">It in numbers; null where an earlier version of Assay imported it.</param>
/// <param name="ImportedWith">The version of Assay that read it.</param>
/// <param name="IsSuperseded">Whether a later import of the same list and day counts in its place.</param>
/// <param name="Alarms">Why it is held back and does not count; empty where it is not.</param>
public sealed record StoredEdition(
    Edition Edition,
    EditionProfile? Profile,
    string ImportedWith,
    bool IsSuperseded,
    IReadOnlyList<string> Alarms
)
{
    /// <summary>Whether it counts for its day.</summary>
    public bool Counts => !IsSuperseded && Alarms.Count == 0;
}
