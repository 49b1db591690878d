using Assay.Readings.Texts;

namespace Assay.Formats.Documents.Pdf;

/// <summary>Makes the blocks of a PDF from the lines of its pages.</summary>
internal static class PdfLayout
{
    /// <summary>Letters of the longest title and heading.</summary>
    private const int LongestTitle = 250;

    /// <summary>Blocks of the head, in which a byline stands.</summary>
    private const int Head = 8;

    /// <summary>Adds the blocks.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="named">The title the file says it has; null where it says none that can be.</param>
    /// <param name="draft">The document.</param>
    public static void Add(IReadOnlyList<PdfPage> pages, string? named, DocumentDraft draft)
    {
        var words = new WordBook();
        foreach (var line in pages.SelectMany(p => p.Columns).SelectMany(c => c.Lines))
            words.Add(line.Text);
        var heads = new RunningHeads(pages);
        var body = BodySize(pages);
        var paragraphs = new PdfParagraphs(body, words);
        foreach (var page in pages)
        {
            foreach (var column in page.Columns)
                paragraphs.Add([.. column.Lines.Where(l => !heads.Has(l, page))], page);
            draft.Advance();
        }
        var title = TitleOf(paragraphs.Blocks, named, body);
        for (var i = 0; i < paragraphs.Blocks.Count; i++)
            Add(paragraphs.Blocks[i], i, i == title, draft);
    }

    private static void Add(PdfBlock block, int at, bool isTitle, DocumentDraft draft)
    {
        if (block.BeginsAnew)
            draft.EndGroup();
        if (block.Cells is { } cells)
        {
            draft.AddRow(cells, block.Page);
            return;
        }
        ReadOnlySpan<char> text = block.Text.ToString();
        var kind = isTitle ? BlockKind.Title : KindOf(block, text, at);
        draft.Add(kind, kind == BlockKind.ListItem ? text[TextSigns.Bullet(text)..] : text, block.Page);
    }

    private static BlockKind KindOf(PdfBlock block, ReadOnlySpan<char> text, int at)
    {
        if (block.Kind == BlockKind.Heading && text.Length > LongestTitle)
            return BlockKind.Paragraph;
        if (block.Kind is not (BlockKind.Paragraph or BlockKind.Heading))
            return block.Kind;
        if (at < Head && (TextSigns.IsByline(text) || TextSigns.IsDay(text)))
            return BlockKind.Byline;
        if (TextSigns.IsCaption(text))
            return BlockKind.Caption;
        return
            block.Kind == BlockKind.Paragraph && block.IsBold && block.Lines <= 2 && TextSigns.IsHeading(text)
            ? BlockKind.Heading
            : block.Kind;
    }

    // What the file says where it stands on the first page, else the largest of it, where that is larger than the text.
    private static int TitleOf(List<PdfBlock> blocks, string? named, double body)
    {
        var (best, size) = (-1, 1.1 * body);
        for (var i = 0; i < blocks.Count && blocks[i].Page == blocks[0].Page; i++)
        {
            var block = blocks[i];
            if (block.Cells is not null || block.Text.Length is < 4 or > LongestTitle)
                continue;
            if (named is not null && block.Text.ToString().Equals(named, StringComparison.OrdinalIgnoreCase))
                return i;
            if (block.Size > size && block.Text.ToString().AsSpan().ContainsAnyExceptInRange('!', '@'))
                (best, size) = (i, block.Size);
        }
        // Nothing larger: the first line, where it is bold and no sentence.
        return best >= 0 || blocks.Count == 0 ? best
            : blocks[0] is { Cells: null, IsBold: true, Lines: <= 3 } first
            && TextSigns.IsHeading(first.Text.ToString())
                ? 0
            : -1;
    }

    private static double BodySize(IReadOnlyList<PdfPage> pages)
    {
        var letters = new Dictionary<double, long>();
        foreach (var line in pages.SelectMany(p => p.Columns).SelectMany(c => c.Lines))
        {
            var size = Math.Round(line.Size * 2) / 2;
            letters[size] = letters.GetValueOrDefault(size) + line.Pieces.Sum(p => p.Text.Length);
        }
        return letters.Count == 0
            ? 1
            : letters.OrderByDescending(s => s.Value).ThenBy(s => s.Key).First().Key;
    }
}
