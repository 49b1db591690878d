using Assay.Findings;
using Assay.Listings;
using Assay.Model;
using Assay.Reports.Digests;

namespace Assay.Reports.Words;

/// <summary>Words for what a party is, how it was screened and where it stands.</summary>
public static class PartyWords
{
    /// <summary>What a party is.</summary>
    public static string Of(PartyKind kind) =>
        kind switch
        {
            PartyKind.Unknown => "kind not said",
            PartyKind.Person => "person",
            PartyKind.Company => "company",
            PartyKind.Fund => "fund",
            PartyKind.Bank => "bank",
            PartyKind.PublicBody => "public body",
            PartyKind.State => "state",
            PartyKind.Vessel => "vessel",
            PartyKind.Aircraft => "aircraft",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind of party."),
        };

    /// <summary>A party's part in the deal: its role, whom it acts for, whom it owns.</summary>
    public static string Part(PartySheet party, DossierIndex index)
    {
        var role = party.Role is { } words ? $" · {words}" : "";
        var acts = party.ActsFor is { } id ? $" · acts for {index.PartyName(id)}" : "";
        var owns = party.OwnerOf is { } owned ? $" · owner of {index.PartyName(owned)}" : "";
        return role + acts + owns;
    }

    /// <summary>Whether and how a party was screened, in a few words.</summary>
    public static string Of(ScreeningState state) =>
        state switch
        {
            ScreeningState.Screened => "screened",
            ScreeningState.StarterRegisterOnly => "starter register only",
            ScreeningState.Unnamed => "unnamed",
            ScreeningState.NothingKnown => "nothing known",
            _ => throw new ArgumentOutOfRangeException(
                nameof(state),
                state,
                "There is no such state of screening."
            ),
        };

    /// <summary>The same as a sentence that cannot be misread as an all-clear.</summary>
    public static string Sentence(ScreeningState state) =>
        state switch
        {
            ScreeningState.Screened => "Screened against every edition loaded for the known-on date.",
            ScreeningState.StarterRegisterOnly =>
                "Screened against the starter register alone; no official edition was loaded for the known-on date.",
            ScreeningState.Unnamed => "Not screened: it has no name yet.",
            ScreeningState.NothingKnown => "Not screened: nothing was known on the known-on date.",
            _ => throw new ArgumentOutOfRangeException(
                nameof(state),
                state,
                "There is no such state of screening."
            ),
        };

    /// <summary>Whether it is listed, in words.</summary>
    public static string Listed(Truth listed) =>
        listed switch
        {
            Truth.True => "listed",
            Truth.False => "not listed",
            _ => "not known",
        };

    /// <summary>Whether an ownership rule makes it count as blocked, in words.</summary>
    public static string Blocked(Truth blocked) =>
        blocked switch
        {
            Truth.True => "counts as listed",
            Truth.False => "does not count as listed",
            _ => "depends",
        };

    /// <summary>How sure a match is.</summary>
    public static string Of(MatchStrength strength) =>
        strength switch
        {
            MatchStrength.Possible => "possible",
            MatchStrength.Likely => "likely",
            MatchStrength.Certain => "certain",
            _ => throw new ArgumentOutOfRangeException(
                nameof(strength),
                strength,
                "There is no such strength."
            ),
        };

    /// <summary>What a designation does.</summary>
    public static string Of(DesignationEffect effect) =>
        effect switch
        {
            DesignationEffect.Unknown => "effect not known",
            DesignationEffect.AssetFreeze => "asset freeze",
            DesignationEffect.Sectoral => "sectoral",
            DesignationEffect.TransactionBan => "transaction ban",
            DesignationEffect.ExportControl => "export control",
            DesignationEffect.TransportBan => "transport ban",
            DesignationEffect.InvestmentBan => "investment ban",
            DesignationEffect.TravelBan => "travel ban",
            DesignationEffect.ServicesBan => "services ban",
            DesignationEffect.ImportBan => "import ban",
            DesignationEffect.DirectorDisqualification => "director disqualification",
            DesignationEffect.Debarment => "debarment",
            DesignationEffect.Other => "other measure",
            _ => throw new ArgumentOutOfRangeException(nameof(effect), effect, "There is no such effect."),
        };

    /// <summary>How good a publisher calls an alias.</summary>
    public static string Of(AliasQuality quality) =>
        quality switch
        {
            AliasQuality.Strong => "strong",
            AliasQuality.Weak => "weak",
            AliasQuality.Former => "former",
            AliasQuality.OriginalScript => "original script",
            _ => throw new ArgumentOutOfRangeException(nameof(quality), quality, "There is no such quality."),
        };

    /// <summary>What kind of number an identifier is.</summary>
    public static string Of(IdentifierKind kind) =>
        kind switch
        {
            IdentifierKind.Other => "other",
            IdentifierKind.Lei => "LEI",
            IdentifierKind.Inn => "INN",
            IdentifierKind.Ogrn => "OGRN",
            IdentifierKind.Imo => "IMO",
            IdentifierKind.Edrpou => "EDRPOU",
            IdentifierKind.Passport => "passport",
            IdentifierKind.Tax => "tax number",
            IdentifierKind.Registration => "registration number",
            IdentifierKind.Bic => "BIC",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such identifier."),
        };
}
