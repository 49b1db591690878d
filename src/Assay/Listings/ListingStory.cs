using Assay.Model;

namespace Assay.Listings;

/// <summary>One record of one list over the editions that are kept.</summary>
/// <param name="Record">The record.</param>
/// <param name="Spans">What it said and when, oldest first; there are days between two spans where it was not on the list.</param>
public sealed record ListingStory(RecordId Record, IReadOnlyList<ListingSpan> Spans)
{
    /// <summary>
    /// Since when the record, as it stands or last stood, has had something, such as a designation under a programme. Null where it has it not.
    /// </summary>
    /// <param name="has">Whether a version of the record has it.</param>
    public SeenSince? Since(Func<ListedParty, bool> has)
    {
        if (Spans is not [.., var newest] || !has(newest.Party))
            return null;
        var first = newest;
        for (var i = Spans.Count - 2; i >= 0 && Spans[i].GoneBy is null && has(Spans[i].Party); i--)
            first = Spans[i];
        return new SeenSince(first.FirstSeen, first.NotBefore);
    }
}

/// <summary>A stretch of editions in which a record says the same.</summary>
/// <param name="Party">What it says.</param>
/// <param name="FirstSeen">The day of the first edition that says so.</param>
/// <param name="LastSeen">The day of the last edition that says so.</param>
/// <param name="NotBefore">The day of the edition before, which did not have the record or said something else; null where there is no edition before.</param>
/// <param name="GoneBy">The day of the next edition, where it does not have the record; null where it has it, or there is none.</param>
public sealed record ListingSpan(
    ListedParty Party,
    LocalDate FirstSeen,
    LocalDate LastSeen,
    LocalDate? NotBefore,
    LocalDate? GoneBy
)
{
    /// <summary>Fields that this stretch's first edition or the one before does not have at all, so that they cannot be compared with the stretch before.</summary>
    public IReadOnlyList<string> SetAside { get; init; } = [];
}

/// <summary>Since when something has stood in every edition.</summary>
/// <param name="First">The day of the first edition of the unbroken row that has it.</param>
/// <param name="NotOn">The day of the edition before that one, which has it not; null where there is no edition before.</param>
public sealed record SeenSince(LocalDate First, LocalDate? NotOn)
{
    /// <summary>The day it began, as far as editions tell: after the one without it, not after the first with it. Null where no edition is without it.</summary>
    public PartialDate? Began => NotOn is { } before ? PartialDate.Between(before.PlusDays(1), First) : null;
}

/// <summary>What is kept of records over time.</summary>
public interface IListingHistory
{
    /// <summary>A record's story in the editions of <paramref name="knownOn"/> and before; null where none has it.</summary>
    ListingStory? StoryOf(RecordId record, LocalDate knownOn);
}
