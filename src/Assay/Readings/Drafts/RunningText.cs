using Assay.Readings.Texts;

namespace Assay.Readings.Drafts;

/// <summary>Tells the running text from what stands about it.</summary>
internal static class RunningText
{
    /// <summary>Whether a sentence is of the running text, not of a caption, a heading or who wrote it.</summary>
    public static bool Is(TokenizedText text, Sentence sentence) =>
        text.Document.Blocks[sentence.Block].Kind
            is BlockKind.Paragraph
                or BlockKind.ListItem
                or BlockKind.TableRow
                or BlockKind.Quotation
                or BlockKind.Footnote;

    /// <summary>Whether a sentence is the title of the whole.</summary>
    public static bool IsTitle(TokenizedText text, Sentence sentence) =>
        text.Document.Blocks[sentence.Block].Kind is BlockKind.Title;
}
