using AngleSharp.Dom;

namespace Assay.Formats.Documents.Html;

/// <summary>Elements that say who wrote a page and when.</summary>
internal static class Bylines
{
    /// <summary>Whether an element is one.</summary>
    public static bool Is(IElement element) =>
        element.LocalName is "time" or "address"
        || Has(element, "rel", "author")
        || Has(element, "itemprop", "author")
        || Has(element, "itemprop", "datePublished")
        || Furniture.HasClassWord(
            element,
            "byline",
            "author",
            "authors",
            "dateline",
            "timestamp",
            "published",
            "pubdate",
            "date",
            "datetime",
            "publish"
        );

    private static bool Has(IElement element, string attribute, string value) =>
        element.GetAttribute(attribute) is { } found
        && found.Contains(value, StringComparison.OrdinalIgnoreCase);
}
