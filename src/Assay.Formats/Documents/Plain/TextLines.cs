using System.Buffers;

namespace Assay.Formats.Documents.Plain;

/// <summary>A line of a plain text, without its end, its indentation and blanks behind it.</summary>
/// <param name="Start">Where its first sign stands.</param>
/// <param name="Length">How many UTF-16 units it has; 0 for an empty line.</param>
/// <param name="Indent">How many blanks stand before it; a tab counts for four.</param>
internal readonly record struct TextLine(int Start, int Length, int Indent)
{
    public bool IsEmpty => Length == 0;

    public ReadOnlySpan<char> In(ReadOnlySpan<char> text) => text.Slice(Start, Length);
}

/// <summary>Cuts a text into lines, whatever ends them: CR, LF, both, Unicode's line and paragraph separators. A form feed ends a paragraph.</summary>
internal static class TextLines
{
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\n\r\f\u0085\u2028\u2029");

    private const int Tab = 4;

    public static List<TextLine> Of(ReadOnlySpan<char> text)
    {
        var lines = new List<TextLine>();
        var at = 0;
        while (at < text.Length)
        {
            var length = text[at..].IndexOfAny(LineEnds);
            var end = length < 0 ? text.Length : at + length;
            lines.Add(Line(text, at, end));
            if (end < text.Length && text[end] is '\f' or '\u2029')
                lines.Add(new TextLine(end, 0, 0));
            at = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }
        return lines;
    }

    private static TextLine Line(ReadOnlySpan<char> text, int start, int end)
    {
        var indent = 0;
        while (
            start < end
            && (char.IsWhiteSpace(text[start]) || char.IsControl(text[start]) || text[start] == '\uFEFF')
        )
            indent += text[start++] == '\t' ? Tab : 1;
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || char.IsControl(text[end - 1])))
            end--;
        return new TextLine(start, end - start, indent);
    }
}
