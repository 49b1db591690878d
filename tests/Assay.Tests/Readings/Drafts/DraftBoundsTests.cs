using Assay.Deals;
using Assay.Model;

namespace Assay.Tests.Readings.Drafts;

/// <summary>What texts about deals name without its being in the deal, and what they say of it in other words.</summary>
public sealed class DraftBoundsTests
{
    [Theory]
    [InlineData("MOSCOW (Reuters) - Rusal would sell aluminium to Renault.")]
    [InlineData("Rusal would sell aluminium to Renault, Kommersant reported.")]
    [InlineData("Rusal would sell aluminium to Renault, its owner wrote on Telegram.")]
    [InlineData("Rusal shall sell aluminium to Renault at the LME price.")]
    [InlineData("Rusal shall sell aluminium to Renault; disputes go to the LCIA.")]
    public void Who_reports_prices_or_settles_is_no_party(string sentence)
    {
        var deal = DraftedTexts.Of("A sale", sentence)!.Deal();
        Assert.Equal(2, deal.Parties.Count);
        Assert.Equal([ActivityKind.Offtake], deal.Activities.Select(a => a.Kind));
    }

    [Fact]
    public void A_medium_that_is_bought_is_one()
    {
        var deal = DraftedTexts.Of("A paper sold", "Rusal would acquire a stake in Kommersant.")!.Deal();
        Assert.Equal(2, deal.Parties.Count);
    }

    [Theory]
    [InlineData("Rusal and Renault plan a joint venture for gold in Yakutia.")]
    [InlineData("Rusal and Renault plan a joint venture for gold in the Republic of Sakha (Yakutia).")]
    public void Land_that_something_lies_in_is_no_party(string sentence)
    {
        var deal = DraftedTexts.Of("A venture", sentence)!.Deal();
        Assert.DoesNotContain(deal.Parties, p => p.Kind == PartyKind.PublicBody);
    }

    [Fact]
    public void To_put_something_in_words_is_to_put_no_money_in()
    {
        var draft = DraftedTexts.Of(
            "Doubts",
            "As Rusal put it to Renault, rare earths in Russia would be hard to sell."
        );
        Assert.DoesNotContain(draft!.Activities, a => a.Kind.Value == ActivityKind.NewInvestment);
        var paid = DraftedTexts.Of("Money", "Rusal would put $40 million into AvtoVAZ.")!;
        Assert.Contains(paid.Activities, a => a.Kind.Value == ActivityKind.NewInvestment);
    }

    [Fact]
    public void Words_in_marks_are_no_office()
    {
        var deal = DraftedTexts
            .Of(
                "A fund",
                "The Russian Direct Investment Fund would invest in AvtoVAZ. The Russian Direct Investment Fund is “a slush fund for President” Vladimir Putin."
            )!
            .Deal();
        Assert.DoesNotContain(
            deal.Parties.SelectMany(p => p.People),
            p => p.Position?.Contains("slush", StringComparison.Ordinal) == true
        );
    }

    [Fact]
    public void Arbitration_has_its_body_and_the_law_has_none()
    {
        var deal = DraftedTexts
            .Of(
                "Contract",
                "Rusal shall sell nickel to Renault. The contract shall be governed by English law, with LCIA arbitration in London."
            )!
            .Deal();
        Assert.Null(deal.Terms.Single(t => t.Kind == TermKind.GoverningLaw).Body);
        Assert.Equal("LCIA", deal.Terms.Single(t => t.Kind == TermKind.Arbitration).Body);
    }

    [Theory]
    [InlineData("The royalty of 8% is payable to the state budget.", TermKind.RoyaltyTo, "state budget")]
    [InlineData("Renault shall pay a royalty of 8%.", TermKind.RoyaltyTo, null)]
    [InlineData("Ukraine will receive 6% of production.", TermKind.FreeText, null)]
    [InlineData("Origin shall be certified as “Russian Federation”.", TermKind.OriginLabel, null)]
    public void What_is_paid_and_how_origin_is_written_are_terms(string sentence, TermKind kind, string? body)
    {
        var deal = DraftedTexts.Of("Contract", "Rusal shall sell nickel to Renault.", sentence)!.Deal();
        var term = Assert.Single(deal.Terms);
        Assert.Equal(kind, term.Kind);
        Assert.Equal(body, term.Body);
    }

    [Fact]
    public void The_project_is_the_site_spoken_of_last()
    {
        var draft = DraftedTexts.Of(
            "An award",
            "TechMet has been selected to develop the Dobra lithium deposit in Ukraine.",
            "The consortium will invest at least $179 million in the project."
        )!;
        var activity = Assert.Single(draft.Activities);
        Assert.Equal(ActivityKind.NewInvestment, activity.Kind.Value);
        Assert.Equal("dobra", Assert.Single(activity.Assets).Value);
        Assert.Single(activity.Also);
    }

    [Fact]
    public void A_contract_for_what_is_not_told_is_an_offtake() =>
        Assert.Contains(
            "offtake: fund > renault-group | ",
            DraftedTexts
                .Of("Release", "The Fund proposes to enter into a five-year offtake agreement with Renault.")!
                .Deal()
                .Told(),
            StringComparer.Ordinal
        );

    [Fact]
    public void What_a_sentence_sets_aside_is_not_what_it_is_about()
    {
        var draft = DraftedTexts.Of(
            "A venture",
            "The deal of Rusal and Renault is not merely about the extraction of gold but would include a joint venture for lithium."
        )!;
        Assert.Equal(["lithium"], draft.Activities.SelectMany(a => a.Commodities).Select(c => c.Value.Value));
    }

    [Theory]
    [InlineData("«Русал» планує побудувати спільне підприємство з американською компанією у Красноярську.")]
    [InlineData("«Русал» планирует построить совместное предприятие с американской компанией в Красноярске.")]
    public void A_venture_with_a_company_of_a_country_is_drafted_in_both_languages(string sentence)
    {
        var activity = Assert.Single(DraftedTexts.Of("Deal", sentence)!.Activities);
        Assert.Equal(ActivityKind.JointVenture, activity.Kind.Value);
        Assert.Single(activity.With);
    }

    [Fact]
    public void A_point_of_the_compass_is_no_country()
    {
        var deal = DraftedTexts
            .Of("Tungsten", "Rusal plans to develop tungsten at the North Katpar deposit in Kazakhstan.")!
            .Deal();
        var place = Assert.IsType<Place.Named>(Assert.Single(deal.Assets).Place);
        Assert.Equal("KZ", place.Country!.Value.Value);
    }

    [Theory]
    [InlineData("FOR IMMEDIATE RELEASE")]
    [InlineData("PRIVILEGED AND CONFIDENTIAL")]
    public void A_stamp_is_no_title(string stamp) =>
        Assert.Equal(
            "Rusal and Renault in talks",
            DraftedTexts
                .Of(stamp, "Rusal and Renault in talks", "Rusal would sell aluminium to Renault.")!
                .Title.Value
        );
}
