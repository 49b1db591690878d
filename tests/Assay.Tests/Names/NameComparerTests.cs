using Assay.Listings;
using Assay.Model;
using Assay.Names;

namespace Assay.Tests.Names;

public sealed class NameComparerTests
{
    [Theory]
    [InlineData("LLC DRAKE TRADING", "LCL DRAKE TRADING")]
    [InlineData("KINGLY WON INTERNATIONAL LTD", "KINGLY WON INTERNATIONAL LXTD")]
    [InlineData("Islamic Movement of Uzbekistan", "Islamic Movement oqf Uzbekistan")]
    [InlineData("Public Joint Stock Company Vimpel", "Public Jiont Stock Company Vimpel")]
    [InlineData("AKTSIONERNOE OBSHCHESTVO RT-BIOTEKHPROM", "AKTSIONERNDE OBSHCHESTVO RT-BIOTEKHPROM")]
    public void A_slip_in_a_legal_form_or_small_word_makes_no_other_organisation(string one, string other) =>
        Assert.InRange(
            NameComparer.Score(
                Name.Of(one, PartyKind.Company),
                Name.Of(other, PartyKind.Company),
                PartyKind.Company
            ),
            MatchThresholds.Possible,
            0.9999
        );

    [Theory]
    [InlineData("محمد الحسيني", "Mohamed al-Husseini")]
    [InlineData("قاسم سليماني", "Qassem Soleimani")]
    [InlineData("علی خامنه‌ای", "Ali Khamenei")]
    [InlineData("أيمن الظواهري", "Ayman al-Zawahiri")]
    [InlineData("فرناندو بيريز", "Fernando Pérez")]
    [InlineData("בנימין נתניהו", "Benjamin Netanyahu")]
    [InlineData("김영복", "KIM Yong Bok")]
    [InlineData("최광혁", "CHOE Kwang Hyok")]
    [InlineData("이영길", "RI, Yong Gil")]
    [InlineData("이 영길", "RI, Yong Gil")]
    [InlineData("리영길", "RI, Yong Gil")]
    public void A_name_agrees_with_its_usual_romanisation(string original, string latin) =>
        Assert.True(Score(original, latin, PartyKind.Person) >= MatchThresholds.Possible);

    /// <summary>By rules of each language, not by Russian ones.</summary>
    [Theory]
    [InlineData("Рыгор Азаронак", "Ryhor Azaronak")]
    [InlineData("Павел Мiкалаевiч ЛЁГКI", "Pavel Mikalaevich LIOHKI")]
    [InlineData("Александар Вучић", "Aleksandar Vučić")]
    [InlineData("Ђорђе Живковић", "Djordje Zivkovic")]
    [InlineData("ბიძინა ივანიშვილი", "Bidzina Ivanishvili")]
    [InlineData("Սերժ Սարգսյան", "Serzh Sargsyan")]
    [InlineData("Ոսկան Ոսկանյան", "Voskan Voskanyan")]
    [InlineData("Նիկոլ Փաշինյան", "Nikol Pashinyan")]
    public void A_name_agrees_with_its_romanisation_by_the_rules_of_its_language(
        string original,
        string latin
    ) => Assert.True(Score(original, latin, PartyKind.Person) >= MatchThresholds.Possible);

    /// <summary>What Arabic writes with two letters (s and h) is not what Latin writes with two (sh).</summary>
    [Theory]
    [InlineData("عدنان الصحراوي", "Adnan Al-Sahraoui")]
    [InlineData("דניאל וייס", "Daniel Weiss")]
    public void Consonants_are_read_letter_by_letter(string original, string latin) =>
        Assert.True(Score(original, latin, PartyKind.Person) >= MatchThresholds.Possible);

    [Theory]
    [InlineData("محمود عباس", "Mohammed Abbas")]
    [InlineData("خالد مشعل", "Ayman Mishal")]
    [InlineData("آلاء الراشد", "Abas Rashidi")]
    [InlineData("ميرا آل علي", "AMIR MOAYYED ALAI")]
    [InlineData("시우 이", "Pak Il Kyu")]
    [InlineData("지영 오", "Abu Ilonggo")]
    public void What_another_script_leaves_out_makes_no_two_persons_one(string original, string latin) =>
        Assert.True(Score(original, latin, PartyKind.Person) < MatchThresholds.Possible);

