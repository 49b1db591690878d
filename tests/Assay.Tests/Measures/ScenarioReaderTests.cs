using Assay.Assaying;
using Assay.Findings;
using Assay.Formats.Measures;
using Assay.Measures;
using Assay.Model;
using Assay.Tests.Cli;

namespace Assay.Tests.Measures;

/// <summary>A scenario file says what is lifted, issued, added or assumed, each for its days.</summary>
public sealed class ScenarioReaderTests : IDisposable
{
    private static readonly Knowledge Known = StarterKnowledge.On(StarterKnowledge.Today);
    private static readonly string Measures = Path.Combine(SharedFolder.RepositoryRoot, "data", "measures");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Each_kind_of_edit_is_read()
    {
        File.WriteAllText(_folder.File("draft.yaml"), MeasuresCommandTests.Draft);
        var scenario = Read(
            """
            - { lift: us:eo-14071 }
            - { suspend: us:eo-14068/metals, until: 2026-06-30 }
            - { withdraw: us:eo-14071/1-a-i#maintenance }
            - { end-programme: us:RUSSIA-EO14024, from: 2026-01-01 }
            - { delist: us:rdif }
            - { licence: { title: a licence, for: [us:eo-14071/1-a-i], when: { act: [equity] } }, until: 2026-03-31 }
            - { add: draft.yaml }
            - { move: { measure: eu:833-2014/3i-7601, last: 2027-12-31 } }
            - { deal-date: 2026-05-01 }
            - { line: 2022-02-23 }
            - { holds: { power: UA, regions: [UA-23] } }
            """
        );

        Assert.Equal(
            [
                "us:eo-14071 is lifted",
                "us:eo-14068/metals is suspended, until 2026-06-30",
                "the exception maintenance of us:eo-14071/1-a-i is withdrawn",
                "programme RUSSIA-EO14024 (us-ofac, us-bis, us-state) is ended, since 2026-01-01",
                "Russian Direct Investment Fund is delisted by us-ofac, us-bis, us-state",
                "a licence is issued for us:eo-14071/1-a-i, until 2026-03-31",
                "us:draft is added",
                "eu:833-2014/3i-7601 ends with 2027-12-31",
                "the deal is of 2026-05-01",
                "the line of control is that of 2022-02-23",
                "UA holds UA-23",
            ],
            scenario.Edits.Select(e => e.Text)
        );
    }

    [Fact]
    public void A_snap_back_ends_every_edit_that_has_no_end_of_its_own()
    {
        var scenario = Read(
            """
            - { lift: us:eo-14071 }
            - { lift: us:eo-14068, until: 2026-06-30 }
            """,
            "snap-back: 2026-12-01"
        );

        Assert.Equal([new LocalDate(2026, 7, 1), new LocalDate(2026, 12, 1)], scenario.Turns());
    }

    [Theory]
    [InlineData("- { lift: us:eo-99999 }", "names no measure")]
    [InlineData("- { suspend: us:eo-14071 }", "a suspension has an end")]
    [InlineData("- { delist: us:eo-14071 }", "is not what delist is for")]
    [InlineData("- { delist: us:rdif, lift: us:eo-14071 }", "says several")]
    [InlineData("- { from: 2026-01-01 }", "says nothing")]
    [InlineData("- { add: ../draft.yaml }", "outside the scenario's folder")]
    [InlineData("- { move: { measure: eu:833-2014/3i-7601 } }", "no date is moved")]
    [InlineData("- { holds: { power: UA, regions: [UA-99] } }", "no region UA-99 is on the map")]
    [InlineData("- { licence: { title: t, for: [us:nothing] } }", "names no measure")]
    public void What_cannot_be_meant_is_told(string edit, string says)
    {
        var read = ReadFile(edit, "");

        Assert.Null(read.Value);
        Assert.Contains(read.Diagnostics, d => d.Message.Contains(says, StringComparison.Ordinal));
    }

    [Fact]
    public void A_lifted_measure_does_not_apply_in_the_days_of_the_edit_and_no_others()
    {
        var scenario = Read("- { lift: us:eo-14071/1-a-i, from: 2024-02-01, until: 2024-02-29 }");
        Verdict? On(LocalDate day) =>
            Answer(
                Siberia with
                {
                    Deal = Siberia.Deal with { Date = day },
                },
                scenario,
                "us:eo-14071/1-a-i"
            ).Verdict;

        Assert.Equal(Verdict.Prohibited, On(new LocalDate(2024, 1, 31)));
        Assert.Null(On(new LocalDate(2024, 2, 1)));
        Assert.Null(On(new LocalDate(2024, 2, 29)));
        Assert.Equal(Verdict.Prohibited, On(new LocalDate(2024, 3, 1)));
    }

    [Fact]
    public void A_licence_exempts_what_its_condition_asks_for_and_nothing_else()
    {
        var licensed = Read(
            "- { licence: { title: rare earths, for: [us:eo-14071/1-a-i], when: { commodity: [rare-earths] } } }"
        );
        var other = Read(
            "- { licence: { title: gold, for: [us:eo-14071/1-a-i], when: { commodity: [gold] } } }"
        );

        Assert.Equal(Verdict.Exempt, Answer(Siberia, licensed, "us:eo-14071/1-a-i").Verdict);
        Assert.Equal(Verdict.Prohibited, Answer(Siberia, other, "us:eo-14071/1-a-i").Verdict);
    }

