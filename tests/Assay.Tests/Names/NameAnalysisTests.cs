using Assay.Model;
using Assay.Names;

namespace Assay.Tests.Names;

public sealed class NameAnalysisTests
{
    [Theory]
    [InlineData("LLC Alpha", "llc")]
    [InlineData("Alpha L.L.C.", "llc")]
    [InlineData("ООО «Альфа»", "llc")]
    [InlineData("OOO Alpha", "llc")]
    [InlineData("ТОВ Альфа", "llc")]
    [InlineData("Alpha o.O.O.", "llc")]
    [InlineData("Общество с ограниченной ответственностью Альфа", "llc")]
    [InlineData("ПАО Альфа", "pjsc")]
    [InlineData("Public Joint Stock Company Alpha", "pjsc")]
    [InlineData("Alpha JSC", "jsc")]
    [InlineData("АО Альфа", "jsc")]
    [InlineData("PrJSC Alpha", "prjsc")]
    [InlineData("Alpha Pty Ltd", "ltd")]
    [InlineData("Alpha Co., Ltd.", "ltd")]
    [InlineData("Alpha GmbH", "gmbh")]
    [InlineData("Alpha S.A.", "sa")]
    [InlineData("Alpha N.V.", "nv")]
    [InlineData("Alpha Aktiengesellschaft", "ag")]
    [InlineData("Alpha Corp.", "corp")]
    public void A_legal_form_is_told_from_the_name(string text, string form)
    {
        var name = Name.Of(text, PartyKind.Company);

        Assert.Equal(form, Assert.Single(name.Parts, p => p.Kind == PartKind.LegalForm).Code);
        Assert.Equal(
            "alpha",
            Assert
                .Single(name.Parts, p => p.Kind == PartKind.Word)
                .Folded.Replace("alfa", "alpha", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_legal_form_alone_is_a_name()
    {
        Assert.Equal(PartKind.Word, Assert.Single(Name.Of("CORP", PartyKind.Company).Parts).Kind);
    }

    [Fact]
    public void A_short_legal_form_in_the_middle_is_a_word()
    {
        var name = Name.Of("Pan AO Trading House", PartyKind.Company);

        Assert.DoesNotContain(name.Parts, p => p.Kind == PartKind.LegalForm);
    }

    [Fact]
    public void A_legal_form_with_a_slip_is_still_one()
    {
        var name = Name.Of("Joint Stock Companby Chelpipe", PartyKind.Company);

        Assert.Equal(["jsc", null], name.Parts.Select(p => p.Code).ToArray());
    }

    [Fact]
    public void A_comma_tells_the_family_name()
    {
        var name = Name.Of("DMITRIEV, Kirill Aleksandrovich", PartyKind.Person);

        Assert.True(name.TellsOrder);
        Assert.Equal(
            [
                (PartKind.Word, PartRole.Family),
                (PartKind.Word, PartRole.Given),
                (PartKind.Patronymic, PartRole.Given),
            ],
            name.Parts.Select(p => (p.Kind, p.Role))
        );
    }

    [Fact]
    public void Capitals_among_small_letters_tell_the_family_name()
    {
        var name = Name.Of("Sergey Viktorovich LAVROV", PartyKind.Person);

        Assert.Equal("LAVROV", Assert.Single(name.Parts, p => p.Role == PartRole.Family).Text);
    }

    [Theory]
    [InlineData("Roman Abramovich", null)]
    [InlineData("Roman Arkadyevich Abramovich", "Arkadyevich")]
    [InlineData("ABRAMOVICH, Roman Arkadyevich", "Arkadyevich")]
    [InlineData("Dmitriev Kirill Alexandrovich", "Alexandrovich")]
    [InlineData("Зеленський Володимир Олександрович", "Олександрович")]
    public void A_patronymic_is_told_from_a_family_name_that_ends_like_one(string text, string? patronymic)
    {
        var name = Name.Of(text, PartyKind.Person);

        Assert.Equal(patronymic, name.Parts.SingleOrDefault(p => p.Kind == PartKind.Patronymic)?.Text);
    }

    [Fact]
    public void The_name_behind_bin_is_the_fathers()
    {
        var name = Name.Of("Mohammed bin Salman", PartyKind.Person);

        Assert.Equal([PartRole.Given, PartRole.Unknown, PartRole.Father], name.Parts.Select(p => p.Role));
    }

    [Theory]
    [InlineData("Management Company 23", "23")]
    [InlineData("Brigade Forty-Four", "44")]
    [InlineData("Capital Fund VII", "7")]
    [InlineData("Factory No. 007", "7")]
    public void A_number_is_read_in_digits_words_and_Roman_numerals(string text, string value)
    {
        Assert.Equal(
            value,
            Name.Of(text, PartyKind.Company).Parts.Single(p => p.Kind == PartKind.Number).Code
        );
    }

    [Fact]
    public void Look_alike_letters_of_another_alphabet_are_read_as_what_they_look_like()
    {
        // the first letter of the second word is a Cyrillic Es
        Assert.Equal("agro chemie", Name.Of("Agro-\u0421hemie", PartyKind.Company).Folded);
    }

    [Theory]
    [InlineData("Кирилл\u200f Дмитриев\u200b", "kirill dmitriev")]
    [InlineData("Kirill\u200d Dmi\u00adtriev\ufeff", "kirill dmitriev")]
    [InlineData("Ｋｉｒｉｌｌ Ｄｍｉｔｒｉｅｖ", "kirill dmitriev")]
    [InlineData("Nicolás Ørsted Łukasz Straße", "nicolas orsted lukasz strasse")]
    public void Invisible_and_compatibility_characters_and_diacritics_fall_away(string text, string folded)
    {
        Assert.Equal(folded, Name.Of(text, PartyKind.Person).Folded);
    }

    [Theory]
    [InlineData("Дмитриев", Script.Cyrillic)]
    [InlineData("Dmitriev", Script.Latin)]
    [InlineData("محمد", Script.Arabic)]
    [InlineData("习近平", Script.Han)]
    [InlineData("123", Script.None)]
    public void The_script_is_told(string text, Script script)
    {
        Assert.Equal(script, Name.Of(text).Script);
    }
}
