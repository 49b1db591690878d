using System.Text;
using Assay.Assaying;
using Assay.Assaying.Relieving;
using Assay.Deals;
using Assay.Formats.Deals;
using Assay.Measures;
using Assay.Model;
using Assay.Reports.Words;
using Assay.Tests.Measures;

namespace Assay.Tests.Assaying.Relieving;

/// <summary>What must be lifted of real law, written down from the measure files before it was run.</summary>
public sealed class ReliefExampleTests
{
    private const string Diamonds = """
        assay: deal/1
        title: Diamonds of Alrosa, mined jointly
        date: 2025-06-02
        parties:
          - { id: fr, name: Hexagone Minerais SA, kind: company, country: FR }
          - { id: us, name: Prairie Lantern Metals Inc, kind: company, country: US }
          - { id: alrosa, name: Alrosa PJSC, kind: company, country: RU }
        assets:
          - { id: mine, name: A diamond mine, at: { lat: 62.5, lon: 114.0, precision-km: 5 }, commodities: [diamonds] }
        activities:
          - { id: venture, kind: joint-venture, by: [fr, us], with: [alrosa], assets: [mine] }
        """;

    // Listed itself, and half owned by a listed fund.
    private const string Owned = """
        assay: deal/1
        title: A company owned by a listed one, and listed too
        date: 2025-02-25
        parties:
          - { id: us, name: Prairie Lantern Metals Inc, kind: company, country: US }
          - id: ruda
            name: OOO Sibirskaya Ruda
            kind: company
            country: RU
            designated: [{ by: us-ofac, effect: asset-freeze, programme: RUSSIA-EO14024, from: 2023-01-01 }]
            owners: [{ name: Russian Direct Investment Fund, share: 50 }]
        activities:
          - { id: talks, kind: dealing, by: [us], with: [ruda] }
        """;

    [Theory]
    // Investment on Russian land, engineering services and aluminium by their own orders; the fund by its listing.
    [InlineData(
        "us-russia-2025",
        null,
        null,
        Investment + " us:eo-14024/1",
        Investment + " us:RUSSIA-EO14024",
        Investment + " us:rdif"
    )]
    [InlineData(
        "us-russia-2025",
        "american-companies",
        "us",
        Investment + " us:eo-14024/1",
        Investment + " us:RUSSIA-EO14024",
        Investment + " us:rdif"
    )]
    public void The_examples_need_this_lifted(
        string file,
        string? party,
        string? regime,
        params string[] sets
    ) =>
        Assert.Equal(
            sets.Select(InOrder).Order(StringComparer.Ordinal),
            Sets(Example(file), party, regime, by: null)
        );

    private const string Investment = "us:eo-14071/1-a-i us:eo-14071/1-a-ii-engineering us:eo-14068/metals";

    // No EU list has AvtoVAZ, and the option is no investment in mining: what binds Renault is no prohibition.
    [Fact]
    public void Nothing_forbids_what_Renault_would_do() =>
        Assert.DoesNotContain(
            Of(Example("us-russia-2025")).Reliefs,
            r => r.Scope.Party?.Value == "renault" || r.Scope.Regime?.Value == "eu"
        );

    [Theory]
    [InlineData("us-ukraine-shevchenkivske")]
    [InlineData("australia-korea-lithium")]
    public void Where_nothing_forbids_nothing_need_be_lifted(string file)
    {
        var relief = Assert.Single(Of(Example(file)).Reliefs);
        Assert.Empty(Assert.Single(relief.Sets).Edits);
        Assert.True(relief.IsComplete);
        Assert.Equal(
            ["Nothing known forbids this: nothing need be lifted."],
            ReliefWords.Reading(Of(Example(file)))
        );
    }

    [Theory]
    [InlineData(
        "fr",
        null,
        null,
        "eu:833-2014/3a-2 eu:269-2014/2",
        "eu:833-2014/3a-2 eu:2014R0269",
        "eu:833-2014/3a-2 eu:alrosa"
    )]
    [InlineData(
        "us",
        null,
        null,
        "us:eo-14071/1-a-i us:eo-14024/1",
        "us:eo-14071/1-a-i us:RUSSIA-EO14024",
        "us:eo-14071/1-a-i us:alrosa"
    )]
    [InlineData(
        "us",
        null,
        "us",
        "us:eo-14071/1-a-i us:eo-14024/1",
        "us:eo-14071/1-a-i us:RUSSIA-EO14024",
        "us:eo-14071/1-a-i us:alrosa"
    )]
    [InlineData("fr", null, "us")]
    [InlineData("us", null, "eu")]
    [InlineData(null, null, "us")]
    public void A_French_and_an_American_company_are_bound_by_their_own_law(
        string? party,
        string? regime,
        string? by,
        params string[] sets
    ) =>
        Assert.Equal(
            sets.Select(InOrder).Order(StringComparer.Ordinal),
            Sets(Read(Diamonds), party, regime, by)
        );

