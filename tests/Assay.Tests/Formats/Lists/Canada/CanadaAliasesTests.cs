using Assay.Formats.Lists;
using Assay.Formats.Lists.Canada;
using Assay.Listings;

namespace Assay.Tests.Formats.Lists.Canada;

/// <summary>The one cell that has all aliases, in the ways the list writes it.</summary>
public sealed class CanadaAliasesTests
{
    [Theory]
    [InlineData("Иван Примеров; Ivan Primerov", "Иван Примеров|Ivan Primerov")]
    [InlineData("Yevgeny Primerov, Evgeny Primerov", "Yevgeny Primerov|Evgeny Primerov")]
    [InlineData("Иван ПРИМЕРОВ / Iван ПРИМЕРОВ", "Иван ПРИМЕРОВ|Iван ПРИМЕРОВ")]
    [InlineData("(Иван Примеров / Iван Примеров", "Иван Примеров|Iван Примеров")]
    [InlineData("Anna Primer or Hanna Primer", "Anna Primer|Hanna Primer")]
    [InlineData("Примеров, Иван Петрович", "Примеров, Иван Петрович")]
    [InlineData("Dzmitry (Zmitser) Primer", "Dzmitry (Zmitser) Primer")]
    [InlineData("Ivan\nPrimerov,  Vanya  Primerov ", "Ivan Primerov|Vanya Primerov")]
    [InlineData("", "")]
    public void A_person_s_names_stand_between_separators(string cell, string names) =>
        Assert.Equal(names, Names(cell, isPerson: true));

    [Theory]
    [InlineData("Банк Пример, ПАО", "Банк Пример, ПАО")]
    [InlineData("АО, Пример", "АО, Пример")]
    [InlineData("Primer Co., Ltd., Primer Trading", "Primer Co., Ltd.|Primer Trading")]
    [InlineData("Министерство образования, науки и молодежи", "Министерство образования, науки и молодежи")]
    [InlineData("«Общество содействия армии, авиации»", "«Общество содействия армии, авиации»")]
    [InlineData("\"Корпорация \"Системы, Комплексы\" Имени\"", "\"Корпорация \"Системы, Комплексы\" Имени\"")]
    [InlineData("Министерство примеров or Минпример; MinPrimer", "Министерство примеров|Минпример|MinPrimer")]
    [InlineData("АО \"Пример\" and НИИ Пример, АО", "АО \"Пример\"|НИИ Пример, АО")]
    [InlineData("Zadna Company and Zadna Investments", "Zadna Company and Zadna Investments")]
    [InlineData("АО \"ПРИМЕР \"ОДИН\"/ ОДИН", "АО \"ПРИМЕР \"ОДИН\"|ОДИН")]
    [InlineData("CGP, l'Armée des exemples", "CGP|l'Armée des exemples")]
    public void An_entity_s_names_may_hold_signs_that_separate_others(string cell, string names) =>
        Assert.Equal(names, Names(cell, isPerson: false));

    [Fact]
    public void A_language_before_a_colon_is_that_of_the_names_behind_it()
    {
        const string cell =
            "Vital Primer, Belarussian: Вiталь Прымер,  Russian\u00a0: Виталий Пример; В. Пример\nArabic: مثال";
        Assert.Equal(
            "Vital Primer |Вiталь Прымер Belarusian|Виталий Пример Russian|В. Пример Russian|مثال Arabic",
            string.Join(
                '|',
                CanadaAliases.Read(cell, isPerson: false, new ListLog()).Select(a => $"{a.Name} {a.Language}")
            )
        );
    }

    [Theory]
    [InlineData("Ivan Primerov", true, AliasQuality.Strong)]
    [InlineData("Иван Примеров", true, AliasQuality.OriginalScript)]
    [InlineData("Vanya", true, AliasQuality.Weak)]
    [InlineData("Ваня", true, AliasQuality.Weak)]
    [InlineData("VSK", false, AliasQuality.Strong)]
    public void A_person_s_alias_of_one_word_is_weak(string cell, bool isPerson, AliasQuality quality) =>
        Assert.Equal(quality, Assert.Single(CanadaAliases.Read(cell, isPerson, new ListLog())).Quality);

    [Theory]
    [InlineData("Katsiaryna or Katerina Primer")]
    [InlineData("Aleksander/ Aleksandr or Alexander /Alexandr Primer")]
    public void Spellings_of_a_part_of_a_name_are_kept_whole_and_counted(string cell)
    {
        var log = new ListLog();
        Assert.Equal(cell, Assert.Single(CanadaAliases.Read(cell, isPerson: true, log)).Name);
        CanadaMapper.TellCounts(log, "list.xml");
        Assert.Equal("AS2069", Assert.Single(log.Diagnostics).Code);
    }

    private static string Names(string cell, bool isPerson) =>
        string.Join('|', CanadaAliases.Read(Clean(cell), isPerson, new ListLog()).Select(a => a.Name));

    // As an element's text is cleaned before it comes here.
    private static string Clean(string cell) => Assay.Formats.Lists.Xml.XmlRecord.Clean(cell);
}
