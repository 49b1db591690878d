using System.Diagnostics;
using Assay.Listings;
using Assay.Model;
using Assay.Names;

namespace Assay.Tests.Names;

public sealed class NamesFromHellTests
{
    private static readonly string[] Hell =
    [
        "",
        " ",
        "x",
        "1",
        "0000",
        "1234567890",
        "LLC OOO GmbH",
        "The of and",
        "😀",
        "👩‍👩‍👧‍👦 LLC",
        "\ud83d",
        "\u202eовт\u202c",
        "\u200b\u200b",
        "Иvaн Рetrov Δelta Παύλος",
        "ﷺ",
        "a\u0301\u0301\u0301\u0301",
        ",,,,",
        ", ,Jr.",
        "++++",
        "''''",
        "A.B.C.D.E.F.G.H.I.J.K.L.M.N.O.P.Q.R.S.T.U.V.W.X.Y.Z.",
        "İIıi",
        "ﬃ",
        "๑๒๓ ไทย",
        new('a', 10_000),
        string.Concat(Enumerable.Repeat("ab ", 3_400)),
        string.Concat(Enumerable.Repeat("😀", 5_000)),
        string.Concat(Enumerable.Repeat("Общество ", 1_200)),
        string.Concat(Enumerable.Repeat("&abc", 300)),
        string.Concat(Enumerable.Repeat("& ", 300)) + "abc",
        "Jo " + string.Concat(Enumerable.Repeat("JC ", 300)),
    ];

    [Fact]
    public void No_name_breaks_the_comparison_with_any_other()
    {
        foreach (
            var kind in new[] { PartyKind.Unknown, PartyKind.Person, PartyKind.Company, PartyKind.Vessel }
        )
        {
            foreach (var a in Hell)
            {
                foreach (var b in Hell)
                {
                    var comparison = NameComparer.Compare(Name.Of(a, kind), Name.Of(b, kind), kind);
                    Assert.InRange(comparison.Score, 0, 1);
                    Assert.NotEmpty(comparison.Explanation);
                }
            }
        }
    }

    /// <summary>A comparison keeps a bit for each part: a part beyond them would be taken for another one.</summary>
    [Fact]
    public void No_name_has_more_parts_than_a_comparison_can_tell_apart()
    {
        foreach (var kind in new[] { PartyKind.Unknown, PartyKind.Person, PartyKind.Company })
            Assert.All(Hell, text => Assert.InRange(Name.Of(text, kind).Parts.Count, 0, 63));
    }

    [Theory]
    [InlineData(PartyKind.Unknown)]
    [InlineData(PartyKind.Person)]
    [InlineData(PartyKind.Company)]
    public void No_name_breaks_an_index_that_has_it(PartyKind kind)
    {
        var index = new PartyIndex<string>(
            Hell,
            new PartyTraits<string>(
                n => [new PartyName(n, AliasQuality.Strong)],
                _ => kind,
                _ => [],
                _ => [],
                _ => []
            )
        );
        foreach (var text in Hell.Where(t => t.Any(char.IsAsciiLetter)))
        {
            var found = index.Find(new PartyQuery([text], kind, null, [], []), Hell.Length);
            Assert.Contains(found, m => string.Equals(m.Party, text, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_name_without_a_letter_is_the_same_as_nothing_but_itself()
    {
        Assert.Equal(1, Score("😀", "😀"));
        Assert.Equal(0, Score("😀", "😁"));
        Assert.Equal(0, Score("", ""));
        Assert.Equal(0, Score("", "Gazprom"));
    }

    [Fact]
    public void A_long_name_is_read_in_time_that_grows_with_its_length_alone()
    {
        var text = string.Concat(
            Enumerable.Range(0, 200_000).Select(i => (char)('a' + (i * 7 % 26)) + (i % 5 == 0 ? " " : ""))
        );
        var watch = Stopwatch.StartNew();
        var name = Name.Of(text, PartyKind.Company);
        NameComparer.Compare(name, Name.Of(text + "b", PartyKind.Company), PartyKind.Company);

        Assert.True(name.Parts.Count <= 50);
        // with the square of the length this would take minutes
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"took {watch.Elapsed}");
    }

    [Fact]
    public void What_lies_beyond_the_last_word_that_is_read_still_makes_a_difference()
    {
        var text = string.Concat(Enumerable.Repeat("word ", 200));

        Assert.Equal(1, Score(text + "one", text + "one"));
        Assert.True(Score(text + "one", text + "two") < 1);
    }

    private static double Score(string a, string b) =>
        NameComparer.Score(Name.Of(a, PartyKind.Company), Name.Of(b, PartyKind.Company), PartyKind.Company);
}
