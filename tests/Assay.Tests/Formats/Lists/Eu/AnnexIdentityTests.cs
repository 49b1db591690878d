using static Assay.Tests.Formats.Lists.Eu.AnnexFiles;

namespace Assay.Tests.Formats.Lists.Eu;

/// <summary>Which entries are one party, by which key, and what an amendment does to them.</summary>
public sealed class AnnexIdentityTests : IDisposable
{
    private static readonly LocalDate Day = new(2026, 8, 7);
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_bare_name_in_another_annex_is_the_party_described() =>
        Assert.Equal(
            "rostec: IV XIX.A",
            Parties(Entity("Rostec", "IV", ("registrationNumber", "7704274402")), Entity("ROSTEC", "XIX.A"))
        );

    [Fact]
    public void Two_entries_of_a_name_in_one_annex_stay_apart() =>
        Assert.Equal(
            "jet-dmcc~iv-499: IV|jet-dmcc~iv-500: IV",
            Parties(
                Entity("Jet DMCC", "IV", ("recordId", "499"), ("address", "Damascus")),
                Entity("Jet DMCC", "IV", ("recordId", "500"), ("address", "Dubai"))
            )
        );

    [Fact]
    public void A_bare_name_that_two_have_is_nobody_s() =>
        Assert.Equal(
            3,
            Parties(
                    Entity("Jet", "IV", ("recordId", "1"), ("address", "Damascus")),
                    Entity("Jet", "IV", ("recordId", "2"), ("address", "Dubai")),
                    Entity("Jet", "XIX", ("recordId", "1"))
                )
                .Split('|')
                .Length
        );

    [Fact]
    public void A_number_in_common_makes_one() =>
        Assert.Equal(
            "jet: IV IV",
            Parties(
                Entity("Jet", "IV", ("taxNumber", "100386629"), ("address", "Minsk")),
                Entity("Jet", "IV", ("registrationNumber", "100386629"), ("address", "Brest"))
            )
        );

    [Theory]
    [InlineData("19.4.1952", "19.04.1952", 1)]
    [InlineData("19.4.1952", "20.4.1952", 2)]
    [InlineData("1952", "1952", 2)]
    [InlineData("19.4.1952", "", 2)]
    public void Persons_of_a_name_are_one_only_by_the_day_of_birth(string one, string other, int parties) =>
        Assert.Equal(
            parties,
            Parties(
                    Row("Sergey IVANOV", ("recordId", "776"), ("birthDate", one)),
                    Row("Sergey IVANOV", ("recordId", "1318"), ("annex", "II"), ("birthDate", other))
                )
                .Split('|')
                .Length
        );

    [Fact]
    public void A_ship_is_known_by_its_number_whatever_its_name() =>
        Assert.Equal(
            "imo-9236016: XLII XLII|imo-9236743: XLII",
            Parties(Ship("Vision", "9236016"), Ship("Primorye", "9236743"), Ship("NS Vision", "9236016"))
        );

    [Fact]
    public void A_port_is_not_the_ship_of_its_name() =>
        Assert.Equal(
            "imo-9167930: XLII|murmansk: XLVII.A",
            Parties(Ship("MURMANSK", "9167930"), Row("Murmansk", ("annex", "XLVII.A"), ("schema", "Asset")))
        );

    [Fact]
    public void Keys_stay_when_other_entries_come_and_go()
    {
        var rows = new[] { Row("Élise D’ARC"), Row("Anna ANTONOVA"), Row("İbrahim-Ali") };
        Assert.Equal("anna-antonova: I.PERSONS|elise-darc: I.PERSONS|ibrahim-ali: I.PERSONS", Parties(rows));
        Assert.Equal("anna-antonova: I.PERSONS|elise-darc: I.PERSONS", Parties(rows[1], rows[0]));
    }

    [Fact]
    public void An_apostrophe_is_no_quotation_mark() =>
        Assert.Equal(
            "republic-of-crimea-chernomors-gas: IV",
            Parties(Entity("‘Republic of Crimea’‘Chernomor’s Gas’", "IV"))
        );

    [Fact]
    public void Long_names_that_begin_alike_have_keys_of_their_own()
    {
        var start = string.Join(' ', Enumerable.Repeat("Federal", 20));
        var keys = Parties(Entity($"{start} A", "IV"), Entity($"{start} B", "IV")).Split('|');
        Assert.Equal(2, keys.Length);
        Assert.All(keys, key => Assert.InRange(key.Length, 90, 100));
    }

