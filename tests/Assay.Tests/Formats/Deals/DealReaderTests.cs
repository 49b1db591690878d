using System.Text;
using Assay.Deals;
using Assay.Formats.Deals;
using Assay.Model;

namespace Assay.Tests.Formats.Deals;

public sealed class DealReaderTests
{
    private static readonly string Everything = CasePath("deal-with-everything.yaml");

    [Fact]
    public void Everything_a_deal_can_say_is_read()
    {
        var deal = Whole(Everything);

        Assert.Equal("A deal with everything", deal.Title);
        Assert.Equal(new LocalDate(2025, 2, 25), deal.Date);
        Assert.Equal(new LocalDate(2025, 3, 1), deal.KnownOn);
        Assert.Equal("Two lines\nfor the reader.", deal.About);
        Assert.Equal([new CommodityId("aluminium")], deal.Commodities);
        Assert.Equal(["fund", "person"], deal.Parties.Select(p => p.Id.Value));
    }

    [Fact]
    public void A_party_is_read_with_all_its_fields()
    {
        var fund = Whole(Everything).Parties[0];

        Assert.Equal(PartyKind.Fund, fund.Kind);
        Assert.Equal(["EF", "Пример"], fund.Aliases);
        Assert.Equal(["RU", "AE"], fund.Presence.Select(c => c.Value));
        Assert.Equal(new CountryCode("RU"), fund.Country);
        Assert.Equal(new CountryCode("RU"), fund.GovernmentOf);
        Assert.Equal("financier", fund.Role);
        Assert.False(fund.Unnamed);
        Assert.Contains(new Identifier(IdentifierKind.Inn, "7703425673"), fund.Identifiers);
        Assert.Contains(new Identifier(IdentifierKind.Passport, "AB123456"), fund.Identifiers);
        Assert.Equal(11, fund.Identifiers.Count);
    }

    [Fact]
    public void The_people_of_a_party_are_read()
    {
        var head = Assert.Single(Whole(Everything).Parties[0].People);

        Assert.Equal("Ivan Example", head.Name);
        Assert.Equal(["Vanya"], head.Aliases);
        Assert.Equal("head", head.Position);
        Assert.Equal(["RU", "CY"], head.Nationalities.Select(c => c.Value));
        Assert.Equal(new PartialDate(1970, 5), head.Born);
    }

    [Fact]
    public void The_owners_of_a_party_are_read()
    {
        var owners = Whole(Everything).Parties[0].Owners;

        Assert.Equal(
            new DealOwner(
                "Somebody",
                Party: null,
                Share.Between(new Percent(25), new Percent(50)),
                new InForce(new PartialDate(2019), new PartialDate(2024, 6, 30)),
                "annual report"
            ),
            owners[0]
        );
        Assert.Equal(Share.Unknown, owners[2].Share);
    }

    [Fact]
    public void An_owner_given_by_id_takes_the_name_of_that_party()
    {
        var owner = Whole(Everything).Parties[0].Owners[1];

        Assert.Equal("Pat Example", owner.Name);
        Assert.Equal(new PartyId("person"), owner.Party);
        Assert.Equal(Share.Majority, owner.Share);
    }

    [Fact]
    public void Each_way_to_say_a_place_is_read()
    {
        var places = Whole(Everything).Assets.Select(a => a.Place).ToList();

        Assert.Equal(new Place.Point(new Coordinate(47.905, 36.7), 2), places[0]);
        Assert.Equal(new Place.Named("Lovozero", new CountryCode("RU"), new RegionCode("RU-MUR")), places[1]);
        Assert.Equal(4, Assert.IsType<Place.Area>(places[2]).Shape.NumPoints);
        Assert.Equal(36.5, Assert.IsType<Place.Area>(places[3]).Shape.InteriorPoint.X, 6);
        Assert.IsType<Place.Unknown>(places[4]);
    }

    [Fact]
    public void An_outline_has_longitude_as_x_and_latitude_as_y()
    {
        var area = Assert.IsType<Place.Area>(Whole(Everything).Assets[2].Place);

        Assert.Equal((36, 37, 47, 48), Bounds(area));
    }

