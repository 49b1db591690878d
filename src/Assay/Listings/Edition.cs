using Assay.Model;

namespace Assay.Listings;

/// <summary>What one publisher said on one day, in one list.</summary>
/// <param name="List">Which list.</param>
/// <param name="Date">The day it was published (UTC).</param>
/// <param name="Hash">Hash of the publisher's bytes: of each file in the order of their names.</param>
/// <param name="Sources">The names of the files it was read from.</param>
/// <param name="Records">How many records it has.</param>
public sealed record Edition(
    ListId List,
    LocalDate Date,
    ContentHash Hash,
    IReadOnlyList<string> Sources,
    int Records
)
{
    /// <summary>The format it was read from and the version of that reading, such as <c>ofac-csv/2</c>; "" where it is not known.</summary>
    public string Reader { get; init; } = "";
}

/// <summary>An edition with its listed parties, in the order of their record keys.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="Parties">Who stands in it.</param>
public sealed record EditionContent(Edition Edition, IReadOnlyList<ListedParty> Parties)
{
    /// <summary>Who stood in an edition before it and no longer does, as last seen, with <see cref="ListedParty.Delisted"/> set.</summary>
    public IReadOnlyList<ListedParty> Delisted { get; init; } = [];
}
