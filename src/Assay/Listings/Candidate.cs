using Assay.Model;

namespace Assay.Listings;

/// <summary>Whom to look for.</summary>
/// <param name="Names">The name and its aliases.</param>
/// <param name="Kind">Unknown matches every kind.</param>
/// <param name="Born">Date of birth, where known.</param>
/// <param name="Countries">Country of law and nationalities; empty where unknown.</param>
/// <param name="Identifiers">Identifiers; one that agrees decides.</param>
public sealed record PartyQuery(
    IReadOnlyList<string> Names,
    PartyKind Kind,
    PartialDate? Born,
    IReadOnlyList<CountryCode> Countries,
    IReadOnlyList<Identifier> Identifiers
)
{
    /// <summary>Gender, where known.</summary>
    public Gender Gender { get; init; }

    /// <summary>Addresses, each as one text in whatever form.</summary>
    public IReadOnlyList<string> Addresses { get; init; } = [];

    /// <summary>What is known of a vessel or aircraft; null where nothing.</summary>
    public Craft? Craft { get; init; }

    /// <summary>Names of the country whose flag it flies, as lists write former flags.</summary>
    public IReadOnlyList<string> FlagNames { get; init; } = [];

    /// <summary>A text that is the same for equal questions only.</summary>
    public string Key() =>
        string.Join(
            '\u001F',
            [
                .. Names,
                "",
                Kind.ToString(),
                Gender.ToString(),
                Born?.ToString() ?? "",
                .. Countries.Select(c => c.ToString()),
                .. Identifiers.Select(i => i.ToString()),
                "",
                .. Addresses,
                Craft?.ToString() ?? "",
            ]
        );
}

/// <summary>How sure it is that a candidate is the one meant.</summary>
public enum MatchStrength
{
    /// <summary>Close enough to be asked about: whether it is the same decides findings.</summary>
    Possible,

    /// <summary>The name agrees and nothing contradicts.</summary>
    Likely,

    /// <summary>An identifier agrees.</summary>
    Certain,
}

/// <summary>A listed party that may be the one meant.</summary>
/// <param name="Party">The listed party.</param>
/// <param name="Edition">The edition it stands in.</param>
/// <param name="Score">From 0 to 1.</param>
/// <param name="Strength">What the score and the other attributes add up to.</param>
/// <param name="QueryName">Which of the query's names agreed.</param>
/// <param name="ListedName">With which of the listed party's.</param>
/// <param name="Explanation">Why, one sentence a reason: parts that paired, parts left over, what else agrees or conflicts.</param>
public sealed record Candidate(
    ListedParty Party,
    Edition Edition,
    double Score,
    MatchStrength Strength,
    string QueryName,
    string ListedName,
    IReadOnlyList<string> Explanation
);
