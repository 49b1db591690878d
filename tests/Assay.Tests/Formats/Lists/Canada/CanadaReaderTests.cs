using Assay.Listings;
using Assay.Model;
using static Assay.Tests.Formats.Lists.ListFiles;

namespace Assay.Tests.Formats.Lists.Canada;

public sealed class CanadaReaderTests : IDisposable
{
    private const string Person = """
        <record><Country>Russia / Russie</Country><LastName>PRIMEROV </LastName><GivenName>Ivan Petrovich</GivenName>
        <DateOfBirthOrShipBuildDate>1970-02-01</DateOfBirthOrShipBuildDate><Schedule>1, Part 1</Schedule><Item>7</Item>
        <DateOfListing>2022-02-24</DateOfListing></record>
        """;

    private const string Ship = """
        <record><Country>Russia / Russie</Country><EntityOrShip>Prime</EntityOrShip><TitleOrShip>Oil Tanker</TitleOrShip><ShipIMONumber>9332810</ShipIMONumber>
        <DateOfBirthOrShipBuildDate>2007</DateOfBirthOrShipBuildDate><Schedule>1.1</Schedule><Item>7</Item><DateOfListing>2025-02-21</DateOfListing></record>
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_person_is_a_record_with_a_family_name()
    {
        var party = One(Person);
        Assert.Equal(("Ivan Petrovich PRIMEROV", PartyKind.Person), (party.Name, party.Kind));
        Assert.Equal(new NameFields("PRIMEROV", "Ivan Petrovich"), party.NameFields);
        Assert.Equal("1970-02-01", Assert.Single(party.Born).ToString());
    }

    [Fact]
    public void A_ship_is_an_entity_with_a_number_and_its_date_the_one_it_was_built()
    {
        var party = One(Ship);
        Assert.Equal((PartyKind.Vessel, "2007"), (party.Kind, Assert.Single(party.Born).ToString()));
        Assert.Equal("IMO 9332810", Assert.Single(party.Identifiers).ToString());
        Assert.Equal(new Craft { Type = "Oil Tanker" }, party.Craft);
        Assert.Empty(party.Positions);
    }

    [Fact]
    public void A_person_s_rank_is_a_position() =>
        Assert.Equal(
            "Major General/major-général",
            Assert.Single(
                One(
                    Person.Replace(
                        "<Schedule>",
                        "<TitleOrShip>Major General/major-général</TitleOrShip><Schedule>",
                        StringComparison.Ordinal
                    )
                ).Positions
            )
        );

    [Theory]
    [InlineData("Russia / Russie", "1, Part 2", "Russia, Schedule 1, Part 2, item 7", "Russia")]
    [InlineData("Belarus / Bélarus", "1,Part 3", "Belarus, Schedule 1, Part 3, item 7", "Belarus")]
    [InlineData("Iran", "1, Part 2.1", "Iran, Schedule 1, Part 2.1, item 7", "Iran")]
    [InlineData("Ukraine", "Part 1", "Ukraine, Part 1, item 7", "Ukraine")]
    [InlineData(
        "Myanmar (Burma) / Myanmar (Birmanie)",
        "Part 1",
        "Myanmar (Burma), Part 1, item 7",
        "Myanmar (Burma)"
    )]
    [InlineData("Venezuela ", "", "Venezuela, item 7", "Venezuela")]
    [InlineData(
        "Justice for Victims of Corrupt Foreign Officials Regulations (JVCFOR) / Règlement relatif à la justice (RJVDEC)",
        "",
        "JVCFOR, item 7",
        "JVCFOR"
    )]
    public void The_key_is_the_place_in_the_regulations(
        string country,
        string schedule,
        string key,
        string programme
    )
    {
        var party = One(In(country, schedule));
        Assert.Equal((key, programme), (party.Record.Key, party.Designations.Single().Programme));
        Assert.Empty(party.Nationalities);
        Assert.Empty(party.Countries);
    }

    [Theory]
    [InlineData("Russia / Russie", "1, Part 2", DesignationEffect.AssetFreeze)]
    [InlineData("Russia / Russie", "2", DesignationEffect.Sectoral)]
    [InlineData("Russia / Russie", "3", DesignationEffect.Sectoral)]
    [InlineData("Russia / Russie", "1.1", DesignationEffect.Unknown)]
    [InlineData("Ukraine", "Part 1", DesignationEffect.AssetFreeze)]
    [InlineData("Iran", "3", DesignationEffect.Unknown)]
    public void The_schedule_says_what_the_listing_does(
        string country,
        string schedule,
        DesignationEffect effect
    )
    {
        var read = Read(In(country, schedule));
        var designation = read.Value!.Parties.Single().Designations.Single();
        Assert.Equal((effect, "since 2022-02-24"), (designation.Effect, designation.Days.ToString()));
        Assert.Equal(effect == DesignationEffect.Unknown, read.Tells("AS2068"));
    }

    [Fact]
    public void The_statute_is_the_basis()
    {
        Assert.Equal(
            "Special Economic Measures Act, Schedule 1, Part 1, item 7",
            One(Person).Designations.Single().Basis
        );
        Assert.StartsWith(
            "Justice for Victims of Corrupt Foreign Officials Act",
            One(In("Long (JVCFOR) / Longue", "")).Designations.Single().Basis,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("  1953-10-27 ", "1953-10-27")]
    [InlineData("1971", "1971")]
    [InlineData("1971-03", "1971-03")]
    [InlineData("1963-1964", "1963..1964")]
    [InlineData("1963 or 1964", "1963|1964")]
    [InlineData("1965-07-15 OR 1969-09-28", "1965-07-15|1969-09-28")]
    public void A_date_may_be_one_of_two_or_a_range(string written, string born) =>
        Assert.Equal(born, string.Join('|', One(Born(written)).Born));

    [Theory]
    [InlineData("Sep-62")]
    [InlineData("born in the early 1970s")]
    public void A_date_that_is_none_is_kept_and_counted(string written)
    {
        var read = Read(Born(written));
        Assert.Equal($"date: {written}", Assert.Single(read.Value!.Parties.Single().NotUnderstood));
        Assert.True(read.Tells("AS2028"));
    }

    [Fact]
    public void The_day_of_listing_is_the_one_that_is_printed() =>
        Assert.Equal(
            "since 2023-03-10",
            One(Person.Replace("2022-02-24", "2023-03-10", StringComparison.Ordinal))
                .Designations.Single()
                .Days.ToString()
        );

    [Theory]
    [InlineData("Iranian Navy/Force navale iranienne", "Iranian Navy", "Force navale iranienne")]
    [InlineData("MEC Steel Mills (Hmaw Bi/Pyi/Ywama)", "MEC Steel Mills (Hmaw Bi/Pyi/Ywama)", null)]
    [InlineData("Dux JSC (also known as\nDuks)", "Dux JSC", "Duks")]
    [InlineData("Omsk Plant (also known as Omsktransmash", "Omsk Plant", "Omsktransmash")]
    public void An_entity_s_name_may_hold_another(string written, string name, string? alias)
    {
        var party = One(
            $"<record><Country>Iran</Country><EntityOrShip>{written}</EntityOrShip><Item>7</Item><DateOfListing>2022-02-24</DateOfListing></record>"
        );
        Assert.Equal((PartyKind.Company, name), (party.Kind, party.Name));
        Assert.Equal(alias, party.Aliases.SingleOrDefault()?.Name);
    }

    [Fact]
    public void An_element_that_is_not_known_is_kept_and_counted()
    {
        var read = Read(Person.Replace("<Item>", "<Colour>red</Colour><Item>", StringComparison.Ordinal));
        Assert.Equal("Colour: red", Assert.Single(read.Value!.Parties.Single().NotUnderstood));
        Assert.True(read.Tells("AS2019"));
    }

    [Theory]
    [InlineData("<Item>7</Item>", "<Item/>", "AS2013")]
    [InlineData("<Country>Russia / Russie</Country>", "", "AS2013")]
    [InlineData("</record>", "", "AS2022")]
    public void A_bad_file_gives_one_clear_error(string part, string instead, string code) =>
        Assert.Equal(code, Error(Person.Replace(part, instead, StringComparison.Ordinal)));

    [Fact]
    public void An_item_twice_is_an_error() => Assert.Equal("AS2014", Error(Person + Person));

    private static string In(string country, string schedule) =>
        Person
            .Replace("Russia / Russie", country, StringComparison.Ordinal)
            .Replace(
                "<Schedule>1, Part 1</Schedule>",
                schedule.Length > 0 ? $"<Schedule>{schedule}</Schedule>" : "",
                StringComparison.Ordinal
            );

    private static string Born(string date) => Person.Replace("1970-02-01", date, StringComparison.Ordinal);

    private string Error(string records) =>
        ErrorOf(_folder.Write("sema-2025-04-01.xml", Document(records))).Code;

    private ListedParty One(string record) => Read(record).Value!.Parties.Single();

    private Read<EditionContent> Read(string records) =>
        ReadOne(_folder.Write("sema-2025-04-01.xml", Document(records)));

    private static string Document(string records) =>
        $"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<data-set xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">\n{records}</data-set>";
}
