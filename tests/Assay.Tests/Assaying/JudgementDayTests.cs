using System.Text;
using Assay.Findings;
using Assay.Formats.Deals;
using Assay.Tests.Measures;

namespace Assay.Tests.Assaying;

/// <summary>Which day, which asset and which knowledge a verdict goes by.</summary>
public sealed class JudgementDayTests
{
    private const string Fund = """
        title: A loan to the fund
        date: 2022-02-01
        parties:
          - { id: us, name: A bank of Delaware, kind: bank, country: US }
          - { id: fund, name: Russian Direct Investment Fund, kind: fund, country: RU }
        activities:
          - { id: loan, kind: loan, by: [us], with: [fund], in: RU, on: DAY }
        """;

    [Theory]
    [InlineData("2022-02-27", null)]
    [InlineData("2022-02-28", Verdict.Prohibited)]
    [InlineData("2022-06-01", Verdict.Prohibited)]
    [InlineData("2022-02", Verdict.DependsOn)]
    [InlineData("2022", Verdict.DependsOn)]
    public void A_designation_is_judged_on_the_day_of_the_act_not_of_the_deal(
        string day,
        Verdict? expected
    ) =>
        Assert.Equal(
            expected,
            Verdicts(Fund.Replace("DAY", day, StringComparison.Ordinal), "us:eo-14024/1").SingleOrDefault()
        );

    private const string RareEarths = """
        title: A French mine in Siberia
        date: 2025-02-25
        parties:
          - { id: fr, name: Une société minière, kind: company, country: FR }
          - { id: ru, name: OOO Sibirskaya Ruda, kind: company, country: RU }
        assets:
          - { id: mine, name: A rare-earth mine, at: { lat: 71.05, lon: 116.57 }, commodities: [rare-earths] }
        activities:
          - { id: venture, kind: joint-venture, by: [fr], with: [ru], assets: [mine] }
        """;

    [Theory]
    [InlineData(2024, 6, 27, Verdict.Exempt)]
    [InlineData(2025, 3, 1, Verdict.ProhibitedAuthorisable)]
    public void An_exception_deleted_later_still_stood_in_the_eyes_of_the_day(
        int year,
        int month,
        int day,
        Verdict expected
    ) => Assert.Equal([expected], Verdicts(RareEarths, "eu:833-2014/3a-2", new LocalDate(year, month, day)));

    private const string TwoMines = """
        title: Nickel and bauxite
        date: 2025-02-25
        parties:
          - { id: us, name: An importer of Ohio, kind: company, country: US }
          - { id: au, name: A trader of Perth, kind: company, country: AU }
        assets:
          - { id: russian, name: A Russian gold mine, at: { lat: 71.05, lon: 116.57 }, commodities: [gold] }
          - { id: australian, name: An Australian nickel mine, at: { lat: -28.8, lon: 121.9 }, commodities: [nickel] }
        activities:
          - { id: import, kind: import, by: [us], with: [au], assets: [russian, australian], to: US, produced-on: 2025-01-01 }
        """;

    [Fact]
    public void The_goods_of_one_mine_do_not_come_from_another()
    {
        Assert.Equal([Verdict.Prohibited], Verdicts(TwoMines, "us:eo-14068/gold"));
        Assert.Empty(Verdicts(TwoMines, "us:eo-14068/metals"));
    }

    private const string Unnamed = """
        title: Somebody sells lithium
        date: 2025-02-25
        parties:
          - { id: kr, name: A buyer of Busan, kind: company, country: KR }
          - { id: who, name: A seller not yet named, kind: company, country: AU, unnamed: true }
        activities:
          - { id: offtake, kind: offtake, by: [kr], with: [who], commodities: [lithium], origin: AU, to: KR }
        """;

    [Fact]
    public void What_an_unscreened_party_takes_part_in_is_not_cleared()
    {
        var findings = Assay(Unnamed, StarterKnowledge.Today).Findings;
        Assert.DoesNotContain(findings, f => f.Verdict == Verdict.NoMeasureFound);
        Assert.Contains(findings, f => f.Verdict == Verdict.NotChecked && f.Subject.Id == "offtake");
    }

    [Fact]
    public void Keys_of_findings_are_unique()
    {
        var keys = Assay(RareEarths, StarterKnowledge.Today).Findings.Select(f => f.Key).ToList();
        Assert.Equal(keys.Count, keys.Distinct(StringComparer.Ordinal).Count());
    }

    private static List<Verdict?> Verdicts(string yaml, string measure, LocalDate? knownOn = null) =>
        [
            .. Assay(yaml, knownOn ?? StarterKnowledge.Today)
                .Findings.Where(f => f.Measure?.Value == measure)
                .Select(f => (Verdict?)f.Verdict),
        ];

    private static Dossier Assay(string yaml, LocalDate knownOn)
    {
        var read = DealReader.ReadBytes(Encoding.UTF8.GetBytes("assay: deal/1\n" + yaml), "deal.yaml");
        Assert.True(read.Succeeded, string.Join('\n', read.Diagnostics));
        return Assayer.Assay(read.Value!, StarterKnowledge.On(knownOn));
    }
}
