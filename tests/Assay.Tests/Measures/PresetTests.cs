using Assay.Assaying;
using Assay.Findings;
using Assay.Formats.Deals;
using Assay.Formats.Measures;
using Assay.Formats.Yaml;

namespace Assay.Tests.Measures;

/// <summary>What each shipped scenario must change for each example deal: <c>tests/cases/presets</c>, written down before it was run.</summary>
public sealed class PresetTests
{
    private static readonly Lazy<IReadOnlyList<PresetCase>> Cases = new(Read);

    public static TheoryData<string, string> All()
    {
        var data = new TheoryData<string, string>();
        foreach (var one in Cases.Value)
            data.Add(one.Preset, one.Deal);
        return data;
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_scenario_changes_what_was_written_down(string preset, string deal)
    {
        var one = Cases.Value.Single(c => (c.Preset, c.Deal) == (preset, deal));
        var whatIf = WhatIf(preset, deal);

        Assert.Equal(one.Days.Select(d => d.Day), whatIf.Days.Select(d => d.Day));
        foreach (var (expected, found) in one.Days.Zip(whatIf.Days))
        {
            var difference = found.Difference;
            Assert.Equal(
                expected.Gone.Order(StringComparer.Ordinal),
                Keys(difference.Gone.Where(f => f.Verdict.Burdens()))
            );
            Assert.Equal(
                expected.Changed.Order(StringComparer.Ordinal),
                Keys(difference.Changed.Select(c => c.After).Where(f => expected.Changed.Contains(f.Key)))
            );
            Assert.Empty(expected.Remains.Except(difference.Remains.Select(f => f.Key)));
            Assert.DoesNotContain(difference.Added, f => f.Verdict.Burdens());
        }
    }

    [Fact]
    public void Every_preset_is_tried_on_a_deal() =>
        Assert.Equal(
            Directory
                .EnumerateFiles(Path.Combine(SharedFolder.RepositoryRoot, "data", "scenarios"))
                .Select(Path.GetFileNameWithoutExtension)
                .Order(StringComparer.Ordinal),
            Cases.Value.Select(c => c.Preset).Distinct().Order(StringComparer.Ordinal)
        );

    [Fact]
    public void Who_is_still_bound_is_told_by_regime_and_party()
    {
        var day = Assert.Single(WhatIf("us-lifts-eo-14071", "us-russia-2025").Days);

        var us = day.StillBound.Single(b => b.Regime.Value == "us");
        Assert.Equal("american-companies", us.Party.Value);
        Assert.Contains(us.Findings, f => f.Key == "us:eo-14024/1|party:rdif|prohibited");
        Assert.Contains(day.StillBound, b => (b.Regime.Value, b.Party.Value) == ("eu", "renault"));
    }

    private static WhatIf WhatIf(string preset, string deal)
    {
        var knowledge = StarterKnowledge.On(StarterKnowledge.Today);
        var root = SharedFolder.RepositoryRoot;
        var read = DealReader.ReadFile(Path.Combine(root, "examples", deal + ".yaml"));
        var scenario = new ScenarioReader(knowledge, Path.Combine(root, "data", "measures")).ReadFile(
            Path.Combine(root, "data", "scenarios", preset + ".yaml")
        );
        Assert.True(scenario.Succeeded, string.Join('\n', scenario.Diagnostics));
        return Assayer
            .Assay(Vocabulary.Resolved(read.Value!, knowledge.Commodities), knowledge, scenario.Value)
            .WhatIf!;
    }

    private static IEnumerable<string> Keys(IEnumerable<Finding> findings) =>
        findings.Select(f => f.Key).Order(StringComparer.Ordinal);

    private static IReadOnlyList<PresetCase> Read()
    {
        var path = Path.Combine(SharedFolder.RepositoryRoot, "tests", "cases", "presets", "presets.yaml");
        var read = YamlDocument.ReadFile<IReadOnlyList<PresetCase>>(
            path,
            DiagnosticRoom.Measures,
            "preset-cases/1",
            (fields, _) => fields.Required("cases").Maps(Case)
        );
        Assert.True(read.Succeeded, string.Join('\n', read.Diagnostics));
        return read.Value!;
    }

    private static PresetCase Case(FieldReader fields) =>
        new(
            fields.Required("preset").Text()!,
            fields.Required("deal").Text()!,
            fields
                .Required("days")
                .Maps(f => new PresetDay(
                    f.Required("day").Date()!.Value,
                    f.Required("gone").TextList(),
                    f.Optional("changed").TextList(),
                    f.Optional("remains").TextList()
                ))
        );

    private sealed record PresetCase(string Preset, string Deal, IReadOnlyList<PresetDay> Days);

    private sealed record PresetDay(
        LocalDate Day,
        IReadOnlyList<string> Gone,
        IReadOnlyList<string> Changed,
        IReadOnlyList<string> Remains
    );
}
