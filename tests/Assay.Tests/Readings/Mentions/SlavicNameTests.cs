using Assay.Readings.Mentions;

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
    // nouns in -й, and consonants and vowels that are others in the nominative
    [InlineData("Заказ разместили в Китае.", "Китае", "country:CN")]
    [InlineData("Склад у Шанхае закрыт, груз идёт через Китай.", "Шанхае", "town:Shanghai@CN")]
    [InlineData("Із Китаєм домовилися.", "Китаєм", "country:CN")]
    [InlineData("Суд у Страсбурзі мовчить.", "Страсбурзі", "town:Strasbourg@FR")]
    [InlineData("Біржа у Празі зачинена.", "Празі", "town:Prague@CZ")]
    [InlineData("Заводы стоят в Макеевке и Енакиеве.", "Енакиеве", "town:Yenakiieve@UA")]
    // regions behind or before their nouns
    [InlineData("Рудник открыли в Республике Бурятия.", "Республике Бурятия", "region:RU-BU")]
    [InlineData("Глава Республики Бурятия Иван Лосев приехал.", "Республики Бурятия", "region:RU-BU")]
    [InlineData("Глава Республики Бурятия Иван Лосев приехал.", "Иван Лосев", "person")]
    [InlineData("Завод стоит в Забайкальском крае.", "Забайкальском крае", "region:RU-ZAB")]
    [InlineData("Руду везли из Забайкалья.", "Забайкалья", "region:RU-ZAB")]
    [InlineData("Судно ходит под флагом Маршалловых Островов.", "Маршалловых Островов", "country:MH")]
    [InlineData("Його зареєстрували на Коморських Островах.", "Коморських Островах", "country:KM")]
    [InlineData("У Білому домі не відповіли.", "Білому домі", "place")]
    // bodies by the names they go by
    [InlineData("Позов подав Нафтогаз.", "Нафтогаз", "party:naftogaz")]
    [InlineData("Глава МАГАТЭ промолчал.", "МАГАТЭ", "organisation")]
    [InlineData("Иск против Минюста отклонён.", "Минюста", "organisation")]
    [InlineData("Источники “Ъ” это подтвердили.", "Ъ", "organisation")]
    // what is in marks behind a noun, of which the first word alone has a capital; a mine is a place
    [InlineData("Так считает центр «Закон и недра».", "Закон и недра", "organisation")]
    [InlineData("Добыча на руднике «Верхний» растёт.", "Верхний", "place")]
    [InlineData(
        "ПАО «Алданметалл» отчиталось. За год Алданметалл заработал больше.",
        "Алданметалл",
        "organisation"
    )]
    // another script is another name, and an abbreviation no surname
    [InlineData("Компания на Маршалловых Островах Tarn Bulk Ltd молчит.", "Tarn Bulk Ltd", "organisation")]
    [InlineData("Показатель EBITDA вырос. Долг к EBITDA снизился.", "Показатель EBITDA", null)]
    // a given name goes before the mine it stands behind, and an apostrophe parts no word
    [InlineData("Інженер Верхньої шахти Віталій Кравець пішов.", "Віталій Кравець", "person")]
    [InlineData("Про це сказала Мар’яна Кравець.", "Мар’яна Кравець", "person")]
    [InlineData("Пришёл сторож. По словам Антона, завод стоит.", "Антона", "person")]
    // commodities in what they are traded as; the longest form is the mention
    [InlineData("Продали вольфрамовый концентрат.", "вольфрамовый концентрат", "commodity:tungsten")]
    [InlineData("Зразків літієвої руди не взяли.", "літієвої руди", "commodity:lithium")]
    [InlineData("Купили передельный чугун.", "передельный чугун", "commodity:pig-iron")]
    [InlineData("Фунт закису-окису подорожчав.", "закису-окису", "commodity:uranium")]
    [InlineData("Листы из нержавеющей стали подешевели.", "стали", "commodity:steel")]
    [InlineData("Цены стали падать.", "стали", null)]
    [InlineData("Европі потрібен уран: у Європі його нема.", "Європі", "place")]
    // words of the language that look like a name of something else
    [InlineData("Н.К.: Чому так? О.С.: Бо так.", "Н.К.", "person")]
    [InlineData("Он сказал: «Ваш завод стоит».", "Ваш", null)]
    [InlineData("Він каже: «Мені це не потрібно».", "Мені", null)]
    [InlineData("Добыча стала дороже.", "стала", null)]
    [InlineData("Рудник есть и в Мали.", "Мали", "country:ML")]
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

    [Theory]
    [InlineData("Металл везут из Алчевска. Печи оккупированного Алчевска холодны.", "Алчевска", 2)]
    [InlineData("Слова «Алчевск» тут нет. Металл везут из Алчевска.", "Алчевск", 1)]
    [InlineData("The coke comes from Alchevsk. Nobody names Alchevsk.", "Alchevsk", 2)]
    [InlineData("The village of Hope is near. Nobody has much hope.", "hope", 0)]
    public void A_town_named_once_is_the_same_wherever_its_name_stands(
        string text,
        string words,
        int times
    ) =>
        Assert.Equal(
            times,
            ReadTexts.Read(text) is var reading
                ? reading.Mentions.Count(m =>
                    string.Equals(m.Span.In(text), words, StringComparison.Ordinal)
                    && reading.Referents[m.Referent].Links is [{ Target.Id: "town:Alchevsk@UA" }]
                )
                : 0
        );

    /// <summary>The commonest words of both languages, and such as look like names of regions, towns and goods.</summary>
    public static TheoryData<string> CommonestWords =>
        [
            .. File.ReadLines(
                    Path.Combine(
                        SharedFolder.RepositoryRoot,
                        "tests/Assay.Tests/Readings/Mentions/slavic-words.tsv"
                    )
                )
                .Where(line => !line.StartsWith('#')),
        ];

    [Theory]
    [MemberData(nameof(CommonestWords))]
    public void A_word_of_the_language_is_no_name(string words)
    {
        var text = string.Join(
            ' ',
            words
                .Split(' ')
                .Select(w => (Small: w, Great: char.ToUpperInvariant(w[0]) + w[1..]))
                .Select(w => $"Так {w.Small} или нет. {w.Great} пришли туда. Сказали: «{w.Great} туда».")
        );
        Assert.Empty(
            ReadTexts.Read(text).Mentions.Where(m => m.Form == MentionForm.Name).Select(m => m.Span.In(text))
        );
    }
}
