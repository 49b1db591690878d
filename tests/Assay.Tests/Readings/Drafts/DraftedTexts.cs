using System.Text;
using Assay.Deals;
using Assay.Formats.Deals;
using Assay.Model;
using Assay.Readings;
using Assay.Readings.Drafts;
using Assay.Readings.Texts;
using Assay.Reports.Readings;
using Assay.Tests.Measures;

namespace Assay.Tests.Readings.Drafts;

/// <summary>Drafts of deals from texts of tests, read back as the deal files they are.</summary>
internal static class DraftedTexts
{
    /// <summary>The draft of a text in March 2025: the first paragraph is its title.</summary>
    public static DraftDeal? Of(string title, params string[] paragraphs)
    {
        var document = ReadTexts.Document([title, .. paragraphs]);
        document = document with
        {
            Blocks = [document.Blocks[0] with { Kind = BlockKind.Title }, .. document.Blocks.Skip(1)],
        };
        return Of(ReadTexts.Read(document, new LocalDate(2025, 3, 1)));
    }

    /// <summary>The draft of a reading.</summary>
    public static DraftDeal? Of(Reading reading) =>
        DealDrafter.Draft(reading, StarterKnowledge.On(ReadTexts.Today));

    /// <summary>The draft as a deal, through its file.</summary>
    public static Deal Deal(this DraftDeal draft)
    {
        var file = DraftDealYaml.Render(draft);
        var read = DealReader.ReadBytes(Encoding.UTF8.GetBytes(file), "draft.yaml");
        Assert.True(read.Succeeded, $"{string.Join('\n', read.Diagnostics)}\n{file}");
        return read.Value!;
    }

    /// <summary>Activities as <c>kind: by > with, commodities, assets</c>.</summary>
    public static IEnumerable<string> Told(this Deal deal) =>
        deal.Activities.Select(a =>
            $"{Words.Kebab(a.Kind)}: {string.Join('+', a.By.Select(p => p.Value))} > {string.Join('+', a.With.Select(p => p.Value))}"
            + $" | {string.Join('+', a.Commodities.Select(c => c.Value).Concat(a.Assets.Select(i => i.Value)))}"
        );
}
