using Assay.Listings;

namespace Assay.Screening;

/// <summary>Holds users' parties against lists and beside each candidate what was decided about it. Safe from many threads.</summary>
/// <param name="listings">The lists.</param>
/// <param name="reviews">What was decided.</param>
/// <param name="terms">What is to be shown.</param>
public sealed class Screener(ListingIndex listings, ReviewBook reviews, ScreeningTerms terms)
{
    /// <summary>
    /// The candidates of a party: those that were decided to be the same first, then by strength, then by score; none where nothing resembles it. One that
    /// is settled to be another party takes no place from the others, and one that was decided to be the same comes back whatever it resembles today.
    /// </summary>
    public IReadOnlyList<ScreenedCandidate> Screen(ScreenedParty party)
    {
        if (!party.CanBeScreened)
            return [];
        var decided = party.Id is { } id ? reviews.About(id).ToList() : [];
        var found = listings
            .Find(party.Query, terms.Most + decided.Count)
            .Where(c => c.Score >= terms.Threshold)
            .Select(c => new ScreenedCandidate(c, Standing(party, c.Party, decided)))
            .ToList();
        var lost = decided
            .Where(d =>
                d.Verdict == ReviewVerdict.Match && !found.Exists(f => f.Candidate.Party.Record == d.Record)
            )
            .Select(d => Lost(party, d))
            .OfType<ScreenedCandidate>();
        var shown = 0;
        return
        [
            .. found
                .Concat(lost)
                .OrderByDescending(c => c.IsDecidedMatch)
                .Where(c => c.Review is { IsSettled: true } ? !terms.HideSettled : shown++ < terms.Most),
        ];
    }

    /// <summary>A record that was decided to be the party and that the search does not find any more; null where no list has it.</summary>
    private ScreenedCandidate? Lost(ScreenedParty party, ReviewDecision decision)
    {
        if (listings.Find(decision.Record) is not { } listed)
            return null;
        return new ScreenedCandidate(
            new Candidate(
                listed,
                listings.EditionOf(decision.Record.List),
                0,
                MatchStrength.Possible,
                party.Query.Names is [var name, ..] ? name : "",
                listed.Name,
                ["It was decided to be the same; by name, date and country it would not be found today."]
            ),
            ReviewStanding.Of(decision, party, listed)
        );
    }

    private static ReviewStanding? Standing(
        ScreenedParty party,
        ListedParty listed,
        List<ReviewDecision> decided
    ) =>
        decided.Find(d => d.Record == listed.Record) is { } decision
            ? ReviewStanding.Of(decision, party, listed)
            : null;
}

/// <summary>A candidate with what was decided about it.</summary>
/// <param name="Candidate">The candidate.</param>
/// <param name="Review">The decision and whether it holds; null where nobody decided.</param>
public sealed record ScreenedCandidate(Candidate Candidate, ReviewStanding? Review)
{
    /// <summary>Whether it was decided to be the same party.</summary>
    public bool IsDecidedMatch => Review is { Decision.Verdict: ReviewVerdict.Match };

    /// <summary>Whether it is one to stop at: as strong as was said or decided to be the same, and not settled to be another party.</summary>
    public bool IsFinding(MatchStrength least) =>
        IsDecidedMatch || (Candidate.Strength >= least && Review is not { IsSettled: true });
}

/// <summary>What of the candidates is to be shown.</summary>
public sealed record ScreeningTerms
{
    /// <summary>How many candidates of a party are shown by default: a person reads as many.</summary>
    public const int DefaultMost = 10;

    /// <summary>From which score; not below <see cref="MatchThresholds.Possible"/>, under which nothing is searched for.</summary>
    public double Threshold { get; init; } = MatchThresholds.Possible;

    /// <summary>How many at most.</summary>
    public int Most { get; init; } = DefaultMost;

    /// <summary>Whether false positives that still hold are left out.</summary>
    public bool HideSettled { get; init; }
}
