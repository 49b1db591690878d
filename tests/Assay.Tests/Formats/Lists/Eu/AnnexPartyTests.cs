using Assay.Listings;
using Assay.Model;
using static Assay.Tests.Formats.Lists.Eu.AnnexFiles;

namespace Assay.Tests.Formats.Lists.Eu;

/// <summary>What of an entry's cells becomes what of a party.</summary>
public sealed class AnnexPartyTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("Sergey AKSENOV (Сергей АКСЁНОВ)", "Sergey AKSENOV", "Сергей АКСЁНОВ OriginalScript")]
    [InlineData("Pavel ERNST (Russian:Павел ЭРНСТ)", "Pavel ERNST", "Павел ЭРНСТ OriginalScript Russian")]
    [InlineData("Amjad YOUSSEF أمجد يوسف", "Amjad YOUSSEF", "أمجد يوسف OriginalScript")]
    [InlineData("Samer DIB a.k.a. ‘Samir’", "Samer DIB", "Samir Strong")]
    [InlineData(
        "Munir (a.k.a. Mounir, Monir) ADANOV",
        "Munir ADANOV",
        "Mounir ADANOV Strong|Monir ADANOV Strong"
    )]
    [InlineData("Anna FEDOTOVA (NAUMOVA)", "Anna FEDOTOVA", "Anna NAUMOVA Strong")]
    [InlineData(
        "Simon WAKIL (Simon AL WAQIL, Simon WAQIL)",
        "Simon WAKIL",
        "Simon AL WAQIL Strong|Simon WAQIL Strong"
    )]
    [InlineData("Ruslan ROMASHKІN", "Ruslan ROMASHKІN", "")]
    public void What_stands_in_a_person_s_name_is_taken_apart(string cell, string name, string aliases)
    {
        var party = One(Row(cell));
        Assert.Equal((name, aliases), (party.Name, Aliases(party)));
    }

    [Theory]
    [InlineData("STORM (ex KRITI)", "STORM", "KRITI Former")]
    [InlineData(
        "Institute of Applied Physics (IAP)",
        "Institute of Applied Physics (IAP)",
        "Institute of Applied Physics Strong|IAP Weak"
    )]
    [InlineData("Bank Khlynov (Joint Stock Company)", "Bank Khlynov (Joint Stock Company)", "")]
    [InlineData("Areen/Арин", "Areen", "Арин OriginalScript")]
    [InlineData("VTB Bank (Belarus)", "VTB Bank (Belarus)", "")]
    [InlineData("Al-Haramain (Kenya branch)", "Al-Haramain (Kenya branch)", "")]
    [InlineData("PSB Bank (formerly. PROMSVYAZBANK)", "PSB Bank", "PROMSVYAZBANK Former")]
    public void What_stands_in_an_organisation_s_name_is_taken_apart(string cell, string name, string aliases)
    {
        var party = One(Row(cell, ("schema", "LegalEntity")));
        Assert.Equal((name, aliases), (party.Name, Aliases(party)));
    }

    [Fact]
    public void A_name_that_is_only_so_called_is_its_first_alias() =>
        Assert.Equal(
            "‘Army of the Southeast’",
            One(Row("So called", ("schema", "LegalEntity"), ("alias", "‘Army of the Southeast’; ASE"))).Name
        );

    [Theory]
    [InlineData("Russian: ООО НАТС", "ООО НАТС OriginalScript Russian")]
    [InlineData("Russian, ООО НАТС", "ООО НАТС OriginalScript Russian")]
    [InlineData("Rusian: ООО НАТС", "ООО НАТС OriginalScript Rusian")]
    [InlineData("Russian Technologies", "Russian Technologies Strong")]
    public void The_language_before_an_alias_is_no_part_of_it(string alias, string aliases) =>
        Assert.Equal(aliases, Aliases(One(Row("NATS", ("schema", "LegalEntity"), ("alias", alias)))));

    [Fact]
    public void A_language_left_among_an_organisation_s_aliases_is_no_name()
    {
        var party = One(Row("NATS", ("schema", "LegalEntity"), ("alias", "OOO NATS; Russian")));
        Assert.Equal(("OOO NATS Strong", "Alias: Russian"), (Aliases(party), party.Remarks));
    }

    [Fact]
    public void Aliases_have_their_quality_and_values_with_a_semicolon_are_quoted()
    {
        var party = One(
            Row(
                "Anna ANTONOVA",
                ("alias", "Anna ANTONOW; Анна АНТОНОВА; \"Anna; the \"\"Fox\"\"\""),
                ("weakAlias", "Lisa"),
                ("previousName", "Anna BELOVA")
            )
        );
        Assert.Equal(
            "Anna ANTONOW Strong|Анна АНТОНОВА OriginalScript|Anna; the \"Fox\" Strong|Lisa Weak|Anna BELOVA Former",
            Aliases(party)
        );
    }

    [Theory]
    [InlineData("26.11.1972", "1972-11-26")]
    [InlineData("10.8. 1960", "1960-08-10")]
    [InlineData("16 Jun. 1969", "1969-06-16")]
    [InlineData("8 Oct.1970", "1970-10-08")]
    [InlineData("(a) 17.8.1957, (b) 1958", "1957-08-17 1958")]
    [InlineData("\"(a) 1.1.1958; (b) 1958\"", "1958-01-01 1958")]
    [InlineData("1954; 1953", "1954 1953")]
    [InlineData("6.3.1955 or 15.3.1955", "1955-03-06 1955-03-15")]
    [InlineData("1959/1960", "1959 1960")]
    [InlineData("Approximately 1968", "1966..1970")]
    [InlineData("1970 circa", "1968..1972")]
    [InlineData("Between 1977 and 1982", "1977..1982")]
    [InlineData("between 1.1.1961 and 31.12.1963", "1961..1963")]
    [InlineData("Between 1960 and 1962 (Approximately)", "1958..1964")]
    [InlineData("1980-1990", "1980..1990")]
    [InlineData("3.5.1977 (15.4.1974 for the alias Stepanov)", "1977-05-03")]
    [InlineData("1340 (Iranian Hijri calendar), 1961 (Gregorian calendar)", "1961")]
    [InlineData("possibly 23.7.1981", "1981-07-23")]
    public void Dates_of_birth_are_read_as_printed(string printed, string born) =>
        Assert.Equal(born, string.Join(' ', One(Row("A B", ("birthDate", printed))).Born));

    [Theory]
    [InlineData("2/6/2003")]
    [InlineData("Approximately (29 years old)")]
    [InlineData("10 October (year unknown)")]
    public void A_date_that_may_mean_several_is_none(string printed)
    {
        var party = One(Row("A B", ("birthDate", printed)));
        Assert.Empty(party.Born);
        Assert.Equal($"date: {printed}", Assert.Single(party.NotUnderstood));
    }

    [Fact]
    public void What_stands_behind_a_date_is_kept() =>
        Assert.Contains(
            "Born: 3.5.1977 (15.4.1974 for the alias Stepanov)",
            One(Row("A B", ("birthDate", "3.5.1977 (15.4.1974 for the alias Stepanov)"))).Remarks,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("Minsk, former USSR (now Belarus)", "BY")]
    [InlineData("Penza, former USSR, now Russian Federation", "RU")]
    [InlineData("Tehran (Iran)", "IR")]
    [InlineData("Bosra Al-Sham/Syria", "SY")]
    [InlineData("Smolensk", null)]
    public void A_place_of_birth_lies_in_what_its_country_is_now(string printed, string? country)
    {
        var place = Assert.Single(One(Row("A B", ("birthPlace", printed))).Birthplaces);
        Assert.Equal((printed, country), (place.Text, place.Country?.Value));
    }

    [Theory]
    [InlineData("Russian", "RU")]
    [InlineData("(a) German, (b) Moroccan", "DE MA")]
    [InlineData("Russian and Ukrainian", "RU UA")]
    [InlineData("Syrian/Lebanese", "SY LB")]
    [InlineData("of the Republic of Moldova", "MD")]
    [InlineData("allegedly Russian", "RU")]
    [InlineData("Trinidad and Tobago", "TT")]
    [InlineData("Ukrainian, Russian (the Union does not recognise passports issued in Crimea)", "UA RU")]
    [InlineData("Myanmar/Burma", "MM")]
    public void Nationalities_are_read_in_words(string printed, string countries)
    {
        var party = One(Row("A B", ("nationality", printed)));
        Assert.Equal(countries, string.Join(' ', party.Nationalities));
        Assert.Empty(party.NotUnderstood);
    }

    [Theory]
    [InlineData(
        "119435, Moscow, Pirogovskaya Str., 18, Russian Federation",
        "119435, Moscow, Pirogovskaya Str., 18",
        "RU",
        null
    )]
    [InlineData("Kumertau, Russian Federation 453300", "Kumertau, Russian Federation 453300", "RU", null)]
    [InlineData("Minsk, Republic of Belarus", "Minsk", "BY", null)]
    [InlineData(
        "North Kivu, Democratic Republic of the Congo (as of June 2016)",
        "North Kivu",
        "CD",
        "as of June 2016"
    )]
    [InlineData("DPRK", null, "KP", null)]
    [InlineData("12 Main Street, New Jersey", "12 Main Street, New Jersey", null, null)]
    public void An_address_has_its_country(string printed, string? street, string? country, string? note)
    {
        var address = Assert.Single(One(Row("A B", ("address", printed))).Addresses);
        Assert.Equal((street, country, note), (address.Street, address.Country?.Value, address.Note));
    }

    [Theory]
    [InlineData("registrationNumber", "7704730655 (Tax ID/INN)", "INN 7704730655", null)]
    [InlineData(
        "registrationNumber",
        "ИНН/taxpayer identification number: 7704730655",
        "INN 7704730655",
        null
    )]
    [InlineData("registrationNumber", "1027700132195", "OGRN 1027700132195", null)]
    [InlineData("registrationNumber", "91440300570016397Q (USCC)", "OTHER USCC:91440300570016397Q", null)]
    [InlineData("ogrnCode", "1 027 700 132 195 on 25.11.2002", "OGRN 1027700132195", null)]
    [InlineData(
        "innCode",
        "7704730655 OKPO: 07500548 KPP: 352501001",
        "INN 7704730655|OTHER OKPO:07500548|OTHER KPP:352501001",
        null
    )]
    [InlineData("passportNumber", "C2002515 (Iran)", "PASSPORT C2002515", "IR")]
    [InlineData("passportNumber", "(Syrian) 0000000914", "PASSPORT 0000000914", "SY")]
    [InlineData("passportNumber", "Tunisia number G557170, issued on 16 Nov. 1989", "PASSPORT G557170", "TN")]
    [InlineData("passportNumber", "A0003039 issued in Iran (Islamic Republic of)", "PASSPORT A0003039", "IR")]
    [InlineData("idNumber", "Iraq national identification card 00813602", "OTHER NATIONAL-ID:00813602", "IQ")]
    [InlineData("swiftBic", "KHJBSDKH and 5040942458", "BIC KHJBSDKH|OTHER BIC:5040942458", null)]
    public void Numbers_have_the_kind_and_issuer_that_the_words_tell(
        string column,
        string printed,
        string numbers,
        string? issuer
    )
    {
        var party = One(Row("A B", (column, printed)));
        Assert.Equal(numbers, string.Join('|', party.Documents.Select(d => d.Identifier)));
        Assert.Equal(issuer, party.Documents[0].Issuer?.Value);
    }

    [Fact]
    public void A_ship_s_IMO_number_is_not_a_company_s()
    {
        var ship = One(Row("T Cereal", ("schema", "Vessel"), ("imoNumber", "9236016"), ("flag", "Cameroon")));
        var company = One(Row("JSC Rosneftflot", ("schema", "Company"), ("imoNumber", "3025603")));
        Assert.Equal(
            ("IMO 9236016", "CM"),
            (Assert.Single(ship.Identifiers).ToString(), ship.Craft!.Flag!.Value.Value)
        );
        Assert.Equal("OTHER IMO-COMPANY:3025603", Assert.Single(company.Identifiers).ToString());
    }

    [Theory]
    [InlineData("Person", PartyKind.Person)]
    [InlineData("LegalEntity", PartyKind.Company)]
    [InlineData("Organization", PartyKind.Company)]
    [InlineData("Vessel", PartyKind.Vessel)]
    [InlineData("Asset", PartyKind.Unknown)]
    public void The_schema_is_the_kind(string schema, PartyKind kind) =>
        Assert.Equal(kind, One(Row("Murmansk", ("schema", schema))).Kind);

    [Fact]
    public void What_has_no_field_stays_in_the_remarks()
    {
        var party = One(
            Row(
                "A B",
                ("gender", "male."),
                ("position", "Haji; Mullah"),
                ("phone", "+7 495"),
                ("notes", "N; M")
            )
        );
        Assert.Equal((Gender.Male, "Phone: +7 495; Notes: N; M"), (party.Gender, party.Remarks));
        Assert.Equal(["Haji", "Mullah"], party.Positions);
    }

    private static string Aliases(ListedParty party) =>
        string.Join('|', party.Aliases.Select(a => $"{a.Name} {a.Quality} {a.Language}".TrimEnd()));

    private ListedParty One(Dictionary<string, string> row) =>
        Assert.Single(
            ReadOn(
                new LocalDate(2026, 7, 17),
                _folder.Write("32014R0269.csv", Act("32014R0269", row))
            ).Value!.Parties
        );
}
