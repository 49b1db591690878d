using Assay.FactCheck.Checks;
using Assay.FactCheck.Shared;
using Assay.FactCheck.Statements;
using Assay.Model;
using Assay.Registers;

namespace Assay.Tests.FactChecks;

public sealed class AbsenceAndIdentityTests
{
    private static readonly LocalDate AsOf = new(2026, 7, 17);

    [Fact]
    public void An_absence_is_confirmed_where_no_record_bears_the_name() =>
        Assert.Equal(Verdict.Confirmed, Absent(Facts.Record("1", "Rosatomflot")).Of("not listed"));

    [Theory]
    [InlineData("NORILSK NICKEL, PJSC")]
    [InlineData("ПАО «Норильск Никель»")]
    public void A_false_absence_is_found_in_any_script(string listed) =>
        Assert.Equal(Verdict.Contradicted, Absent(Facts.Record("1", listed)).Of("not listed"));

    [Fact]
    public void A_listing_after_the_day_of_the_absence_does_not_deny_it() =>
        Assert.Equal(
            Verdict.Confirmed,
            Absent(Facts.Record("1", "Norilsk Nickel", listed: AsOf.PlusDays(6))).Of("not listed")
        );

    [Fact]
    public void An_absence_later_than_the_names_at_hand_cannot_be_checked()
    {
        var log = new StatementLog();
        var party = Facts.Party("Rusal") with { NotListed = [Facts.Absence("us-ofac", new(2026, 6, 2))] };
        new AbsenceCheck(Facts.Lists(), Register.Empty, log).Check(party);

        Assert.True(Assert.Single(log.All).IsOvermarked);
    }

    [Fact]
    public void A_number_of_another_kind_of_check_digit_is_found() =>
        Assert.Equal(Verdict.Contradicted, Identified("3528000598", "").Of("identifier: check digit"));

    [Fact]
    public void A_number_that_the_record_does_not_have_is_found() =>
        Assert.Equal(
            Verdict.Contradicted,
            Identified("7707083893", "Tax ID No. 3528000597 (Russia)").Of("identifier")
        );

    [Fact]
    public void A_number_in_the_remarks_confirms() =>
        Assert.Equal(
            Verdict.Confirmed,
            Identified("3528000597", "Tax ID No. 3528000597 (Russia)").Of("identifier")
        );

    [Fact]
    public void A_birth_date_that_the_record_does_not_have_is_found()
    {
        var record = new SharedRecord
        {
            File = "annex",
            Key = "5",
            Names = ["Oleg DERIPASKA"],
            IsPerson = true,
            Programmes = ["2014R0269"],
            Annex = "I.PERSONS",
            Born = [Facts.Date("1968-01-02")],
        };
        var party = Facts.Party("Oleg Deripaska", PartyKind.Person) with
        {
            Born = Facts.Date("1968-02-01"),
            Designations =
            [
                Facts.Designation(
                    "eu-council/2014r0269",
                    "a-key",
                    "2014R0269",
                    "2022-04-08",
                    basis: "Reg. 269/2014 art. 2, annex I.PERSONS, no. 5"
                ),
            ],
        };
        var log = new StatementLog();
        new IdentityCheck(Facts.Lists(record), log).Check(party);

        Assert.Equal(Verdict.Contradicted, log.Of("birth date"));
    }

    private static StatementLog Absent(SharedRecord listed)
    {
        var log = new StatementLog();
        var party = Facts.Party("Norilsk Nickel") with { NotListed = [Facts.Absence("eu-council", AsOf)] };
        new AbsenceCheck(Facts.Lists(listed), Register.Empty, log).Check(party);
        return log;
    }

    private static StatementLog Identified(string inn, string remarks)
    {
        var record = new SharedRecord
        {
            File = "annex",
            Key = "7",
            Names = ["Severstal"],
            Programmes = ["2014R0269"],
            Annex = "I.ENTITIES",
            Identifiers = IdentifiersIn.Texts(remarks),
        };
        var party = Facts.Party("Severstal PJSC") with
        {
            Identifiers = [new Identifier(IdentifierKind.Inn, inn)],
            Designations =
            [
                Facts.Designation(
                    "eu-council/2014r0269",
                    "a-key",
                    "2014R0269",
                    "2022-04-08",
                    basis: "Reg. 269/2014 art. 2, annex I.ENTITIES, no. 7"
                ),
            ],
        };
        var log = new StatementLog();
        new IdentityCheck(Facts.Lists(record), log).Check(party);
        return log;
    }
}
