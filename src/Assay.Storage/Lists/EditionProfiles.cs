using Assay.Listings;

namespace Assay.Storage.Lists;

/// <summary>Editions in numbers, counted anew where an earlier version of Assay did not count all of them.</summary>
/// <param name="records">The store's records.</param>
/// <param name="membership">Its editions' members.</param>
internal sealed class EditionProfiles(RecordRows records, Membership membership)
{
    /// <summary>An edition in numbers.</summary>
    public EditionProfile Of(EditionRow row) =>
        row.Profile is { Saying: not null } profile
            ? profile
            : Of(RecordDecoder.Parties(records, membership.Of(row.Id), row.Edition.List));

    /// <summary>Some parties in numbers.</summary>
    public static EditionProfile Of(IEnumerable<ListedParty> parties)
    {
        var counter = new EditionProfile.Counter();
        foreach (var party in parties)
            counter.Add(party);
        return counter.Profile;
    }
}
