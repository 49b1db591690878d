using Assay.Formats.Lists.Ofac;
using Assay.Listings;
using Assay.Model;

namespace Assay.Tests.Formats.Lists;

public sealed class OfacRemarksTests
{
    [Theory]
    [InlineData("DOB 12 Apr 1975.", "1975-04-12")]
    [InlineData("DOB 1962; POB Shati.", "1962")]
    [InlineData("POB X; alt. DOB Dec 1970.", "1970-12")]
    [InlineData("DOB 1955 to 1958.", "1955..1958")]
    [InlineData("DOB 01 Jul 1968 to 30 Jun 1969.", "1968-07-01..1969-06-30")]
    [InlineData("DOB Mar 1961 to Apr 1962.", "1961-03-01..1962-04-30")]
    [InlineData("DOB circa 1961.", "1959..1963")]
    [InlineData("DOB circa 1952-1953.", "1950..1955")]
    [InlineData("DOB circa 10 Dec 1948.", "1946..1950")]
    [InlineData("Vessel Year of Build 2012.", "2012")]
    [InlineData("Aircraft Manufacture Date 01 Dec 1992.", "1992-12-01")]
    public void A_date_of_birth_is_as_precise_as_it_is_written(string remarks, string born) =>
        Assert.Equal(born, Assert.Single(OfacRemarks.Of(remarks).Born).ToString());

    [Fact]
    public void Circa_stays_in_the_remarks_as_written() =>
        Assert.Equal("DOB circa 1961", Assert.Single(OfacRemarks.Of("DOB circa 1961.").Kept));

    [Fact]
    public void A_date_that_is_none_stays_in_the_remarks()
    {
        var remarks = OfacRemarks.Of("DOB 31 Feb 1961.");
        Assert.Empty(remarks.Born);
        Assert.Equal("DOB 31 Feb 1961", Assert.Single(remarks.Kept));
    }

    [Theory]
    [InlineData("a.k.a. 'RDIF'.", "RDIF", AliasQuality.Weak)]
    [InlineData("alt. a.k.a. 'RDIF'.", "RDIF", AliasQuality.Weak)]
    [InlineData("f.k.a. 'ANA I'.", "ANA I", AliasQuality.Former)]
    [InlineData("a.k.a. 'ABDEL' AZIZ BEN NARVAN'.", "ABDEL' AZIZ BEN NARVAN", AliasQuality.Weak)]
    [InlineData("a.k.a. ''ABD AL-MUHSI'.", "'ABD AL-MUHSI", AliasQuality.Weak)]
    [InlineData("a.k.a. 'Abu Haza''.", "Abu Haza'", AliasQuality.Weak)]
    [InlineData("a.k.a. 'ONE; TWO'.", "ONE; TWO", AliasQuality.Weak)]
    [InlineData("a.k.a. 'ONE; TWO'; DOB 1961.", "ONE; TWO", AliasQuality.Weak)]
    public void A_weak_name_stands_only_in_the_remarks(string remarks, string name, AliasQuality quality) =>
        Assert.Equal(new Alias(name, quality), Assert.Single(OfacRemarks.Of(remarks).Aliases));

    [Fact]
    public void A_weak_name_that_was_never_closed_does_not_swallow_the_next() =>
        Assert.Equal(
            "ONE|TWO",
            string.Join(
                '|',
                OfacRemarks.Of("a.k.a. 'ONE; a.k.a. 'TWO'; DOB 1961.").Aliases.Select(a => a.Name)
            )
        );

