using System.Globalization;
using Assay.Model;
using Assay.Votes;

namespace Assay.Reports.Votes;

/// <summary>Who voted with whom, and what that says to a claim, for people.</summary>
public static class SidingText
{
    private const int MostCases = 10;

    private static readonly CountryCode Russia = new("RU");

    /// <summary>When a country last voted so, how often, out of how many, and by decade.</summary>
    public static IEnumerable<string> Last(SidingScan scan, VoteBook book)
    {
        yield return Question(scan.Question);
        yield return scan.Last is { } last
            ? $"Last: {VotesText.Line(last.Ballot)}; {Sides(last)}"
            : "Never in these data.";
        foreach (var line in Numbers(scan))
            yield return line;
        foreach (var line in Decades(scan))
            yield return line;
        foreach (var line in Cases(scan.Cases, "The last of them"))
            yield return line;
        foreach (var line in VoteWords.Reading(scan.Question))
            yield return line;
        foreach (var line in Sources(book))
            yield return line;
    }

    /// <summary>The answer to a claim.</summary>
    public static IEnumerable<string> Claim(ClaimAnswer answer, VoteBook book)
    {
        var claim = answer.Claim;
        yield return $"Claim: on {VoteWords.Day(claim.On)}, for the first time since {VoteWords.Day(claim.Since)}: {Question(claim.Question)}";
        yield return $"Answer: {Verdict(answer)}";
        var yes = answer.ThatDay.Where(s => s.Answer == SidingAnswer.Yes).ToList();
        if (yes.Count > 0)
            yield return $"On the day: {string.Join("; ", yes.Select(s => $"{VotesText.Line(s.Ballot)}; {Sides(s)}"))}";
        yield return "What the data say to the day before (or to their end):";
        foreach (var line in Numbers(answer.Before))
            yield return "  " + line;
        foreach (var line in Decades(answer.Before))
            yield return "  " + line;
        foreach (var line in Cases(answer.Earlier, "Earlier such votes, the last of them"))
            yield return "  " + line;
        if (answer.AnySubject is { } any)
            yield return any.Last is { } last
                ? $"On any subject: {Of(any.Cases.Count, any.Compared)}, the last {VotesText.Line(last.Ballot)}{(any.Cases.Any(claim.IsEarlier) ? "; without its subject the claim is refuted" : "")}."
                : $"On any subject: {Of(any.Cases.Count, any.Compared)}.";
        foreach (var line in VoteWords.Reading(claim.Question))
            yield return line;
        foreach (var gap in answer.Gaps.Where(_ => answer.Verdict == ClaimVerdict.Refuted).Take(1))
            yield return $"Known to be missing: {string.Join(", ", answer.Gaps.Select(g => $"{g.Symbol} of {VoteWords.Day(g.On)} ({g.Subject})"))}.";
        foreach (var line in Sources(book))
            yield return line;
    }

    /// <summary>The verdict with its reason, one sentence or two.</summary>
    public static string Verdict(ClaimAnswer answer)
    {
        var obstacles = string.Join(
            "; ",
            answer
                .Obstacles.Where(o => answer.Verdict != ClaimVerdict.Refuted || IsOfTheDay(o))
                .Select(o => VoteWords.Of(o, answer))
        );
        return answer.Verdict switch
        {
            ClaimVerdict.Supported =>
                "supported: there is such a vote on the day and none before it, in data that have all recorded votes of that time by their publisher's word.",
            ClaimVerdict.Refuted when answer.Earlier.Count > 0 =>
                $"refuted: {Counted.Of(answer.Earlier.Count, "earlier such vote")}, the last on {answer.Earlier[^1].Ballot.On} ({answer.Earlier[^1].Ballot.RollCall.Name}).{(obstacles.Length > 0 ? $" Of the day itself nothing can be said: {obstacles}; an earlier vote refutes all the same." : "")}",
            ClaimVerdict.Refuted =>
                $"refuted: the data hold the roll calls of {VoteWords.Day(answer.Claim.On)}, and none is such a vote.",
            _ => $"cannot be decided: {obstacles}.",
        };
    }

