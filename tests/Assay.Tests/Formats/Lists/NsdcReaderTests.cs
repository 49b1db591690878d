using Assay.Listings;
using Assay.Model;
using static Assay.Tests.Formats.Lists.ListFiles;

namespace Assay.Tests.Formats.Lists;

public sealed class NsdcReaderTests : IDisposable
{
    private const string Person = """
        {"sid": 123, "subjectType": "individual", "status": "active", "name": "Петренко Іван Іванович",
         "translitName": ["PETRENKO Ivan"], "aliases": [{"name": "Ivan P."}], "bdate": "31.01.1970", "bplace": "м. Київ",
         "citizenship": ["Російська Федерація", "UA"], "gender": "чоловіча",
         "ids": [{"type": "ІПН", "number": "1234567890", "country": "Україна"}, {"type": "паспорт", "number": "AB123456", "issuedBy": "office"}],
         "actions": [
           {"ukazNumber": "№81/2025", "ukazDate": "2025-02-12T00:00:00", "status": "active", "term": "десять років",
            "restrictions": ["блокування активів", "обмеження торговельних операцій", {"name": "анулювання ліцензій"}], "grounds": "Загроза"},
           {"number": "1/2015", "date": "2015-01-01", "status": "expired", "term": "1 рік"}],
         "somethingNew": "x"}
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("[{0}]")]
    [InlineData("\uFEFF[ {0} ]")]
    [InlineData("{{\"total\": 1, \"items\": [{0}]}}")]
    public void An_answer_is_an_array_or_holds_one(string answer)
    {
        var read = ReadOne(
            _folder.Write(
                "nsdc-2026-01-31.json",
                answer
                    .Replace("{{", "{", StringComparison.Ordinal)
                    .Replace("}}", "}", StringComparison.Ordinal)
                    .Replace("{0}", Person, StringComparison.Ordinal)
            )
        );
        Assert.Equal(
            ("ua-nsdc/nsdc", "123"),
            (read.Value!.Edition.List.ToString(), read.Value.Parties[0].Record.Key)
        );
    }

    [Fact]
    public void A_subject_has_its_names_and_traits()
    {
        var party = Read(Person).Party("123");
        Assert.Equal("Петренко Іван Іванович|PETRENKO Ivan|Ivan P.", string.Join('|', party.AllNames));
        Assert.Equal(
            (PartyKind.Person, "1970-01-31", "RU UA", Gender.Male, "м. Київ"),
            (
                party.Kind,
                Assert.Single(party.Born).ToString(),
                string.Join(' ', party.Nationalities),
                party.Gender,
                Assert.Single(party.Birthplaces).Text
            )
        );
        Assert.Equal(
            "TAX 1234567890 UA|PASSPORT AB123456 ",
            string.Join('|', party.Documents.Select(d => $"{d.Identifier} {d.Issuer}"))
        );
    }

    [Fact]
    public void A_decree_in_force_is_a_designation_for_each_effect_and_an_expired_one_a_remark()
    {
        var party = Read(Person).Party("123");
        Assert.Equal(
            "Law 1644-VII AssetFreeze Presidential decree 81/2025 2025-02-12 to 2035-02-12 блокування активів Загроза|Law 1644-VII Other Presidential decree 81/2025 2025-02-12 to 2035-02-12 обмеження торговельних операцій; анулювання ліцензій Загроза",
            string.Join(
                '|',
                party.Designations.Select(d =>
                    $"{d.Programme} {d.Effect} {d.Basis} {d.Days} {d.Wording} {d.Reason}"
                )
            )
        );
        Assert.Equal("Former decree: 1/2015, 2015-01-01, expired, 1 рік", party.Remarks);
    }

    [Fact]
    public void What_is_under_names_that_are_not_known_is_kept_and_counted()
    {
        var read = Read(Person);
        Assert.Equal(
            "ids: issuedBy office|somethingNew: x",
            string.Join('|', read.Party("123").NotUnderstood)
        );
        Assert.True(read.Tells("AS2019"));
    }

    [Theory]
    [InlineData("10 років", "2022-03-01 to 2032-03-01")]
    [InlineData("п’ять років", "2022-03-01 to 2027-03-01")]
    [InlineData("три (3) роки", "2022-03-01 to 2025-03-01")]
    [InlineData("один рік", "2022-03-01 to 2023-03-01")]
    [InlineData("6 місяців", "2022-03-01 to 2022-09-01")]
    [InlineData("5 years", "2022-03-01 to 2027-03-01")]
    [InlineData("безстроково", "since 2022-03-01")]
    [InlineData("до скасування", "since 2022-03-01")]
    public void A_term_ends_on_the_same_day_so_many_years_on(string term, string days)
    {
        var subject =
            $$$"""{"sid": "1", "name": "А", "action": {"decreeNumber": "1", "decreeDate": "01.03.2022", "term": "{{{term}}}"}}""";
        var read = Read(subject, "2022-04-01");
        Assert.Equal(days, Assert.Single(read.Party("1").Designations).Days.ToString());
        Assert.Equal(term is "до скасування", read.Tells("AS2019"));
    }

    [Theory]
    [InlineData("\"status\": \"expired\"")]
    [InlineData("\"status\": \"скасовано\"")]
    [InlineData("\"actions\": [{\"number\": \"1\", \"date\": \"2015-01-01\", \"status\": \"expired\"}]")]
    [InlineData("\"actions\": [{\"number\": \"1\", \"date\": \"2015-01-01\", \"term\": \"1 рік\"}]")]
    public void Whose_sanctions_have_run_out_is_no_party_of_the_edition(string field)
    {
        var read = Read($$"""{"sid": "1", "name": "А", "translit": "A", {{field}}}, """ + Person);
        Assert.Equal("123", Assert.Single(read.Value!.Parties).Record.Key);
        Assert.True(read.Tells("AS2079"));
    }

    [Fact]
    public void A_table_is_read_like_the_JSON()
    {
        string[][] rows =
        [
            [
                "sid",
                "subject_type",
                "status",
                "name",
                "translit_name",
                "citizenship",
                "edrpou",
                "ukaz_number",
                "ukaz_date",
                "restrict_period",
                "sanctions",
                "column",
            ],
            [
                "9",
                "legal",
                "active",
                "ТОВ Завод",
                "Zavod LLC; Zavod",
                "Україна",
                "00135390",
                "820/2022",
                "2022-12-01",
                "10 років",
                "блокування активів; заборона приватизації",
                "more",
            ],
        ];
        var read = ReadOne(_folder.Write("nsdc-2026-01-31.xlsx", Workbook.Of(rows)));
        var party = read.Party("9");
        Assert.Equal("ТОВ Завод|Zavod LLC|Zavod", string.Join('|', party.AllNames));
        Assert.Equal("EDRPOU 00135390", Assert.Single(party.Identifiers).ToString());
        Assert.Equal(
            "AssetFreeze 2022-12-01 to 2032-12-01|InvestmentBan 2022-12-01 to 2032-12-01",
            string.Join('|', party.Designations.Select(d => $"{d.Effect} {d.Days}"))
        );
        Assert.Equal("column: more", Assert.Single(party.NotUnderstood));
    }

    [Theory]
    [InlineData("""[{"sid": "", "name": "А", "translit": "A"}]""", "AS2013")]
    [InlineData("""[{"sid": "1", "translit": "A"}]""", "AS2013")]
    [InlineData("""[{"sid": "1", "name": "А", "ukazNumber": "1"}, 5]""", "AS2081")]
    [InlineData("""[{"sid": "1", "name": "А", "ukazNumber": "1"}""", "AS2080")]
    [InlineData("""[{"sid": "1", "name": "А", "ukazNumber": "1"}] []""", "AS2080")]
    [InlineData("""[{"sid": "1", "sid": "2", "name": "А", "ukazNumber": "1"}]""", "AS2082")]
    public void A_bad_answer_gives_one_clear_error(string answer, string code) =>
        Assert.Equal(code, ErrorOf(_folder.Write("nsdc-2026-01-31.json", answer)).Code);

    [Fact]
    public void Another_publisher_s_JSON_is_not_taken_for_it()
    {
        var offer = Assay.Formats.Lists.ListOffer.Of(
            [_folder.Write("x-2026-01-31.json", """{"id": 1, "rows": [{"sid": "1", "label": "x"}]}""")],
            null,
            Assay.Formats.Lists.ListReaders.All
        );
        Assert.Empty(offer.Sets);
    }

    private Read<EditionContent> Read(string subjects, string day = "2026-01-31") =>
        ReadOne(_folder.Write($"nsdc-{day}.json", $"[{subjects}]"));
}
