using System.Text;
using Assay.Readings.Texts;

namespace Assay.Formats.Documents.Plain;

/// <summary>
/// Reads plain text: paragraphs are parted by empty lines; lines that were broken at a width are joined again, others are paragraphs of their own.
/// The kinds of blocks are told from their wording and place.
/// </summary>
internal static class PlainTextReader
{
    /// <summary>Reads bytes.</summary>
    /// <exception cref="Model.AssayException">They are no text (AS6006).</exception>
    public static void Read(byte[] bytes, DocumentDraft draft) => Read(Decoded(bytes, draft), draft);

    /// <summary>The text that bytes stand for; the encoding is noted.</summary>
    /// <exception cref="Model.AssayException">They are no text (AS6006).</exception>
    public static string Decoded(byte[] bytes, DocumentDraft draft)
    {
        var (encoding, mark) = TextEncodings.Of(bytes) ?? throw DocumentFaults.NotText(draft.Name);
        return Decoded(bytes.AsSpan(mark), encoding, draft);
    }

    /// <summary>The text that bytes stand for in an encoding; what is not valid in it is told.</summary>
    public static string Decoded(ReadOnlySpan<byte> bytes, Encoding encoding, DocumentDraft draft)
    {
        var text = encoding.GetString(bytes);
        draft.Encoding = encoding.WebName;
        var bad = text.AsSpan().Count('\uFFFD');
        // Some texts hold the sign itself.
        if (
            bad > 0
            && !(encoding.CodePage == Encoding.UTF8.CodePage && System.Text.Unicode.Utf8.IsValid(bytes))
        )
            draft.Diagnostics.Add(DocumentFaults.BadBytes(draft.Name, encoding.WebName, bad));
        return text;
    }

    /// <summary>Reads text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="draft">What it becomes.</param>
    /// <param name="isBody">Whether it is the body of something that has its title elsewhere.</param>
    public static void Read(ReadOnlySpan<char> text, DocumentDraft draft, bool isBody = false)
    {
        var lines = TextLines.Of(text);
        var groups = new LineGroups(text, lines, LineWrap.Width(text, lines)).Cut();
        var title = isBody ? -1 : PlainTitle.Find(text, lines, groups);
        var buffer = new StringBuilder();
        for (var i = 0; i < groups.Count; i++)
        {
            var group = groups[i];
            if (group.IsAfterBlank && group.Kind != BlockKind.ListItem)
                draft.EndGroup();
            var raw = Joined(text, lines, group, buffer);
            draft.Add(i == title ? BlockKind.Title : KindOf(group, raw, i), raw);
        }
    }

    // Only what stands alone between empty lines and is followed by something is a heading.
    private static BlockKind KindOf(LineGroup group, ReadOnlySpan<char> raw, int at)
    {
        if (group.Kind != BlockKind.Paragraph)
            return group.Kind;
        if (TextSigns.IsCaption(raw))
            return BlockKind.Caption;
        if (at <= PlainTitle.Head && (TextSigns.IsByline(raw) || TextSigns.IsDay(raw)))
            return BlockKind.Byline;
        return
            group.IsAfterBlank
            && group.IsBeforeBlank
            && !group.IsLast
            && group.Count == 1
            && TextSigns.IsHeading(raw)
            ? BlockKind.Heading
            : BlockKind.Paragraph;
    }

    private static ReadOnlySpan<char> Joined(
        ReadOnlySpan<char> text,
        List<TextLine> lines,
        LineGroup group,
        StringBuilder buffer
    )
    {
        if (group.Count == 1)
            return group.Strip(lines[group.First].In(text));
        buffer.Clear();
        for (var i = group.First; i < group.First + group.Count; i++)
        {
            var line = group.Strip(lines[i].In(text));
            if (line.IsEmpty)
                continue;
            if (i > group.First && !Hyphens.GoesOn(buffer, line))
                buffer.Append(' ');
            buffer.Append(line);
        }
        return buffer.ToString();
    }
}
