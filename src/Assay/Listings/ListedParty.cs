using Assay.Model;

namespace Assay.Listings;

/// <summary>
/// A person, entity, vessel or aircraft as one list describes it, with at least one designation. It is what the list says, not a
/// resolved real person. Every publisher's format becomes this; what has no field stays in <see cref="Remarks"/>, what was not
/// understood in <see cref="NotUnderstood"/>, and the record as it was written in <see cref="Raw"/>.
/// </summary>
public sealed record ListedParty
{
    /// <summary>The record it stands in.</summary>
    public required RecordId Record { get; init; }

    /// <summary>What kind of party the list calls it.</summary>
    public required PartyKind Kind { get; init; }

    /// <summary>The primary name as written.</summary>
    public required string Name { get; init; }

    /// <summary>At least one.</summary>
    public required IReadOnlyList<Designation> Designations { get; init; }

    /// <summary>The primary name in its parts, where the publisher gives them apart.</summary>
    public NameFields? NameFields { get; init; }

    /// <summary>Other names, as written, with their quality.</summary>
    public IReadOnlyList<Alias> Aliases { get; init; } = [];

    /// <summary>Dates of birth, founding or building, as precise as the list has them; any of them may be right.</summary>
    public IReadOnlyList<PartialDate> Born { get; init; } = [];

    /// <summary>Places of birth.</summary>
    public IReadOnlyList<Birthplace> Birthplaces { get; init; } = [];

    /// <summary>A person's gender, where the list says it.</summary>
    public Gender Gender { get; init; }

    /// <summary>Countries the list gives for it, as nationality, citizenship, registration or flag.</summary>
    public IReadOnlyList<CountryCode> Nationalities { get; init; } = [];

    /// <summary>Titles, posts and functions, as written.</summary>
    public IReadOnlyList<string> Positions { get; init; } = [];

    /// <summary>Addresses.</summary>
    public IReadOnlyList<Address> Addresses { get; init; } = [];

    /// <summary>Numbers of documents and registers, with issuer and days where given.</summary>
    public IReadOnlyList<IdentityDocument> Documents { get; init; } = [];

    /// <summary>Digital-currency addresses.</summary>
    public IReadOnlyList<DigitalCurrencyAddress> Wallets { get; init; } = [];

    /// <summary>What the list says of a vessel or aircraft.</summary>
    public Craft? Craft { get; init; }

    /// <summary>Other parties the list relates it to.</summary>
    public IReadOnlyList<PartyRelation> Relations { get; init; } = [];

    /// <summary>What the list says besides, as written.</summary>
    public string? Remarks { get; init; }

    /// <summary>What the reader did not understand, as written. It is kept so that nothing is lost, and counted when the list is read.</summary>
    public IReadOnlyList<string> NotUnderstood { get; init; } = [];

    /// <summary>
    /// The record as its publisher wrote it: the rows or the element. Null where the party was loaded without it
    /// (a store keeps it apart). It is no part of what the record says: two readings of one record may differ in it.
    /// </summary>
    public string? Raw { get; init; }

    /// <summary>Set where it no longer stands on the list: then this is what it said when last seen.</summary>
    public Delisting? Delisted { get; init; }

    /// <summary>Countries of its addresses.</summary>
    public IReadOnlyList<CountryCode> Countries =>
        Addresses.Count == 0 ? [] : [.. Addresses.Select(a => a.Country).OfType<CountryCode>().Distinct()];

    /// <summary>The numbers of its documents, each once.</summary>
    public IReadOnlyList<Identifier> Identifiers =>
        Documents.Count == 0 ? [] : [.. Documents.Select(d => d.Identifier).Distinct()];

    /// <summary>How what breaks off is marked among what was not understood.</summary>
    public const string CutOff = "cut off";

    /// <summary>Whether the list's text on it breaks off in this edition: what stood behind the cut is missing.</summary>
    public bool IsCut => NotUnderstood.Any(n => n.StartsWith(CutOff, StringComparison.Ordinal));

    /// <summary>All its names, the primary one first.</summary>
    public IEnumerable<string> AllNames => Aliases.Select(a => a.Name).Prepend(Name);

    /// <summary>The same party as one that left the list: all its designations have ended by then.</summary>
    public ListedParty GoneFrom(Delisting delisting)
    {
        var end = PartialDate.Between(delisting.LastSeen, delisting.GoneBy.PlusDays(-1));
        return this with
        {
            Delisted = delisting,
            Designations =
            [
                .. Designations.Select(d =>
                    d.Days.Until is { } until && until.Latest <= end.Latest
                        ? d
                        : d with
                        {
                            Days = d.Days with { Until = end },
                        }
                ),
            ],
        };
    }
}

/// <summary>A person's gender as a list says it.</summary>
public enum Gender
{
    /// <summary>Not said.</summary>
    Unknown,

    /// <summary>Male.</summary>
    Male,

    /// <summary>Female.</summary>
    Female,
}
