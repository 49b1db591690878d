using System.Collections.Frozen;
using Assay.Model;

namespace Assay.Formats.Screening;

/// <summary>What users and FollowTheMoney call the kinds of parties.</summary>
public static class PartyKinds
{
    private static readonly FrozenDictionary<string, PartyKind> Words = new Dictionary<string, PartyKind>(
        StringComparer.OrdinalIgnoreCase
    )
    {
        ["Person"] = PartyKind.Person,
        ["Individual"] = PartyKind.Person,
        ["Company"] = PartyKind.Company,
        ["Organization"] = PartyKind.Company,
        ["Organisation"] = PartyKind.Company,
        ["Fund"] = PartyKind.Fund,
        ["Bank"] = PartyKind.Bank,
        ["PublicBody"] = PartyKind.PublicBody,
        ["State"] = PartyKind.State,
        ["Vessel"] = PartyKind.Vessel,
        ["Ship"] = PartyKind.Vessel,
        ["Airplane"] = PartyKind.Aircraft,
        ["Aircraft"] = PartyKind.Aircraft,
        ["LegalEntity"] = PartyKind.Unknown,
        ["Entity"] = PartyKind.Unknown,
        ["Thing"] = PartyKind.Unknown,
        ["Asset"] = PartyKind.Unknown,
        ["Unknown"] = PartyKind.Unknown,
        [""] = PartyKind.Unknown,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The words there are, for a message.</summary>
    public const string Known =
        "Person, Company, Organization, PublicBody, Fund, Bank, Vessel, Airplane, LegalEntity";

    /// <summary>The kind of which this is the word, in any case; null where it is none of ours.</summary>
    public static PartyKind? Of(string word) => Words.TryGetValue(word, out var kind) ? kind : null;
}
