using Assay.Model;

namespace Assay.Votes;

/// <summary>What a roll call says to a <see cref="SidingQuestion"/>.</summary>
public enum SidingAnswer
{
    /// <summary>It cannot be compared: the country, one of those with it, or all of those against it cast no vote that counts.</summary>
    NotCompared,

    /// <summary>It was not as asked.</summary>
    No,

    /// <summary>It was as asked.</summary>
    Yes,
}

/// <summary>One roll call held against a question.</summary>
/// <param name="Ballot">The roll call.</param>
/// <param name="Answer">The answer.</param>
/// <param name="Own">The asked country's vote.</param>
/// <param name="Against">The votes of those it shall have voted against, members without a vote in the data left out.</param>
/// <param name="Opposed">How many of them cast another vote that counts.</param>
/// <param name="Voted">How many of them cast a vote that counts.</param>
/// <param name="Asked">How many there are of them.</param>
public sealed record Siding(
    Ballot Ballot,
    SidingAnswer Answer,
    Vote Own,
    Tally Against,
    int Opposed,
    int Voted,
    int Asked
)
{
    /// <summary>Whether fewer than half of those it shall have voted against cast a vote that counts.</summary>
    public bool IsThin => Voted * 2 < Asked;

    /// <summary>Holds a roll call against a question.</summary>
    public static Siding Of(Ballot ballot, SidingQuestion question)
    {
        var own = ballot.Of(question.Country);
        var against = Opponents(question, ballot.On);
        int opposed = 0,
            voted = 0;
        var tally = default(Tally);
        foreach (var country in against)
        {
            var vote = ballot.Of(country);
            tally = tally.With(vote);
            if (!question.Counts(vote))
                continue;
            voted++;
            if (vote != own)
                opposed++;
        }
        return new Siding(ballot, Answered(), own, tally, opposed, voted, against.Count);

        SidingAnswer Answered()
        {
            if (!question.Counts(own) || question.Against.Count > 0 && voted == 0)
                return SidingAnswer.NotCompared;
            var isWith = true;
            foreach (var side in question.With)
            {
                var votes = side.On(ballot.On)
                    .Where(c => c != question.Country)
                    .Select(ballot.Of)
                    .Where(question.Counts)
                    .ToList();
                if (votes.Count == 0)
                    return SidingAnswer.NotCompared;
                isWith &= Holds(question.Meaning, votes.Count(v => v == own), votes.Count);
            }
            var isAgainst = question.Against.Count == 0 || Holds(question.Meaning, opposed, voted);
            return isWith && isAgainst ? SidingAnswer.Yes : SidingAnswer.No;
        }
    }

    /// <summary>The countries it shall have voted against, on a day.</summary>
    public static IReadOnlyList<CountryCode> Opponents(SidingQuestion question, PartialDate on) =>
        [
            .. question
                .Against.SelectMany(v => v.On(on))
                .Distinct()
                .Where(c =>
                    c != question.Country && !question.With.Any(w => w is Voters.Country one && one.Code == c)
                ),
        ];

    private static bool Holds(SidingMeaning meaning, int those, int of) =>
        meaning switch
        {
            SidingMeaning.All => those == of,
            SidingMeaning.Any => those > 0,
            _ => those * 2 > of,
        };
}

/// <summary>A decade of roll calls held against a question.</summary>
/// <param name="From">Its first year, such as 1990.</param>
/// <param name="Asked">Roll calls asked about.</param>
/// <param name="Compared">Those that could be compared.</param>
/// <param name="Cases">Those that were as asked.</param>
public sealed record SidingDecade(int From, int Asked, int Compared, int Cases);

/// <summary>All roll calls held against a question.</summary>
/// <param name="Question">The question.</param>
/// <param name="Asked">How many roll calls were asked about.</param>
/// <param name="Compared">How many could be compared.</param>
/// <param name="Cases">Those that were as asked, oldest first.</param>
/// <param name="Decades">The same by decade; decades without a roll call are left out.</param>
/// <param name="NotTold">How many more the data say too little of to know whether they are of the subject asked for.</param>
public sealed record SidingScan(
    SidingQuestion Question,
    int Asked,
    int Compared,
    IReadOnlyList<Siding> Cases,
    IReadOnlyList<SidingDecade> Decades,
    int NotTold
)
{
    /// <summary>The last case; null where there is none.</summary>
    public Siding? Last => Cases.Count == 0 ? null : Cases[^1];

    /// <summary>Holds a book against a question.</summary>
    public static SidingScan Of(VoteBook book, SidingQuestion question)
    {
        var cases = new List<Siding>();
        var decades = new SortedDictionary<int, SidingDecade>();
        int asked = 0,
            compared = 0,
            notTold = 0;
        var anySubject = question.Filter.WithoutSubject;
        foreach (var ballot in book.Ballots)
        {
            if (!question.Filter.Takes(ballot.RollCall))
            {
                if (anySubject.Takes(ballot.RollCall) && question.Filter.CannotTell(ballot.RollCall))
                    notTold++;
                continue;
            }
            var siding = Siding.Of(ballot, question);
            asked++;
            var isCompared = siding.Answer != SidingAnswer.NotCompared;
            compared += isCompared ? 1 : 0;
            if (siding.Answer == SidingAnswer.Yes)
                cases.Add(siding);
            var from = ballot.On.Earliest.Year / 10 * 10;
            var decade = decades.GetValueOrDefault(from) ?? new SidingDecade(from, 0, 0, 0);
            decades[from] = decade with
            {
                Asked = decade.Asked + 1,
                Compared = decade.Compared + (isCompared ? 1 : 0),
                Cases = decade.Cases + (siding.Answer == SidingAnswer.Yes ? 1 : 0),
            };
        }
        return new SidingScan(question, asked, compared, cases, [.. decades.Values], notTold);
    }
}