    /// <summary>What only the consonants of a word say is never sure: نصر may be Nasr, Nasir or Nassar.</summary>
    [Fact]
    public void Names_that_agree_by_consonants_are_a_question() =>
        Assert.False(
            NameComparer.Compare(Person("فرناندو بيريز"), Person("Fernando Pérez"), PartyKind.Person).IsFirm
        );

    /// <summary>A bare word of an organisation's own stands for the whole name, but for one everyday word; never firmly.</summary>
    [Theory]
    [InlineData("Huawei", "HUAWEI TECHNOLOGIES CO., LTD")]
    [InlineData("Rosneft", "ROSNEFT OIL COMPANY")]
    [InlineData("Роснефть", "ROSNEFT OIL COMPANY")]
    [InlineData("Sberbank", "OPEN JOINT STOCK COMPANY SBERBANK OF RUSSIA")]
    [InlineData("VTB", "BANK VTB PAO")]
    [InlineData("VTB BANK", "VTB")]
    public void A_short_name_of_an_organisation_is_a_question(string one, string other)
    {
        var comparison = Companies(one, other);
        Assert.InRange(comparison.Score, MatchThresholds.Possible, MatchThresholds.Likely);
        Assert.False(comparison.IsFirm);
        Assert.Contains(comparison.Explanation, s => s.Contains("short name", StringComparison.Ordinal));
    }

    /// <summary>Whoever writes the legal form writes the whole name; an everyday word alone is nobody's own; more words tell a unit of a group.</summary>
    [Theory]
    [InlineData("Huawei Ltd", "HUAWEI TECHNOLOGIES CO., LTD")]
    [InlineData("Mendez, B.V.B.A", "Mendez Nederland, B.V.")]
    [InlineData("Technologies", "HUAWEI TECHNOLOGIES CO., LTD")]
    [InlineData("CORP", "CORP TRADING LTD")]
    [InlineData("Severstal", "Severstal Trading House LLC")]
    [InlineData("Huawei", "Huawei Marine Networks")]
    [InlineData("Huwaei", "HUAWEI TECHNOLOGIES CO., LTD")]
    [InlineData("Ivan", "IVAN TRADING LTD")]
    public void What_is_no_short_name_stays_another_organisation(string one, string other)
    {
        var score = Companies(one, other).Score;
        Assert.InRange(score, 0, MatchThresholds.Possible - 0.001);
    }

    [Fact]
    public void A_ship_with_a_word_more_is_another_ship() =>
        Assert.True(Score("BALTIKA", "BALTIKA STAR", PartyKind.Vessel) < MatchThresholds.Possible);

    [Theory]
    [InlineData("NIOC", "NATIONAL IRANIAN OIL COMPANY")]
    [InlineData("RDIF", "Russian Direct Investment Fund")]
    [InlineData("IRGC", "Islamic Revolutionary Guard Corps")]
    [InlineData("РФПИ", "Российский фонд прямых инвестиций")]
    public void An_acronym_is_a_question(string acronym, string name)
    {
        var comparison = Companies(acronym, name);
        Assert.InRange(comparison.Score, MatchThresholds.Possible, MatchThresholds.Likely);
        Assert.Equal(AlignmentKind.Acronym, Assert.Single(comparison.Alignments).How);
        Assert.Contains(comparison.Explanation, s => s.Contains("first letters", StringComparison.Ordinal));
    }

    /// <summary>Three letters, a word in small letters, other letters, another legal form, and persons' names.</summary>
    [Theory]
    [InlineData("NIO", "National Iranian Oil")]
    [InlineData("Visa", "Vostok Invest South Africa")]
    [InlineData("RDIF", "Russian Direct Insurance Bank")]
    [InlineData("RDIF", "Federal Direct Investment Fund")]
    public void What_is_no_acronym_of_a_name_does_not_agree_with_it(string one, string other) =>
        Assert.Equal(0, Companies(one, other).Score);

