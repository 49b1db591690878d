using Assay.Votes;
using CsCheck;

namespace Assay.Tests.Votes;

public sealed class SidingTests
{
    private static SidingAnswer Answer(string line, SidingQuestion question) =>
        Siding.Of(SmallBook.Of(line).Ballots[0], question).Answer;

    [Theory]
    [InlineData("2018-12-05 73/60 US- RU- FR- GB- DE+ IT+ ES+", SidingAnswer.Yes)]
    [InlineData("2018-12-05 73/60 US- RU+ FR- GB- DE+ IT+ ES+", SidingAnswer.No)]
    [InlineData("2018-12-05 73/60 US- RU- FR- GB- DE+ IT+", SidingAnswer.No)] // half is no majority
    [InlineData("2018-12-05 73/60 US- RU- FR+ GB0 DE0 IT0", SidingAnswer.Yes)] // of those that voted
    [InlineData("2018-12-05 73/60 US- RU- FR0 GB0", SidingAnswer.NotCompared)]
    [InlineData("2018-12-05 73/60 US0 RU0 FR+ GB+", SidingAnswer.NotCompared)]
    [InlineData("2018-12-05 73/60 US- RU~ FR+ GB+", SidingAnswer.NotCompared)]
    [InlineData("2018-12-05 73/60 RU- FR+ GB+", SidingAnswer.NotCompared)]
    [InlineData("2020-02-01 74/1 US- RU- GB+ FR-", SidingAnswer.No)] // the United Kingdom had left
    [InlineData("2020-01-31 74/1 US- RU- GB+", SidingAnswer.Yes)]
    [InlineData("1957-12-01 12/1 US- RU- FR+ IT+", SidingAnswer.NotCompared)] // before there was a Community
    public void Against_the_union_is_against_most_members_of_the_day_that_voted(
        string line,
        SidingAnswer expected
    ) => Assert.Equal(expected, Answer(line, SmallBook.Question("US", "RU", "eu")));

    [Theory]
    [InlineData("US- RU- FR+ GB+ DE-", SidingMeaning.Majority, SidingAnswer.Yes)]
    [InlineData("US- RU- FR+ GB+ DE-", SidingMeaning.All, SidingAnswer.No)]
    [InlineData("US- RU- FR+ GB- DE-", SidingMeaning.Majority, SidingAnswer.No)]
    [InlineData("US- RU- FR+ GB- DE-", SidingMeaning.Any, SidingAnswer.Yes)]
    [InlineData("US- RU- FR+ GB0 DE~", SidingMeaning.All, SidingAnswer.Yes)]
    public void The_meaning_says_how_many_make_them_all(
        string votes,
        SidingMeaning meaning,
        SidingAnswer expected
    ) =>
        Assert.Equal(
            expected,
            Answer(
                $"2018-12-05 73/60 {votes}",
                SmallBook.Question("US", "RU", "FR,DE,GB") with
                {
                    Meaning = meaning,
                }
            )
        );

    [Theory]
    [InlineData("US0 RU0 FR+", SidingAnswer.Yes)]
    [InlineData("US0 RU- FR+", SidingAnswer.No)]
    [InlineData("US+ RU+ FR0", SidingAnswer.Yes)]
    [InlineData("US0 RU0 FR0", SidingAnswer.No)]
    public void An_abstention_is_a_vote_of_its_own_where_it_is_asked_to_be(
        string votes,
        SidingAnswer expected
    ) =>
        Assert.Equal(
            expected,
            Answer(
                $"2018-12-05 73/60 {votes}",
                SmallBook.Question("US", "RU", "FR") with
                {
                    Abstentions = AbstentionPolicy.OwnVote,
                }
            )
        );

    [Fact]
    public void A_country_asked_about_is_not_among_those_against_it()
    {
        var siding = Siding.Of(
            SmallBook.Of("2018-12-05 73/60 FR- DE- GB+ IT+").Ballots[0],
            SmallBook.Question("FR", "DE", "eu")
        );
        Assert.Equal(SidingAnswer.Yes, siding.Answer);
        Assert.Equal((2, 2), (siding.Opposed, siding.Voted));
    }

