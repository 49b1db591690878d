using Assay.Model;
using Assay.Readings.Texts;

namespace Assay.Tests.Readings.Figures;

/// <summary>Makes tokenized texts of lines.</summary>
internal static class Texts
{
    public static TokenizedText Of(string text, string? title = null)
    {
        var whole = title is null ? text : title + "\n\n" + text;
        var blocks = new List<Block>();
        var start = 0;
        foreach (var line in whole.Split('\n'))
        {
            if (line.Length > 0)
                blocks.Add(
                    new Block(
                        title is not null && start == 0 ? BlockKind.Title : BlockKind.Paragraph,
                        new TextSpan(start, line.Length)
                    )
                );
            start += line.Length + 1;
        }
        return TokenizedText.Of(new Document("test.txt", whole, blocks, ContentHash.Of(whole)));
    }
}
