namespace Assay.Listings;

/// <summary>That a party no longer stands on a list. Lists do not say when somebody left; editions bound it.</summary>
/// <param name="LastSeen">The day of the last edition it stands in.</param>
/// <param name="GoneBy">The day of the first edition without it.</param>
public sealed record Delisting(LocalDate LastSeen, LocalDate GoneBy)
{
    /// <inheritdoc/>
    public override string ToString() =>
        FormattableString.Invariant($"gone between {LastSeen:uuuu-MM-dd} and {GoneBy:uuuu-MM-dd}");
}
