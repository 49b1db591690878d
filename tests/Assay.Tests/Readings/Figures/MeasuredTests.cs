using Assay.Readings.Figures;
using Assay.Readings.Quotes;
using Assay.Readings.Texts;

namespace Assay.Tests.Readings.Figures;

public sealed class MeasuredTests
{
    [Theory]
    [InlineData("They lost $324 billion in potential losses.", "potential losses", null)]
    [InlineData("It had a record $35 billion deficit.", "deficit", null)]
    [InlineData("Exports of 1.2 million tonnes left.", "Exports", null)]
    [InlineData("Russia's aluminium exports to China fell to 1.2 Mt.", "aluminium exports", "Russia")]
    [InlineData("It sold 5 million tonnes of alumina.", "alumina", null)]
    [InlineData("Rusal accounts for 40% of output.", "output", "Rusal")]
    [InlineData("They bought $3bn worth of gas.", "gas", null)]
    [InlineData("The deal names 12 Western companies.", "Western companies", null)]
    public void The_words_beside_a_figure_say_what_it_measures(string text, string of, string? whose)
    {
        var tokens = Texts.Of(text);
        var figure = Assert.Single(FigureFinder.Find(tokens, written: null));
        Assert.Equal(of, figure.Of is { } span ? tokens.Words(span) : null);
        Assert.Equal(whose, figure.Whose is { } owner ? tokens.Words(owner) : null);
    }

    [Fact]
    public void Figures_have_the_date_beside_them()
    {
        var tokens = Texts.Of("It was $35 billion, up from $30 billion in 2023 and $20 billion in 2022.");
        var figures = FigureFinder.Find(tokens, written: null);
        Assert.Equal([null, 2, null, 4, null], figures.Select(f => f.When));
    }

    [Fact]
    public void A_figure_in_a_quote_is_claimed_by_its_speaker_and_a_term_claims_nothing()
    {
        var tokens = Texts.Of(
            "The paper claimed that firms lost $3 billion. It has “5 million tonnes” and 7 km."
        );
        var figures = FigureFinder.Find(tokens, written: null);
        var speaker = new Speaker(new TextSpan(4, 5), "The paper", 0);
        var claimed = FigureClaims.Attribute(
            figures,
            [
                new Quote([new TextSpan(23, 21)], QuoteManner.Indirect, speaker, "claimed"),
                new Quote([figures[1].Span], QuoteManner.Term, speaker, "marks"),
            ]
        );
        Assert.Equal([speaker, null, null], claimed.Select(f => f.ClaimedBy));
    }
}
