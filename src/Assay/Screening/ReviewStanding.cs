using Assay.Listings;

namespace Assay.Screening;

/// <summary>A decision beside a candidate as both sides are today.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="Changes">What changed since that matters, a clause each; none where the decision holds.</param>
public sealed record ReviewStanding(ReviewDecision Decision, IReadOnlyList<string> Changes)
{
    /// <summary>Holds a decision against what both sides are now.</summary>
    public static ReviewStanding Of(ReviewDecision decision, ScreenedParty screened, ListedParty listed) =>
        new(
            decision,
            [
                .. decision.Screened.ChangesTo(PartyFingerprint.Of(screened), "the screened party"),
                .. ChangesOf(decision, listed),
            ]
        );

    /// <summary>What changed on the list's side alone.</summary>
    public static IReadOnlyList<string> ChangesOf(ReviewDecision decision, ListedParty listed) =>
        decision.Listed.ChangesTo(PartyFingerprint.Of(listed), "the listed party");

    /// <summary>Whether nothing that matters has changed.</summary>
    public bool Holds => Changes.Count == 0;

    /// <summary>Whether nobody need look: it was found to be another party, and still is.</summary>
    public bool IsSettled => Holds && Decision.Verdict == ReviewVerdict.FalsePositive;

    /// <inheritdoc/>
    public override string ToString() =>
        Holds ? Decision.ToString() : $"asked again: {string.Join("; ", Changes)}. Before: {Decision}";
}
