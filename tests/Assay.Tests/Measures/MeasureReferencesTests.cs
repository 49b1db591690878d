using Assay.Assaying;
using Assay.Measures;
using Assay.Measures.Conditions;
using Assay.Model;

namespace Assay.Tests.Measures;

/// <summary>What measures name, other parts of the starter pack know.</summary>
public sealed class MeasureReferencesTests
{
    [Fact]
    public void The_shipped_measures_name_nothing_unknown() => Assert.Empty(Check(Book));

    [Theory]
    [InlineData("commodity", "AS5020", "aluminium")]
    [InlineData("critical", "AS5021", "us-critical-2025")]
    [InlineData("area", "AS5022", "us-crimea")]
    [InlineData("named", "AS5023", "rdif")]
    [InlineData("owned", "AS5024", "us")]
    public void A_misspelt_name_is_found_wherever_it_stands(string kind, string code, string meant)
    {
        var condition = new NotCondition(new AnyCondition([new AllCondition([Misspelt(kind)])]));
        var first = Book.Measures[0];
        var inWhen = first with { When = condition };
        var inException = first with
        {
            Exceptions =
            [
                new("e", "e", ExceptionEffect.Exempt, first.Days, null, null, condition, first.Source),
            ],
        };
        var inNexus = first with { Binds = [first.Binds[0] with { When = condition }] };
        foreach (var measure in new[] { inWhen, inException, inNexus })
        {
            var fault = Assert.Single(Check(new MeasureBook(Book.Regimes, [measure], Book.Rules, Book.Hash)));
            Assert.Equal((code, first.Id.Value), (fault.Code, fault.Place.Field));
            if (kind != "owned")
                Assert.Contains($"did you mean '{meant}'?", fault.Message, StringComparison.Ordinal);
        }
    }

    private static Condition Misspelt(string kind) =>
        kind switch
        {
            "commodity" => new CommodityCondition([new CommodityId("alumnium")]),
            "critical" => new CriticalCondition(new ItemId("us-criticl-2025")),
            "area" => new AreaCondition(["us-crimeea"]),
            "named" => new PartyCondition(Participant.Counterparty, [new NamedTest([new PartyId("rdiff")])]),
            _ => new PartyCondition(Participant.Counterparty, [new OwnedTest(new RegimeId("uss"))]),
        };

    private static Knowledge Known => StarterKnowledge.On(StarterKnowledge.Today);

    private static MeasureBook Book => Known.Measures;

    private static IReadOnlyList<Diagnostic> Check(MeasureBook book) =>
        MeasureReferences.Check(book, Known.Register, Known.Commodities, Known.Atlas);
}
