using System.Globalization;
using Assay.Model;
using Assay.Reports.Words;
using Assay.Votes;

namespace Assay.Reports.Votes;

/// <summary>Words for votes, countries in their time, and for how a question is read.</summary>
internal static class VoteWords
{
    /// <summary>A vote, one word or two.</summary>
    public static string Of(Vote vote) =>
        vote switch
        {
            Vote.Yes => "yes",
            Vote.No => "no",
            Vote.Abstain => "abstain",
            Vote.Absent => "absent",
            _ => "not in the data",
        };

    /// <summary>The same as JSON has it.</summary>
    public static string Key(Vote vote) => vote == Vote.NotInData ? "not-in-data" : Of(vote);

    /// <summary>Votes counted, kinds that nobody cast left out.</summary>
    public static string Of(Tally tally)
    {
        var told = new[] { Vote.Yes, Vote.No, Vote.Abstain, Vote.Absent }
            .Where(v => tally.Of(v) > 0)
            .Select(v => string.Create(CultureInfo.InvariantCulture, $"{tally.Of(v)} {Of(v)}"));
        return string.Join(", ", told) is { Length: > 0 } text ? text : "no vote in the data";
    }

    /// <summary>A country by the name of the state that held its seat on the day.</summary>
    public static string Of(CountryCode country, PartialDate on) =>
        VotingStates.FormerName(country, on) ?? CountryNames.Of(country);

    /// <summary>A group by its name on the day.</summary>
    public static string Of(CountryGroup group, PartialDate on) =>
        group.Id.Value is not "eu" ? group.Name
        : on.Latest < EuropeanUnion ? "European Communities (EEC, EC)"
        : group.Name;

    // The Maastricht treaty was in force from this day.
    private static readonly LocalDate EuropeanUnion = new(1993, 11, 1);

    /// <summary>A day.</summary>
    public static string Day(LocalDate day) => FactWords.Of(day);

    /// <summary>A coverage in words.</summary>
    public static string Of(VoteCoverage coverage) =>
        coverage == VoteCoverage.AllRecorded
            ? "all recorded votes, by its publisher's word"
            : "some resolutions";

    /// <summary>Countries and groups named, as they were asked for.</summary>
    public static string Of(IReadOnlyList<Voters> voters) => string.Join(", ", voters);

    /// <summary>What is asked of which roll calls, as the rest of "among roll calls …"; "" where of all.</summary>
    public static string Of(RollCallFilter filter)
    {
        var parts = new List<string>();
        if (filter.Topic is { } topic)
            parts.Add($"marked '{topic.Name}'");
        if (filter.Words.Count > 0)
            parts.Add($"whose text has {string.Join(" and ", filter.Words.Select(w => $"'{w}'"))}");
        if (filter.OnlyWhole)
            parts.Add("not on amendments or paragraphs");
        return string.Join(", ", parts);
    }

    /// <summary>How the question was read, a sentence each.</summary>
    public static IEnumerable<string> Reading(SidingQuestion question)
    {
        var abstentions =
            question.Abstentions == AbstentionPolicy.NoVote
                ? "Only yes and no are votes; who abstained stood with nobody and against nobody (--abstentions counts them)."
                : "An abstention is a vote of its own: with those that abstained, against those that voted yes or no.";
        var sides = new List<string>();
        if (question.With.Count > 0)
            sides.Add(
                $"'with {Of(question.With)}' means the same vote as {(question.With.Count > 1 ? "each of them" : "it")}{(question.With.Any(w => w is Voters.Group) ? $" (a group: as {Those(question.Meaning)} of its members of that day that voted)" : "")}"
            );
        if (question.Against.Count > 0)
            sides.Add(
                $"'against {Of(question.Against)}' means another vote than {Those(question.Meaning)} of {(question.Against is [Voters.Country] ? "it" : question.Against.Any(w => w is Voters.Group) ? "the members of that day that voted" : "these that voted")}"
            );
        yield return $"Reading: {string.Join("; ", sides)}. {abstentions}";
        var all = question.With.Concat(question.Against).ToList();
        foreach (var group in all.OfType<Voters.Group>().Select(g => g.Of).Distinct())
            yield return group.Id.Value is "eu"
                ? "eu: members of the EEC from 1958, of the European Communities, from 1993-11-01 of the Union; before 1958 it had none. The United Kingdom to 2020-01-31."
                : $"{group.Id}: {group.Name}, members of the day; before {Day(group.Since)} it had none.";
        if (all.OfType<Voters.Country>().Any(c => c.Code.Value is "RU") || question.Country.Value is "RU")
            yield return "RU: to 1991-12-23 the Soviet Union's votes, whose seat Russia continues.";
    }

    private static string Those(SidingMeaning meaning) =>
        meaning switch
        {
            SidingMeaning.All => "all",
            SidingMeaning.Any => "at least one",
            _ => "more than half",
        };

    /// <summary>What keeps a claim from being decided, a sentence.</summary>
    public static string Of(ClaimObstacle obstacle, ClaimAnswer answer)
    {
        var on = Day(answer.Claim.On);
        return obstacle switch
        {
            ClaimObstacle.EndsBefore => answer.DataTo is { } to
                ? $"data end on {Day(to)}{(answer.AllRecordedTo is { } all && all < to ? $" (those with all recorded votes on {Day(all)})" : "")}, before {on}"
                : "there are no data",
            ClaimObstacle.NothingThatDay => $"the data hold no roll call of {on}",
            ClaimObstacle.NoSuchThatDay =>
                $"the data hold roll calls of {on}, none of them such, but not all of that day for certain",
            ClaimObstacle.BeginsAfter =>
                $"data with all recorded votes begin after {Day(answer.Claim.Since)}",
            ClaimObstacle.OnlySome => $"no source says that it has all recorded votes to {on}",
            ClaimObstacle.SubjectNotTold =>
                $"of {Counted.Of(answer.SubjectNotTold.Count, "earlier such vote", "earlier such votes")} the data do not tell the subject: {string.Join(", ", answer.SubjectNotTold.TakeLast(5).Select(s => s.Ballot.RollCall.Name))}{(answer.SubjectNotTold.Count > 5 ? " and others" : "")}",
            ClaimObstacle.KnownGaps =>
                $"recorded votes of that time are known to be missing: {string.Join(", ", answer.Gaps.Select(g => $"{g.Symbol} of {Day(g.On)}"))}",
            _ =>
                $"of {Counted.Of(answer.Doubtful.Count, "such vote", "such votes")} only the month is known, and it may lie before the span, on the day or after it: {string.Join(", ", answer.Doubtful.Take(5).Select(s => s.Ballot.RollCall.Name))}",
        };
    }
}