    [Fact]
    public void Nothing_the_United_States_does_alone_frees_the_French_company() =>
        Assert.Contains(
            "Nothing the United States does alone makes this lawful for Hexagone Minerais SA: no set is enough, for the European Union (Reg. 269/2014 art. 2 and Reg. 833/2014 art. 3a(2)) forbids it.",
            ReliefWords.Reading(Of(Read(Diamonds))),
            StringComparer.Ordinal
        );

    // The 50 Percent Rule stands back from who is listed itself: lifting the order leaves the listing, and is enough.
    [Fact]
    public void Delisting_a_company_exposes_that_a_listed_one_owns_it() =>
        Assert.Equal(
            new[]
            {
                "us:RUSSIA-EO14024",
                "us:eo-14024/1",
                "us:fifty-percent-rule/owned us:ruda",
                "us:rdif us:ruda",
            }.Order(StringComparer.Ordinal),
            Sets(Read(Owned), "us", null, null)
        );

    [Fact]
    public void Every_code_told_is_one_that_the_what_if_reads()
    {
        var deal = Read(Diamonds);
        var knowledge = StarterKnowledge.On(StarterKnowledge.Today);
        foreach (var set in Of(deal).Reliefs[0].Sets)
        {
            var edits = set.Edits.SelectMany(e => Lifts.Read(e.Code, InForce.Always, knowledge, deal).Edits);
            Assert.Empty(TriedSubsets.Left(deal, knowledge, new ReliefQuestion(), [.. edits]));
        }
    }

    [Fact]
    public void Whole_instruments_may_be_lifted_in_place_of_articles()
    {
        var relief = Reliefs
            .Of(
                Example("us-russia-2025"),
                StarterKnowledge.On(StarterKnowledge.Today),
                new ReliefQuestion { Instruments = true }
            )
            .Reliefs[0];
        Assert.Equal(3, relief.Sets[0].Edits.Count);
        Assert.Equal(["us:eo-14024", "us:eo-14068", "us:eo-14071"], relief.Sets[0].Edits.Select(e => e.Code));
    }

    [Fact]
    public void What_blocks_most_deals_is_told_with_how_many_it_frees_alone()
    {
        var knowledge = StarterKnowledge.On(StarterKnowledge.Today);
        var talks = Diamonds.Replace(
            "kind: joint-venture, by: [fr, us], with: [alrosa], assets: [mine]",
            "kind: dealing, by: [us], with: [alrosa]",
            StringComparison.Ordinal
        );
        var portfolio = Reliefs.Of([
            .. new[]
            {
                Diamonds,
                talks,
                talks.Replace("by: [us]", "by: [fr]", StringComparison.Ordinal),
            }.Select(yaml => (Read(yaml), knowledge, new ReliefQuestion())),
        ]);
        Assert.Equal(
            [
                "eu:269-2014/2 2 1 1",
                "us:eo-14024/1 2 1 1",
                "eu:2014R0269 2 1 1",
                "us:RUSSIA-EO14024 2 1 1",
                "eu:alrosa 2 1 1",
                "us:alrosa 2 1 1",
                "eu:833-2014/3a-2 1 1 0",
                "us:eo-14071/1-a-i 1 1 0",
            ],
            portfolio.Blockers.Select(b =>
                FormattableString.Invariant($"{b.Edit.Code} {b.Deals} {b.Parties.Count} {b.Frees}")
            )
        );
    }

    private static IEnumerable<string> Sets(Deal deal, string? party, string? regime, string? by) =>
        Of(deal)
            .Reliefs.Single(r =>
                r.Scope.Party?.Value == party && r.Scope.Regime?.Value == regime && r.Scope.By?.Value == by
            )
            .Sets.Select(s => InOrder(string.Join(' ', s.Edits.Select(e => e.Code))))
            .Order(StringComparer.Ordinal);

    private static string InOrder(string codes) =>
        string.Join(' ', codes.Split(' ').Order(StringComparer.Ordinal));

    private static DealRelief Of(Deal deal) =>
        Reliefs.Of(deal, StarterKnowledge.On(StarterKnowledge.Today), new ReliefQuestion());

    private static Deal Example(string name)
    {
        var read = DealReader.ReadFile(Path.Combine(SharedFolder.RepositoryRoot, "examples", $"{name}.yaml"));
        Assert.True(read.Succeeded);
        return Vocabulary.Resolved(read.Value!, StarterKnowledge.On(StarterKnowledge.Today).Commodities);
    }

    private static Deal Read(string yaml)
    {
        var read = DealReader.ReadBytes(Encoding.UTF8.GetBytes(yaml), "deal.yaml");
        Assert.True(read.Succeeded, string.Join('\n', read.Diagnostics));
        return read.Value!;
    }
}
