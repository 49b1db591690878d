using Assay.Model;

namespace Assay.Listings.Indexing;

/// <summary>What a party says besides its names, as far as it can agree or conflict with a query.</summary>
/// <param name="Kind">What kind of party.</param>
/// <param name="Gender">A person's gender, where it is said.</param>
/// <param name="Born">Dates of birth; any of them may be right.</param>
/// <param name="Countries">Nationalities and countries, each once.</param>
/// <param name="Identifiers">Identifiers as given.</param>
internal sealed record PartyAttributes(
    PartyKind Kind,
    Gender Gender,
    IReadOnlyList<PartialDate> Born,
    IReadOnlyList<CountryCode> Countries,
    IReadOnlyList<Identifier> Identifiers
)
{
    /// <summary>Addresses as far as they are compared; empty where the query has none.</summary>
    public IReadOnlyList<Address> Addresses { get; init; } = [];

    /// <summary>What is said of a vessel or aircraft; null where nothing, or the query says nothing.</summary>
    public Craft? Craft { get; init; }
}
