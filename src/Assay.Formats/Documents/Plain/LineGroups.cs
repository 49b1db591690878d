using Assay.Readings.Texts;

namespace Assay.Formats.Documents.Plain;

/// <summary>Lines of a plain text that make one block.</summary>
/// <param name="Kind">What they are as far as their first signs tell.</param>
/// <param name="First">The first of them.</param>
/// <param name="Count">How many there are.</param>
internal readonly record struct LineGroup(BlockKind Kind, int First, int Count)
{
    /// <summary>Whether an empty line, or nothing, stands before it.</summary>
    public bool IsAfterBlank { get; init; }

    /// <summary>Whether an empty line, or nothing, stands behind it.</summary>
    public bool IsBeforeBlank { get; init; }

    /// <summary>Whether nothing stands behind it.</summary>
    public bool IsLast { get; init; }

    /// <summary>A line without the signs that say what it is.</summary>
    public ReadOnlySpan<char> Strip(ReadOnlySpan<char> line) =>
        Kind switch
        {
            BlockKind.Quotation => Unquoted(line),
            BlockKind.ListItem => line[TextSigns.Bullet(line)..],
            _ => line,
        };

    private static ReadOnlySpan<char> Unquoted(ReadOnlySpan<char> line) => line.TrimStart("> \t\u00A0");
}

/// <summary>Cuts the lines of a text into blocks.</summary>
/// <param name="text">The text.</param>
/// <param name="lines">Its lines.</param>
/// <param name="width">The width it is wrapped at; null where it is not.</param>
internal readonly ref struct LineGroups(ReadOnlySpan<char> text, List<TextLine> lines, int? width)
{
    /// <summary>Letters of the shortest line that may be a cut one in a text that is not wrapped throughout.</summary>
    private const int LeastCut = 45;

    private readonly ReadOnlySpan<char> _text = text;

    /// <summary>The blocks, in order.</summary>
    public List<LineGroup> Cut()
    {
        var groups = new List<LineGroup>();
        var at = 0;
        while (at < lines.Count)
        {
            if (lines[at].IsEmpty)
            {
                at++;
                continue;
            }
            var kind = KindOf(at);
            var end = at + 1;
            while (end < lines.Count && GoesOn(kind, end, at))
                end++;
            groups.Add(
                new LineGroup(kind, at, end - at)
                {
                    IsAfterBlank = at == 0 || lines[at - 1].IsEmpty,
                    IsBeforeBlank = end == lines.Count || lines[end].IsEmpty,
                }
            );
            at = end;
        }
        if (groups.Count > 0)
            groups[^1] = groups[^1] with { IsLast = true };
        return groups;
    }

    private BlockKind KindOf(int at)
    {
        var line = lines[at].In(_text);
        if (line[0] == '>')
            return BlockKind.Quotation;
        if (TextSigns.Bullet(line) > 0)
            return BlockKind.ListItem;
        return BlockKind.Paragraph;
    }

    private bool GoesOn(BlockKind kind, int at, int first)
    {
        if (lines[at].IsEmpty)
            return false;
        var line = lines[at].In(_text);
        if (kind == BlockKind.Quotation)
            return line[0] == '>'
                && HasWords(line)
                && HasWords(lines[at - 1].In(_text))
                && Depth(line) == Depth(lines[at - 1].In(_text))
                && IsWrapped(at, first);
        return line[0] != '>'
            && TextSigns.Bullet(line) == 0
            && !TextSigns.IsNumbered(line)
            && IsWrapped(at, first);
    }

    private static int Depth(ReadOnlySpan<char> quoted)
    {
        var marks = quoted.IndexOfAnyExcept("> \t");
        return quoted[..(marks < 0 ? quoted.Length : marks)].Count('>');
    }

    private static bool HasWords(ReadOnlySpan<char> quoted) => quoted.ContainsAnyExcept("> \t");

    // Whether the line before was broken where it ends, rather than ended by who wrote it.
    private bool IsWrapped(int at, int first)
    {
        var (before, next) = (lines[at - 1], lines[at]);
        if (width is { } w)
            return before.Length <= w + w / 4
                && LineWrap.IsFull(_text, before, next, w)
                && (next.Indent <= before.Indent + 1 || lines[first].Indent > next.Indent || IsItem(first));
        var last = _text[before.Start + before.Length - 1];
        return before.Length is >= LeastCut and <= 132
            && char.IsLower(_text[next.Start])
            && (char.IsLetterOrDigit(last) || last is ',' or '-' or '\u2010');
    }

    private bool IsItem(int first) =>
        TextSigns.Bullet(lines[first].In(_text)) > 0 || TextSigns.IsNumbered(lines[first].In(_text));
}
