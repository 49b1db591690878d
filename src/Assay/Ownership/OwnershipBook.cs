using Assay.Model;

namespace Assay.Ownership;

/// <summary>A party as a source of ownership describes it: not a resolved real one, but what the source says.</summary>
/// <param name="Node">How the source's interests name it; parties of one number, or of one text where there is no number, share it.</param>
/// <param name="Name">Its name, as written.</param>
/// <param name="Kind">What kind of party.</param>
public sealed record StatedParty(OwnerNode Node, string Name, PartyKind Kind)
{
    /// <summary>Other names, other scripts.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Law under which it exists.</summary>
    public CountryCode? Country { get; init; }

    /// <summary>A person's.</summary>
    public IReadOnlyList<CountryCode> Nationalities { get; init; } = [];

    /// <summary>A person's.</summary>
    public PartialDate? Born { get; init; }

    /// <summary>Whether it is a mine, a plant or another place, and no person in law: it is not looked for on lists.</summary>
    public bool IsPlace { get; init; }

    /// <summary>Its numbers in registers; those that decide who somebody is join parties of different sources.</summary>
    public IReadOnlyList<Identifier> Identifiers { get; init; } = [];
}

/// <summary>
/// What sources say of who owns and who controls whom: what every format of ownership becomes. Nothing in it is resolved: two sources may speak
/// of one party under two nodes.
/// </summary>
/// <param name="Parties">Who is described, each node once.</param>
/// <param name="Interests">Who holds whom.</param>
/// <param name="Controls">Power without or beyond shares.</param>
/// <param name="Joint">Joint arrangements.</param>
/// <param name="Listed">Who is listed, as far as the source itself says it.</param>
public sealed record OwnershipBook(
    IReadOnlyList<StatedParty> Parties,
    IReadOnlyList<Interest> Interests,
    IReadOnlyList<ControlLink> Controls,
    IReadOnlyList<JointArrangement> Joint,
    IReadOnlyList<ListedOwner> Listed
)
{
    /// <summary>Ties between people that say neither stake nor control, as family.</summary>
    public IReadOnlyList<PersonalTie> Ties { get; init; } = [];

    /// <summary>A book of nothing.</summary>
    public static OwnershipBook Empty { get; } = new([], [], [], [], []);

    /// <summary>This book and another together. Of two that speak of one node the description stands before the mere name.</summary>
    public OwnershipBook With(OwnershipBook other) =>
        new(
            [
                .. Parties
                    .Concat(other.Parties)
                    .GroupBy(p => p.Node)
                    .Select(g =>
                        g.FirstOrDefault(p => !string.Equals(p.Name, p.Node.Key, StringComparison.Ordinal))
                        ?? g.First()
                    ),
            ],
            [.. Interests, .. other.Interests],
            [.. Controls, .. other.Controls],
            [.. Joint, .. other.Joint],
            [.. Listed, .. other.Listed]
        )
        {
            Ties = [.. Ties, .. other.Ties],
        };
}

/// <summary>That two people are tied: family, or associates.</summary>
/// <param name="One">The one.</param>
/// <param name="Other">The other.</param>
/// <param name="Kind">How: <c>family</c>, <c>associate</c>, or what the source calls it.</param>
/// <param name="Source">Where it is from.</param>
public sealed record PersonalTie(OwnerNode One, OwnerNode Other, string Kind, Citation Source);
