using System.Collections.Frozen;

namespace Assay.Formats.Documents.Html;

/// <summary>
/// Walks the tags of a page before anything builds a tree of it. Building takes time that grows with the square of the depth, and what walks a tree may
/// walk it by recursion: a hundred thousand elements within one another are a file made to do harm.
/// </summary>
internal static class TagScan
{
    // Elements that never hold others, or that end where the next of their kind begins.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Uncounted = FrozenSet
        .ToFrozenSet(
            [
                "area",
                "base",
                "br",
                "col",
                "embed",
                "hr",
                "img",
                "input",
                "link",
                "meta",
                "param",
                "source",
                "track",
                "wbr",
                "frame",
                "keygen",
                "basefont",
                "bgsound",
                "image",
                "p",
                "li",
                "dt",
                "dd",
                "tr",
                "td",
                "th",
                "thead",
                "tbody",
                "tfoot",
                "option",
                "optgroup",
                "colgroup",
                "rb",
                "rt",
                "rp",
                "rtc",
                "html",
                "head",
                "body",
            ],
            StringComparer.OrdinalIgnoreCase
        )
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>How many elements stand open at most, and how many tags there are.</summary>
    public static (int Depth, int Tags) Of(ReadOnlySpan<char> page)
    {
        var (depth, deepest, tags) = (0, 0, 0);
        var at = 0;
        while (at < page.Length)
        {
            var next = page[at..].IndexOf('<');
            if (next < 0 || at + next + 1 >= page.Length)
                break;
            at += next + 1;
            if (page[at..].StartsWith("!--"))
            {
                var end = page[at..].IndexOf("-->");
                at = end < 0 ? page.Length : at + end + 3;
                continue;
            }
            var isEnd = page[at] == '/';
            var name = Name(page[(isEnd ? at + 1 : at)..]);
            if (name.IsEmpty)
                continue;
            tags++;
            at += name.Length + (isEnd ? 1 : 0);
            if (IsRaw(name) && !isEnd)
            {
                at = EndOfRaw(page, at, name);
                continue;
            }
            if (Uncounted.Contains(name))
                continue;
            depth = isEnd ? Math.Max(0, depth - 1) : depth + 1;
            // "<path/>" within a drawing
            if (!isEnd && IsClosedAtOnce(page[at..]))
                depth--;
            deepest = Math.Max(deepest, depth);
        }
        return (deepest, tags);
    }

    private static ReadOnlySpan<char> Name(ReadOnlySpan<char> rest)
    {
        var length = 0;
        while (
            length < rest.Length
            && length < 40
            && (char.IsAsciiLetterOrDigit(rest[length]) || length > 0 && rest[length] is '-' or ':')
        )
            length++;
        return length > 0 && char.IsAsciiLetter(rest[0]) ? rest[..length] : default;
    }

    private static bool IsRaw(ReadOnlySpan<char> name) =>
        name.Equals("script", StringComparison.OrdinalIgnoreCase)
        || name.Equals("style", StringComparison.OrdinalIgnoreCase)
        || name.Equals("textarea", StringComparison.OrdinalIgnoreCase)
        || name.Equals("title", StringComparison.OrdinalIgnoreCase);

    private static int EndOfRaw(ReadOnlySpan<char> page, int at, ReadOnlySpan<char> name)
    {
        while (true)
        {
            var end = page[at..].IndexOf("</");
            if (end < 0)
                return page.Length;
            at += end + 2;
            if (page[at..].StartsWith(name, StringComparison.OrdinalIgnoreCase))
                return at;
        }
    }

    private static bool IsClosedAtOnce(ReadOnlySpan<char> rest)
    {
        var end = rest[..Math.Min(rest.Length, 4096)].IndexOf('>');
        return end > 0 && rest[end - 1] == '/';
    }
}
