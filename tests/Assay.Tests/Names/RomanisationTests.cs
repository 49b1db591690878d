using Assay.Model;
using Assay.Names;

namespace Assay.Tests.Names;

public sealed class RomanisationTests
{
    [Theory]
    [InlineData("Дмитриев", "Dmitriev")]
    [InlineData("Дмитриев", "Dmitriyev")]
    [InlineData("Дмитриев", "Dmytriev")]
    [InlineData("Зеленський", "Zelenskyy")]
    [InlineData("Зеленський", "Zelensky")]
    [InlineData("Зеленский", "Zelenskiy")]
    [InlineData("Ходорковский", "Khodorkovsky")]
    [InlineData("Ходорковский", "Hodorkovskij")]
    [InlineData("Александрович", "Alexandrovich")]
    [InlineData("Кузнецов", "Kuznetsov")]
    [InlineData("Кузнецов", "Kuznetzoff")]
    [InlineData("Щукин", "Shchukin")]
    [InlineData("Юрий", "Yuriy")]
    [InlineData("Юрий", "Iurii")]
    [InlineData("Сергей", "Sergej")]
    [InlineData("Владимир", "Wladimir")]
    [InlineData("Елена", "Yelena")]
    [InlineData("Анастасия", "Anastasiya")]
    [InlineData("Вячеслав", "Viacheslav")]
    public void Usual_romanisations_of_a_Cyrillic_name_share_its_key(string cyrillic, string latin)
    {
        Assert.Equal(Key(cyrillic), Key(latin));
    }

    [Theory]
    [InlineData("Гончаренко Олексій", "honcharenko oleksiy")]
    [InlineData("Гончаренко Алексей", "goncharenko aleksey")]
    public void Ukrainian_and_Russian_are_read_each_by_its_own_rules(string text, string folded)
    {
        Assert.Equal(folded, Name.Of(text, PartyKind.Person).Folded);
    }

    [Theory]
    [InlineData("Дмитро", "Dmitry")]
    [InlineData("Володимир", "Vladimir")]
    [InlineData("Олександр", "Alexander")]
    [InlineData("Микола", "Nikolay")]
    [InlineData("Кирило", "Kirill")]
    public void Sister_forms_of_a_given_name_are_told(string one, string other)
    {
        var comparison = NameComparer.Compare(
            Person(one + " Коваленко"),
            Person(other + " Kovalenko"),
            PartyKind.Person
        );

        Assert.Equal(AlignmentKind.GivenName, comparison.Alignments[0].How);
    }

    [Theory]
    [InlineData("Dmitriev", "Dmitrenko")]
    [InlineData("Ivanov", "Ivanova")]
    [InlineData("Medvedev", "Mendeleev")]
    [InlineData("Lavrov", "Lazarev")]
    public void Other_names_keep_other_keys(string one, string other)
    {
        Assert.NotEqual(Key(one), Key(other), StringComparer.Ordinal);
    }

    private static string Key(string word) => Person(word).Parts[0].Key;

    private static Name Person(string text) => Name.Of(text, PartyKind.Person);
}