    [Theory]
    [InlineData("Tax ID No. 773013083324 (Russia).", IdentifierKind.Inn, "773013083324")]
    [InlineData("Tax ID No. 5200000046 (Russia).", IdentifierKind.Inn, "5200000046")]
    [InlineData("Tax ID No. 2373000582.", IdentifierKind.Inn, "2373000582")]
    [InlineData("Tax ID No. 2373000583.", IdentifierKind.Tax, "2373000583")]
    [InlineData("Tax ID No. 5200000046 (Kazakhstan).", IdentifierKind.Tax, "5200000046")]
    [InlineData("Tax ID No. CHE-309.842.573 (Switzerland).", IdentifierKind.Tax, "CHE309842573")]
    [InlineData("Registration Number 1027700167110 (Russia).", IdentifierKind.Ogrn, "1027700167110")]
    [InlineData("Registration ID 1112373000596.", IdentifierKind.Ogrn, "1112373000596")]
    [InlineData("Registration Number 14282829 (Ukraine).", IdentifierKind.Edrpou, "14282829")]
    [InlineData("Registration Number 02696754 (United Kingdom).", IdentifierKind.Registration, "02696754")]
    [InlineData(
        "Registration Number HRA 738077 (Stuttgart) (Germany).",
        IdentifierKind.Registration,
        "HRA738077"
    )]
    [InlineData("Legal Entity Number 253400WSS48YWMBUA688.", IdentifierKind.Lei, "253400WSS48YWMBUA688")]
    [InlineData("SWIFT/BIC GAZPRUMM.", IdentifierKind.Bic, "GAZPRUMM")]
    [InlineData("Vessel Registration Identification IMO 1011202.", IdentifierKind.Imo, "1011202")]
    [InlineData("Company Number IMO 5055293.", IdentifierKind.Other, "IMO-COMPANY:5055293")]
    [InlineData(
        "Passport 753835603 (Russia) issued 20 Oct 2016 expires 20 Oct 2026.",
        IdentifierKind.Passport,
        "753835603"
    )]
    [InlineData("alt. Passport RL 1794375 (Lebanon).", IdentifierKind.Passport, "RL1794375")]
    [InlineData("Government Gazette Number 15110384 (Russia).", IdentifierKind.Other, "OKPO:15110384")]
    public void An_identifier_has_its_kind(string remarks, IdentifierKind kind, string value) =>
        Assert.Equal(new Identifier(kind, value), Assert.Single(OfacRemarks.Of(remarks).Identifiers));

    [Fact]
    public void What_an_identifier_cannot_say_stays_in_the_remarks()
    {
        const string passport = "Passport 753835603 (Russia) issued 20 Oct 2016 expires 20 Oct 2026";
        Assert.Equal(
            passport,
            Assert.Single(OfacRemarks.Of(passport + "; Tax ID No. 773013083324 (Russia).").Kept)
        );
    }

    [Fact]
    public void Nationality_and_citizenship_become_codes()
    {
        var remarks = OfacRemarks.Of(
            "nationality Korea, North; citizen Russia; alt. citizen Cyprus; citizen Russia."
        );
        Assert.Equal("KP RU CY", string.Join(' ', remarks.Nationalities));
    }

    [Fact]
    public void A_country_that_is_not_in_the_table_is_named_and_kept()
    {
        var remarks = OfacRemarks.Of("nationality possibly Palestinian;arrested 23 Apr 2002.");
        Assert.Equal("possibly Palestinian", Assert.Single(remarks.UnknownCountries));
        Assert.Equal("nationality possibly Palestinian|arrested 23 Apr 2002", string.Join('|', remarks.Kept));
    }

    [Fact]
    public void A_link_keeps_the_full_stop_of_an_abbreviation() =>
        Assert.Equal(
            "ANGLO CO., LTD.|BETA LTD.",
            string.Join('|', OfacRemarks.Of("Linked To: ANGLO CO., LTD.; Linked To: BETA LTD..").LinkedTo)
        );

    [Fact]
    public void A_listing_date_belongs_to_its_directive()
    {
        var remarks = OfacRemarks.Of(
            "Listing Date (EO 14024 Directive 3): 24 Feb 2022; Effective Date (EO 14024 Directive 3): 26 Mar 2022."
        );
        var directive = Assert.Single(remarks.Directives);
        Assert.Equal(
            ("14024", "3", "2022-02-24", "2022-03-26"),
            (directive.Order, directive.Number, directive.Listed.ToString(), directive.Effective.ToString())
        );
    }

    [Fact]
    public void A_phrase_whose_head_is_unknown_is_kept_and_counted()
    {
        var remarks = OfacRemarks.Of("Gender Male; Former Minister of Interior; POB Moscow, Russia.");
        Assert.Equal("Former Minister of Interior", Assert.Single(remarks.NotUnderstood));
        Assert.Equal(
            "Gender Male|Former Minister of Interior|POB Moscow, Russia",
            string.Join('|', remarks.Kept)
        );
    }
}
