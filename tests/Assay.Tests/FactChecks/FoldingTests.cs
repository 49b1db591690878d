using Assay.FactCheck.Folding;
using Assay.FactCheck.Shared;

namespace Assay.Tests.FactChecks;

public sealed class FoldingTests
{
    [Theory]
    [InlineData("ПАО «Северсталь»", "PUBLIC JOINT STOCK COMPANY SEVERSTAL")]
    [InlineData("Gaz-Alyans LLC", "Газ-Альянс")]
    [InlineData(
        "Operating Organisation of the Zaporizhzhia NPP",
        "OPERATING ORGANIZATION OF ZAPORIZHZHYA NPP"
    )]
    public void Script_case_legal_form_and_spelling_do_not_part_names(string one, string other) =>
        Assert.True(FoldedName.Of(one).IsSameEntity(FoldedName.Of(other)));

    [Theory]
    [InlineData("Rusal", "Jerusalem Fund")]
    [InlineData("Polyus", "Polyus Aldan")]
    [InlineData("Nord Gold", "Nord Coal")]
    public void Names_of_different_companies_stay_apart(string one, string other) =>
        Assert.False(FoldedName.Of(one).IsSameEntity(FoldedName.Of(other)));

    [Fact]
    public void A_patronymic_may_be_left_out_but_not_a_given_name()
    {
        var listed = FoldedName.Of("DERIPASKA, Oleg Vladimirovich");

        Assert.True(FoldedName.Of("Oleg Deripaska").IsSamePerson(listed));
        Assert.False(FoldedName.Of("Deripaska").IsSamePerson(listed));
        Assert.False(FoldedName.Of("Pavel Deripaska").IsSamePerson(listed));
    }

    [Fact]
    public void A_cell_of_two_scripts_holds_a_name_in_each() =>
        Assert.Superset(
            new HashSet<string>(["Alexander SLADKOV", "Александр СЛАДКОВ"], StringComparer.Ordinal),
            NameCells.Names("Alexander SLADKOV Александр СЛАДКОВ").ToHashSet(StringComparer.Ordinal)
        );

    [Fact]
    public void A_quoted_value_of_a_list_may_hold_the_separator() =>
        Assert.Equal(["JSC \"A; B\"", "C"], NameCells.List("\"JSC \"\"A; B\"\"\"; C"));

    [Theory]
    [InlineData("17.3.2014")]
    [InlineData("17 Mar. 2014")]
    [InlineData("17 March 2014")]
    [InlineData("17/03/2014")]
    public void A_day_is_read_as_printed(string text) =>
        Assert.Equal(new LocalDate(2014, 3, 17), PrintedDates.Day(text));
}
