using Assay.Formats.Lists;
using Assay.Listings;
using Assay.Model;

namespace Assay.Tests.Formats.Lists.Canada;

/// <summary>Canada's real file, with the counts that were counted by other means.</summary>
public sealed class RealCanadaTests
{
    private static readonly Lazy<Read<EditionContent>> List = new(Read);

    [Fact]
    public void The_list_has_its_entries()
    {
        var parties = List.Value.Value!.Parties;
        Assert.Equal(
            (4_759, 3_334, 1_316, 109),
            (
                parties.Count,
                parties.Count(p => p.Kind == PartyKind.Person),
                parties.Count(p => p.Kind == PartyKind.Company),
                parties.Count(p => p.Kind == PartyKind.Vessel)
            )
        );
        Assert.Equal(2_426, parties.Count(p => p.Designations.All(d => d.Programme is "Russia")));
        Assert.Equal(80, parties.Count(p => p.Designations.All(d => d.Programme is "JVCFOR")));
    }

    [Fact]
    public void Four_Russian_entries_are_sectoral_and_the_ships_open()
    {
        var effects = List.Value.Value!.Parties.SelectMany(p => p.Designations).ToList();
        Assert.Equal(
            (4, 109),
            (
                effects.Count(d => d.Effect == DesignationEffect.Sectoral),
                effects.Count(d => d.Effect == DesignationEffect.Unknown)
            )
        );
    }

    [Fact]
    public void Two_dates_are_not_understood_and_nothing_else() =>
        Assert.Equal(2, List.Value.Value!.Parties.Sum(p => p.NotUnderstood.Count));

    /// <summary>The Regulations named both on 10 March 2022; the list prints 2023, which is kept.</summary>
    [Theory]
    [InlineData("ABRAMOVICH")]
    [InlineData("USMANOV")]
    public void The_day_that_is_printed_is_kept_even_where_it_is_probably_a_slip(string family)
    {
        var party = List.Value.Value!.Parties.Single(p =>
            p.NameFields?.Family == family && p.Record.Key.StartsWith("Russia", StringComparison.Ordinal)
        );
        Assert.Equal("since 2023-03-10", Assert.Single(party.Designations).Days.ToString());
    }

    [Fact]
    public void Severstal_is_read_whole()
    {
        var party = List.Value.Value!.Parties.Single(p =>
            p.Record.Key is "Russia, Schedule 1, Part 2, item 435"
        );
        Assert.Equal("Severstal PJSC", party.Name);
        Assert.Equal(
            "Северсталь, ПАО|Публичное Акционерное Общество \"Северсталь\"",
            string.Join('|', party.Aliases.Select(a => a.Name))
        );
    }

    private static Read<EditionContent> Read()
    {
        var path = SharedFolder.PathOrSkip("sanctions/ca/sema-lmes-2025-04.xml.gz");
        return Assert.Single(ListOffer.Of([path], new LocalDate(2025, 4, 30), ListReaders.All).Sets).Read();
    }
}
