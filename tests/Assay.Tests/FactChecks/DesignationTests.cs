using Assay.FactCheck.Checks;
using Assay.FactCheck.Shared;
using Assay.FactCheck.Statements;
using Assay.Listings;

namespace Assay.Tests.FactChecks;

public sealed class DesignationTests
{
    private static readonly SharedRecord Severstal = Facts.Record(
        "37503",
        "PUBLIC JOINT STOCK COMPANY SEVERSTAL",
        "RUSSIA-EO14024"
    );

    [Fact]
    public void A_designation_that_agrees_with_the_editions_is_confirmed_but_for_its_day()
    {
        var log = Sdn(Severstal, "37503", "RUSSIA-EO14024", "2022-06-02");

        Assert.False(log.HasContradictions);
        Assert.Equal(Verdict.Confirmed, log.Of("designation: record"));
        Assert.Equal(Verdict.Confirmed, log.Of("designation: programme"));
        Assert.Equal(Verdict.Confirmed, log.Of("designation: still listed"));
        Assert.Equal(Verdict.NotCheckable, log.Of("designation: first day"));
    }

    [Fact]
    public void A_year_that_holds_the_whole_bracket_of_the_editions_is_confirmed() =>
        Assert.Equal(
            Verdict.Confirmed,
            Sdn(Severstal, "37503", "RUSSIA-EO14024", "2022").Of("designation: first day")
        );

    [Fact]
    public void A_number_of_another_party_is_found()
    {
        var other = Facts.Record("37504", "ALGORITM LLC", "RUSSIA-EO14024");

        Assert.Equal(
            Verdict.Contradicted,
            Sdn(other, "37504", "RUSSIA-EO14024", "2022-06-02").Of("designation: record")
        );
    }

    [Fact]
    public void A_number_that_no_edition_has_is_found() =>
        Assert.Equal(
            Verdict.Contradicted,
            Sdn(Severstal, "99999", "RUSSIA-EO14024", "2022-06-02").Of("designation: record")
        );

    [Fact]
    public void A_wrong_programme_is_found() =>
        Assert.Equal(
            Verdict.Contradicted,
            Sdn(Severstal, "37503", "UKRAINE-EO13661", "2022-06-02").Of("designation: programme")
        );

    [Theory]
    [InlineData("2021-06-02")]
    [InlineData("2023-01-15")]
    public void A_day_outside_the_bracket_of_the_editions_is_found(string from) =>
        Assert.Equal(
            Verdict.Contradicted,
            Sdn(Severstal, "37503", "RUSSIA-EO14024", from).Of("designation: first day")
        );

    [Fact]
    public void A_designation_without_end_whose_record_has_gone_is_found()
    {
        var log = new StatementLog();
        new SdnCheck(Facts.Ofac(Severstal, stillListed: false), log).Check(
            Facts.Party("Severstal PJSC"),
            Facts.Designation("us-ofac/sdn", "37503", "RUSSIA-EO14024", "2022-06-02")
        );

        Assert.Equal(Verdict.Contradicted, log.Of("designation: still listed"));
    }

    [Theory]
    [InlineData("2025-10-23", Verdict.Confirmed)]
    [InlineData("2025-10-24", Verdict.Contradicted)]
    public void The_day_of_an_EU_listing_is_the_one_printed(string from, object expected)
    {
        var annex = new SharedRecord
        {
            File = "annex",
            Key = "678",
            Names = ["Evraz plc"],
            Programmes = ["2014R0269"],
            Measure = "Asset freeze",
            Annex = "I.ENTITIES",
            Listed = new LocalDate(2025, 10, 23),
        };
        var log = new StatementLog();
        new EuCheck([annex], log).Check(
            Facts.Party("Evraz plc"),
            Facts.Designation(
                "eu-council/2014r0269",
                "evraz-plc",
                "2014R0269",
                from,
                basis: "Reg. 269/2014 art. 2, annex I.ENTITIES, no. 678"
            )
        );

        Assert.Equal((Verdict)expected, log.Of("designation: first day"));
    }

    [Fact]
    public void An_effect_that_the_annex_does_not_have_is_found()
    {
        var annex = new SharedRecord
        {
            File = "annex",
            Key = "1",
            Names = ["Rosatomflot"],
            Programmes = ["2014R0833"],
            Measure = "Export control",
            Annex = "IV",
        };
        var log = new StatementLog();
        new EuCheck([annex], log).Check(
            Facts.Party("Rosatomflot"),
            Facts.Designation(
                "eu-council/2014r0833",
                "rosatomflot",
                "2014R0833",
                "2022-07-21",
                DesignationEffect.AssetFreeze,
                basis: "Reg. 833/2014 art. 2b, annex IV"
            )
        );

        Assert.Equal(Verdict.Contradicted, log.Of("designation: effect"));
    }

    private static StatementLog Sdn(SharedRecord entry, string record, string programme, string from)
    {
        var log = new StatementLog();
        new SdnCheck(Facts.Ofac(entry), log).Check(
            Facts.Party("Severstal PJSC"),
            Facts.Designation("us-ofac/sdn", record, programme, from)
        );
        return log;
    }
}
