namespace Assay.Votes;

/// <summary>The claim that on a day, for the first time since another, a country voted with some and against others.</summary>
/// <param name="Question">Who, with whom, against whom, in which roll calls; its filter has no days.</param>
/// <param name="Since">From this day on, it is claimed, there was no earlier such vote.</param>
/// <param name="On">The day of the vote that is claimed to be the first.</param>
public sealed record FirstTimeClaim(SidingQuestion Question, LocalDate Since, LocalDate On)
{
    /// <summary>Whether a roll call lies in the span and before the day for certain.</summary>
    public bool IsEarlier(Siding siding) =>
        siding.Ballot.On.Earliest >= Since && siding.Ballot.On.Latest < On;
}

/// <summary>What votes say to a claim.</summary>
public enum ClaimVerdict
{
    /// <summary>The data neither refute nor support it.</summary>
    CannotBeDecided,

    /// <summary>There was such a vote earlier; or the data hold all votes of the day, and none is such.</summary>
    Refuted,

    /// <summary>There is such a vote on the day and none earlier, in data that cover the whole span.</summary>
    Supported,
}

/// <summary>Why the data cannot decide.</summary>
public enum ClaimObstacle
{
    /// <summary>The data end before the day.</summary>
    EndsBefore,

    /// <summary>The data reach the day and hold no roll call of it.</summary>
    NothingThatDay,

    /// <summary>The data hold roll calls of the day, none of them such, but do not say that these are all.</summary>
    NoSuchThatDay,

    /// <summary>The data begin after the first day of the span.</summary>
    BeginsAfter,

    /// <summary>No source says that it has all recorded votes to the day.</summary>
    OnlySome,

    /// <summary>Recorded votes of the span are known to be missing.</summary>
    KnownGaps,

    /// <summary>There are such votes of which the data do not tell the subject, no topic being marked or no text given.</summary>
    SubjectNotTold,

    /// <summary>There is such a vote of a month in which the span begins or ends, and no more than the month is known.</summary>
    MonthOnly,
}

/// <summary>The answer to a claim.</summary>
public sealed record ClaimAnswer
{
    /// <summary>The General Assembly first met on this day; nothing was voted on before it.</summary>
    public static readonly LocalDate FirstMeeting = new(1946, 1, 10);

    /// <summary>The claim.</summary>
    public required FirstTimeClaim Claim { get; init; }

    /// <summary>What the votes say.</summary>
    public required ClaimVerdict Verdict { get; init; }

    /// <summary>Why they do not say more: what keeps the claim from being decided, or from being looked at on its day.</summary>
    public required IReadOnlyList<ClaimObstacle> Obstacles { get; init; }

    /// <summary>The roll calls of the span before the day, held against the question.</summary>
    public required SidingScan Before { get; init; }

    /// <summary>Such votes before the day; any refutes.</summary>
    public required IReadOnlyList<Siding> Earlier { get; init; }

    /// <summary>Such votes of which it is not known whether they lie in the span and before the day.</summary>
    public required IReadOnlyList<Siding> Doubtful { get; init; }

    /// <summary>All roll calls of the day that the question asks about.</summary>
    public required IReadOnlyList<Siding> ThatDay { get; init; }

    /// <summary>The same as <see cref="Before"/> without topic and words; null where the claim has none.</summary>
    public required SidingScan? AnySubject { get; init; }

    /// <summary>Such votes before the day of which the data do not tell whether they are of the claim's subject.</summary>
    public IReadOnlyList<Siding> SubjectNotTold =>
        [
            .. (AnySubject?.Cases ?? []).Where(s =>
                Claim.Question.Filter.CannotTell(s.Ballot.RollCall)
                && !Claim.Question.Filter.Takes(s.Ballot.RollCall)
            ),
        ];

    /// <summary>The first day the data are about; null where they hold nothing.</summary>
    public required LocalDate? DataFrom { get; init; }

    /// <summary>The last day the data are about.</summary>
    public required LocalDate? DataTo { get; init; }

    /// <summary>The last day of those sources that say they have all recorded votes; null where none does.</summary>
    public required LocalDate? AllRecordedTo { get; init; }

    /// <summary>Votes of the span that are known to be missing.</summary>
    public required IReadOnlyList<KnownGap> Gaps { get; init; }

