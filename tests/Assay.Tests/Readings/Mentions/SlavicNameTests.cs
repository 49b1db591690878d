namespace Assay.Tests.Readings.Mentions;

/// <summary>Names in Ukrainian and Russian texts, of which mostly the first word alone has a capital letter, and in all their cases.</summary>
public sealed class SlavicNameTests
{
    [Theory]
    // institutions: what they are for stands behind them in small letters
    [InlineData(
        "Про це написали у Міністерстві розвитку громад та територій.",
        "Міністерстві розвитку громад та територій",
        "organisation"
    )]
    [InlineData(
        "Так считает эксперт Института проблем рынка Олег Лисин.",
        "Института проблем рынка",
        "organisation"
    )]
    [InlineData("Вона очолює комітету з питань енергетики.", "комітету з питань енергетики", "organisation")]
    [InlineData(
        "Рішення ухвалив Антимонопольний комітет України.",
        "Антимонопольний комітет України",
        "organisation"
    )]
    // the register's, in every case and behind a legal form
    [InlineData(
        "Про це просили Міністерство економіки.",
        "Міністерство економіки",
        "party:ministry-of-economy-ukraine"
    )]
    [InlineData("Угоду підписало ТОВ «Вельта».", "ТОВ «Вельта»", "party:velta")]
    [InlineData(
        "Отчёт ПАО «ГМК \"Норильский никель\"» вышел в мае.",
        "ПАО «ГМК \"Норильский никель\"»",
        "party:nornickel"
    )]
    [InlineData("Печі Побузького комбінату холонуть.", "Побузького комбінату", "party:pobuzhsky-ferronickel")]
    // works and grounds that an adjective of place names
    [InlineData("Він працював на Криворізькому заводі.", "Криворізькому заводі", "organisation")]
    [InlineData("Роботи на Пержанському родовищі зупинили.", "Пержанському родовищі", "site:perha")]
    [InlineData("Турецькі порти брали вугілля.", "Турецькі порти", null)]
    // regions in a list, and by the names people call them
    [InlineData("Шахти Донецької та Луганської областей стоять.", "Донецької", "region:UA-14")]
    [InlineData("Вугілля з Луганщини везуть морем.", "Луганщини", "region:UA-09")]
    // persons behind a genitive, a body or a weekday
    [InlineData("Директор завода Виталий Костылев ушёл.", "Виталий Костылев", "person")]
    [InlineData("Голова Держгеонадр Роман Опімах приїхав.", "Роман Опімах", "person")]
    [InlineData("Голова Держгеонадр Роман Опімах приїхав.", "Держгеонадр", "party:geological-survey-ukraine")]
    [InlineData("Середа, 15 квітня 2026 року. Потяг прибув.", "Середа", null)]
    // who is in marks is told by the word beside them
    [InlineData(
        "Це сказала засновниця «Польового реєстру» Ольга Мазур.",
        "Польового реєстру",
        "organisation"
    )]
    [InlineData(
        "Це рахують щодня. «Польовий реєстр», громадська група з Дніпра, мовчить.",
        "Польовий реєстр",
        "organisation"
    )]
    // words of the language that look like a name of something else
    [InlineData("В МИД ответили отказом.", "МИД", "organisation")]
    [InlineData("Вона родом із Полтави.", "родом", null)]
    public void Names_are_read_in_every_case(string text, string words, string? target) =>
        Assert.Equal(target, ReadTexts.Read(text).Of(words));

    [Theory]
    [InlineData(
        "Чиновник молчал. Министр Пётр Лосев приехал в Мурманск. Но ответа чиновник не дал.",
        "чиновник",
        "person"
    )]
    [InlineData(
        "Запорізький титано-магнієвий комбінат стоїть. Торік комбінат втратив 410 млн грн.",
        "комбінат",
        "party:zaporizhzhia-titanium-magnesium-plant"
    )]
    public void Who_was_named_is_called_again_by_a_noun(string text, string words, string target) =>
        Assert.Equal(target, ReadTexts.Read(text).Of(words));
}
