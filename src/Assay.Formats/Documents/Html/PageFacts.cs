using System.Buffers;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Assay.Formats.Documents.Html;

/// <summary>What a page says of itself outside its text: in meta elements, in JSON-LD, in its first time element.</summary>
/// <param name="Title">Its title, without the site's name.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Address">Where it is from.</param>
/// <param name="Written">The day it was published.</param>
internal sealed record PageFacts(string? Title, string? Publisher, string? Address, LocalDate? Written)
{
    private static readonly SearchValues<char> UrlEnds = SearchValues.Create(" \r\n\t\"<>");

    private static readonly string[] Days =
    [
        "article:published_time",
        "og:article:published_time",
        "og:published_time",
        "datePublished",
        "parsely-pub-date",
        "sailthru.date",
        "dc.date.issued",
        "dcterms.created",
        "dc.date",
        "dcterms.date",
        "pubdate",
        "publishdate",
        "publish-date",
        "publication_date",
        "cXenseParse:recs:publishtime",
        "date",
    ];

    /// <summary>Bytes of the longest JSON-LD that is looked at, and how deep it may be.</summary>
    private const int LongestJson = 1 << 20;
    private const int JsonDepth = 64;

    /// <summary>Reads them. Nothing here fails: a page may say anything of itself.</summary>
    public static PageFacts Of(IHtmlDocument page, string source)
    {
        var linked = LinkedData.Of(page);
        var metas = Metas(page);
        var title = Clean(
            metas.GetValueOrDefault("og:title")
                ?? metas.GetValueOrDefault("twitter:title")
                ?? linked.Headline
                ?? page.Title
        );
        var publisher = Clean(
            metas.GetValueOrDefault("og:site_name")
                ?? linked.Publisher
                ?? metas.GetValueOrDefault("application-name")
        );
        return new PageFacts(
            WithoutSite(title, publisher),
            publisher,
            AddressOf(page, metas, source),
            Days.Select(d => DayInWords.Of(metas.GetValueOrDefault(d))).FirstOrDefault(d => d is not null)
                ?? DayInWords.Of(linked.Published)
                ?? OfTimeElement(page)
        );
    }

    private static LocalDate? OfTimeElement(IHtmlDocument page)
    {
        var times = page.QuerySelectorAll("time");
        var time =
            times.FirstOrDefault(t => t.HasAttribute("pubdate") || IsPublished(t.GetAttribute("itemprop")))
            ?? times.FirstOrDefault(t => t.Closest("article, main, header") is not null)
            ?? (times.Length == 1 ? times[0] : null);
        return time is null
            ? null
            : DayInWords.Of(time.GetAttribute("datetime")) ?? DayInWords.Of(time.TextContent);
    }

    private static bool IsPublished(string? itemprop) =>
        string.Equals(itemprop, "datePublished", StringComparison.OrdinalIgnoreCase);

    // The first of each name that says something.
    private static Dictionary<string, string> Metas(IHtmlDocument page)
    {
        var metas = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var meta in page.QuerySelectorAll("meta"))
        {
            if (meta.GetAttribute("content") is not { } content || string.IsNullOrWhiteSpace(content))
                continue;
            foreach (var attribute in (ReadOnlySpan<string>)["property", "name", "itemprop"])
                if (meta.GetAttribute(attribute) is { } name)
                    metas.TryAdd(name.Trim(), content);
        }
        return metas;
    }

    // Browsers and their extensions note where a page was saved from in a comment before it.
    private static string? AddressOf(IHtmlDocument page, Dictionary<string, string> metas, string source)
    {
        var address =
            page.QuerySelector("link[rel~=canonical]")?.GetAttribute("href")
            ?? metas.GetValueOrDefault("og:url")
            ?? Saved(source, "saved from url=(")
            ?? Saved(source, "Page saved with SingleFile");
        return
            address is { Length: < 2_000 }
            && (
                address.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
                || address.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            )
            ? address.Trim()
            : null;
    }

    private static string? Saved(string source, string mark)
    {
        var head = source.AsSpan(0, Math.Min(source.Length, 4_000));
        var at = head.IndexOf(mark);
        if (at < 0)
            return null;
        var rest = head[at..];
        var start = rest.IndexOf("http");
        if (start < 0)
            return null;
        rest = rest[start..];
        var end = rest.IndexOfAny(UrlEnds);
        return end > 0 ? rest[..end].ToString() : null;
    }

    private static string? WithoutSite(string? title, string? site)
    {
        if (title is null)
            return null;
        foreach (var dash in (ReadOnlySpan<string>)[" | ", " — ", " – ", " - ", " :: ", " » "])
        {
            var at = title.LastIndexOf(dash, StringComparison.Ordinal);
            if (at <= 0)
                continue;
            var tail = title[(at + dash.Length)..].Trim();
            if (
                string.Equals(tail, site, StringComparison.OrdinalIgnoreCase)
                || (site is null && dash is " | ")
            )
                return title[..at].Trim();
        }
        return title;
    }

    private static string? Clean(string? text) =>
        text is null || new TextCleaner().Clean(text) is not { IsEmpty: false } clean
            ? null
            : clean.ToString();

    /// <summary>What JSON-LD says: of all its objects the first that says it.</summary>
    private sealed record LinkedData(string? Headline, string? Publisher, string? Published)
    {
        public static LinkedData Of(IHtmlDocument page)
        {
            var found = new LinkedData(null, null, null);
            foreach (var script in page.QuerySelectorAll("script[type='application/ld+json']").Take(20))
            {
                if (script.TextContent is not { Length: < LongestJson } json)
                    continue;
                try
                {
                    using var parsed = JsonDocument.Parse(
                        json,
                        new JsonDocumentOptions
                        {
                            MaxDepth = JsonDepth,
                            AllowTrailingCommas = true,
                            CommentHandling = JsonCommentHandling.Skip,
                        }
                    );
                    found = In(parsed.RootElement, found);
                }
                catch (JsonException)
                {
                    // Pages carry broken ones; what they say is then not known.
                }
            }
            return found;
        }

        private static LinkedData In(JsonElement element, LinkedData found)
        {
            if (element.ValueKind == JsonValueKind.Array)
                return element.EnumerateArray().Aggregate(found, (f, e) => In(e, f));
            if (element.ValueKind != JsonValueKind.Object)
                return found;
            if (element.TryGetProperty("@graph", out var graph))
                found = In(graph, found);
            return new LinkedData(
                found.Headline ?? Text(element, "headline"),
                found.Publisher
                    ?? (
                        element.TryGetProperty("publisher", out var publisher)
                        && publisher.ValueKind == JsonValueKind.Object
                            ? Text(publisher, "name")
                            : Text(element, "publisher")
                    ),
                found.Published ?? Text(element, "datePublished")
            );
        }

        private static string? Text(JsonElement element, string field)
        {
            if (!element.TryGetProperty(field, out var value) || value.ValueKind != JsonValueKind.String)
                return null;
            try
            {
                return value.GetString();
            }
            catch (InvalidOperationException)
            {
                // half a surrogate pair
                return null;
            }
        }
    }
}