    /// <summary>Answers a claim.</summary>
    public static ClaimAnswer Of(VoteBook book, FirstTimeClaim claim)
    {
        var question = claim.Question with
        {
            Filter = claim.Question.Filter with { From = claim.Since, To = claim.On },
        };
        var scan = SidingScan.Of(book, BeforeTheDay(question, claim));
        var thatDay = book
            .Ballots.Where(b =>
                b.On.IsExact && b.On.Earliest == claim.On && question.Filter.Takes(b.RollCall)
            )
            .Select(b => Siding.Of(b, question))
            .ToList();
        var (earlier, doubtful) = Sorted(scan, claim, question, book);
        var all = book.Editions.Where(e => e.Source.Coverage == VoteCoverage.AllRecorded).ToList();
        var answer = new ClaimAnswer
        {
            Claim = claim,
            Verdict = ClaimVerdict.CannotBeDecided,
            Obstacles = [],
            Before = scan,
            Earlier = earlier,
            Doubtful = doubtful,
            ThatDay = thatDay,
            AnySubject = question.Filter.HasSubject
                ? SidingScan.Of(
                    book,
                    BeforeTheDay(question with { Filter = question.Filter.WithoutSubject }, claim)
                )
                : null,
            DataFrom = book.Editions.Min(e => e.From),
            DataTo = book.Editions.Max(e => e.To),
            AllRecordedTo = all.Max(e => e.To),
            Gaps = KnownGap.In(book, claim.Since, claim.On),
        };
        var obstacles = ObstaclesOf(answer, book, all.Min(e => e.From));
        var isThatDay = thatDay.Any(s => s.Answer == SidingAnswer.Yes);
        return answer with
        {
            Obstacles = obstacles,
            Verdict =
                earlier.Count > 0 ? ClaimVerdict.Refuted
                : obstacles.Count > 0 ? ClaimVerdict.CannotBeDecided
                : isThatDay ? ClaimVerdict.Supported
                : ClaimVerdict.Refuted,
        };
    }

    // Roll calls of which only the month is known, and which may be of the day itself, stay in: they are sorted afterwards.
    private static SidingQuestion BeforeTheDay(SidingQuestion question, FirstTimeClaim claim) =>
        question with
        {
            Filter = question.Filter with { To = claim.On.PlusDays(-1) },
        };

    private static (IReadOnlyList<Siding> Earlier, IReadOnlyList<Siding> Doubtful) Sorted(
        SidingScan scan,
        FirstTimeClaim claim,
        SidingQuestion question,
        VoteBook book
    )
    {
        var sure = scan.Cases.Where(claim.IsEarlier).ToList();
        // on the first of a month nothing earlier in it is asked for, and the month's roll calls may be of that day
        var month = book
            .Ballots.Where(b =>
                !b.On.IsExact
                && b.On.Earliest <= claim.On
                && b.On.Latest >= claim.Since
                && (b.On.Earliest < claim.Since || b.On.Latest >= claim.On)
                && question.Filter.Takes(b.RollCall)
            )
            .Select(b => Siding.Of(b, question))
            .Where(s => s.Answer == SidingAnswer.Yes)
            .ToList();
        return (sure, month);
    }

    private static List<ClaimObstacle> ObstaclesOf(ClaimAnswer answer, VoteBook book, LocalDate? allFrom)
    {
        var claim = answer.Claim;
        var obstacles = new List<ClaimObstacle>();
        var coversDay = answer.AllRecordedTo >= claim.On;
        if (answer.DataTo is not { } to || to < claim.On)
            obstacles.Add(ClaimObstacle.EndsBefore);
        else if (!book.Ballots.Any(b => b.On.Earliest <= claim.On && b.On.Latest >= claim.On))
            obstacles.Add(ClaimObstacle.NothingThatDay);
        else if (!coversDay && answer.ThatDay.All(s => s.Answer != SidingAnswer.Yes))
            obstacles.Add(ClaimObstacle.NoSuchThatDay);
        if (answer.Doubtful.Count > 0)
            obstacles.Add(ClaimObstacle.MonthOnly);
        // that the day has no such vote is told by the day alone; that there was none before it by the whole span
        var isToBeSupported = answer.ThatDay.Any(s => s.Answer == SidingAnswer.Yes);
        if (isToBeSupported || obstacles.Count > 0)
        {
            var since = LocalDate.Max(claim.Since, FirstMeeting);
            // where the data have ended that is told already
            if (allFrom is null || coversDay is false && !obstacles.Contains(ClaimObstacle.EndsBefore))
                obstacles.Add(ClaimObstacle.OnlySome);
            if (allFrom is { } from && from > since)
                obstacles.Add(ClaimObstacle.BeginsAfter);
            if (answer.Gaps.Count > 0)
                obstacles.Add(ClaimObstacle.KnownGaps);
            if (answer.SubjectNotTold.Count > 0)
                obstacles.Add(ClaimObstacle.SubjectNotTold);
        }
        else if (answer.Gaps.Any(g => g.On == claim.On))
            obstacles.Add(ClaimObstacle.KnownGaps);
        return obstacles;
    }
}
