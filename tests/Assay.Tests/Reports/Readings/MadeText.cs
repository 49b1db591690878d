using Assay.Model;
using Assay.Readings.Texts;

namespace Assay.Tests.Reports.Readings;

/// <summary>A document made of paragraphs, in which stretches are named by their words.</summary>
internal sealed class MadeText
{
    public MadeText(params (BlockKind Kind, string Text)[] blocks)
    {
        var text = string.Join("\n\n", blocks.Select(b => b.Text));
        var at = 0;
        var cut = new List<Block>();
        foreach (var (kind, words) in blocks)
        {
            cut.Add(new Block(kind, new TextSpan(at, words.Length)));
            at += words.Length + 2;
        }
        Document = new Document("made.txt", text, cut, ContentHash.Of(text))
        {
            Language = TextLanguage.English,
        };
    }

    public MadeText(params string[] paragraphs)
        : this([.. paragraphs.Select(p => (BlockKind.Paragraph, p))]) { }

    public Document Document { get; init; }

    /// <summary>Where words stand, the first time or a later one.</summary>
    public TextSpan this[string words, int time = 1]
    {
        get
        {
            var at = -1;
            for (var i = 0; i < time; i++)
                at = Document.Text.IndexOf(words, at + 1, StringComparison.Ordinal);
            Assert.True(at >= 0, $"'{words}' does not stand {time} times in the text");
            return new TextSpan(at, words.Length);
        }
    }
}
