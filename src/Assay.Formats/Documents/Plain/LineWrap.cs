namespace Assay.Formats.Documents.Plain;

/// <summary>
/// Whether lines of a text were broken at a width, as mail programs and typewriters do. They were where next to no line has room left for the first word of the next.
/// </summary>
internal static class LineWrap
{
    /// <summary>The narrowest and the widest that anybody wraps at: a column of a newspaper, a wide terminal.</summary>
    private const int Narrowest = 30;
    private const int Widest = 132;

    /// <summary>The part of lines that must be full. Lists and verse between wrapped paragraphs have others.</summary>
    private const double MostlyFull = 0.7;

    /// <summary>Lines from which on their lengths say anything.</summary>
    private const int Least = 3;

    /// <summary>The part of lines that are within the width: the rest are addresses and tables, longer than any.</summary>
    private const double WithinWidth = 0.95;

    /// <summary>How far lines may stay behind the width though the next word would fit: editors count differently.</summary>
    private const int Slack = 2;

    /// <summary>The width a text is wrapped at; null where it is not.</summary>
    public static int? Width(ReadOnlySpan<char> text, IReadOnlyList<TextLine> lines)
    {
        var lengths = new int[Widest + 1];
        var all = 0;
        for (var i = 0; i + 1 < lines.Count; i++)
            if (IsInner(lines, i))
            {
                all++;
                if (lines[i].Length <= Widest)
                    lengths[lines[i].Length]++;
            }
        if (all < Least)
            return null;
        var width = 0;
        for (var (length, within) = (0, 0); length <= Widest && within < WithinWidth * all; length++)
        {
            within += lengths[length];
            width = length;
        }
        if (width is < Narrowest or >= Widest)
            return null;
        var full = 0;
        for (var i = 0; i + 1 < lines.Count; i++)
            if (IsInner(lines, i) && IsFull(text, lines[i], lines[i + 1], width))
                full++;
        return full >= MostlyFull * all ? width : null;
    }

    /// <summary>Whether the next line's first word would have had no room on a line.</summary>
    public static bool IsFull(ReadOnlySpan<char> text, TextLine line, TextLine next, int width)
    {
        var rest = next.In(text).TrimStart("> \t");
        var word = rest.IndexOfAny(' ', '\t');
        return line.Length + 1 + (word < 0 ? rest.Length : word) > width - Slack;
    }

    private static bool IsInner(IReadOnlyList<TextLine> lines, int at) =>
        !lines[at].IsEmpty && !lines[at + 1].IsEmpty;
}