    // The others say why absence of a case is no proof, which does not matter where there is one.
    private static bool IsOfTheDay(ClaimObstacle obstacle) =>
        obstacle is ClaimObstacle.EndsBefore or ClaimObstacle.NothingThatDay or ClaimObstacle.NoSuchThatDay;

    private static string Question(SidingQuestion question)
    {
        var with = question.With.Count > 0 ? $" with {VoteWords.Of(question.With)}" : "";
        var and = question.With.Count > 0 && question.Against.Count > 0 ? " and" : "";
        var against = question.Against.Count > 0 ? $" against {VoteWords.Of(question.Against)}" : "";
        var filter = VoteWords.Of(question.Filter);
        return $"{question.Country} voted{with}{and}{against}{(filter.Length > 0 ? $", among roll calls {filter}" : "")}.";
    }

    private static IEnumerable<string> Numbers(SidingScan scan)
    {
        yield return $"{Of(scan.Cases.Count, scan.Compared)}; {Counted.Of(scan.Asked, "roll call")} asked about, {(scan.Asked - scan.Compared).ToString(CultureInfo.InvariantCulture)} not comparable because a side cast no vote that counts.";
        var thin = scan.Cases.Count(c => c.IsThin);
        if (thin > 0)
            yield return $"In {thin.ToString(CultureInfo.InvariantCulture)} of them fewer than half of those voted against cast a vote that counts.";
        var parts = scan.Cases.Count(c =>
            c.Ballot.RollCall.Part is BallotPart.Amendment or BallotPart.Paragraph
        );
        if (parts > 0)
            yield return $"{parts.ToString(CultureInfo.InvariantCulture)} of them are on amendments or paragraphs (--whole leaves these out).";
        if (InvolvesRussia(scan.Question) && scan.Cases.Count > 0)
            yield return $"In {scan.Cases.Count(c => VotingStates.FormerName(Russia, c.Ballot.On) is not null).ToString(CultureInfo.InvariantCulture)} of them RU was the Soviet Union.";
        if (scan.NotTold > 0)
            yield return $"Of {Counted.Of(scan.NotTold, "more roll call")} the data do not tell the subject (no topic is marked, or there is no text): not looked at.";
    }

    private static bool InvolvesRussia(SidingQuestion question) =>
        question.Country == Russia
        || question.With.Concat(question.Against).Any(v => v is Voters.Country one && one.Code == Russia);

    private static string Of(int cases, int compared) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{cases} such {(cases == 1 ? "vote" : "votes")} out of {compared} that can be compared"
        );

    private static IEnumerable<string> Decades(SidingScan scan)
    {
        if (scan.Decades.Count == 0)
            yield break;
        yield return "Decade  Roll calls  Comparable  Such votes";
        foreach (var decade in scan.Decades)
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"{decade.From}s   {Column(decade.Asked)}  {Column(decade.Compared)}  {Column(decade.Cases)}{(decade.Compared > 0 ? $"  ({100.0 * decade.Cases / decade.Compared:0.0} %)" : "")}"
            );
    }

    private static IEnumerable<string> Cases(IReadOnlyList<Siding> cases, string title)
    {
        if (cases.Count == 0)
            yield break;
        yield return cases.Count > MostCases ? $"{title} (--json tells all):" : "All of them:";
        foreach (var siding in cases.TakeLast(MostCases).Reverse())
            yield return $"  {VotesText.Line(siding.Ballot)}; {Sides(siding)}";
    }

    private static string Sides(Siding siding) =>
        siding.Asked == 0
            ? VoteWords.Of(siding.Own)
            : $"{VoteWords.Of(siding.Own)}, they {VoteWords.Of(siding.Against)}";

    private static IEnumerable<string> Sources(VoteBook book) =>
        book.Editions.Select(e =>
            $"Source: {e.Source.Name}, {VoteWords.Of(e.Source.Coverage)}, {(e.From is { } from && e.To is { } to ? $"{VoteWords.Day(from)} to {VoteWords.Day(to)}" : "empty")}, imported {VoteWords.Day(e.ImportedOn)}, sha256 {e.Hash.Short}."
        );

    private static string Column(int number) => number.ToString(CultureInfo.InvariantCulture).PadLeft(10);
}
