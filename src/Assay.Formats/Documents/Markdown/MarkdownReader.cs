using Assay.Formats.Documents.Html;
using Assay.Formats.Documents.Plain;
using Assay.Readings.Texts;
using Markdig;

namespace Assay.Formats.Documents.Markdown;

/// <summary>
/// Reads Markdown (CommonMark with tables, footnotes and front matter): it is made HTML and read as that, so that lists, tables and quotations are the same blocks whatever they
/// were written in. HTML that stands in it is text as any other.
/// </summary>
internal static class MarkdownReader
{
    /// <summary>Letters that are read in one piece: what a file can do to its parser grows with the square of it. A longer text is cut between paragraphs, and references to another piece's links are text then.</summary>
    private const int Piece = 256 << 10;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseFootnotes()
        .UseEmphasisExtras()
        .Build();

    /// <summary>Reads bytes.</summary>
    public static void Read(byte[] bytes, DocumentDraft draft)
    {
        var text = PlainTextReader.Decoded(bytes, draft);
        draft.Format = "markdown";
        var (facts, start) = FrontMatter.Of(text);
        draft.Written = facts.Written;
        draft.Publisher = facts.Publisher;
        draft.Address = facts.Address;
        if (facts.Title is { } title)
            draft.Add(BlockKind.Title, title);
        while (start < text.Length)
        {
            var end = EndOfPiece(text, start);
            HtmlReader.ReadBody(ToHtml(text[start..end], draft), draft);
            start = end;
        }
    }

    private static string ToHtml(string markdown, DocumentDraft draft)
    {
        try
        {
            return Markdig.Markdown.ToHtml(markdown.Replace('\0', ' '), Pipeline);
        }
        // Markdig's own limit of nesting
        catch (ArgumentException)
        {
            throw DocumentFaults.TooDeep(draft.Name);
        }
    }

    // Behind an empty line that a line at the margin follows, and not within fenced code.
    private static int EndOfPiece(string text, int start)
    {
        if (text.Length - start <= Piece)
            return text.Length;
        var isFenced = false;
        var wasEmpty = false;
        var at = start;
        while (at < text.Length)
        {
            var length = text.AsSpan(at).IndexOf('\n');
            var end = length < 0 ? text.Length : at + length + 1;
            var line = text.AsSpan(at, end - at);
            if (line.TrimStart().StartsWith("```") || line.TrimStart().StartsWith("~~~"))
                isFenced = !isFenced;
            if (
                at - start >= Piece && wasEmpty && !isFenced && char.IsLetter(line[0])
                || at - start >= 2 * Piece
            )
                return at;
            wasEmpty = line.IsWhiteSpace();
            at = end;
        }
        return text.Length;
    }
}
