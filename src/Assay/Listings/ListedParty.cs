using Assay.Model;

namespace Assay.Listings;

/// <summary>A person, entity, vessel or aircraft as one list describes it, with at least one designation. It is what the list says, not a resolved real person.</summary>
/// <param name="Record">The record it stands in.</param>
/// <param name="Kind">What kind of party the list calls it.</param>
/// <param name="Name">The primary name as written.</param>
/// <param name="Aliases">Other names, as written, with their quality.</param>
/// <param name="Designations">At least one.</param>
/// <param name="Born">Dates of birth or of building, as precise as the list has them.</param>
/// <param name="Nationalities">Countries the list gives for it, as nationality or flag.</param>
/// <param name="Countries">Countries of its addresses.</param>
/// <param name="Identifiers">Identifiers with their kind.</param>
/// <param name="LinkedTo">Names the list links it to ("Linked To").</param>
/// <param name="Remarks">What the list says besides, as written.</param>
public sealed record ListedParty(
    RecordId Record,
    PartyKind Kind,
    string Name,
    IReadOnlyList<Alias> Aliases,
    IReadOnlyList<Designation> Designations,
    IReadOnlyList<PartialDate> Born,
    IReadOnlyList<CountryCode> Nationalities,
    IReadOnlyList<CountryCode> Countries,
    IReadOnlyList<Identifier> Identifiers,
    IReadOnlyList<string> LinkedTo,
    string? Remarks
);

/// <summary>Another name of a party.</summary>
/// <param name="Name">As written.</param>
/// <param name="Quality">How good the publisher calls it.</param>
public sealed record Alias(string Name, AliasQuality Quality);

/// <summary>How good an alias is, in its publisher's view.</summary>
public enum AliasQuality
{
    /// <summary>Identifies the party by itself.</summary>
    Strong,

    /// <summary>Too common or vague to identify the party by itself (OFAC: weak; UN: low).</summary>
    Weak,

    /// <summary>A name it had before.</summary>
    Former,

    /// <summary>The name in its original script.</summary>
    OriginalScript,
}
