using Assay.Model;

namespace Assay.Tests.Model;

public sealed class IdentifierRulesTests
{
    [Theory]
    [InlineData(IdentifierKind.Inn, "7707083893")]
    [InlineData(IdentifierKind.Inn, "773013083324")]
    [InlineData(IdentifierKind.Ogrn, "1027700132195")]
    [InlineData(IdentifierKind.Ogrn, "304500116000157")]
    [InlineData(IdentifierKind.Lei, "5493001KJTIIGC8Y1R12")]
    [InlineData(IdentifierKind.Lei, "213800WSGIIZCXF1P572")]
    [InlineData(IdentifierKind.Imo, "9074729")]
    [InlineData(IdentifierKind.Imo, "IMO9074729")]
    [InlineData(IdentifierKind.Edrpou, "00131305")]
    [InlineData(IdentifierKind.Edrpou, "14360570")]
    [InlineData(IdentifierKind.Edrpou, "32855961")]
    [InlineData(IdentifierKind.Bic, "DEUTDEFF")]
    [InlineData(IdentifierKind.Bic, "DEUTDEFF500")]
    [InlineData(IdentifierKind.Passport, "anything")]
    public void A_right_number_has_no_fault(IdentifierKind kind, string value) =>
        Assert.Null(IdentifierRules.FaultOf(new Identifier(kind, value)));

    [Theory]
    [InlineData(IdentifierKind.Inn, "7707083893")]
    [InlineData(IdentifierKind.Inn, "773013083324")]
    [InlineData(IdentifierKind.Ogrn, "1027700132195")]
    [InlineData(IdentifierKind.Lei, "5493001KJTIIGC8Y1R12")]
    [InlineData(IdentifierKind.Imo, "9074729")]
    [InlineData(IdentifierKind.Edrpou, "14360570")]
    public void A_wrong_last_digit_is_a_fault(IdentifierKind kind, string value)
    {
        var last = (char)('0' + ((value[^1] - '0' + 1) % 10));

        Assert.NotNull(IdentifierRules.FaultOf(new Identifier(kind, value[..^1] + last)));
    }

    [Theory]
    [InlineData(
        IdentifierKind.Inn,
        "77070838931",
        "it has ten digits for an organisation, twelve for a person"
    )]
    [InlineData(
        IdentifierKind.Inn,
        "77O7083893",
        "it has ten digits for an organisation, twelve for a person"
    )]
    [InlineData(
        IdentifierKind.Inn,
        "٧٧٠٧٠٨٣٨٩٣",
        "it has ten digits for an organisation, twelve for a person"
    )]
    [InlineData(IdentifierKind.Ogrn, "", "it has thirteen digits, fifteen for a sole trader")]
    [InlineData(
        IdentifierKind.Lei,
        "5493001KJTIIGC8Y1R1",
        "it has eighteen letters or digits and two digits"
    )]
    [InlineData(
        IdentifierKind.Lei,
        "5493001KJTIIGC8Y1RAB",
        "it has eighteen letters or digits and two digits"
    )]
    [InlineData(IdentifierKind.Imo, "907472", "it has seven digits")]
    [InlineData(IdentifierKind.Edrpou, "1436057", "it has eight digits")]
    [InlineData(
        IdentifierKind.Bic,
        "DEUT1EFF",
        "it has eight or eleven letters and digits, with a country in the fifth and sixth place"
    )]
    public void A_number_of_another_form_is_a_fault(IdentifierKind kind, string value, string fault) =>
        Assert.Equal(fault, IdentifierRules.FaultOf(new Identifier(kind, value)));

    [Theory]
    [InlineData("77 03-425673", "7703425673")]
    [InlineData(" deutdeff ", "DEUTDEFF")]
    [InlineData("--", "")]
    public void Separators_are_dropped_and_letters_made_capital(string text, string value) =>
        Assert.Equal(value, IdentifierRules.Normalise(text));
}
