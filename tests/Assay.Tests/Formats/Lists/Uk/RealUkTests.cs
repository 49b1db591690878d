using Assay.Formats.Lists;
using Assay.Listings;
using Assay.Model;

namespace Assay.Tests.Formats.Lists.Uk;

/// <summary>The UK's real files, with the counts that were counted by other means.</summary>
public sealed class RealUkTests
{
    private static readonly string[] Tables =
    [
        "subjects.csv",
        "subject_names.csv.gz",
        "subject_dobs.csv",
        "subject_identifiers.csv.gz",
        "subject_countries.csv.gz",
    ];

    private static readonly Lazy<Read<EditionContent>> Export = new(() => Read(["FCDO_SL_2025-08-11.ods"]));

    private static readonly Lazy<Read<EditionContent>> FiveTables = new(() =>
        Read([.. Tables.Select(t => $"uksl-2026-05-{t}")])
    );

    [Fact]
    public void The_export_has_its_entries()
    {
        var content = Export.Value.Value!;
        Assert.Equal((5_302, new LocalDate(2025, 8, 11)), (content.Edition.Records, content.Edition.Date));
        Assert.Equal(
            (3_754, 1_087, 461),
            (
                content.Parties.Count(p => p.Kind == PartyKind.Person),
                content.Parties.Count(p => p.Kind == PartyKind.Company),
                content.Parties.Count(p => p.Kind == PartyKind.Vessel)
            )
        );
        Assert.Equal(2_710, content.Parties.Count(p => p.Designations.All(d => d.Programme is "Russia")));
    }

    [Fact]
    public void The_export_s_sanctions_are_all_known()
    {
        Assert.Equal(["AS2063"], Export.Value.Diagnostics.Select(d => d.Code));
        var effects = Export.Value.Value!.Parties.SelectMany(p => p.Designations).ToList();
        Assert.DoesNotContain(effects, d => d.Effect == DesignationEffect.Unknown);
        Assert.Equal(4_846, effects.Count(d => d.Effect == DesignationEffect.AssetFreeze));
        Assert.Equal(3_656, effects.Count(d => d.Effect == DesignationEffect.TravelBan));
    }

    [Fact]
    public void The_export_as_CSV_says_the_same()
    {
        var csv = Read(["FCDO_SL_2025-08-11.derived.csv"]).Value!;
        var ods = Export.Value.Value!;
        Assert.Equal(
            ods.Parties.Select(p => (p.Record, p.Name, p.Designations.Count)),
            csv.Parties.Select(p => (p.Record, p.Name, p.Designations.Count))
        );
    }

    [Fact]
    public void Two_entries_of_the_export_have_no_name()
    {
        string[] nameless =
        [
            .. Export
                .Value.Value!.Parties.Where(p =>
                    string.Equals(p.Name, p.Record.Key, StringComparison.Ordinal)
                )
                .Select(p => p.Name),
        ];
        Assert.Equal(["BEL0174", "RUS1467"], nameless);
    }

    [Fact]
    public void The_five_tables_have_their_subjects_and_names()
    {
        var content = FiveTables.Value.Value!;
        Assert.Equal(
            (3_883, 1_531, 632),
            (
                content.Parties.Count(p => p.Kind == PartyKind.Person),
                content.Parties.Count(p => p.Kind == PartyKind.Company),
                content.Parties.Count(p => p.Kind == PartyKind.Vessel)
            )
        );
        Assert.Equal(3_252, content.Parties.Count(p => p.Designations.All(d => d.Programme is "Russia")));
        Assert.DoesNotContain(
            content.Parties.SelectMany(p => p.AllNames),
            n => n.Contains("  ", StringComparison.Ordinal)
        );
    }

    /// <summary>Names, identifiers and countries that differ in more than their row's number, as counted from the files.</summary>
    [Fact]
    public void The_five_tables_rows_are_each_there_once()
    {
        var parties = FiveTables.Value.Value!.Parties;
        Assert.Equal(3_538, parties.Sum(p => p.Born.Count));
        Assert.Equal(631, parties.Sum(p => p.Identifiers.Count(i => i.Kind == IdentifierKind.Imo)));
        Assert.Single(
            parties,
            p => p.NotUnderstood.Any(n => n.StartsWith("passport", StringComparison.Ordinal))
        );
        Assert.DoesNotContain(
            FiveTables.Value.Diagnostics,
            d => d.Code is "AS2017" or "AS2028" or "AS2034" or "AS2065"
        );
    }

    [Fact]
    public void All_but_seventeen_of_the_export_s_ids_are_in_the_tables()
    {
        var tables = FiveTables
            .Value.Value!.Parties.Select(p => p.Record.Key)
            .ToHashSet(StringComparer.Ordinal);
        Assert.Equal(5_285, Export.Value.Value!.Parties.Count(p => tables.Contains(p.Record.Key)));
    }

    [Fact]
    public void Dmitriev_is_the_same_in_both()
    {
        var export = Export.Value.Value!.Parties.Single(p => p.Record.Key is "RUS0264");
        var tables = FiveTables.Value.Value!.Parties.Single(p => p.Record.Key is "RUS0264");
        Assert.Equal(
            ("Dmitriev Kirill Alexandrovich", "Kirill Alexandrovich Dmitriev"),
            (export.Name, tables.Name)
        );
        Assert.All(
            export.Designations.Concat(tables.Designations),
            d => Assert.Equal(("Russia", "since 2022-03-01"), (d.Programme, d.Days.ToString()))
        );
    }

    [Fact]
    public void The_retired_list_is_refused()
    {
        var path = SharedFolder.PathOrSkip("sanctions/format-samples/ofsi-conlist-sample.csv");
        Assert.Equal("AS2060", ListFiles.ErrorOf(path).Code);
    }

    private static Read<EditionContent> Read(IReadOnlyList<string> files)
    {
        var folder = SharedFolder.PathOrSkip("sanctions/uk");
        var offer = ListOffer.Of(
            [.. files.Select(f => Path.Combine(folder, f))],
            new LocalDate(2026, 5, 1),
            ListReaders.All
        );
        return Assert.Single(offer.Sets).Read();
    }
}
