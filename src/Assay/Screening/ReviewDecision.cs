using Assay.Model;

namespace Assay.Screening;

/// <summary>What somebody decided about a user's party and a record it resembles.</summary>
public enum ReviewVerdict
{
    /// <summary>Somebody looked and could not tell.</summary>
    Undecided,

    /// <summary>The user's party is the listed one.</summary>
    Match,

    /// <summary>It is another.</summary>
    FalsePositive,
}

/// <summary>That somebody decided whether a user's party is the one a record describes, with what both were then.</summary>
/// <param name="Party">The user's party.</param>
/// <param name="Record">The record.</param>
/// <param name="Verdict">What was decided.</param>
/// <param name="By">Who decided.</param>
/// <param name="At">When.</param>
/// <param name="Why">Why.</param>
/// <param name="Screened">What mattered of the user's party then.</param>
/// <param name="Listed">What mattered of the listed party then.</param>
public sealed record ReviewDecision(
    ScreenedPartyId Party,
    RecordId Record,
    ReviewVerdict Verdict,
    string By,
    Instant At,
    string Why,
    PartyFingerprint Screened,
    PartyFingerprint Listed
)
{
    /// <summary>Verdict, who, day and why: <c>false positive (A. Analyst, 2026-11-25): born forty years later</c>.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Words.Of(Verdict)} ({By}, {At.InUtc().Date:uuuu-MM-dd}): {Why}");
}
