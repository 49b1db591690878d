using System.Text;
using Assay.Readings.Texts;

namespace Assay.Formats.Documents.Pdf;

/// <summary>A block of a PDF while it grows.</summary>
internal sealed class PdfBlock(BlockKind kind, int page, PdfLine first)
{
    public BlockKind Kind { get; set; } = kind;

    public int Page { get; } = page;

    public double Size { get; } = first.Size;

    public PdfLine First { get; } = first;

    public PdfLine Last { get; set; } = first;

    public bool IsBold { get; set; } = first.IsBold;

    public int Lines { get; set; } = 1;

    public StringBuilder Text { get; } = new(first.Text);

    /// <summary>The cells of a row of a table; null for running text.</summary>
    public IReadOnlyList<string>? Cells { get; init; }

    /// <summary>Whether another table begins with it.</summary>
    public bool BeginsAnew { get; init; }
}

/// <summary>
/// Makes paragraphs of lines: by the distance of lines, their sizes, indents and short last lines; and joins what was cut by the end of a column or page.
/// </summary>
/// <param name="bodySize">The size most of the document is set in.</param>
/// <param name="words">Its words.</param>
internal sealed class PdfParagraphs(double bodySize, WordBook words)
{
    /// <summary>How much wider than the usual one the distance of lines is between paragraphs.</summary>
    private const double WiderGap = 1.25;

    /// <summary>How much two sizes may differ and be the same.</summary>
    private const double SameSize = 0.12;

    /// <summary>How far a first line is set in, and how far a last line stays behind the right edge, in parts of the size.</summary>
    private const double Indent = 0.8;
    private const double ShortBy = 3;

    /// <summary>How much larger than the text a heading is, and how much smaller a note.</summary>
    private const double Larger = 1.12;
    private const double Smaller = 0.88;

    /// <summary>The blocks so far.</summary>
    public List<PdfBlock> Blocks { get; } = [];

