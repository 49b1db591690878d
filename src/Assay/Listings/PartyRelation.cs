using Assay.Model;

namespace Assay.Listings;

/// <summary>That a list relates a party to another.</summary>
/// <param name="Kind">How this party stands to the other.</param>
/// <param name="Name">The other's name as written.</param>
public sealed record PartyRelation(RelationKind Kind, string Name)
{
    /// <summary>The other's record on the same list, where the list names it.</summary>
    public string? Key { get; init; }

    /// <summary>From when to when; open where not said.</summary>
    public InForce Days { get; init; }

    /// <summary>The publisher's words for the relation, where they say more than the kind.</summary>
    public string? Wording { get; init; }
}

/// <summary>How a party stands to another, in the view of a list. None of these is a share: who owns how much is another question.</summary>
public enum RelationKind
{
    /// <summary>The list says no more than that they are linked.</summary>
    LinkedTo,

    /// <summary>The other owns it.</summary>
    OwnedBy,

    /// <summary>It owns the other.</summary>
    Owns,

    /// <summary>The other owns or controls it; which, is not said.</summary>
    OwnedOrControlledBy,

    /// <summary>It owns or controls the other; which, is not said.</summary>
    OwnsOrControls,

    /// <summary>It acts for or on behalf of the other.</summary>
    ActsFor,

    /// <summary>The other acts for or on behalf of it.</summary>
    RepresentedBy,

    /// <summary>It supports the other: with money, goods, technology, services.</summary>
    Supports,

    /// <summary>The other supports it.</summary>
    SupportedBy,

    /// <summary>It leads, manages or directs the other, or is an official of it.</summary>
    Leads,

    /// <summary>The other leads, manages or directs it.</summary>
    LedBy,

    /// <summary>It belongs to the other: a member, a branch, a department.</summary>
    PartOf,

    /// <summary>The other belongs to it.</summary>
    HasPart,

    /// <summary>It operates the other, a vessel or aircraft.</summary>
    Operates,

    /// <summary>The other operates it.</summary>
    OperatedBy,

    /// <summary>They are family.</summary>
    Family,

    /// <summary>They are associated.</summary>
    Associate,

    /// <summary>It was the other before, or the other is what it became.</summary>
    Succession,

    /// <summary>Something else; the wording says what.</summary>
    Other,
}