    [Fact]
    public void An_amendment_adds_entries_to_the_act_and_changes_them_by_their_number()
    {
        var act = Act(
            "32014R0833",
            Ship("KRITI", "9290397", ("recordId", "629"), ("reason", "Old.")),
            Ship("Other", "9236016", ("recordId", "630"))
        );
        var amendment = Amendment(
            "32014R0833",
            "32026R1848",
            Ship("STORM (ex KRITI)", "9290397", ("recordId", "629"), ("reason", "New.")),
            Ship("Third", "9236743", ("recordId", "686"))
        );
        var read = ReadOn(
            Day,
            _folder.Write("32014R0833.csv", act),
            _folder.Write("32026R1848.csv", amendment)
        );
        var designations = read.Value!.Parties.Select(p => (p.Name, Assert.Single(p.Designations)));
        Assert.Equal(
            [
                ("Other", "Reg. 833/2014 art. 3s, annex XLII, no. 630", null),
                ("Third", "Reg. 833/2014 art. 3s, annex XLII, no. 686, as in Reg. 2026/1848", null),
                ("STORM", "Reg. 833/2014 art. 3s, annex XLII, no. 629, as in Reg. 2026/1848", "New."),
            ],
            designations.Select(d => (d.Name, d.Item2.Basis!, d.Item2.Reason))
        );
        Assert.Empty(read.Diagnostics);
    }

    [Fact]
    public void Where_an_annex_has_no_numbers_an_amendment_changes_by_name()
    {
        var act = Act("32002R0881", Row("Talha", ("annex", "I"), ("reason", "Old.")));
        var amendment = Amendment(
            "32002R0881",
            "32026R1960",
            Row("TALHA", ("annex", "I"), ("reason", "New."))
        );
        var read = ReadOn(
            Day,
            _folder.Write("32002R0881.csv", act),
            _folder.Write("32026R1960.csv", amendment)
        );
        Assert.Equal("New.", Assert.Single(Assert.Single(read.Value!.Parties).Designations).Reason);
    }

    [Fact]
    public void An_amendment_with_another_party_s_number_replaces_nobody()
    {
        var act = Act("32014R0269", Row("Anna ANTONOVA", ("recordId", "7")));
        var amendment = Amendment("32014R0269", "32026R1843", Row("Boris BELOV", ("recordId", "7")));
        var read = ReadOn(Day, _folder.Write("a.csv", act), _folder.Write("b.csv", amendment));
        Assert.Equal(2, read.Value!.Parties.Count);
        Assert.Equal("AS2054", Assert.Single(read.Diagnostics).Code);
    }

    [Fact]
    public void An_amendment_alone_is_no_edition()
    {
        var path = _folder.Write("32026R1843.csv", Amendment("32014R0269", "32026R1843", Row("A")));
        var offer = Assay.Formats.Lists.ListOffer.Of([path], Day, Assay.Formats.Lists.ListReaders.All);
        Assert.Empty(offer.Sets);
        Assert.Equal("AS2006", Assert.Single(offer.Diagnostics).Code);
    }

    private static Dictionary<string, string> Entity(
        string name,
        string annex,
        params IReadOnlyList<(string, string)> cells
    ) => Row(name, [("annex", annex), ("schema", "LegalEntity"), ("measure", "Export control"), .. cells]);

    private static Dictionary<string, string> Ship(
        string name,
        string imo,
        params IReadOnlyList<(string, string)> cells
    ) =>
        Row(
            name,
            [
                ("annex", "XLII"),
                ("schema", "Vessel"),
                ("measure", "Transportation restrictions"),
                ("imoNumber", imo),
                .. cells,
            ]
        );

    /// <summary>The parties by their keys, each with the annexes of its designations.</summary>
    private string Parties(params IReadOnlyDictionary<string, string>[] rows)
    {
        var read = ReadOn(Day, _folder.Write("32014R0833.csv", Act("32014R0833", rows)));
        return string.Join(
            '|',
            read.Value!.Parties.Select(p =>
                $"{p.Record.Key}: {string.Join(' ', p.Designations.Select(d => d.Basis!.Split("annex ")[1].Split(',')[0]))}"
            )
        );
    }
}