    [Fact]
    public void With_several_means_with_each()
    {
        var question = SmallBook.Question("US", "RU,CN", "FR");
        Assert.Equal(SidingAnswer.Yes, Answer("2018-12-05 73/60 US- RU- CN- FR+", question));
        Assert.Equal(SidingAnswer.No, Answer("2018-12-05 73/60 US- RU- CN+ FR+", question));
    }

    private static Gen<string> OneOf(params string[] texts) =>
        Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    // Three countries of the Union, one of them the United Kingdom, around the days it joined and left.
    private static readonly string[] Countries = ["US", "RU", "CN", "FR", "GB", "IT", "CS"];

    private static readonly Gen<string> Line = Gen.Select(
            Gen.Int[0, 30_000],
            Gen.Char["+-0~ "].Array[Countries.Length],
            (day, votes) =>
                $"{new LocalDate(1946, 1, 10).PlusDays(day):uuuu-MM-dd} R/30/{day + 1} "
                + string.Join(
                    ' ',
                    Countries.Zip(votes, (c, v) => (c, v)).Where(p => p.v != ' ').Select(p => $"{p.c}{p.v}")
                )
        )
        .Where(l => !l.EndsWith(' '));

    private static readonly Gen<(string[] Lines, SidingQuestion Question)> Case = Gen.Select(
        Line.Array[1, 25],
        OneOf("RU", "RU,CN", "eu", ""),
        OneOf("eu", "FR,GB", "eu,CN", "IT"),
        Gen.Enum<SidingMeaning>(),
        Gen.Enum<AbstentionPolicy>(),
        (lines, with, against, meaning, abstentions) =>
            (
                lines,
                SmallBook.Question("US", with, against) with
                {
                    Meaning = meaning,
                    Abstentions = abstentions,
                }
            )
    );

    [Fact]
    public void The_scan_agrees_with_counting_by_hand() =>
        Case.Sample(
            c =>
            {
                var scan = SidingScan.Of(SmallBook.Of(c.Lines), c.Question);
                var byHand = c
                    .Lines.Select(l => (Line: l, Answer: NaiveSiding.Answer(l, c.Question)))
                    .ToList();
                Assert.Equal(c.Lines.Length, scan.Asked);
                Assert.Equal(byHand.Count(b => b.Answer is not null), scan.Compared);
                Assert.Equal(
                    byHand
                        .Where(b => b.Answer == true)
                        .Select(b => b.Line.Split(' ')[0])
                        .Order(StringComparer.Ordinal),
                    scan.Cases.Select(s => s.Ballot.On.ToString())
                );
                Assert.Equal(scan.Cases.Count, scan.Decades.Sum(d => d.Cases));
                Assert.Equal(scan.Compared, scan.Decades.Sum(d => d.Compared));
            },
            iter: 2_000
        );

    [Fact]
    public void A_claim_is_refuted_just_where_counting_by_hand_finds_an_earlier_vote() =>
        Gen.Select(Case, Gen.Int[0, 30_000], Gen.Int[1, 15_000])
            .Sample(
                (c, start, length) =>
                {
                    var since = new LocalDate(1946, 1, 10).PlusDays(start);
                    var on = since.PlusDays(length);
                    var answer = ClaimAnswer.Of(
                        SmallBook.Of(c.Lines),
                        new FirstTimeClaim(c.Question, since, on)
                    );
                    var earlier = c.Lines.Count(l =>
                        NodaTime.Text.LocalDatePattern.Iso.Parse(l.Split(' ')[0]).Value is var day
                        && day >= since
                        && day < on
                        && NaiveSiding.Answer(l, c.Question) == true
                    );
                    Assert.Equal(earlier, answer.Earlier.Count);
                    if (earlier > 0)
                        Assert.Equal(ClaimVerdict.Refuted, answer.Verdict);
                    if (answer.Verdict == ClaimVerdict.Supported)
                        Assert.Contains(
                            c.Lines,
                            l =>
                                l.StartsWith($"{on:uuuu-MM-dd}", StringComparison.Ordinal)
                                && NaiveSiding.Answer(l, c.Question) == true
                        );
                },
                iter: 2_000
            );
}
