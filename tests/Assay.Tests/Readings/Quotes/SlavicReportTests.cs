namespace Assay.Tests.Readings.Quotes;

/// <summary>Reports as Ukrainian and Russian news put them: attributed by the next sentence, behind a colon, to a house that says things in the plural.</summary>
public sealed class SlavicReportTests
{
    private const string Names =
        "person: Ольга Петренко, Петренко; organisation: Степова руда, Степовій руді; organisation: Telegram; organisation: Госдумы; place: Москву; "
        + "person: Анна Зорина, Зорина; person: Пётр Лосев, Лосев";

    [Theory]
    [InlineData(
        "Завод зупинили через борги за газ. Про це у вівторок повідомила у Telegram міністерка Ольга Петренко.",
        "indirect, Ольга Петренко: Завод зупинили через борги за газ"
    )]
    [InlineData(
        "Завод остановили из-за долгов за газ. Об этом сообщил Пётр Лосев.",
        "indirect, Пётр Лосев: Завод остановили из-за долгов за газ"
    )]
    [InlineData(
        "Петренко запевняє: свердловини перевірятимуть щокварталу.",
        "indirect, Ольга Петренко: свердловини перевірятимуть щокварталу"
    )]
    [InlineData(
        "У Степовій руді на запит газети відповіли, що договору немає.",
        "indirect, Степова руда: договору немає"
    )]
    [InlineData(
        "«Мы теряем рынки, — сказал глава комитета Госдумы по энергетике Пётр Лосев. — Покупают меньше».",
        "direct, Пётр Лосев: Мы теряем рынки / Покупают меньше"
    )]
    [InlineData(
        "«Продасте хоч тонну, – застерегла Петренко покупців, – прийдемо і до вас».",
        "direct, Ольга Петренко: Продасте хоч тонну / прийдемо і до вас"
    )]
    [InlineData("«Мы не видим договора», — возмущается Зорина.", "direct, Анна Зорина: Мы не видим договора")]
    public void What_is_reported_goes_to_who_reports_it(string text, string lines) =>
        Assert.Equal(lines, Told.Lines(text, Names));
}
