using AngleSharp.Dom;

namespace Assay.Formats.Documents.Html;

/// <summary>What was counted of an element: how much text, how much of it in links, and whether it is furniture.</summary>
internal sealed class ElementFacts(FurnitureKind furniture, int order)
{
    public FurnitureKind Furniture { get; } = furniture;

    /// <summary>Where it begins among all elements.</summary>
    public int Order { get; } = order;

    /// <summary>The order of the last element in it.</summary>
    public int Last { get; set; } = order;

    /// <summary>Letters of text in it, without blanks at the ends of pieces; furniture's left out where that is sure.</summary>
    public int Text { get; set; }

    /// <summary>Those within links.</summary>
    public int Linked { get; set; }

    /// <summary>Letters of its running text outside of links: of paragraphs, not of labels.</summary>
    public int Running { get; set; }

    /// <summary>How many links it holds.</summary>
    public int Links { get; set; }

    /// <summary>Whether it holds something that says by whom or of when the text is, or a caption.</summary>
    public bool HoldsByline { get; set; }

    /// <summary>Whether it holds a caption, a time or a quotation, as no list of links does.</summary>
    public bool HoldsOwnText { get; set; }

    /// <summary>How much speaks for its being what holds the article.</summary>
    public double Score { get; set; }

    /// <summary>The part of its text that is in links.</summary>
    public double LinkShare => Text == 0 ? 0 : (double)Linked / Text;
}

/// <summary>The elements of a page that are not unseen, counted in one walk.</summary>
internal sealed class PageElements
{
    /// <summary>Letters of the shortest piece that counts as running text.</summary>
    private const int LeastRunning = 25;

    /// <summary>How many levels up a paragraph speaks for.</summary>
    private const int Levels = 5;

    private readonly Dictionary<IElement, ElementFacts> _facts = new(ReferenceEqualityComparer.Instance);

    private PageElements(IElement body) => Walk(body, isFurniture: false, isLinked: false, depth: 0);

    /// <summary>Counts those of a page.</summary>
    public static PageElements Of(IElement body) => new(body);

    /// <summary>All that were counted, in the page's order.</summary>
    public IEnumerable<KeyValuePair<IElement, ElementFacts>> All => _facts;

    /// <summary>What was counted of one; null where it is never text.</summary>
    public ElementFacts? this[IElement element] => _facts.GetValueOrDefault(element);

    // Depth is bounded by PageTree.
    private ElementFacts? Walk(IElement element, bool isFurniture, bool isLinked, int depth)
    {
        var kind = Furniture.Of(element);
        if (kind == FurnitureKind.Never)
            return null;
        var facts = new ElementFacts(kind, _facts.Count);
        _facts.Add(element, facts);
        isFurniture |= kind != FurnitureKind.None;
        isLinked |= IsLink(element) && element.HasAttribute("href");
        var own = 0;
        var commas = 0;
        foreach (var node in element.ChildNodes)
        {
            if (node is IText text)
            {
                var length = text.Data.AsSpan().Trim().Length;
                facts.Text += length;
                if (isLinked)
                    facts.Linked += length;
                else
                    own += length;
                commas += text.Data.AsSpan().CountAny(',', '،');
            }
            else if (node is IElement child && Walk(child, isFurniture, isLinked, depth + 1) is { } inner)
            {
                if (inner.Furniture != FurnitureKind.Sure)
                {
                    facts.Text += inner.Text;
                    facts.Linked += inner.Linked;
                    if (inner.Furniture == FurnitureKind.None || inner.Running > 0)
                        facts.Running += inner.Running;
                }
                facts.Last = inner.Last;
                facts.Links += inner.Links + (IsLink(child) ? 1 : 0);
                facts.HoldsOwnText |=
                    inner.HoldsOwnText || child.LocalName is "figcaption" or "time" or "blockquote";
                facts.HoldsByline |= inner.HoldsByline || IsByline(child);
                if (IsInline(child))
                    own += inner.Text - inner.Linked;
            }
        }
        if (own >= LeastRunning && !isLinked && !IsInline(element))
        {
            facts.Running += own;
            if (!isFurniture)
                SpeakFor(element, own, commas);
        }
        return facts;
    }

    // As in Arc90's Readability: a paragraph speaks for what holds it, less for what holds that.
    private void SpeakFor(IElement paragraph, int length, int commas)
    {
        var score = 1 + Math.Min(commas, 5) + Math.Min(length / 100.0, 3);
        var level = 0;
        for (
            var holder = paragraph.LocalName is "div" or "section" or "article"
                ? paragraph
                : paragraph.ParentElement;
            holder is not null && level < Levels && _facts.TryGetValue(holder, out var facts);
            holder = holder.ParentElement
        )
        {
            facts.Score +=
                score
                / (
                    level == 0 ? 1
                    : level == 1 ? 2
                    : level * 3
                );
            level++;
        }
    }

    private static bool IsLink(IElement element) =>
        string.Equals(element.LocalName, "a", StringComparison.Ordinal);

    private static bool IsByline(IElement element) =>
        element.LocalName is "figcaption" or "time"
        || element.GetAttribute("class") is { } named
            && (
                named.Contains("byline", StringComparison.Ordinal)
                || named.Contains("author", StringComparison.Ordinal)
                || named.Contains("date", StringComparison.Ordinal)
            );

    private static bool IsInline(IElement element) => InlineNames.Contains(element.LocalName);
}
