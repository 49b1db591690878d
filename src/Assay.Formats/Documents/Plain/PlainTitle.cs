namespace Assay.Formats.Documents.Plain;

/// <summary>
/// Finds the title of a plain text: the first line of several words that stands alone at its head, before any sentence. Labels before it ("Category", "World") are
/// none, and neither is what follows a greeting or a header.
/// </summary>
internal static class PlainTitle
{
    /// <summary>Blocks of the head, in which titles, bylines and days stand.</summary>
    public const int Head = 8;

    /// <summary>Words of the shortest title behind other lines. The very first line may have two.</summary>
    private const int Words = 3;

    /// <summary>Which block it is; -1 where there is none.</summary>
    public static int Find(ReadOnlySpan<char> text, List<TextLine> lines, List<LineGroup> groups)
    {
        for (var i = 0; i < Math.Min(groups.Count - 1, Head); i++)
        {
            var group = groups[i];
            var line = lines[group.First].In(text);
            if (group.Kind != Readings.Texts.BlockKind.Paragraph)
                return -1;
            // A title of two wrapped lines is still one.
            var isShort = group.Count == 1 || group.Count == 2 && group.IsAfterBlank && group.IsBeforeBlank;
            var length =
                lines[group.First + group.Count - 1].Start + lines[group.First + group.Count - 1].Length;
            var whole = text[lines[group.First].Start..length];
            if (!isShort || IsSentence(whole))
                return -1;
            if (TextSigns.IsByline(line) || TextSigns.IsDay(line) || TextSigns.IsCaption(line))
                continue;
            if (IsTitle(whole) && WordsOf(whole) >= (i == 0 && group.IsBeforeBlank ? 2 : Words))
                return i;
        }
        return -1;
    }

    private static bool IsSentence(ReadOnlySpan<char> line) =>
        line.Length > 2 * TextSigns.LongestHeading
        || line[^1] is '.' or ':' or ',' or ';' && WordsOf(line) > Words;

    private static bool IsTitle(ReadOnlySpan<char> line)
    {
        // A title may be a question, a cry or end with a quotation, and be longer than a heading within.
        var trimmed = line.TrimEnd("?!\"”»’'");
        return trimmed.Length is > 0 and <= 2 * TextSigns.LongestHeading
            && TextSigns.IsHeading(
                trimmed[..Math.Min(trimmed.Length, TextSigns.LongestHeading)].TrimEnd(",;:. ")
            );
    }

    private static int WordsOf(ReadOnlySpan<char> line)
    {
        var words = 0;
        foreach (var part in line.SplitAny(" \t\u00A0\n"))
            words += line[part].IsEmpty ? 0 : 1;
        return words;
    }
}
