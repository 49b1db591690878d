namespace Assay.Formats.Documents;

/// <summary>What the beginning of a text looks like.</summary>
internal static class TextTraits
{
    /// <summary>Whether it begins as a web page does: with its type, its outermost element, or one of the elements at its head.</summary>
    public static bool BeginsAsHtml(ReadOnlySpan<char> text)
    {
        text = text.TrimStart();
        while (text.StartsWith("<!--") || text.StartsWith("<?xml"))
        {
            var end = text.IndexOf(text[1] == '!' ? "-->" : "?>", StringComparison.Ordinal);
            if (end < 0)
                return false;
            text = text[(end + (text[1] == '!' ? 3 : 2))..].TrimStart();
        }
        foreach (
            var tag in (ReadOnlySpan<string>)
                [
                    "<!doctype html",
                    "<html",
                    "<head",
                    "<body",
                    "<article",
                    "<main",
                    "<meta",
                    "<title",
                    "<div",
                    "<p>",
                    "<h1",
                    "<table",
                    "<section",
                ]
        )
            if (text.StartsWith(tag, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    /// <summary>
    /// Whether it begins with the header of a mail. Of a file that is not named so, a header that only mail programs write is asked for: people type
    /// "From:" and "Subject:" over notes and transcripts, too.
    /// </summary>
    public static bool IsMail(ReadOnlySpan<char> text, bool isNamedSo)
    {
        var (known, machine) = (0, 0);
        var isFirst = true;
        foreach (var line in text.EnumerateLines())
        {
            if (isFirst && line.StartsWith("From ") && line.Contains('@'))
            {
                machine++;
                isFirst = false;
                continue;
            }
            isFirst = false;
            if (line.IsEmpty)
                break;
            if (line[0] is ' ' or '\t')
                continue;
            var colon = line.IndexOf(':');
            if (colon <= 0 || line[..colon].Contains(' '))
                return false;
            if (Is(line[..colon], "From", "To", "Subject", "Date", "Cc", "Reply-To", "Sender"))
                known++;
            else if (
                Is(
                    line[..colon],
                    "MIME-Version",
                    "Received",
                    "Message-ID",
                    "Return-Path",
                    "Delivered-To",
                    "Content-Type",
                    "DKIM-Signature",
                    "X-Mailer"
                )
            )
                machine++;
        }
        return isNamedSo ? known + machine > 0 : known > 0 && machine > 0;
    }

    /// <summary>Whether it has the marks of Markdown: of headings, emphasis, links, quotations at least two kinds.</summary>
    public static bool IsMarkdown(ReadOnlySpan<char> text)
    {
        var (heading, list, fence) = (false, false, false);
        foreach (var line in text.EnumerateLines())
        {
            var hashes = line.IndexOfAnyExcept('#');
            heading |= hashes is > 0 and <= 6 && line.Length > hashes + 1 && line[hashes] == ' ';
            list |= line.StartsWith("- ") || line.StartsWith("* ") || line.StartsWith("> ");
            fence |= line.StartsWith("```") || line.StartsWith("|---") || line.StartsWith("| ---");
        }
        var link = text.Contains("](http", StringComparison.Ordinal);
        var strong = text.Contains("**", StringComparison.Ordinal);
        var kinds = (heading ? 2 : 0) + (list ? 1 : 0) + (fence ? 1 : 0) + (link ? 2 : 0) + (strong ? 1 : 0);
        return (heading || link) && kinds >= 3;
    }

    private static bool Is(ReadOnlySpan<char> name, params ReadOnlySpan<string> names)
    {
        foreach (var n in names)
            if (name.Equals(n, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }
}
