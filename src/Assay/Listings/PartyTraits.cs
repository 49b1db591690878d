using Assay.Model;

namespace Assay.Listings;

/// <summary>One name of a party in an index.</summary>
/// <param name="Text">As written.</param>
/// <param name="Quality">How well it identifies; a primary name is <see cref="AliasQuality.Strong"/>.</param>
public readonly record struct PartyName(string Text, AliasQuality Quality);

/// <summary>How an index reads the parties it holds, whatever type they have.</summary>
/// <typeparam name="T">A party of a list, of the register, of a deal …</typeparam>
/// <param name="Names">All names, the primary one first.</param>
/// <param name="Kind">What kind of party; unknown conflicts with nothing.</param>
/// <param name="Born">Dates of birth that are given; any of them may be right.</param>
/// <param name="Countries">Nationalities and countries of law and address.</param>
/// <param name="Identifiers">Identifiers.</param>
public sealed record PartyTraits<T>(
    Func<T, IEnumerable<PartyName>> Names,
    Func<T, PartyKind> Kind,
    Func<T, IReadOnlyList<PartialDate>> Born,
    Func<T, IEnumerable<CountryCode>> Countries,
    Func<T, IReadOnlyList<Identifier>> Identifiers
)
{
    /// <summary>Gender, where the parties are persons of whom it is said.</summary>
    public Func<T, Gender> Gender { get; init; } = _ => Listings.Gender.Unknown;

    /// <summary>Addresses.</summary>
    public Func<T, IReadOnlyList<Address>> Addresses { get; init; } = _ => [];

    /// <summary>What is said of a vessel or aircraft; null for other parties.</summary>
    public Func<T, Craft?> Craft { get; init; } = _ => null;
}

/// <summary>A party of an index that may be the one meant.</summary>
/// <param name="Party">The party.</param>
/// <param name="Position">Where it stands among the parties the index was built from; decides the order among equals.</param>
/// <param name="Score">From 0 to 1.</param>
/// <param name="Strength">What names and attributes add up to.</param>
/// <param name="QueryName">Which of the names asked for agreed best.</param>
/// <param name="PartyName">With which of the party's.</param>
/// <param name="Explanation">Why, one sentence a reason.</param>
public sealed record PartyMatch<T>(
    T Party,
    int Position,
    double Score,
    MatchStrength Strength,
    string QueryName,
    string PartyName,
    IReadOnlyList<string> Explanation
);
