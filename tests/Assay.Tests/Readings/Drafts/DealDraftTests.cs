using Assay.Deals;
using Assay.Model;

namespace Assay.Tests.Readings.Drafts;

public sealed class DealDraftTests
{
    [Theory]
    [InlineData(
        "Rusal would sell aluminium to Renault under a ten-year contract.",
        "offtake: renault-group > united-company-rusal | aluminium"
    )]
    [InlineData(
        "Rusal has agreed to form a joint venture with Renault for aluminium sheets.",
        "joint-venture: united-company-rusal > renault-group | aluminium"
    )]
    [InlineData(
        "Renault plans to acquire a minority stake in AvtoVAZ.",
        "equity: renault-group > avtovaz-jsc | "
    )]
    [InlineData("Talks between Rosatom and Renault began in May.", "dealing: rosatom > renault-group | ")]
    [InlineData(
        "«Росатом» планирует инвестировать в месторождение Томтор вместе с АвтоВАЗом.",
        "new-investment: rosatom > avtovaz-jsc | tomtor"
    )]
    [InlineData(
        "American companies could invest in rare earths on Russian land.",
        "new-investment: american-companies > russia | rare-earth-elements-russia"
    )]
    public void A_sentence_that_foretells_an_act_is_an_activity(string sentence, string told)
    {
        var deal = DraftedTexts.Of("Deal between Russia and others", sentence)!.Deal();
        Assert.Contains(told, deal.Told().Select(Short), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("Rusal sold aluminium to Renault in 2019.")]
    [InlineData("Renault would not invest in AvtoVAZ.")]
    [InlineData("Renault ruled out a joint venture with AvtoVAZ.")]
    [InlineData("Exports of aluminium fell by a tenth.")]
    public void What_was_or_will_not_be_is_none(string sentence)
    {
        var draft = DraftedTexts.Of("A look back", sentence);
        Assert.True(draft is null || draft.Activities.Count == 0);
    }

    [Fact]
    public void Whose_head_speaks_does_it()
    {
        var deal = DraftedTexts
            .Of(
                "A fund and its guests",
                "“We could invest in AvtoVAZ,” said Kirill Dmitriev, head of Russia’s sovereign wealth fund."
            )!
            .Deal();
        Assert.Contains(
            "new-investment: russian-direct-investment-fund > avtovaz-jsc | ",
            deal.Told(),
            StringComparer.Ordinal
        );
        var fund = deal.Parties.Single(p => p.Kind == PartyKind.Fund);
        Assert.Equal("Kirill Aleksandrovich Dmitriev", Assert.Single(fund.People).Name);
    }

    [Theory]
    [InlineData("LONDON, 12 March 2025 – Rusal would buy alumina from Renault.", "united-kingdom")]
    [InlineData("KYIV and BRUSSELS, 4 June 2024 – Rusal would buy alumina from Renault.", "ukraine")]
    public void Where_a_report_is_from_is_no_party(string sentence, string state)
    {
        var deal = DraftedTexts.Of("Release", sentence)!.Deal();
        Assert.DoesNotContain(deal.Parties, p => string.Equals(p.Id.Value, state, StringComparison.Ordinal));
    }

    [Fact]
    public void A_stake_is_no_offtake()
    {
        var deal = DraftedTexts.Of("Stakes", "American companies would take a 49% stake in Rosatom.")!.Deal();
        Assert.Equal([ActivityKind.Equity], deal.Activities.Select(a => a.Kind));
    }

    [Fact]
    public void Where_it_was_spoken_of_lies_nothing()
    {
        var deal = DraftedTexts
            .Of(
                "Talks",
                "Russia and the United States discussed joint mining of rare earths in Riyadh last week."
            )!
            .Deal();
        Assert.DoesNotContain(deal.Assets, a => a.Name.Contains("Riyadh", StringComparison.Ordinal));
    }

    [Fact]
    public void Land_called_liberated_is_never_that_of_the_invader()
    {
        var draft = DraftedTexts.Of(
            "Talks",
            "Russia and the United States would open a joint venture for rare earths on the newly liberated land, Ukraine was told."
        )!;
        var deal = draft.Deal();
        Assert.NotEmpty(deal.Assets);
        Assert.All(
            deal.Assets,
            a => Assert.Equal("UA", Assert.IsType<Place.Named>(a.Place).Country!.Value.Value)
        );
    }

    [Fact]
    public void Occupied_territories_are_the_regions_held_that_day()
    {
        var deal = DraftedTexts
            .Of(
                "A deal",
                "A joint venture of Rusal and Renault would include minerals found in Russian-occupied Ukrainian territories."
            )!
            .Deal();
        Assert.Equal(
            ["UA-43", "UA-40", "UA-14", "UA-09", "UA-23", "UA-65"],
            deal.Assets.Select(a => Assert.IsType<Place.Named>(a.Place).Region!.Value.Value)
        );
    }

    [Fact]
    public void A_site_that_the_register_has_not_is_named_with_its_country()
    {
        var deal = DraftedTexts
            .Of("Release", "Rusal will buy bauxite from the Brelloway mine in Guinea from Renault.")!
            .Deal();
        var site = Assert.Single(
            deal.Assets,
            a => string.Equals(a.Name, "Brelloway mine", StringComparison.Ordinal)
        );
        Assert.Equal("GN", Assert.IsType<Place.Named>(site.Place).Country!.Value.Value);
    }

    [Fact]
    public void What_a_contract_calls_its_parties_stands_for_them()
    {
        var deal = DraftedTexts
            .Of(
                "Supply agreement",
                "This agreement is made between Example Metals GmbH, of Essen (the “Seller”), and Sample Works Ltd, of Leeds (the “Buyer”).",
                "The Seller shall deliver 400 tonnes of nickel to the Buyer each month.",
                "The Buyer shall pay the Seller a royalty of 2% of the price.",
                "This agreement is governed by English law."
            )!
            .Deal();
        Assert.Contains(
            "offtake: sample-works-ltd > example-metals-gmbh | nickel",
            deal.Told().Select(Short),
            StringComparer.Ordinal
        );
        var royalty = deal.Terms.Single(t => t.Kind == TermKind.RoyaltyTo);
        Assert.Equal("Example Metals GmbH", royalty.Body);
        Assert.Equal("GB", deal.Terms.Single(t => t.Kind == TermKind.GoverningLaw).Country!.Value.Value);
    }

    [Fact]
    public void An_option_has_the_days_that_the_register_knows()
    {
        var deal = DraftedTexts.Of("Option", "Renault floated “an option” to come back.")!.Deal();
        var option = deal.Terms.Single(t => t.Kind == TermKind.Option);
        Assert.Equal(new PartialDate(2022, 5, 16), option.Days.From);
        Assert.Equal(new PartialDate(2028, 5), option.Days.Until);
    }

    [Fact]
    public void A_licence_is_a_term_with_its_body_and_state()
    {
        var deal = DraftedTexts
            .Of("Licences", "Subsoil licences issued by Rosnedra would go to Rusal.")!
            .Deal();
        var licence = deal.Terms.Single(t => t.Kind == TermKind.LicenceFrom);
        Assert.Equal("RU", licence.Country!.Value.Value);
        Assert.Contains("Rosnedra", licence.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Terms_of_a_contract_on_occupied_land_name_the_occupiers_bodies()
    {
        var deal = DraftedTexts
            .Of(
                "Agreement",
                "“Licence” means subsoil licence No. 14723 issued by the Ministry of Natural Resources of the Russian Federation.",
                "The Buyer shall pay a royalty of 3.5 per cent of net revenue to the budget of the Donetsk People's Republic.",
                "The Seller shall register the Project Company with the tax office of Mariupol."
            )!
            .Deal();
        Assert.Equal(
            [TermKind.LicenceFrom, TermKind.RoyaltyTo, TermKind.RegistrationWith],
            deal.Terms.Select(t => t.Kind)
        );
        Assert.Equal("RU", deal.Terms[1].Country!.Value.Value);
        Assert.Contains("Donetsk People's Republic", deal.Terms[1].Body!, StringComparison.Ordinal);
    }

    [Fact]
    public void Money_made_in_a_currency_labels_no_origin() =>
        Assert.DoesNotContain(
            DraftedTexts
                .Of(
                    "Agreement",
                    "Rusal shall sell nickel to Renault. Payment shall be made in Chinese yuan."
                )!
                .Terms,
            t => t.Kind.Value == TermKind.OriginLabel
        );

    [Fact]
    public void A_text_without_anybody_gives_none() =>
        Assert.Null(DraftedTexts.Of("Weather", "It rained, and nobody went out."));

    [Fact]
    public void Words_of_the_text_end_no_comment_and_no_value()
    {
        var deal = DraftedTexts
            .Of(
                "Deal: “A” # not a comment: {x}\u2028y",
                "Rusal could invest in \"AvtoVAZ\\\u0085unnamed: true\u2028: [ now: & *soon"
            )!
            .Deal();
        Assert.Single(deal.Activities);
        Assert.DoesNotContain(deal.Parties, p => p.Unnamed);
    }

    // Of names that the register has longer, the words before the legal form.
    private static string Short(string told) =>
        told.Replace("united-company-rusal-ipjsc", "united-company-rusal", StringComparison.Ordinal)
            .Replace("state-atomic-energy-corporation-rosatom", "rosatom", StringComparison.Ordinal);
}
