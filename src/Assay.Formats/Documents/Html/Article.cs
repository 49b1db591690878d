using AngleSharp.Dom;

namespace Assay.Formats.Documents.Html;

/// <summary>Where the article of a page is.</summary>
/// <param name="Root">What holds its text.</param>
/// <param name="Title">Its title; null where it has none of its own.</param>
/// <param name="First">The order of the element it begins with.</param>
/// <param name="Elements">The page's elements.</param>
internal sealed record Article(IElement Root, IElement? Title, int First, PageElements Elements)
{
    /// <summary>Letters of the shortest running text that makes an article.</summary>
    private const int LeastText = 140;

    /// <summary>The part of text in links from which on a list or box is a list of links.</summary>
    private const double MostLinked = 0.5;

    /// <summary>Letters of the longest box of links; a long one is an article of sources.</summary>
    private const int LongestLinks = 2_000;

    /// <summary>How much more running text something must hold than its part to be taken in its stead, and how much of it may be linked.</summary>
    private const double WorthClimbing = 1.2;
    private const double MostLinkedAbove = 0.3;

    /// <summary>The part of a main element's running text that the best part must hold for the whole to be the article.</summary>
    private const double MostOfMain = 0.6;

    /// <summary>The part of the article's text from which on what is named as furniture is none.</summary>
    private const double TooMuchForFurniture = 0.5;

    /// <summary>Finds it; null where the page has none.</summary>
    public static Article? In(IElement body, PageElements elements, string? named)
    {
        if (Best(elements) is not { } best)
            return null;
        var root = Widened(best, body, elements);
        if (elements[root]!.Running < LeastText)
            return null;
        var title = TitleFor(root, body, elements, named);
        var first = elements[root]!.Order;
        if (title is not null)
            first = elements[title]!.Order;
        return new Article(root, title, first, elements);
    }

    /// <summary>All of a page that has none.</summary>
    public static Article Whole(IElement body, PageElements elements) =>
        new(
            body,
            body.QuerySelectorAll("h1").FirstOrDefault(h => elements[h] is { Text: > 0 }),
            elements[body]!.Order,
            elements
        );

    /// <summary>Whether an element is left out of the article though it lies in it.</summary>
    public bool LeavesOut(IElement element)
    {
        if (Elements[element] is not { } facts)
            return true;
        var root = Elements[Root]!;
        if (facts.Order > root.Last)
            return true;
        // Whatever holds the article or its title is none.
        if (Holds(facts, root.Order) || (Title is not null && Holds(facts, Elements[Title]!.Order)))
            return false;
        return facts.Furniture switch
        {
            FurnitureKind.Sure => true,
            FurnitureKind.Likely => facts.Running <= TooMuchForFurniture * root.Running,
            _ => IsLinks(element, facts) || IsBefore(element, facts, root),
        };
    }

    // Between the title and the text may stand a standfirst, a byline and a picture; before the title within the text a byline or a picture.
    private bool IsBefore(IElement element, ElementFacts facts, ElementFacts root) =>
        facts.Last < First
        && !(
            facts.Order >= root.Order
                && (element.LocalName is "figure" or "figcaption" or "time" || Bylines.Is(element))
            || facts.Order >= root.Order && facts.HoldsByline
        );

    private static bool Holds(ElementFacts facts, int order) => facts.Order <= order && order <= facts.Last;

    private static bool IsLinks(IElement element, ElementFacts facts) =>
        element.LocalName is "ul" or "ol" or "div" or "section" or "table" or "dl" or "td"
        && facts.LinkShare > MostLinked
        && facts.Text < LongestLinks
        && !facts.HoldsOwnText
        && !Bylines.Is(element)
        && (facts.Links > 1 || facts.Linked >= 0.95 * facts.Text);

    private static IElement? Best(PageElements elements)
    {
        IElement? best = null;
        var most = 0.0;
        foreach (var (element, facts) in elements.All)
        {
            if (facts.Score <= 0)
                continue;
            var score = (facts.Score + (Furniture.HoldsArticle(element) ? 5 : 0)) * (1 - facts.LinkShare);
            if (score > most)
                (best, most) = (element, score);
        }
        return best;
    }

    private static IElement Widened(IElement best, IElement body, PageElements elements)
    {
        IElement? article = null;
        IElement? main = null;
        for (var e = best; e is not null && e != body; e = e.ParentElement!)
        {
            if (string.Equals(e.LocalName, "article", StringComparison.Ordinal) || IsRole(e, "article"))
                article = e;
            if (string.Equals(e.LocalName, "main", StringComparison.Ordinal) || IsRole(e, "main"))
                main = e;
        }
        if (article is not null && elements[article]!.Running >= elements[best]!.Running)
            return article;
        if (main is not null && elements[best]!.Running >= MostOfMain * elements[main]!.Running)
            return main;
        var root = best;
        while (
            root.ParentElement is { } parent
            && parent != body.ParentElement
            && root != main
            && elements[parent] is { } above
            && above.Running > WorthClimbing * elements[root]!.Running
            && above.LinkShare < MostLinkedAbove
        )
            root = parent;
        return root;
    }

    private static bool IsRole(IElement element, string role) =>
        string.Equals(element.GetAttribute("role"), role, StringComparison.OrdinalIgnoreCase);

    // The first heading of the first level in the text; else the last before it, where it is the page's title or the only one.
    private static IElement? TitleFor(IElement root, IElement body, PageElements elements, string? named)
    {
        var (first, last) = (elements[root]!.Order, elements[root]!.Last);
        var headings = body.QuerySelectorAll("h1").Where(h => elements[h] is { Text: > 0 }).ToList();
        if (headings.FirstOrDefault(h => IsTitle(h, named)) is { } sure && elements[sure]!.Order <= last)
            return sure;
        return headings.FirstOrDefault(h => elements[h]!.Order >= first && elements[h]!.Order <= last)
            ?? headings.LastOrDefault(h =>
                elements[h]!.Order < first
                && (
                    named is null
                    || headings.Count > 1
                    || Furniture.Of(h.ParentElement!) == FurnitureKind.None
                )
            )
            ?? body.QuerySelectorAll("h2, h3")
                .FirstOrDefault(h => elements[h] is not null && IsTitle(h, named));
    }

    private static bool IsTitle(IElement heading, string? named)
    {
        if (named is null)
            return false;
        var text = new TextCleaner().Clean(heading.TextContent).ToString();
        return text.Length > 5
            && (
                named.Contains(text, StringComparison.OrdinalIgnoreCase)
                || text.Contains(named, StringComparison.OrdinalIgnoreCase)
            );
    }
}
