using System.Globalization;
using Assay.Model;
using Assay.Votes;

namespace Assay.Reports.Votes;

/// <summary>Roll calls for people.</summary>
public static class VotesText
{
    private const int LongestTitle = 90;
    private const int MostConflicts = 12;

    /// <summary>Roll calls, a line each.</summary>
    /// <param name="ballots">The roll calls.</param>
    /// <param name="most">How many are told at most.</param>
    public static IEnumerable<string> List(IReadOnlyList<Ballot> ballots, int most)
    {
        foreach (var ballot in ballots.Take(most))
            yield return Line(ballot);
        yield return ballots.Count > most
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"{ballots.Count} roll calls, the first {most} shown (--limit {ballots.Count} shows all)."
            )
            : $"{Counted.Of(ballots.Count, "roll call")}.";
    }

    /// <summary>One roll call on one line: day, resolution, count, text.</summary>
    public static string Line(Ballot ballot) =>
        $"{ballot.On.ToString().PadRight(10)}  {ballot.RollCall.Name.PadRight(14)}  {ballot.Account.Votes.Tally.ToString().PadRight(10)}  {PartOf(ballot)}{Short(ballot.RollCall.Text)}";

    /// <summary>One roll call with the votes asked about.</summary>
    public static IEnumerable<string> Show(Ballot ballot, IReadOnlyList<Voters> asked, VoteBook book)
    {
        var call = ballot.RollCall;
        var source = SourceOf(ballot.Account, book);
        yield return $"{call.Name}, {DayOf(call)}{(call.Session is { } session ? string.Create(CultureInfo.InvariantCulture, $", session {session}") : "")}";
        if (call.Symbol is null && call.SymbolAsWritten.Length > 0)
            yield return "  (what the source writes there is no number of a resolution)";
        foreach (
            var text in new[] { call.Title, call.Description }
                .Where(t => t.Length > 0)
                .Distinct(StringComparer.Ordinal)
        )
            yield return $"  {text}";
        yield return $"  {VoteWords.Of(ballot.Account.Votes.Tally)} ({source.Name}{(source.TellsAbsences ? "" : "; absences are not told")})";
        var marks =
            call.Topics.Count == 0
                ? "no topic is marked"
                : string.Join("; ", call.Topics.Select(t => t.Name));
        yield return $"  {PartWords(call.Part)}; {marks}{(call.IsImportant == true ? "; called important by the US Department of State" : "")}";
        foreach (var voters in asked)
        {
            foreach (var line in Asked(ballot, voters))
                yield return "  " + line;
        }
        if (ballot.Account.Strangers.Count > 0)
            yield return $"  {Strangers(ballot.Account)}";
        foreach (var other in ballot.Others)
            yield return $"  {Other(ballot, other)}";
    }

    private static IEnumerable<string> Asked(Ballot ballot, Voters voters)
    {
        if (voters is Voters.Country one)
        {
            yield return $"{VoteWords.Of(one.Code, ballot.On)} ({one.Code}): {VoteWords.Of(ballot.Of(one.Code))}";
            yield break;
        }
        if (voters is not Voters.Group group)
            yield break;
        var members = group.On(ballot.On);
        yield return members.Count == 0
            ? $"{group.Of.Id}: had no members on that day"
            : $"{VoteWords.Of(group.Of, ballot.On)} ({group.Of.Id}), {Counted.Of(members.Count, "member")} on that day:";
        foreach (
            var vote in members.GroupBy(ballot.Of).OrderBy(g => g.Key == Vote.NotInData).ThenBy(g => g.Key)
        )
            yield return $"  {vote.Count().ToString(CultureInfo.InvariantCulture)} {VoteWords.Of(vote.Key)}: {string.Join(' ', vote)}";
    }

    private static string Other(Ballot ballot, VoteAccount other)
    {
        var conflicts = ballot.Conflicts(other);
        var told = $"{other.Origin}: {VoteWords.Of(other.TallyAsWritten)} as it is written; ";
        told +=
            conflicts.Count == 0
                ? "agrees for every member"
                : $"differs for {Counted.Of(conflicts.Count, "member")}: {string.Join(", ", conflicts.Take(MostConflicts).Select(c => $"{c.Country} {VoteWords.Of(c.There)}, here {VoteWords.Of(c.Here)}"))}{(conflicts.Count > MostConflicts ? " …" : "")}";
        return other.Strangers.Count > 0 ? $"{told}. {Strangers(other)}" : told;
    }

    private static string Strangers(VoteAccount account) =>
        $"It counts {Counted.Of(account.Strangers.Count, "row")} for what is no member, or one a second time: {string.Join(", ", account.Strangers.Select(s => $"{s.Name} {VoteWords.Of(s.Vote)}"))}";

    private static VoteSource SourceOf(VoteAccount account, VoteBook book) =>
        book.Editions.First(e => e.Source.Id == account.RollCall.Id.Source).Source;

    private static string DayOf(RollCall call) =>
        call.On.IsExact
            ? call.On.ToString()
            : $"{call.On} (the source's {call.DayAsWritten} is no day of the month)";

    private static string PartOf(Ballot ballot) =>
        ballot.RollCall.Part switch
        {
            BallotPart.Amendment => "(amendment) ",
            BallotPart.Paragraph => "(paragraph) ",
            _ => "",
        };

    private static string PartWords(BallotPart part) =>
        part switch
        {
            BallotPart.Amendment => "on an amendment",
            BallotPart.Paragraph => "on a paragraph",
            BallotPart.Whole => "on the whole",
            _ => "mostly on the whole (the source does not say)",
        };

    private static string Short(string text) =>
        text.Length <= LongestTitle ? text : text[..LongestTitle] + "…";
}
