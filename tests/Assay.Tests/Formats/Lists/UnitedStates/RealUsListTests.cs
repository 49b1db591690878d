using Assay.Formats.Lists;
using Assay.Listings;

namespace Assay.Tests.Formats.Lists.UnitedStates;

/// <summary>The lists as they were found, with the counts that were counted by other means: parties, and rows as far as they are addresses or acts.</summary>
public sealed class RealUsListTests
{
    [Theory]
    [InlineData("bis_entity_list-2026-07.json.gz", "us-bis/entity-list", 3_406)]
    [InlineData("bis_dpl-2026-07.json", "us-bis/dpl", 468)]
    [InlineData("bis_dpl-2022-09.txt", "us-bis/dpl", 461)]
    [InlineData("bis_meu-2026-07.json", "us-bis/meu", 70)]
    [InlineData("bis_mieu.csv", "us-bis/mieu", 13)]
    [InlineData("dhs_uflpa-2026-07.json", "us-dhs/uflpa", 148)]
    [InlineData("cbp_wro-2026-07.json", "us-cbp/wro", 60)]
    [InlineData("dow_1260h-2026-07.json", "us-dod/1260h", 80)]
    [InlineData("dow_1286-2026-07.json", "us-dod/1286", 134)]
    [InlineData("ofac_nscmic-2026-07.json", "us-ofac/ns-cmic", 68)]
    [InlineData("state_nonproliferation-2026-07.json", "us-state/isn", 528)]
    [InlineData("dod_chinese_military_companies.csv", "us-dod/chinese-military", 234)]
    public void Each_list_has_its_parties(string file, string list, int parties)
    {
        var content = Read(file);
        Assert.Equal((list, parties), (content.Edition.List.ToString(), content.Parties.Count));
        Assert.All(content.Parties, p => Assert.NotEmpty(p.Designations));
    }

    [Theory]
    [InlineData("bis_entity_list-2026-07.json.gz", 3_409)]
    [InlineData("bis_dpl-2022-09.txt", 581)]
    [InlineData("dod_chinese_military_companies.csv", 397)]
    public void No_row_is_lost(string file, int rows) =>
        Assert.Equal(
            rows,
            Read(file)
                .Parties.Sum(p =>
                    p.Raw!.Split(file.EndsWith("gz", StringComparison.Ordinal) ? "\n{" : "\n").Length
                )
        );

    [Fact]
    public void The_Entity_List_has_its_names_and_countries()
    {
        var parties = Read("bis_entity_list-2026-07.json.gz").Parties;
        Assert.Equal(1_081, parties.Count(p => p.Record.Key.EndsWith(" (Russia)", StringComparison.Ordinal)));
        Assert.All(parties, p => Assert.Empty(p.NotUnderstood));
        Assert.DoesNotContain(
            parties,
            p => p.AllNames.Any(n => n.Contains("a.k.a", StringComparison.Ordinal))
        );
        Assert.All(
            parties.SelectMany(p => p.Designations),
            d => Assert.Equal(DesignationEffect.ExportControl, d.Effect)
        );
    }

    [Fact]
    public void VSMPO_Avisma_is_on_the_Entity_List_as_the_register_says()
    {
        var party = Read("bis_entity_list-2026-07.json.gz")
            .Parties.Single(p => p.Record.Key is "VSMPO-AVISMA Corporation PJSC (Russia)");
        var designation = Assert.Single(party.Designations);
        Assert.Equal(
            ("EAR Part 744 Supp. 4", "88 FR 66273", "since 2023-09-27"),
            (designation.Programme, designation.Basis, designation.Days.ToString())
        );
        Assert.Equal((7, 4), (party.Aliases.Count, party.Addresses.Count));
    }

    [Fact]
    public void Parents_of_Chinese_military_companies_are_relations() =>
        Assert.Equal(
            139,
            Read("dod_chinese_military_companies.csv").Parties.Count(p => p.Relations.Count > 0)
        );

    private static EditionContent Read(string file)
    {
        var offer = ListOffer.Of(
            [SharedFolder.PathOrSkip($"sanctions/us-other/{file}")],
            new LocalDate(2026, 8, 20),
            ListReaders.All
        );
        return Assert.Single(offer.Sets).Read().Value!;
    }
}
