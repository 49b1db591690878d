using Assay.Findings;
using Assay.Listings;
using Assay.Model;
using Assay.Reports.Digests;

namespace Assay.Reports.Words;

/// <summary>Words for what a party is, how it was screened and where it stands.</summary>
public static class PartyWords
{
    /// <summary>What a party is.</summary>
    public static string Of(PartyKind kind) => ListingWords.Of(kind);

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
    public static string Of(DesignationEffect effect) => ListingWords.Of(effect);
}
