using System.Text;
using Assay.Formats.Lists;
using Assay.Formats.Lists.WatchLists;
using Assay.Listings;
using Assay.Model;

namespace Assay.Tests.Formats.Lists;

public sealed class WatchListReaderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_example_is_read_without_a_word()
    {
        var folder = Path.Combine(SharedFolder.RepositoryRoot, "examples", "watch-list");
        var read = ReadFile(
            Path.Combine(folder, "counterparties.csv"),
            File.ReadAllText(Path.Combine(folder, "counterparties-map.yaml"))
        );
        Assert.Empty(read.Diagnostics);
        Assert.Equal(
            ("own/trading-desk", new LocalDate(2026, 1, 31), 3),
            (read.Value!.Edition.List.ToString(), read.Value.Edition.Date, read.Value.Edition.Records)
        );
        var firm = read.Party("101");
        Assert.Equal(
            "Nordlicht Handels GmbH|NLH Strong|Nordlicht Trading Strong|Polarstern Handels GmbH Former",
            string.Join('|', firm.Aliases.Select(a => $"{a.Name} {a.Quality}").Prepend(firm.Name))
        );
        Assert.Equal(
            "TAX DE812345678 DE|REGISTRATION HRB55555 DE",
            string.Join('|', firm.Documents.Select(d => $"{d.Identifier} {d.Issuer}"))
        );
        Assert.Equal("Hafenstrasse 4, Hamburg, DE", Assert.Single(firm.Addresses).ToString());
        Assert.Equal("Desk: Metals", firm.Remarks);
        var stop = Assert.Single(firm.Designations);
        Assert.Equal(
            (
                "trading-desk",
                DesignationEffect.TransactionBan,
                "since 2024-03-15",
                "Stop",
                "Paid through a third country"
            ),
            (stop.Programme, stop.Effect, stop.Days.ToString(), stop.Wording, stop.Reason)
        );
        Assert.Equal(
            "1971-02-01 2024-05-02 to 2026-12-31",
            $"{Assert.Single(read.Party("102").Born)} {Assert.Single(read.Party("102").Designations).Days}"
        );
        Assert.Equal(PartyKind.Vessel, read.Party("103").Kind);
    }

    [Fact]
    public void A_word_for_a_kind_that_is_not_known_is_told_as_it_stands() =>
        Assert.Equal(
            "1 field or phrase was not understood; it is kept as it is. Most often: 'kind: Foo' (1).",
            Assert.Single(Read("Name,Typ\nA,Foo\n", "name: Name\n  kind: Typ").Diagnostics).Message
        );

    [Fact]
    public void A_number_its_register_could_not_have_given_is_kept_and_told()
    {
        var read = Read("Name,INN\nA,123\n", "name: Name\n  identifiers: { inn: INN }");
        var told = Assert.Single(read.Diagnostics);
        Assert.Equal(("AS2134", Severity.Warning), (told.Code, told.Severity));
        Assert.Contains("'inn 123' (1)", told.Message, StringComparison.Ordinal);
        Assert.Equal("TAX 123", Assert.Single(read.Party("A").Identifiers).ToString());
    }

    [Fact]
    public void Only_a_name_is_needed_and_is_then_the_key()
    {
        var party = Read("Name,More\nA,x\n", "name: Name").Party("A");
        var designation = Assert.Single(party.Designations);
        Assert.Equal(PartyKind.Unknown, party.Kind);
        Assert.Equal("More: x", party.Remarks);
        Assert.Equal(
            ("mine", DesignationEffect.Other, "My list", "always"),
            (designation.Programme, designation.Effect, designation.Wording, designation.Days.ToString())
        );
    }

    [Fact]
    public void A_name_may_stand_in_several_columns() =>
        Assert.Equal(
            "Ivan Petrov",
            Read("Family,Given\nPetrov,Ivan\n", "name: [Given, Family]").Party("Ivan Petrov").Name
        );

    [Fact]
    public void A_value_may_be_the_same_for_every_row()
    {
        var party = Read(
                "Name\nA\n",
                "{ name: Name, kind: { value: bank }, nationality: { value: Russia }, programme: { value: P }, effect: { value: asset-freeze } }"
            )
            .Party("A");
        Assert.Equal(
            (PartyKind.Bank, "RU", "P", DesignationEffect.AssetFreeze),
            (
                party.Kind,
                Assert.Single(party.Nationalities).Value,
                party.Designations[0].Programme,
                party.Designations[0].Effect
            )
        );
    }

    [Fact]
    public void Words_that_mean_nothing_are_counted()
    {
        var read = Read(
            "Name,Type,Status\nA,Thing,Bad\n",
            "{ name: Name, kind: Type, effect: { column: Status, words: { Good: other } } }"
        );
        Assert.Equal("kind: Thing|effect: Bad", string.Join('|', read.Party("A").NotUnderstood));
        Assert.Equal(DesignationEffect.Unknown, read.Party("A").Designations[0].Effect);
    }

    [Theory]
    [InlineData("born: DOB", "1971-02-01", "1971-02-01")]
    [InlineData("born: DOB", "1 Feb 1971", "1971-02-01")]
    [InlineData("born: DOB", "01/02/1971", "")]
    [InlineData("born: { column: DOB, format: dd/MM/yyyy }", "01/02/1971", "1971-02-01")]
    [InlineData("born: { column: DOB, format: M/d/yyyy }", "1/2/1971", "1971-01-02")]
    [InlineData("born: { column: DOB, format: d-MMM-yyyy }", "1-Feb-1971", "1971-02-01")]
    [InlineData("born: { column: DOB, format: dd/MM/yyyy }", "1971", "1971")]
    [InlineData("born: { column: DOB, format: dd/MM/yyyy }", "31/02/1971", "")]
    public void A_day_is_read_in_the_format_of_its_column(string map, string cell, string day)
    {
        var read = Read($"Name,DOB\nA,{cell}\n", $"{{ name: Name, {map} }}");
        Assert.Equal(day, string.Join(' ', read.Party("A").Born));
        Assert.Equal(day.Length == 0, read.Tells("AS2028"));
    }

    [Fact]
    public void Every_kind_of_name_place_and_number_finds_its_field()
    {
        const string map = """
            { name: N, weak-aliases: { column: W, separator: "/" }, original-script: O, birthplace: B, position: [P, P2], address: A, city: C, country: L,
              linked-to: T, authority: U, basis: S, until: X, remarks: R, identifiers: { other: { column: I, register: desk }, lei: [E] } }
            """;
        var party = Read(
                "N,W,O,B,P,P2,A,C,L,T,U,S,X,R,I,E\nn,w1 / w2,о,b,p,q,a,c,Iran,t,u,s,2030,r,77-1,none\n",
                map
            )
            .Party("n");
        Assert.Equal(
            "w1 Weak|w2 Weak|о OriginalScript",
            string.Join('|', party.Aliases.Select(a => $"{a.Name} {a.Quality}"))
        );
        Assert.Equal(
            "b;p|q;a, c, IR;t;r",
            $"{party.Birthplaces[0].Text};{string.Join('|', party.Positions)};{party.Addresses[0]};{party.Relations[0].Name};{party.Remarks}"
        );
        Assert.Equal(
            ("u", "s", "until 2030"),
            (
                party.Designations[0].Authority,
                party.Designations[0].Basis,
                party.Designations[0].Days.ToString()
            )
        );
        Assert.Equal("OTHER DESK:771", Assert.Single(party.Identifiers).ToString());
        Assert.Equal("77-1", party.Documents[0].Note);
        Assert.Equal("lei: none", Assert.Single(party.NotUnderstood));
    }

    [Fact]
    public void The_day_may_stand_in_a_column()
    {
        const string map = "date: { column: As of, format: dd.MM.yyyy }";
        var read = ReadFile(
            _folder.Write("t.csv", "Name,As of\nA,31.01.2026\nB,31.01.2026\n"),
            Map("name: Name", map)
        );
        Assert.Equal(new LocalDate(2026, 1, 31), read.Value!.Edition.Date);
        var fault = FaultOf("Name,As of\nA,31.01.2026\nB,30.01.2026\n", Map("name: Name", map));
        Assert.Equal(("AS2077", 3L), (fault.Code, fault.Place.Line));
        Assert.Equal("AS2077", FaultOf("Name,As of\nA,\n", Map("name: Name", map)).Code);
    }

    [Fact]
    public void A_workbook_s_sheet_may_be_named_and_others_are_told_of()
    {
        var book = new Workbook()
            .Sheet("Notes", Workbook.Texts(["Name"], ["wrong"]))
            .Sheet("Parties", Workbook.Texts(["My list"], ["Name"], ["right"]))
            .Bytes();
        var named = ReadFile(
            _folder.Write("t.xlsx", book),
            Map("name: Name", "sheet: Parties\nskip-rows: 1\ndate: 2026-01-31")
        );
        Assert.Equal("right", Assert.Single(named.Value!.Parties).Name);
        Assert.Empty(named.Diagnostics);
        var first = ReadFile(_folder.Write("t.xlsx", book), Map("name: Name"));
        Assert.Equal("wrong", Assert.Single(first.Value!.Parties).Name);
        Assert.True(first.Tells("AS2078"));
    }

    [Fact]
    public void A_sheet_cannot_be_named_of_a_CSV() =>
        Assert.Equal("AS2071", FaultOf("Name\nA\n", Map("name: Name", "sheet: S\ndate: 2026-01-31")).Code);

    [Fact]
    public void A_column_that_is_not_there_is_named_where_the_mapping_file_names_it()
    {
        var fault = FaultOf("Nam,X\nA,1\n", Map("{ key: X,\n  name: Name }"));
        Assert.Equal(
            ("AS2074", "map.yaml", 7L, 9L),
            (fault.Code, fault.Place.File, fault.Place.Line, fault.Place.Column)
        );
        Assert.Contains("'Nam'", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Name,K\n,1\n", "AS2075", 2)]
    [InlineData("Name,K\nA,1\n#REF!,2\n", "AS2075", 3)]
    [InlineData("Name,K\nA,1\nB,1\n", "AS2076", 3)]
    [InlineData("Name,K\nA,\n", "AS2013", 2)]
    [InlineData("Name,K\nA,1,2\n", "AS2012", 2)]
    [InlineData("Name,K\n", "AS2015", null)]
    [InlineData("", "AS2004", null)]
    [InlineData("Name,K\n\"A,1\n", "AS2011", 2)]
    public void A_bad_table_gives_one_clear_error(string table, string code, int? line)
    {
        var fault = FaultOf(table, Map("{ key: K, name: Name }"));
        Assert.Equal((code, line), (fault.Code, (int?)fault.Place.Line));
    }

    [Fact]
    public void Other_encodings_and_formats_are_named()
    {
        var map = Map("name: Name");
        Assert.Contains(
            "CSV UTF-8",
            FaultOf(
                [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("Name\nA\n")],
                map
            ).Message,
            StringComparison.Ordinal
        );
        Assert.Contains(
            ".xls",
            FaultOf([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0], map).Message,
            StringComparison.Ordinal
        );
        Assert.Equal("AS2024", FaultOf(Encoding.Latin1.GetBytes("Name\nCaf\u00e9\n"), map).Code);
        Assert.Equal("A", Assert.Single(Read("\uFEFFName;X\nA;1\n", "name: Name").Value!.Parties).Name);
    }

    [Fact]
    public void Another_mapping_of_the_same_table_is_another_reading()
    {
        static string Id(string map) =>
            WatchListReader
                .OfMap(
                    Encoding.UTF8.GetBytes(map),
                    new Assay.Formats.Yaml.ReadingLog(
                        "map.yaml",
                        Assay.Formats.Yaml.DiagnosticRoom.WatchLists
                    )
                )
                .Value!.FormatId;

        Assert.Equal(Id(Map("name: Name")), Id(Map("name: Name")));
        Assert.NotEqual(Id(Map("name: Name")), Id(Map("name: Other")));
    }

    private static string Map(string columns, string more = "date: 2026-01-31") =>
        $"assay: watch-list/1\nname: mine\ntitle: My list\n{more}\ncolumns:\n  {columns}\n";

    private Read<EditionContent> Read(string table, string columns) =>
        ReadFile(_folder.Write("t.csv", table), Map(columns));

    private static Read<EditionContent> ReadFile(string path, string map)
    {
        var offer = Offer(path, map);
        var read = Assert.Single(offer.Sets).Read();
        return read with { Diagnostics = [.. offer.Diagnostics, .. read.Diagnostics] };
    }

    private Diagnostic FaultOf(string table, string map) => FaultOf(Encoding.UTF8.GetBytes(table), map);

    private Diagnostic FaultOf(byte[] table, string map)
    {
        var offer = Offer(_folder.Write("t.csv", table), map);
        return Assert.Single(
            offer.Diagnostics.Concat(offer.Sets.SelectMany(s => s.Read().Diagnostics)),
            d => d.Severity == Severity.Error
        );
    }

    private static ListOffer Offer(string path, string map)
    {
        var read = WatchListReader.OfMap(
            Encoding.UTF8.GetBytes(map),
            new Assay.Formats.Yaml.ReadingLog("map.yaml", Assay.Formats.Yaml.DiagnosticRoom.WatchLists)
        );
        Assert.Empty(read.Diagnostics);
        return ListOffer.Of([path], null, [read.Value!]);
    }
}