    [Fact]
    public void A_draft_binds_as_a_measure_does()
    {
        File.WriteAllText(_folder.File("draft.yaml"), MeasuresCommandTests.Draft);
        var scenario = Read("- { add: draft.yaml }");

        Assert.Equal(Verdict.Prohibited, Answer(Siberia, scenario, "us:draft/1").Verdict);
    }

    [Fact]
    public void A_draft_of_a_new_legal_order_brings_its_rule_of_ownership_and_its_questions()
    {
        File.WriteAllText(
            _folder.File("draft.yaml"),
            """
            assay: measures/1
            instrument: ch:draft
            regime: ch
            title: A draft
            abbreviation: the draft
            source: { text: a draft, confidence: general }
            regimes: [{ id: ch, name: Switzerland, publishers: [ch-seco] }]
            nexus: [{ id: ch-person, regime: ch, title: Swiss person, source: { text: s, confidence: general }, when: { actor: { country: [CH] } } }]
            facts: [{ id: ch-question, question: "It is so" }]
            attribution: [{ id: ch-50, regime: ch, title: half, threshold: 50, more-than: false, aggregates: true, control: false, publishers: [ch-seco], source: { text: s, confidence: general } }]
            measures:
              - { id: "1", article: a, title: t, effect: prohibition, binds: [ch-person], summary: s, when: { counterparty: { owned: ch }, not: { fact: ch-question } } }
            """
        );
        var pattern = StarterPatterns.Read(
            """
            date: 2024-06-01
            bound: { kind: company, country: CH }
            counterparty: { kind: company, country: TR, name: Mavi Kuyu Madencilik, owners: [{ party: owner, share: 50 }] }
            others: [{ id: owner, name: Owner of Half, designated: [{ by: ch-seco/sesam, effect: asset-freeze, from: 2024-01-01 }] }]
            act: { kind: payment, facts: { ch-question: false } }
            """
        );
        var scenario = Read("- { add: draft.yaml }");

        Assert.Empty(Vocabulary.Check(pattern.Deal, Known.With(scenario)));
        Assert.Equal(Verdict.Prohibited, Answer(pattern, scenario, "ch:draft/1").Verdict);
    }

    [Fact]
    public void A_draft_that_names_what_nobody_knows_is_refused()
    {
        File.WriteAllText(
            _folder.File("draft.yaml"),
            MeasuresCommandTests.Draft.Replace(
                "act: [joint-venture]",
                "commodity: [unobtainium]",
                StringComparison.Ordinal
            )
        );
        var read = ReadFile("- { add: draft.yaml }", "");

        Assert.Null(read.Value);
        Assert.Contains(read.Diagnostics, d => d.Code == "AS5020");
    }

    [Fact]
    public void A_designation_that_only_the_facts_state_is_lifted_by_the_party_s_id()
    {
        var pattern = StarterPatterns.Read(
            """
            date: 2024-06-01
            bound: { kind: company, country: US }
            counterparty: { kind: company, country: TR, designated: [{ by: us-ofac/sdn, programme: RUSSIA-EO14024, effect: asset-freeze, from: 2024-01-01 }] }
            act: dealing
            """
        );
        var (edits, _) = Lifts.Read("us:counterparty", InForce.Always, Known, pattern.Deal);

        Assert.Equal(Verdict.Prohibited, Answer(pattern, Scenario.None, "us:eo-14024/1").Verdict);
        Assert.Null(Answer(pattern, new Scenario("s", null, edits), "us:eo-14024/1").Verdict);
    }

    [Fact]
    public void With_another_line_of_control_an_occupied_place_is_not_occupied()
    {
        var pattern = StarterPatterns.Read(
            """
            date: 2024-06-01
            bound: { kind: company, country: FR }
            asset: { at: { lat: 45.3, lon: 34.4 }, commodities: [clay] }
            act: new-investment
            """
        );

        Assert.Equal(Verdict.Implication, Answer(pattern, Scenario.None, "un:hague-1907/55").Verdict);
        Assert.Null(
            Answer(pattern, Read("- { holds: { power: UA, regions: [UA-43] } }"), "un:hague-1907/55").Verdict
        );
    }

    private static MeasureAnswer Answer(FactPattern pattern, Scenario scenario, string measure) =>
        MeasureAnswer
            .Of(Assayer.Evaluate(pattern, Known.With(scenario)))
            .Single(a => a.Measure.Id == new MeasureId(measure));

    private static FactPattern Siberia { get; } =
        StarterPatterns.Read(
            """
            date: 2024-03-01
            bound: { kind: company, country: US }
            counterparty: { kind: company, country: RU }
            asset: { at: { lat: 60.0, lon: 100.0 }, commodities: [rare-earths] }
            act: joint-venture
            """
        );

    private Scenario Read(string edits, string more = "")
    {
        var read = ReadFile(edits, more);
        Assert.True(read.Succeeded, string.Join('\n', read.Diagnostics));
        return read.Value!;
    }

    private Read<Scenario> ReadFile(string edits, string more)
    {
        var path = _folder.File("scenario.yaml");
        var indented = string.Join('\n', edits.Split('\n').Select(line => "  " + line));
        File.WriteAllText(path, $"assay: scenario/1\ntitle: T\n{more}\nedits:\n{indented}\n");
        return new ScenarioReader(Known, Measures).ReadFile(path);
    }
}
