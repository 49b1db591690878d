using Assay.Model;

namespace Assay.Votes;

/// <summary>Which roll calls a source has.</summary>
public enum VoteCoverage
{
    /// <summary>Some, chosen by whoever made it.</summary>
    Selected,

    /// <summary>All recorded votes between its first and its last, by its publisher's word. What is known to be missing is told by <see cref="KnownGap"/>.</summary>
    AllRecorded,
}

/// <summary>Who tells how countries voted.</summary>
/// <param name="Id">Its id, such as <c>unvotes</c>.</param>
/// <param name="Name">Its name for people.</param>
/// <param name="Coverage">Which roll calls it has.</param>
/// <param name="TellsAbsences">Whether it says who was absent; where not, a country without a vote may have been absent or no member.</param>
public sealed record VoteSource(ItemId Id, string Name, VoteCoverage Coverage, bool TellsAbsences);

/// <summary>What one source said of roll calls, on the day it was imported.</summary>
/// <param name="Source">The source.</param>
/// <param name="Hash">Of the files' bytes.</param>
/// <param name="ImportedOn">The day it came into the store: the day it was known.</param>
/// <param name="Files">The files by name.</param>
/// <param name="Accounts">A roll call each, in the source's order.</param>
public sealed record VoteEdition(
    VoteSource Source,
    ContentHash Hash,
    LocalDate ImportedOn,
    IReadOnlyList<string> Files,
    IReadOnlyList<VoteAccount> Accounts
)
{
    /// <summary>The first day it is about; null where it has no roll call.</summary>
    public LocalDate? From => Accounts.Count == 0 ? null : Accounts.Min(a => a.RollCall.On.Earliest);

    /// <summary>The last day it is about; null where it has no roll call.</summary>
    public LocalDate? To => Accounts.Count == 0 ? null : Accounts.Max(a => a.RollCall.On.Latest);

    /// <summary>Countries' votes in it.</summary>
    public int VoteCount => Accounts.Sum(a => a.Votes.Count);
}
