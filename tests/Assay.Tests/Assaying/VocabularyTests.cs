using Assay.Assaying;
using Assay.Deals;
using Assay.Formats.Deals;
using Assay.Model;
using Assay.Tests.Cli;
using Assay.Tests.Measures;

namespace Assay.Tests.Assaying;

/// <summary>A misspelt word is refused: it must not clear a deal.</summary>
public sealed class VocabularyTests
{
    [Theory]
    [InlineData(
        "commodities: [alumnium]",
        "AS1030",
        "activities[0].commodities",
        "Did you mean 'aluminium'?"
    )]
    [InlineData("services: [prospectng]", "AS1031", "activities[0].services", "Did you mean 'prospecting'?")]
    [InlineData(
        "facts: { maintenence: true }",
        "AS1032",
        "activities[0].facts",
        "Did you mean 'maintenance'?"
    )]
    public void A_misspelt_word_is_refused(string field, string code, string place, string advice)
    {
        var diagnostic = Assert.Single(Check(field));
        Assert.Equal((code, Severity.Error), (diagnostic.Code, diagnostic.Severity));
        Assert.Equal(new InputPlace("a.yaml", Field: place), diagnostic.Place);
        Assert.Contains(advice, diagnostic.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("commodities: [aluminum, al, soda-ash]")]
    [InlineData("services: [prospecting, legal]")]
    [InlineData("facts: { maintenance: true, within-quota: false }")]
    public void A_known_word_passes(string field) => Assert.Empty(Check(field));

    [Fact]
    public void Words_of_younger_measures_are_known_on_older_days() =>
        Assert.Equal(
            StarterKnowledge.On(StarterKnowledge.Today).Measures.Services,
            StarterKnowledge.On(new LocalDate(2000, 1, 1)).Measures.Services
        );

    [Fact]
    public void Other_names_of_a_commodity_become_its_id()
    {
        var resolved = Vocabulary.Resolved(
            Deal("commodities: [aluminum, al, aluminium]"),
            StarterKnowledge.On(StarterKnowledge.Today).Commodities
        );
        Assert.Equal([new CommodityId("aluminium")], resolved.Activities[0].Commodities);
    }

    [Theory]
    [InlineData("us-russia-2025")]
    [InlineData("us-ukraine-shevchenkivske")]
    [InlineData("australia-korea-lithium")]
    public void The_examples_use_known_words(string name)
    {
        var read = DealReader.ReadFile(Path.Combine(SharedFolder.RepositoryRoot, "examples", $"{name}.yaml"));
        Assert.Empty(Vocabulary.Check(read.Value!, StarterKnowledge.On(StarterKnowledge.Today)));
    }

    [Fact]
    public void The_command_refuses_a_misspelt_service()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "a.yaml");
        File.WriteAllText(file, Text("services: [prospectng]"));
        var data = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["ASSAY_DATA"] = Path.Combine(SharedFolder.RepositoryRoot, "data"),
        };
        var run = CommandRun.With(data, "deal", file, "--out", folder.Path);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("AS1031", Assert.Single(run.Diagnostics), StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(folder.Path, "dossier.json")));
    }

    private static IReadOnlyList<Diagnostic> Check(string field) =>
        Vocabulary.Check(Deal(field), StarterKnowledge.On(StarterKnowledge.Today), "a.yaml");

    private static Deal Deal(string field)
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "a.yaml");
        File.WriteAllText(file, Text(field));
        var read = DealReader.ReadFile(file);
        Assert.True(read.Succeeded, string.Join('\n', read.Diagnostics));
        return read.Value!;
    }

    private static string Text(string field) =>
        $$"""
            assay: deal/1
            title: Words
            date: 2026-01-01
            parties:
              - { id: a, name: Prairie Lantern Metals Inc, kind: company, country: US }
            activities:
              - { id: act, kind: service, by: [a], {{field}} }
            """;
}