    [Fact]
    public void A_licence_is_read_with_its_number_as_text()
    {
        var licence = Whole(Everything).Assets[0].Licence;

        Assert.Equal(
            new Licence("A ministry", new CountryCode("UA"), new PartialDate(2017), "4711"),
            licence
        );
    }

    [Fact]
    public void An_activity_is_read_with_all_its_fields()
    {
        var work = Assert.Single(Whole(Everything).Activities);

        Assert.Equal(ActivityKind.NewInvestment, work.Kind);
        Assert.Equal([new PartyId("fund")], work.By);
        Assert.Equal([new PartyId("person")], work.With);
        Assert.Equal(["point", "outlined"], work.Assets.Select(a => a.Value));
        Assert.Equal(["rare-earths"], work.Commodities.Select(a => a.Value));
        Assert.Equal(["prospecting", "legal"], work.Services);
        Assert.Equal(
            ("RU", "RU", "US"),
            (work.In!.Value.Value, work.Origin!.Value.Value, work.To!.Value.Value)
        );
        Assert.Equal(new CurrencyCode("USD"), work.Currency);
        Assert.Equal(
            (new PartialDate(2025, 3), new PartialDate(2024), new PartialDate(2025, 2, 1)),
            (work.On!.Value, work.ContractOn!.Value, work.ProducedOn!.Value)
        );
        Assert.False(work.Facts["maintenance"]);
        Assert.True(work.Facts["ukrainian-certificate-of-origin"]);
    }

    [Fact]
    public void A_term_is_read_with_all_its_fields()
    {
        var term = Assert.Single(Whole(Everything).Terms);

        Assert.Equal((TermKind.Option, "may buy back", "A court"), (term.Kind, term.Text, term.Body));
        Assert.Equal(new CountryCode("RU"), term.Country);
        Assert.Equal([new PartyId("fund")], term.Parties);
        Assert.Equal([new ItemId("point")], term.Assets);
        Assert.Equal(new InForce(new PartialDate(2022, 5), new PartialDate(2028, 5)), term.Days);
    }

    [Fact]
    public void The_same_deal_in_JSON_is_the_same_deal()
    {
        var yaml = Whole(Everything);
        var json = Whole(CasePath("deal-with-everything.json"));
        var hash = ContentHash.Of("");

        Assert.Equivalent(
            yaml with
            {
                SourceHash = hash,
                Assets = [],
            },
            json with
            {
                SourceHash = hash,
                Assets = [],
            },
            strict: true
        );
        Assert.Equal(yaml.Assets.Select(a => a.Place), json.Assets.Select(a => a.Place));
    }

    [Fact]
    public void The_hash_is_that_of_the_bytes()
    {
        var bytes = Encoding.UTF8.GetBytes(DealDiagnosticTests.Smallest);

        Assert.Equal(ContentHash.Of(bytes), DealReader.ReadBytes(bytes, "deal.yaml").Value!.SourceHash);
    }

    [Fact]
    public void The_hash_changes_with_a_file_the_deal_names()
    {
        using var folder = new TemporaryFolder();
        var deal = folder.Write(
            "deal.yaml",
            DealDiagnosticTests.Smallest + "assets: [{ id: m, name: M, at: { geojson: m.json } }]\n"
        );
        folder.Write("m.json", Square(1));
        var first = Whole(deal).SourceHash;
        folder.Write("m.json", Square(2));

        Assert.NotEqual(first, Whole(deal).SourceHash);
    }

    internal static string CasePath(string name) =>
        Path.Combine(SharedFolder.RepositoryRoot, "tests", "cases", name);

    internal static string Square(int side) =>
        FormattableString.Invariant(
            $$"""{ "type": "Polygon", "coordinates": [[[0,0],[{{side}},0],[{{side}},{{side}}],[0,{{side}}],[0,0]]] }"""
        );

    private static Deal Whole(string path)
    {
        var read = DealReader.ReadFile(path);
        Assert.Empty(read.Diagnostics);
        return read.Value!;
    }

    private static (double, double, double, double) Bounds(Place.Area area)
    {
        var envelope = area.Shape.EnvelopeInternal;
        return (envelope.MinX, envelope.MaxX, envelope.MinY, envelope.MaxY);
    }
}
