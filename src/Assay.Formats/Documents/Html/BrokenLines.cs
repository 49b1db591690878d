namespace Assay.Formats.Documents.Html;

/// <summary>Lines of a page that were broken by hand: two breaks part paragraphs, one does where a sentence ends before it or a short line stands alone.</summary>
internal static class BrokenLines
{
    /// <summary>Letters of a line so short that nobody broke it for its length.</summary>
    private const int Short = 60;

    /// <summary>The paragraphs. A text's own line ends are not marked: they were made blanks before.</summary>
    public static IEnumerable<string> Of(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\n' || !Parts(text.AsSpan(start, i - start), text.AsSpan(i + 1)))
                continue;
            yield return text[start..i];
            start = i + 1;
        }
        yield return text[start..];
    }

    private static bool Parts(ReadOnlySpan<char> before, ReadOnlySpan<char> behind)
    {
        var gap = behind.TrimStart(" \t\r\u00A0");
        if (gap.IsEmpty || gap[0] == '\n')
            return true;
        before = before[(before.LastIndexOf('\n') + 1)..].Trim();
        return before.IsEmpty
            || before[^1] is '.' or '!' or '?' or ':' or ';' or '»' or '”' or '"'
            || before.Length < Short && !char.IsLower(gap[0]);
    }
}