    [Fact]
    public void A_person_has_no_acronym() =>
        Assert.Equal(0, Score("ABCD", "Anna Berta Carla Dora", PartyKind.Person));

    [Theory]
    [InlineData("RUSAL", "HIERROS DE JERUSALEM S.A.")]
    [InlineData("CORP", "GAZPROM CORP")]
    [InlineData("Severstal", "Severstal Long Product")]
    [InlineData("Severstal", "Severstal Trading House LLC")]
    [InlineData("Bank of Russia", "Bank Rossiya")]
    [InlineData("Russian Direct Investment Fund", "Management Company of the Russian Direct Investment Fund")]
    [InlineData("China National Pipeline Corporation", "China National Petroleum Corporation")]
    [InlineData("Bank of China (Hong Kong) Limited", "Bank of China (Australia) Limited")]
    [InlineData("Management Company 23", "Management Company")]
    [InlineData("VTB", "VEB")]
    public void Other_organisations_are_not_the_same(string one, string other)
    {
        Assert.InRange(Score(one, other, PartyKind.Company), 0, NameComparer.DefaultThreshold - 0.01);
    }

    [Theory]
    [InlineData("Capital Fund II", "Capital Fund III")]
    [InlineData("Factory 12", "Factory 21")]
    [InlineData("Mortgage Trust 2007-AHL1", "Mortgage Trust 2007-AHL2")]
    public void Sisters_of_a_series_are_a_question_and_nothing_firm(string one, string other)
    {
        var comparison = NameComparer.Compare(
            Name.Of(one, PartyKind.Company),
            Name.Of(other, PartyKind.Company),
            PartyKind.Company
        );
        Assert.InRange(comparison.Score, NameComparer.DefaultThreshold, 0.99);
        Assert.False(comparison.IsFirm);
    }

    [Theory]
    [InlineData("PAO Severstal", "СЕВЕРСТАЛЬ, ПАО")]
    [InlineData("Severstal", "PUBLIC JOINT STOCK COMPANY SEVERSTAL")]
    [InlineData("OAO Gazprom", "Gazprom JSC")]
    [InlineData("AvtoVAZ", "АвтоВАЗ")]
    [InlineData("Good Will Company", "Goodwill Company")]
    [InlineData("A.B.C. Company", "ABC Company")]
    [InlineData("Procter & Gamble Co.", "Procter and Gamble Co.")]
    [InlineData("Société Générale S.A.", "Societe Generale SA")]
    [InlineData("Brigade Forty-Four", "Brigade 44")]
    [InlineData("En+ Group", "EN PLUS GROUP")]
    [InlineData("Trafalgura Group Pte. Ltd.", "Trafigura Group Pte. Ltd.")]
    public void Spellings_of_one_organisation_are_the_same(string one, string other)
    {
        Assert.InRange(Score(one, other, PartyKind.Company), NameComparer.DefaultThreshold, 1);
    }

    [Theory]
    [InlineData("Kirill Dmitriev", "DMITRIEV, Kirill Aleksandrovich")]
    [InlineData("Dmitriev Kirill Alexandrovich", "DMITRIEV, Kirill Aleksandrovich")]
    [InlineData("Кирилл Дмитриев", "DMITRIYEV, Kirill")]
    [InlineData("V. Putin", "Vladimir Putin")]
    [InlineData("Usama bin Ladin", "Osama bin Laden")]
    [InlineData("Frost, William W.", "William W Frost")]
    [InlineData("SergeiLavrov", "Sergei Lavrov")]
    [InlineData("Abdul Aziz Nooristani", "NURISTANI, Abdulaziz")]
    [InlineData("Ig0r Sech1n", "Igor Sechin")]
    [InlineData("习近平", "Xi Jinping")]
    public void Ways_to_write_one_person_are_the_same(string one, string other)
    {
        Assert.InRange(Score(one, other, PartyKind.Person), NameComparer.DefaultThreshold, 1);
    }

