using Assay.Model;

namespace Assay.Formats.Lists.Ofac.Statements;

/// <summary>What a label of OFAC's says of a party.</summary>
internal enum OfacMeaning
{
    /// <summary>Understood, but no field takes it: it stays in the remarks.</summary>
    Remark,

    /// <summary>The number of a document or register.</summary>
    Document,

    /// <summary>Date of birth, founding or building.</summary>
    Born,

    /// <summary>Place of birth.</summary>
    Birthplace,

    /// <summary>Nationality, citizenship or country of registration.</summary>
    Nationality,

    /// <summary>Gender.</summary>
    Gender,

    /// <summary>A digital-currency address: the currency, a blank, the address.</summary>
    Wallet,

    /// <summary>Title, post, function or rank.</summary>
    Position,

    /// <summary>Another party it is linked to.</summary>
    Link,

    /// <summary>Another party it is associated with.</summary>
    Associate,

    /// <summary>Who operates the vessel or aircraft.</summary>
    Operator,

    /// <summary>Who owns the vessel or aircraft.</summary>
    Owner,

    /// <summary>Type of vessel or aircraft.</summary>
    CraftType,

    /// <summary>An aircraft's model.</summary>
    CraftModel,

    /// <summary>A vessel's call sign.</summary>
    CallSign,

    /// <summary>Deadweight tonnage.</summary>
    Tonnage,

    /// <summary>Gross registered tonnage.</summary>
    GrossTonnage,

    /// <summary>Length.</summary>
    Length,

    /// <summary>Flag.</summary>
    Flag,

    /// <summary>A flag it flew before.</summary>
    FormerFlag,

    /// <summary>Which directive of an order, from which day, what of a menu: it goes to the designation.</summary>
    Terms,
}

/// <summary>A label and what it says.</summary>
/// <param name="Text">The label without a colon, hyphen or blank at its end.</param>
/// <param name="Meaning">What it says.</param>
/// <param name="Kind">For a document, its kind.</param>
/// <param name="Register">For a document of kind Other, the short name of its register, so that only like is compared with like.</param>
internal sealed record OfacLabel(
    string Text,
    OfacMeaning Meaning,
    IdentifierKind Kind = IdentifierKind.Other,
    string Register = ""
);
