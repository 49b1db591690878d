using Assay.Formats.StarterPacks;
using Assay.Listings;
using Assay.Model;
using Assay.Registers;

namespace Assay.Tests.Formats.StarterPacks;

public sealed class StarterPackReaderTests : IDisposable
{
    private readonly SamplePack _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_party_is_read_with_its_designations_absences_and_heads()
    {
        var fund = Pack().Register.Find(new PartyId("fund"))!;

        Assert.Equal(
            (PartyKind.Fund, new CountryCode("RU"), new CountryCode("RU")),
            (fund.Kind, fund.Country!.Value, fund.GovernmentOf!.Value)
        );
        var listing = Assert.Single(fund.Designations);
        Assert.Equal(("us-ofac/ssi", "7"), (listing.List.ToString(), listing.RecordKey));
        Assert.Equal(
            new Designation(
                "P",
                DesignationEffect.Sectoral,
                "EO",
                new InForce(new PartialDate(2015), new PartialDate(2020)),
                new Citation("test", Confidence.Primary)
            ),
            listing.Designation
        );
        Assert.Equal(new LocalDate(2026, 7, 17), Assert.Single(fund.NotListed).AsOf);
        Assert.Equal(new PartyId("head"), Assert.Single(fund.Heads).Person);
    }

    [Fact]
    public void What_a_company_did_joins_the_party_of_its_id()
    {
        var fund = Pack().Register.Find(new PartyId("fund"))!;

        Assert.Equal(PresenceKind.Stayed, Assert.Single(fund.Presence).What);
        Assert.Equal(["ФОНД", "The Fund"], fund.Aliases);
        Assert.Equal(["sovereign-wealth", "funds"], fund.Sectors);
        Assert.Equal("One. Two.", fund.Note);
    }

    [Fact]
    public void A_company_that_is_no_party_yet_becomes_one()
    {
        var maker = Pack().Register.Find(new PartyId("maker"))!;

        Assert.Equal((PartyKind.Company, "Maker"), (maker.Kind, maker.Name));
        Assert.Equal(new PartialDate(2022, 5), Assert.Single(maker.Presence).On);
        Assert.Equal(new InForce(new PartialDate(2022, 5), new PartialDate(2028, 5)), maker.Option!.Days);
    }

    [Fact]
    public void Stakes_and_control_are_read()
    {
        var register = Pack().Register;

        var stake = Assert.Single(register.OwnersOf(new PartyId("fund")));
        Assert.Equal(Share.Between(new Percent(25), new Percent(50)), stake.Share);
        Assert.Equal(Share.Majority, stake.Votes);
        Assert.Equal("shares", stake.Kind);
        Assert.Equal("family", Assert.Single(register.Controls).Means);
    }

    [Fact]
    public void A_deposit_is_read_with_its_licence()
    {
        var pit = Pack().Register.FindDeposit(new ItemId("pit"))!;

        Assert.Equal(new Coordinate(47.905, 36.7), pit.Point);
        Assert.Equal(
            (2.0, SiteKind.Deposit, new RegionCode("UA-14")),
            (pit.PrecisionKm, pit.Kind, pit.Region!.Value)
        );
        Assert.Equal(new PartyId("fund"), pit.Operator);
        Assert.Equal("Of twenty years.", pit.Licence!.Note);
        Assert.Equal(new Citation("a map", Confidence.Secondary), pit.Source);
    }

    [Fact]
    public void A_commodity_is_read_with_codes_groups_and_lists()
    {
        var book = Pack().Commodities;

        Assert.Equal("2805.30", Assert.Single(book.Find(new("rare-earths"))!.Codes).ToString());
        Assert.Equal("magnets", book.OnList(new("neodymium"), new("eu-critical"))!.Grade);
        Assert.Equal("Reg. 1", Assert.Single(book.Lists).Source.Locator);
        Assert.Equal("heavy in magnets", book.FindByName("nd")!.Note);
    }

    [Fact]
    public void The_hash_is_over_all_files_and_changes_with_any()
    {
        var before = Pack();
        File.AppendAllText(_folder.File("ownership/all.yaml"), "# a word\n");
        var after = Pack();

        Assert.Equal(5, before.FileCount);
        Assert.NotEqual(before.Hash, after.Hash);
        Assert.Equal(after.Hash, Pack().Hash);
    }

    private StarterPack Pack()
    {
        var read = StarterPackReader.ReadFolder(_folder.Path);
        Assert.Empty(read.Diagnostics);
        return read.Value!;
    }
}
