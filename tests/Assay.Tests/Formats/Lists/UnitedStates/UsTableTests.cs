using Assay.Listings;
using Assay.Model;
using static Assay.Tests.Formats.Lists.ListFiles;

namespace Assay.Tests.Formats.Lists.UnitedStates;

public sealed class UsTableTests : IDisposable
{
    private const string DplHeader =
        "\"Name\"\t\"Street_Address\"\t\"City\"\t\"State\"\t\"Country\"\t\"Postal_Code\"\t\"Effective_Date\"\t\"Expiration_Date\"\t\"Standard_Order\"\t\"Last_Update\"\t\"Action\"\t\"FR_Citation\"\n";

    private const string MilitaryHeader =
        "Name,Clean Name,Alias,Previous Name,Parent Name,Note,Start date,End date,Source Url\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_denied_person_has_all_addresses_of_the_order()
    {
        var party = Dpl(Row("A. B", "1 A St", "TX", "US"), Row("C. D"), Row(" A. B ", "2 B St", "", "IR"))
            .Party("A. B, 2002-03-04");
        Assert.Equal(
            "1 A St TX US|2 B St  IR",
            string.Join('|', party.Addresses.Select(a => $"{a.Street} {a.Region} {a.Country}"))
        );
        var order = Assert.Single(party.Designations);
        Assert.Equal(
            (
                "us-bis/dpl",
                "67 FR 56530",
                "2002-03-04 to 2056-06-29",
                "export privileges denied, standard order"
            ),
            (party.Record.List.ToString(), order.Basis, order.Days.ToString(), order.Wording)
        );
        Assert.Equal("Action: NEW; Last update: 2006-07-11", party.Remarks);
    }

    [Theory]
    [InlineData("TX", "", "US")]
    [InlineData("JIANGSU", "", null)]
    [InlineData("", "PRC", "CN")]
    public void A_state_tells_the_country_where_it_is_left_out(string state, string country, string? code) =>
        Assert.Equal(
            code,
            Dpl(Row("A. B", "1 A St", state, country)).Value!.Parties[0].Addresses[0].Country?.Value
        );

    [Fact]
    public void Two_orders_on_one_name_are_two_records() =>
        Assert.Equal(
            2,
            Dpl(
                Row("A. B"),
                Row("A. B").Replace("03/04/2002", "05/06/2010", StringComparison.Ordinal)
            ).Value!.Parties.Count
        );

    [Fact]
    public void A_company_is_on_the_list_of_each_year_and_has_a_parent_and_former_names()
    {
        var party = ReadOne(
                _folder.Write(
                    "x-2026-08-20.csv",
                    MilitaryHeader
                        + "Plane (P)*,Plane,P,,Aviation Corp,,2021-06-03,2024-01-31,\n"
                        + "Plane Co (formerly X),Plane,P,X; Y,Aviation Corp,It is owned.,2026-06-08,,https://example.test/list.pdf\n"
                )
            )
            .Party("Plane");
        Assert.Equal(
            "2021-06-03 to 2024-01-31|since 2026-06-08",
            string.Join('|', party.Designations.Select(d => d.Days))
        );
        Assert.Equal(
            "P Strong|X Former|Y Former",
            string.Join('|', party.Aliases.Select(a => $"{a.Name} {a.Quality}"))
        );
        Assert.Equal(
            (RelationKind.PartOf, "Aviation Corp"),
            (party.Relations.Single().Kind, party.Relations.Single().Name)
        );
        Assert.Equal("https://example.test/list.pdf", party.Designations[1].Source!.Locator);
    }

    [Fact]
    public void Military_intelligence_is_under_export_control()
    {
        var party = Assert.Single(
            ReadOne(
                _folder.Write(
                    "x-2026-08-20.csv",
                    "Type,Name,Alias,Country,Topics,Program,Date,End date,Source URL\nOrganization,Directorate,DIR,RU,export.control,US-BIS-MIEU,2021-03-16,,https://example.test\n"
                )
            ).Value!.Parties
        );
        var designation = party.Designations.Single();
        Assert.Equal(
            ("us-bis/mieu", PartyKind.PublicBody, DesignationEffect.ExportControl, "since 2021-03-16"),
            (party.Record.List.ToString(), party.Kind, designation.Effect, designation.Days.ToString())
        );
    }

    [Theory]
    [InlineData(
        "\"\"\t\"a\"\t\"b\"\t\"c\"\t\"US\"\t\"1\"\t\"03/04/2002\"\t\"\"\t\"Y\"\t\"\"\t\"\"\t\"\"\n",
        "AS2013"
    )]
    [InlineData("\"A", "AS2011")]
    [InlineData("", "AS2015")]
    public void A_bad_list_is_one_clear_error(string rows, string code) =>
        Assert.Equal(code, ErrorOf(_folder.Write("dpl.txt", DplHeader + rows)).Code);

    private Read<EditionContent> Dpl(params string[] rows) =>
        ReadOne(_folder.Write("dpl-2022-09-07.txt", DplHeader + string.Concat(rows)));

    private static string Row(
        string name,
        string street = "1 A St",
        string state = "TX",
        string country = "US"
    ) =>
        $"\"{name}\"\t\"{street}\"\t\"\"\t\"{state}\"\t\"{country}\"\t\"\"\t\"03/04/2002\"\t\"06/29/2056\"\t\"Y\"\t\"2006-07-11\"\t\"NEW\"\t\"67 F.R. 56530 9/4/02\"\n";
}
