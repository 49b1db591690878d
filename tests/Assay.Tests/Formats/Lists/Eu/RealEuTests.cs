using Assay.Formats.Lists;
using Assay.Formats.StarterPacks;
using Assay.Listings;
using Assay.Model;

namespace Assay.Tests.Formats.Lists.Eu;

/// <summary>The real tables of the EU's annexes, with the counts that were counted by other means.</summary>
public sealed class RealEuTests
{
    private static readonly Lazy<IReadOnlyList<EditionContent>> Consolidated = new(() =>
        Editions("consolidated")
    );

    [Theory]
    [InlineData("Asset freeze", 6_199)]
    [InlineData("Export control", 947)]
    [InlineData("Transportation restrictions", 683)]
    [InlineData("Financial restrictions", 145)]
    [InlineData("Services ban", 32)]
    [InlineData("Investment ban", 11)]
    public void All_acts_have_as_many_entries_as_were_counted(string measure, int entries)
    {
        Skip();
        Assert.Equal(
            entries,
            Consolidated
                .Value.SelectMany(e => e.Parties)
                .SelectMany(p => p.Designations)
                .Count(d => string.Equals(d.Wording, measure, StringComparison.Ordinal))
        );
    }

    [Theory]
    [InlineData("2014r0269", 2_802)]
    [InlineData("2014r0833", 1_746)]
    [InlineData("2006r0765", 408)]
    [InlineData("2012r0377", 0)]
    public void An_act_has_as_many_entries_as_rows(string act, int entries) =>
        Assert.Equal(entries, Act(act).Parties.Sum(p => p.Designations.Count));

    [Fact]
    public void There_are_forty_five_lists_eight_of_them_empty()
    {
        Skip();
        Assert.Equal(
            (45, 8),
            (Consolidated.Value.Count, Consolidated.Value.Count(e => e.Parties.Count == 0))
        );
    }

    [Fact]
    public void Only_what_is_certainly_one_is_made_one()
    {
        Skip();
        var parties = Consolidated.Value.SelectMany(e => e.Parties).ToList();
        Assert.Equal(
            (7_970, 12),
            (parties.Count, parties.Count(p => p.Record.Key.Contains('~', StringComparison.Ordinal)))
        );
    }

    [Fact]
    public void Deripaska_is_frozen_since_the_eighth_of_April_2022()
    {
        var party = Party("2014r0269", "oleg-vladimirovich-deripaska");
        var designation = Assert.Single(party.Designations);
        Assert.Equal(
            (DesignationEffect.AssetFreeze, "since 2022-04-08", "1968-01-02", "RU"),
            (
                designation.Effect,
                designation.Days.ToString(),
                Assert.Single(party.Born).ToString(),
                Assert.Single(party.Nationalities).Value
            )
        );
    }

    [Fact]
    public void Atomflot_is_frozen_by_one_act_and_under_export_control_by_another()
    {
        var frozen = Party("2014r0269", "fsue-atomflot");
        var controlled = Party("2014r0833", "rosatomflot");
        Assert.Equal(DesignationEffect.AssetFreeze, Assert.Single(frozen.Designations).Effect);
        Assert.Equal(
            "Reg. 833/2014 art. 2b, annex IV, no. 225",
            Assert.Single(controlled.Designations, d => d.Effect == DesignationEffect.ExportControl).Basis
        );
        Assert.Contains(controlled.Identifiers, frozen.Identifiers.Contains);
    }

    [Fact]
    public void Those_who_are_in_no_annex_are_in_none()
    {
        Skip();
        string[] absent =
        [
            "Kirill Dmitriev",
            "Russian Direct Investment Fund",
            "Potanin",
            "Nornickel",
            "Norilsk Nickel",
            "Rusal",
            "Rosatom",
        ];
        var names = Consolidated.Value.SelectMany(e => e.Parties).SelectMany(p => p.AllNames);
        Assert.DoesNotContain(
            names,
            n => absent.Any(a => $" {n} ".Contains($" {a} ", StringComparison.OrdinalIgnoreCase))
        );
    }

    [Fact]
    public void Hardly_anything_is_not_understood()
    {
        Skip();
        var parties = Consolidated.Value.SelectMany(e => e.Parties).ToList();
        Assert.InRange(parties.Sum(p => p.NotUnderstood.Count), 0, 60);
        Assert.InRange(parties.Sum(p => p.Born.Count), 4_700, 4_800);
    }

    [Fact]
    public void Amendments_add_and_change_and_remove_nothing()
    {
        Skip();
        var before = Keys(Consolidated.Value);
        var amended = Editions("consolidated", "amendments");
        var after = Keys(amended);
        Assert.Subset(after, before);
        Assert.Equal(405, after.Count - before.Count);
        Assert.Equal(
            417,
            amended
                .SelectMany(e => e.Parties)
                .SelectMany(p => p.Designations)
                .Count(d => d.Basis!.Contains(", as in Reg. 2026/", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void The_register_speaks_of_the_same_records()
    {
        Skip();
        var pack = StarterPackReader.ReadFolder(Path.Combine(SharedFolder.RepositoryRoot, "data")).Value!;
        var records = Editions("consolidated", "amendments")
            .SelectMany(e => e.Parties)
            .ToDictionary(p => p.Record);
        var known = pack
            .Register.Parties.SelectMany(p => p.Designations)
            .Where(d => d.List.Publisher == new PublisherId("eu-council") && d.Designation.Days.Until is null)
            .ToList();
        Assert.InRange(known.Count, 140, 1_000);
        Assert.All(
            known,
            d =>
            {
                var party = records[new RecordId(d.List, d.RecordKey!)];
                Assert.Contains(
                    party.Designations,
                    x =>
                        string.Equals(x.Programme, d.Designation.Programme, StringComparison.Ordinal)
                        && x.Effect == d.Designation.Effect
                        && x.Basis!.StartsWith(d.Designation.Basis!, StringComparison.Ordinal)
                        && (x.Days.From is null || x.Days.From == d.Designation.Days.From)
                );
            }
        );
    }

    private static void Skip() => SharedFolder.PathOrSkip("sanctions/eu/consolidated");

    private static EditionContent Act(string act)
    {
        Skip();
        return Consolidated.Value.Single(e =>
            string.Equals(e.Edition.List.List, act, StringComparison.Ordinal)
        );
    }

    private static ListedParty Party(string act, string key) =>
        Act(act).Parties.Single(p => string.Equals(p.Record.Key, key, StringComparison.Ordinal));

    private static HashSet<string> Keys(IEnumerable<EditionContent> editions) =>
        [.. editions.SelectMany(e => e.Parties).Select(p => p.Record.ToString())];

    private static IReadOnlyList<EditionContent> Editions(params string[] folders)
    {
        var paths = folders.Select(f => SharedFolder.PathOrSkip($"sanctions/eu/{f}")).ToArray();
        return
        [
            .. ListOffer
                .Of(paths, new LocalDate(2026, 8, 7), ListReaders.All)
                .Sets.Select(s => s.Read().Value!),
        ];
    }
}
