using Assay.Formats.Documents.Html;

namespace Assay.Formats.Documents.Markdown;

/// <summary>What stands over a Markdown text between two lines of dashes: of its fields title, date, publisher and address are read, as plain words.</summary>
internal static class FrontMatter
{
    /// <summary>Letters of the longest that is looked for.</summary>
    private const int Longest = 20_000;

    /// <summary>Its fields, and where the text begins behind it.</summary>
    public static (PageFacts Facts, int Start) Of(string text)
    {
        var none = new PageFacts(null, null, null, null);
        var first = text.AsSpan().IndexOf('\n');
        if (first < 0 || text.AsSpan(0, first).TrimEnd() is not "---")
            return (none, 0);
        var facts = none;
        var at = first + 1;
        while (at < Math.Min(text.Length, Longest))
        {
            var length = text.AsSpan(at).IndexOf('\n');
            var end = length < 0 ? text.Length : at + length + 1;
            var line = text.AsSpan(at, end - at).Trim();
            at = end;
            if (line is "---" or "...")
                return (facts, at);
            var colon = line.IndexOf(':');
            if (colon > 0)
                facts = With(facts, line[..colon].Trim(), line[(colon + 1)..].Trim().Trim("\"'").ToString());
        }
        return (none, 0);
    }

    private static PageFacts With(PageFacts facts, ReadOnlySpan<char> field, string value) =>
        value.Length == 0
            ? facts
            : field switch
            {
                "title" => facts with { Title = value },
                "date" or "published" => facts with { Written = DayInWords.Of(value) ?? facts.Written },
                "publisher" or "source" or "site" => facts with { Publisher = value },
                "url" or "canonical" or "link" => facts with { Address = value },
                _ => facts,
            };
}
