using System.Text;
using Assay.Model;
using Assay.Names;
using CsCheck;

namespace Assay.Tests.Names;

public sealed class NamePropertyTests
{
    private const double Tolerance = 1e-9;

    private static readonly string[] Real =
    [
        "Kirill Aleksandrovich Dmitriev",
        "Дмитриев Кирилл Александрович",
        "Vladimir Olegovich Potanin",
        "Usama bin Muhammad ibn Awad ibn Ladin",
        "Abdul Aziz Nooristani",
        "Abdulaziz Nuristani",
        "JSC Tactical Missiles Corporation",
        "Tactical Missiles Corporation Joint Stock Company",
        "Good Will Company 23",
        "Goodwill Trading LLC",
        "Bank Rossiya",
        "Bank of Russia",
        "ООО Нафтогаз Трейдинг",
        "Kim Jong Un",
        "Jean-Claude Juncker",
        "A.B.C. International GmbH",
        "Al Qa'ida",
        "Михайло Грушевський",
    ];

    private static readonly Gen<PartyKind> Kind = Gen.OneOf(
        PartyKind.Unknown,
        PartyKind.Person,
        PartyKind.Company,
        PartyKind.Vessel
    );

    /// <summary>Words of simple syllables, whose spelling is their own key.</summary>
    private static readonly Gen<string> Word = Gen.Char["bdfgklmnprv"]
        .SelectMany(c => Gen.Char["aou"].Select(v => $"{c}{v}"))
        .Array[2, 4]
        .Select(syllables => string.Concat(syllables) + "m");

    private static readonly Gen<string> Generated = Word.Array[1, 4]
        .Select(words => string.Join(' ', words.Select(w => char.ToUpperInvariant(w[0]) + w[1..])));

    private static readonly Gen<string> AnyName = Gen.OneOf(Gen.OneOf(Real), Generated);

    [Fact]
    public void The_score_does_not_depend_on_which_name_comes_first()
    {
        Gen.Select(AnyName, AnyName, Kind)
            .Sample((a, b, kind) => Math.Abs(Score(a, b, kind) - Score(b, a, kind)) < Tolerance);
    }

    [Fact]
    public void Initials_against_words_in_another_order_cost_the_same_from_both_sides()
    {
        const string one = "Gopalom Kalafum Bavovum",
            other = "A.B.C. International GmbH";
        Assert.Equal(Score(one, other, PartyKind.Person), Score(other, one, PartyKind.Person));
    }

    [Fact]
    public void A_name_is_the_same_as_itself()
    {
        Gen.Select(AnyName, Kind).Sample((a, kind) => Score(a, a, kind) == 1);
    }

    [Fact]
    public void A_score_lies_between_nothing_and_one()
    {
        Gen.Select(Gen.String, Gen.String, Kind).Sample((a, b, kind) => Score(a, b, kind) is >= 0 and <= 1);
    }

    [Fact]
    public void All_in_capitals_reads_as_all_in_small_letters()
    {
        Gen.Select(AnyName, AnyName, Kind)
            .Sample(
                (a, b, kind) =>
                    Math.Abs(
                        // Capitals of one word alone tell a family name, so the two are compared, not the name as it was.
                        Score(a.ToLowerInvariant(), b.ToLowerInvariant(), kind)
                            - Score(a.ToUpperInvariant(), b.ToUpperInvariant(), kind)
                    ) < Tolerance
            );
    }

    [Fact]
    public void Diacritics_make_no_difference()
    {
        Gen.Select(Generated, Generated, Gen.OneOf('\u0301', '\u0308', '\u030c'), Gen.Int[0, 40])
            .Sample(
                (a, b, mark, at) =>
                {
                    var marked = a.Insert(LetterAt(a, at) + 1, mark.ToString())
                        .Normalize(NormalizationForm.FormC);
                    return Math.Abs(Score(a, b, PartyKind.Person) - Score(marked, b, PartyKind.Person))
                        < Tolerance;
                }
            );
    }

    [Fact]
    public void Punctuation_and_blanks_make_no_difference()
    {
        Gen.Select(Generated, Generated, Gen.OneOf(" - ", "  ", " / ", "\" ", "\t", " ( "), Kind)
            .Sample(
                (a, b, mark, kind) =>
                    Math.Abs(
                        Score(a, b, kind)
                            - Score("«" + a.Replace(" ", mark, StringComparison.Ordinal) + "».", b, kind)
                    ) < Tolerance
            );
    }

    [Fact]
    public void One_more_typo_never_raises_the_score()
    {
        // letters that are in no generated word, at places of which none is next to another
        Gen.Select(Generated, Gen.Int[0, 30], Gen.Int[0, 30], Kind)
            .Where((name, i, j, _) => Math.Abs(LetterAt(name, i) - LetterAt(name, j)) > 1)
            .Sample(
                (name, i, j, kind) =>
                {
                    var one = With(name, LetterAt(name, i), 's');
                    var two = With(one, LetterAt(name, j), 't');
                    return Score(name, two, kind) <= Score(name, one, kind) + Tolerance
                        && Score(name, one, kind) <= 1;
                }
            );
    }

    private static string With(string name, int at, char letter) => name[..at] + letter + name[(at + 1)..];

    /// <summary>The place of some letter that is not the first of its word.</summary>
    private static int LetterAt(string name, int at)
    {
        var places = Enumerable
            .Range(1, name.Length - 1)
            .Where(i => char.IsLetter(name[i]) && char.IsLetter(name[i - 1]))
            .ToList();
        return places[at % places.Count];
    }

    private static double Score(string a, string b, PartyKind kind) =>
        NameComparer.Score(Name.Of(a, kind), Name.Of(b, kind), kind);

    [Fact]
    public void The_generated_words_are_their_own_keys()
    {
        Word.Sample(word =>
            Name.Of(word, PartyKind.Person).Parts is [{ } part]
            && string.Equals(part.Key, word, StringComparison.Ordinal)
        );
    }
}
