using Assay.Formats.Lists;
using Assay.Formats.Lists.Countries;
using Assay.Listings;
using Assay.Model;

namespace Assay.Tests.Formats.Lists;

/// <summary>The publishers' own files, with the counts that were counted by other means.</summary>
public sealed class RealListTests
{
    private const string Dmitriev = "34336";
    private const string Rdif = "34036";
    private const string Potanin = "38241";
    private const string Deripaska = "24283";

    [Theory]
    [InlineData("sdn-2022-02-23.csv.gz", 9_108, 69)]
    [InlineData("sdn-2022-12-28.csv.gz", 11_430, 1_843)]
    [InlineData("sdn-2024-05-03.csv.gz", 14_965, 4_440)]
    [InlineData("sdn-2024-06-27.csv.gz", 15_402, 4_801)]
    public void OFAC_lists_have_their_entries(string file, int records, int russia)
    {
        var content = Read($"ofac/{file}");
        Assert.Equal(records, content.Parties.Count);
        Assert.Equal(
            russia,
            content.Parties.Count(p =>
                p.Designations.Any(d => d.Programme.EndsWith("RUSSIA-EO14024", StringComparison.Ordinal))
            )
        );
    }

    [Fact]
    public void Those_who_were_listed_for_the_invasion_came_after_its_eve()
    {
        var eve = Read("ofac/sdn-2022-02-23.csv.gz")
            .Parties.Select(p => p.Record.Key)
            .ToHashSet(StringComparer.Ordinal);
        var later = Read("ofac/sdn-2024-06-27.csv.gz")
            .Parties.Select(p => p.Record.Key)
            .ToHashSet(StringComparer.Ordinal);
        string[] all = [Dmitriev, Rdif, Potanin, Deripaska];
        Assert.Equal("False False False True", string.Join(' ', all.Select(eve.Contains)));
        Assert.Equal("True True True True", string.Join(' ', all.Select(later.Contains)));
    }

    [Theory]
    [InlineData("sdn-2022-02-23.csv.gz")]
    [InlineData("sdn-2024-06-27.csv.gz")]
    public void Rusal_En_and_Nornickel_are_on_no_edition(string file)
    {
        string[] absent = ["UNITED COMPANY RUSAL", "RUSAL PLC", "EN+ GROUP", "NORILSK NICKEL", "NORNICKEL"];
        var names = Read($"ofac/{file}")
            .Parties.SelectMany(p => p.Aliases.Select(a => a.Name).Prepend(p.Name));
        Assert.DoesNotContain(names, n => absent.Any(a => n.Contains(a, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public void Dmitriev_is_read_whole()
    {
        var party = Read("ofac/sdn-2024-06-27.csv.gz").Parties.Single(p => p.Record.Key is Dmitriev);
        Assert.Equal("DMITRIEV, Kirill Aleksandrovich", party.Name);
        Assert.Equal(
            (PartyKind.Person, "1975-04-12", "RU", new Identifier(IdentifierKind.Inn, "773013083324")),
            (
                party.Kind,
                party.Born.Single().ToString(),
                party.Nationalities.Single().Value,
                party.Identifiers.Single()
            )
        );
        Assert.Equal(
            new Birthplace("Kyiv, Ukraine", new CountryCode("UA")),
            Assert.Single(party.Birthplaces)
        );
        Assert.Equal((Gender.Male, null), (party.Gender, party.Remarks));
    }

    [Fact]
    public void Of_OFACs_phrases_fewer_than_one_in_a_thousand_is_not_understood()
    {
        var parties = Read("ofac/sdn-2024-06-27.csv.gz").Parties;
        // 62,936 phrases, by a count of semicolons; the rest beside remarks and these stands in fields.
        Assert.InRange(parties.Sum(p => p.NotUnderstood.Count), 1, 62);
        Assert.InRange(parties.Sum(p => p.Remarks?.Split("; ").Length ?? 0), 1, 8_900);
    }

    [Fact]
    public void Addresses_of_the_same_day_have_the_same_entries()
    {
        var folder = SharedFolder.PathOrSkip("sanctions/ofac");
        var offer = ListOffer.Of(
            [Path.Combine(folder, "sdn-2024-06-27.csv.gz"), Path.Combine(folder, "add-2024-06-27.csv.gz")],
            null,
            ListReaders.All
        );
        var read = Assert.Single(offer.Sets).Read();
        Assert.False(ListFiles.Tells(read, "AS2017"));
        Assert.Equal(4_227, read.Value!.Parties.Count(p => p.Countries.Contains(new CountryCode("RU"))));
    }

    [Fact]
    public void Aliases_of_eight_months_later_have_731_orphans()
    {
        var folder = SharedFolder.PathOrSkip("sanctions/ofac");
        var offer = ListOffer.Of(
            [Path.Combine(folder, "sdn-2024-06-27.csv.gz"), Path.Combine(folder, "alt-2025-02.csv")],
            new LocalDate(2024, 6, 27),
            ListReaders.All
        );
        var read = Assert.Single(offer.Sets).Read();
        Assert.StartsWith(
            "731 entries",
            read.Diagnostics.Single(d => d.Code is "AS2017").Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_consolidated_list_has_its_SSI_entries()
    {
        var content = Read("ofac/cons_prim-2025-08.csv");
        Assert.Equal(443, content.Parties.Count);
        Assert.Equal(
            286,
            content.Parties.Count(p =>
                p.Designations.Any(d =>
                    d is { Programme: "UKRAINE-EO13662", Effect: DesignationEffect.Sectoral }
                )
            )
        );
        Assert.DoesNotContain(
            content.Parties,
            p => p.Designations.Any(d => d.Effect == DesignationEffect.AssetFreeze)
        );
    }

    [Fact]
    public void The_UN_list_has_its_entries()
    {
        var content = Read("un/UN_consolidated-2026-02-27.xml.gz");
        Assert.Equal(new LocalDate(2026, 2, 27), content.Edition.Date);
        Assert.Equal(
            (730, 273),
            (
                content.Parties.Count(p => p.Kind == PartyKind.Person),
                content.Parties.Count(p => p.Kind == PartyKind.Company)
            )
        );
        Assert.Equal(
            378,
            content.Parties.Count(p => p.Aliases.Any(a => a.Quality == AliasQuality.OriginalScript))
        );
    }

    [Fact]
    public void No_two_codes_claim_one_name() =>
        Assert.All(
            CountryNames.Rows(),
            row => Assert.Equal(row.Code, CountryNames.TryFind(row.Name, out var code) ? code : default)
        );

    private static EditionContent Read(string file)
    {
        var offer = ListOffer.Of(
            [SharedFolder.PathOrSkip($"sanctions/{file}")],
            new LocalDate(2025, 8, 19),
            ListReaders.All
        );
        return Assert.Single(offer.Sets).Read().Value!;
    }
}
