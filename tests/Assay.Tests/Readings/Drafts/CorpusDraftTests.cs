using Assay.Deals;
using Assay.Findings;
using Assay.Formats.Documents;
using Assay.Tests.Measures;

namespace Assay.Tests.Readings.Drafts;

public sealed class CorpusDraftTests
{
    public static TheoryData<string> Texts { get; } =
    [
        .. Directory
            .EnumerateFiles(
                Path.Combine(SharedFolder.RepositoryRoot, "tests", "reading"),
                "*.*",
                SearchOption.AllDirectories
            )
            .Where(f =>
                !f.EndsWith(".yaml", StringComparison.Ordinal)
                && !f.EndsWith("README.md", StringComparison.Ordinal)
            )
            .Order(StringComparer.Ordinal)
            .Select(f => Path.GetRelativePath(SharedFolder.RepositoryRoot, f)),
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Whatever_a_text_says_its_draft_is_a_deal_file(string file)
    {
        var document = DocumentReader.ReadFile(Path.Combine(SharedFolder.RepositoryRoot, file)).Value!;
        var deal = DraftedTexts.Of(ReadTexts.Read(document, null))?.Deal();
        Assert.True(deal is null || deal.Parties.Count > 0);
    }

    [Fact]
    public void The_draft_of_the_founding_article_answers_its_title()
    {
        var article = SharedFolder.SeedOrSkip("article.txt");
        var draft = DraftedTexts.Of(ReadTexts.Read(DocumentReader.ReadFile(article).Value!, null))!;
        var deal = draft.Deal();
        var dossier = Assayer.Assay(deal, StarterKnowledge.On(ReadTexts.Today));
        var prohibited = dossier.Findings.Where(f => f.Verdict == Verdict.Prohibited).ToList();
        Assert.Contains(deal.Activities, a => a.Kind == ActivityKind.Offtake);
        Assert.Single(deal.Terms, t => t.Kind == TermKind.Option);
        // new investment in Russia and in Crimea, and dealing with a listed fund
        Assert.Contains(prohibited, f => f.Key.Contains("us:eo-14071/1-a-i", StringComparison.Ordinal));
        Assert.Contains(prohibited, f => f.Key.Contains("us:eo-13685/1-a-i", StringComparison.Ordinal));
        Assert.Contains(
            prohibited,
            f =>
                f.Key.Contains("us:eo-14024/1|party:russian-direct-investment-fund", StringComparison.Ordinal)
        );
        // whether Donetsk is reached depends on the line of that day
        Assert.Contains(
            dossier.Findings,
            f =>
                f.Verdict == Verdict.DependsOn
                && f.Key.Contains("us:eo-14065/1-a-i", StringComparison.Ordinal)
        );
        Assert.Contains(
            deal.Parties.SelectMany(p => p.People),
            p => p.Name.Contains("Dmitriev", StringComparison.Ordinal)
        );
        Assert.Contains(
            deal.Parties.SelectMany(p => p.People),
            p => p.Name.Contains("Putin", StringComparison.Ordinal)
        );
    }
}
