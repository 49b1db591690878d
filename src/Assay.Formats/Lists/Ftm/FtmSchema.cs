using System.Collections.Frozen;
using Assay.Listings;
using Assay.Model;

namespace Assay.Formats.Lists.Ftm;

/// <summary>
/// What Assay knows of the schemata of FollowTheMoney (facts of its published model): which are parties, of what kind, and which are
/// edges between two of them.
/// </summary>
internal static class FtmSchema
{
    /// <summary>A sanction, whose <c>entity</c> is the party.</summary>
    public const string Sanction = "Sanction";

    /// <summary>An address, which a party's <c>addressEntity</c> names.</summary>
    public const string Address = "Address";

    /// <summary>A post that one holds: its <c>holder</c> and its <c>post</c>, a <c>Position</c>.</summary>
    public const string Occupancy = "Occupancy";

    /// <summary>A wallet for digital currency; a party itself where no <c>holder</c> is named.</summary>
    public const string Wallet = "CryptoWallet";

    /// <summary>Documents of a <c>holder</c>.</summary>
    public static readonly FrozenSet<string> Documents = FrozenSet.Create(
        StringComparer.Ordinal,
        "Identification",
        "Passport"
    );

    private static readonly FrozenDictionary<string, PartyKind> Kinds = new Dictionary<string, PartyKind>(
        StringComparer.Ordinal
    )
    {
        ["Person"] = PartyKind.Person,
        ["Company"] = PartyKind.Company,
        ["Organization"] = PartyKind.Company,
        ["PublicBody"] = PartyKind.PublicBody,
        ["Vessel"] = PartyKind.Vessel,
        ["Airplane"] = PartyKind.Aircraft,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Edges: the properties of both ends, and how each stands to the other.</summary>
    private static readonly FrozenDictionary<string, FtmEdgeSchema> Edges = new FtmEdgeSchema[]
    {
        new("Ownership", "owner", "asset", RelationKind.Owns, RelationKind.OwnedBy),
        new("Directorship", "director", "organization", RelationKind.Leads, RelationKind.LedBy),
        new("Membership", "member", "organization", RelationKind.PartOf, RelationKind.HasPart),
        new(
            "Employment",
            "employee",
            "employer",
            RelationKind.Other,
            RelationKind.Other,
            "employed by",
            "employs"
        ),
        new("Representation", "agent", "client", RelationKind.ActsFor, RelationKind.RepresentedBy),
        new("UnknownLink", "subject", "object", RelationKind.LinkedTo, RelationKind.LinkedTo),
        new("Family", "person", "relative", RelationKind.Family, RelationKind.Family),
        new("Associate", "person", "associate", RelationKind.Associate, RelationKind.Associate),
        new(
            "Succession",
            "predecessor",
            "successor",
            RelationKind.Succession,
            RelationKind.Succession,
            "predecessor of",
            "successor of"
        ),
        new("Debt", "debtor", "creditor", RelationKind.Other, RelationKind.Other, "debtor of", "creditor of"),
        new(
            "ContractAward",
            "supplier",
            "contract",
            RelationKind.Other,
            RelationKind.Other,
            "supplier under",
            "awarded to"
        ),
        new("ProjectParticipant", "participant", "project", RelationKind.PartOf, RelationKind.HasPart),
        new(
            "EconomicActivity",
            "declarant",
            "sender",
            RelationKind.Other,
            RelationKind.Other,
            "declared goods of",
            "sent goods declared by"
        ),
    }.ToFrozenDictionary(e => e.Name, StringComparer.Ordinal);

    /// <summary>The kind of party; <c>LegalEntity</c>, which says neither person nor company, and what is no party by itself are unknown.</summary>
    public static PartyKind KindOf(string schema) => Kinds.GetValueOrDefault(schema, PartyKind.Unknown);

    /// <summary>The edge of that schema, or null.</summary>
    public static FtmEdgeSchema? Edge(string schema) => Edges.GetValueOrDefault(schema);
}

/// <summary>An edge: two entities, and how they stand to each other.</summary>
/// <param name="Name">The schema.</param>
/// <param name="Source">The property with the one end.</param>
/// <param name="Target">The property with the other.</param>
/// <param name="SourceIs">How the one end stands to the other.</param>
/// <param name="TargetIs">How the other stands to the one.</param>
/// <param name="SourceWords">The same in words, where the kind does not say it.</param>
/// <param name="TargetWords">And from the other end.</param>
internal sealed record FtmEdgeSchema(
    string Name,
    string Source,
    string Target,
    RelationKind SourceIs,
    RelationKind TargetIs,
    string? SourceWords = null,
    string? TargetWords = null
);