    [Theory]
    [InlineData("Mohammed bin Salman", "Salman bin Mohammed")]
    [InlineData("Vladimir Dmitriev", "DMITRIEV, Kirill Aleksandrovich")]
    [InlineData("Sergey Ivanovich Lavrov", "Sergey Viktorovich Lavrov")]
    [InlineData("A. Nazarbayev", "Nursultan Nazarbayev")]
    [InlineData("N. N.", "Nursultan Nazarbayev")]
    [InlineData("Boris Abramovich", "Roman Abramovich")]
    [InlineData("Vladimir Putin", "KONONOV, Vladimir P.")]
    [InlineData("SADDAM HUSSEIN AL-DULAIMI", "SADDAM HUSSEIN AL-TIKRITI")]
    [InlineData("Dmitriev", "DMITRIEV, Kirill Aleksandrovich")]
    [InlineData("Raúl Castillo", "Raúl Castro")]
    [InlineData("KIM SOK JIN", "KIM SOK CHOL")]
    [InlineData("Hans O Friedrich", "Hans Joachim Friedrich")]
    [InlineData("高石早苗", "高市早苗")]
    public void Other_persons_are_not_the_same(string one, string other)
    {
        Assert.InRange(Score(one, other, PartyKind.Person), 0, NameComparer.DefaultThreshold - 0.01);
    }

    [Theory]
    [InlineData("LeBron Jones", "LeBron James")]
    [InlineData("KO CHOL HUN", "KO CHOL MAN")]
    [InlineData("Shi Jinping", "Xi Jinping")]
    [InlineData("Potapin Vladimir", "Potanin Vladimir")]
    public void Persons_whose_names_differ_by_two_letters_are_a_question_and_nothing_firm(
        string one,
        string other
    )
    {
        var comparison = NameComparer.Compare(Person(one), Person(other), PartyKind.Person);
        Assert.InRange(comparison.Score, 0.69, 0.96);
        Assert.False(comparison.IsFirm);
    }

    [Fact]
    public void A_known_family_name_makes_order_free_and_an_unknown_one_does_not()
    {
        var told = Score("Hans Friedrich", "FRIEDRICH, Hans", PartyKind.Person);
        var untold = Score("Hans Friedrich", "Friedrich Hans", PartyKind.Person);

        Assert.True(told > untold);
    }

    [Fact]
    public void The_alignment_is_the_evidence()
    {
        var comparison = NameComparer.Compare(
            Person("Dmytriev K. Long"),
            Person("DMITRIEV, Kirill"),
            PartyKind.Person
        );

        Assert.Equal(
            [("Dmytriev", "DMITRIEV", AlignmentKind.Spelling), ("K", "Kirill", AlignmentKind.Initial)],
            comparison.Alignments.Select(a => (a.Left[0].Text, a.Right[0].Text, a.How))
        );
        Assert.Equal("Long", Assert.Single(comparison.LeftOver).Text);
        Assert.Empty(comparison.RightOver);
    }

    [Fact]
    public void The_explanation_names_what_agrees_what_is_left_and_what_is_doubted()
    {
        var a = Name.Of("PAO Severstal Nord", PartyKind.Company);
        var b = Name.Of("СЕВЕРСТАЛЬ Ural GmbH", PartyKind.Company);

        Assert.Equal(
            [
                "\"Severstal\" and \"СЕВЕРСТАЛЬ\" are one name in two scripts.",
                "Only in \"PAO Severstal Nord\": \"PAO\", \"Nord\".",
                "Only in \"СЕВЕРСТАЛЬ Ural GmbH\": \"Ural\", \"GmbH\".",
                "Each name keeps a word of its own, which speaks for two parties.",
                "The legal forms differ in kind.",
            ],
            NameComparer.Compare(a, b, PartyKind.Company).Explanation
        );
    }

    private static double Score(string one, string other, PartyKind kind) =>
        NameComparer.Score(Name.Of(one, kind), Name.Of(other, kind), kind);

    private static Name Person(string text) => Name.Of(text, PartyKind.Person);

    private static NameComparison Companies(string one, string other) =>
        NameComparer.Compare(
            Name.Of(one, PartyKind.Company),
            Name.Of(other, PartyKind.Company),
            PartyKind.Company
        );
}
