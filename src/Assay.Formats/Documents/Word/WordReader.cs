using System.Xml;
using Assay.Model;
using Assay.Readings.Texts;

namespace Assay.Formats.Documents.Word;

/// <summary>
/// Reads Word documents (.docx). Their XML is read as a stream: a text takes five of its elements, and a library that knows all of them would build a tree of
/// whatever a hostile file holds. Headers, footers, comments and tables of contents are left out; footnotes and endnotes stand at the end.
/// </summary>
internal static class WordReader
{
    /// <summary>Reads bytes.</summary>
    public static void Read(byte[] bytes, DocumentDraft draft)
    {
        draft.Format = "docx";
        using var files = new PackedFiles(bytes, draft);
        var package = new PackageFacts();
        files.Read("_rels/.rels", package.Read);
        if (!files.Has(package.Main))
            throw Other(files, draft.Name);
        var styles = new WordStyles();
        files.Read("word/styles.xml", styles.Read);
        var core = new CoreFacts();
        files.Read("docProps/core.xml", core.Read);
        draft.Made = DayInWords.Of(core.Created);
        var body = new WordBody(styles, draft);
        files.Read(package.Main, body.Read);
        var title = TitleOf(body.Blocks);
        if (title < 0 && core.IsTitled && body.Blocks.Count > 0)
            draft.Add(BlockKind.Title, core.Title);
        for (var i = 0; i < body.Blocks.Count; i++)
            Add(body.Blocks[i], i == title ? BlockKind.Title : null, i, draft);
        foreach (var notes in (ReadOnlySpan<string>)["word/footnotes.xml", "word/endnotes.xml"])
        {
            var note = new WordBody(styles, draft);
            files.Read(notes, note.Read);
            foreach (var block in note.Blocks)
                Add(block, block.Cells is null ? BlockKind.Footnote : null, int.MaxValue, draft);
        }
    }

    private static void Add(WordBlock block, BlockKind? instead, int at, DocumentDraft draft)
    {
        if (block.BeginsAnew)
            draft.EndGroup();
        if (block.Cells is { } cells)
            draft.AddRow(cells);
        else
            draft.Add(
                instead
                    ?? (
                        at < Head
                        && block.Kind is BlockKind.Paragraph or BlockKind.Heading
                        && IsByline(block.Text)
                            ? BlockKind.Byline
                            : block.Kind
                    ),
                block.Text
            );
    }

    /// <summary>Blocks of the head, in which title and byline stand.</summary>
    private const int Head = 5;

    private static bool IsByline(string text) =>
        TextSigns.IsByline(text.AsSpan().Trim()) || TextSigns.IsDay(text.AsSpan().Trim());

    // One styled so, else a heading or a line that stands out at the very beginning.
    private static int TitleOf(List<WordBlock> blocks)
    {
        var styled = blocks.FindIndex(b => b.Kind == BlockKind.Title);
        if (styled >= 0)
            return styled;
        return blocks.FindIndex(
            0,
            Math.Min(blocks.Count, Head),
            b => b.Kind == BlockKind.Heading || b.StandsOut && b.Cells is null
        );
    }

    private static AssayException Other(PackedFiles files, string name)
    {
        var (what, mend) =
            files.Has("xl/") ? ("a spreadsheet", "Save what is to be read as text or PDF.")
            : files.Has("ppt/") ? ("a presentation", "Save it as PDF.")
            : files.Has("content.xml") ? ("an OpenDocument file", "Save it as .docx or PDF.")
            : files.Has("META-INF/container.xml") ? ("an e-book (EPUB)", "Give its chapters as HTML or text.")
            : ("a ZIP archive and no Word document", "Unpack it and give the folder.");
        return DocumentFaults.OtherFormat(name, what, mend);
    }

    /// <summary>What a package says is its main part. (ECMA-376, part 2, 9.3.) Word on the web calls it otherwise than Word does.</summary>
    private sealed class PackageFacts
    {
        private const string Folder = "word/";

        /// <summary>Its name in the archive.</summary>
        public string Main { get; private set; } = "word/document.xml";

        public void Read(XmlReader xml)
        {
            if (
                xml.NodeType == XmlNodeType.Element
                && xml.GetAttribute("Type")?.EndsWith("/officeDocument", StringComparison.Ordinal) == true
                && xml.GetAttribute("Target")?.TrimStart('/') is { } target
                && target.StartsWith(Folder, StringComparison.OrdinalIgnoreCase)
            )
                Main = target;
        }
    }

    private sealed class CoreFacts
    {
        private string _element = "";

        public string Title { get; private set; } = "";

        public string? Created { get; private set; }

        /// <summary>Whether it has a title that somebody gave it, and no program.</summary>
        public bool IsTitled =>
            Title.Length > 3
            && !Title.StartsWith("Microsoft Word", StringComparison.OrdinalIgnoreCase)
            && !Title.StartsWith("Document", StringComparison.OrdinalIgnoreCase)
            && !Title.StartsWith("Untitled", StringComparison.OrdinalIgnoreCase);

        public void Read(XmlReader xml)
        {
            if (xml.NodeType == XmlNodeType.Element)
                _element = xml.LocalName;
            else if (
                xml.NodeType == XmlNodeType.Text
                && string.Equals(_element, "title", StringComparison.Ordinal)
            )
                Title = xml.Value.Trim();
            else if (
                xml.NodeType == XmlNodeType.Text
                && string.Equals(_element, "created", StringComparison.Ordinal)
            )
                Created = xml.Value;
        }
    }
}
