using Assay.Listings;

namespace Assay.Screening;

/// <summary>Holds users' parties against lists and beside each candidate what was decided about it. Safe from many threads.</summary>
/// <param name="listings">The lists.</param>
/// <param name="reviews">What was decided.</param>
/// <param name="terms">What is to be shown.</param>
public sealed class Screener(ListingIndex listings, ReviewBook reviews, ScreeningTerms terms)
{
    /// <summary>The candidates of a party, best first; none where nothing resembles it.</summary>
    public IReadOnlyList<ScreenedCandidate> Screen(ScreenedParty party)
    {
        if (!party.CanBeScreened)
            return [];
        // What is to be hidden must not push out of the search what is to be shown.
        var hidden = terms.HideSettled && party.Id is { } id ? reviews.FalsePositives(id) : 0;
        return
        [
            .. listings
                .Find(party.Query, terms.Most + hidden)
                .Where(c => c.Score >= terms.Threshold)
                .Select(c => new ScreenedCandidate(c, Standing(party, c)))
                .Where(c => !(terms.HideSettled && c.Review is { IsSettled: true }))
                .Take(terms.Most),
        ];
    }

    private ReviewStanding? Standing(ScreenedParty party, Candidate candidate) =>
        party.Id is { } id && reviews.Find(id, candidate.Party.Record) is { } decision
            ? ReviewStanding.Of(decision, party, candidate.Party)
            : null;
}

/// <summary>A candidate with what was decided about it.</summary>
/// <param name="Candidate">The candidate.</param>
/// <param name="Review">The decision and whether it holds; null where nobody decided.</param>
public sealed record ScreenedCandidate(Candidate Candidate, ReviewStanding? Review);

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