    /// <summary>Adds the lines of a column.</summary>
    public void Add(List<PdfLine> lines, PdfPage page)
    {
        if (lines.Count == 0)
            return;
        var gap = UsualGap(lines);
        var left = Usual(lines.Select(l => l.Left), lines[0].Left);
        var right = lines.Max(l => l.Right);
        var isInTable = false;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (IsRow(lines, i))
            {
                Blocks.Add(
                    new PdfBlock(BlockKind.TableRow, page.Number, line)
                    {
                        Cells = [.. line.Pieces.Select(p => p.Text)],
                        BeginsAnew = !isInTable,
                    }
                );
                isInTable = true;
                continue;
            }
            isInTable = false;
            var before = i > 0 && Blocks[^1] is { Cells: null } last ? last : null;
            if (before is not null && GoesOn(before, line, gap, left, right))
                Join(before, line);
            else if (i == 0 && Continued(line) is { } cut)
                Join(cut, line);
            else
                Blocks.Add(new PdfBlock(KindOf(line, page), page.Number, line));
        }
    }

    // Of two or more rows of the same number of cells, or beginning alike.
    private static bool IsRow(List<PdfLine> lines, int at)
    {
        if (
            lines[at].Pieces.Count < 2
            || TextSigns.Bullet(lines[at].Text) > 0
            || IsMark(lines[at].Pieces[0].Text)
        )
            return false;
        bool IsLike(int other) =>
            other >= 0
            && other < lines.Count
            && lines[other].Pieces.Count >= 2
            && lines[at]
                .Pieces.Count(p =>
                    lines[other]
                        .Pieces.Any(o =>
                            Math.Abs(o.Left - p.Left) < lines[at].Size
                            || Math.Abs(o.Right - p.Right) < lines[at].Size
                        )
                ) >= 2;
        return IsLike(at - 1) || IsLike(at + 1);
    }

    // A bullet or number with a wide blank behind it.
    private static bool IsMark(string piece) =>
        piece.Length == 1 && !char.IsLetterOrDigit(piece[0]) || TextSigns.IsNumbered(piece + " x");

    private static bool GoesOn(PdfBlock block, PdfLine line, double gap, double left, double right)
    {
        var last = block.Last;
        var distance = last.Base - line.Base;
        if (distance <= 0 || distance > WiderGap * Math.Max(gap, 1.05 * line.Size) || !IsSameSize(last, line))
            return false;
        // a heading set in bold above its text
        if (
            block.IsBold != line.IsBold
            && (block.IsBold && IsShort(last, right) || line.IsBold && IsShort(line, right))
        )
            return false;
        if (
            TextSigns.Bullet(line.Text) > 0
            || IsMark(line.Pieces[0].Text) && line.Pieces.Count > 1
            || TextSigns.IsNumbered(line.Text)
        )
            return false;
        var isHeading = block.Kind is BlockKind.Heading or BlockKind.Title;
        if (isHeading)
            return true;
        // set in, where the line above it is not
        if (
            line.Left - last.Left > Indent * line.Size
            && Math.Abs(last.Left - left) < 0.5 * line.Size
            && block.Kind != BlockKind.ListItem
        )
            return false;
        return !(IsShort(last, right) && EndsSentence(block.Text));
    }

    private static bool IsShort(PdfLine line, double right) => right - line.Right > ShortBy * line.Size;

    private static bool EndsSentence(StringBuilder text) =>
        text.Length > 0 && text[^1] is '.' or '!' or '?' or ':' or '”' or '»' or '"' or '…' or ')';

    private static bool IsSameSize(PdfLine a, PdfLine b) =>
        Math.Abs(a.Size - b.Size) <= SameSize * Math.Max(a.Size, b.Size);

    // The paragraph that the last column ended in the middle of.
    private PdfBlock? Continued(PdfLine line)
    {
        for (var i = Blocks.Count - 1; i >= 0 && i > Blocks.Count - 12; i--)
        {
            var block = Blocks[i];
            if (block.Kind is BlockKind.Footnote or BlockKind.Caption)
                continue;
            return
                block.Kind is BlockKind.Paragraph or BlockKind.ListItem
                && block.Lines + 1 > 1
                && IsSameSize(block.Last, line)
                && !EndsSentence(block.Text)
                && line.Text.Length > 0
                && (
                    char.IsLower(line.Text[0])
                    || block.Text[^1] == '-'
                    || block.Text[^1] == ',' && block.Lines > 1
                )
                ? block
                : null;
        }
        return null;
    }

    private void Join(PdfBlock block, PdfLine line)
    {
        var text = block.Text;
        var next = line.Text;
        if (
            text.Length > 1
            && text[^1] is '-' or '\u2010' or '\u00AD'
            && char.IsLetter(text[^2])
            && char.IsLetter(next[0])
        )
        {
            var isOwn = text[^1] != '\u00AD' && words.IsOwnHyphen(LastWord(text), next);
            if (!isOwn)
                text.Length--;
        }
        else if (!(text.Length > 1 && text[^1] is '-' && char.IsLetterOrDigit(text[^2])))
        {
            text.Append(' ');
        }
        text.Append(next);
        block.Last = line;
        block.Lines++;
        block.IsBold &= line.IsBold;
    }

    private static string LastWord(StringBuilder text)
    {
        var start = text.Length;
        while (start > 0 && text.Length - start < 60 && !char.IsWhiteSpace(text[start - 1]))
            start--;
        return text.ToString(start, text.Length - start);
    }

    private BlockKind KindOf(PdfLine line, PdfPage page)
    {
        if (line.Size >= Larger * bodySize)
            return BlockKind.Heading;
        if (
            TextSigns.Bullet(line.Text) > 0
            || line.Pieces.Count > 1 && line.Pieces[0].Text.Length == 1 && IsMark(line.Pieces[0].Text)
        )
            return BlockKind.ListItem;
        return
            line.Size <= Smaller * bodySize
            && line.Base < page.Height / 2
            && line.Text[0] is '*' or '†' or (>= '0' and <= '9')
            ? BlockKind.Footnote
            : BlockKind.Paragraph;
    }

    private static double UsualGap(List<PdfLine> lines)
    {
        var gaps = new List<double>();
        for (var i = 1; i < lines.Count; i++)
            if (
                lines[i - 1].Base - lines[i].Base is > 0 and < 100 and var gap
                && IsSameSize(lines[i - 1], lines[i])
            )
                gaps.Add(gap);
        return Usual(gaps, 1.2 * lines[0].Size);
    }

    private static double Usual(IEnumerable<double> values, double otherwise)
    {
        var sorted = values
            .GroupBy(v => Math.Round(v))
            .OrderByDescending(g => g.Count())
            .ThenBy(g => g.Key)
            .FirstOrDefault();
        return sorted is null ? otherwise : sorted.Average();
    }
}
