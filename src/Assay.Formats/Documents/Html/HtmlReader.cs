using AngleSharp.Html.Dom;
using Assay.Readings.Texts;

namespace Assay.Formats.Documents.Html;

/// <summary>Reads web pages: the article without what stands around it, or all that is seen where there is none.</summary>
internal static class HtmlReader
{
    /// <summary>Reads a page's bytes.</summary>
    public static void Read(byte[] bytes, DocumentDraft draft)
    {
        if (bytes.LongLength > DocumentLimits.PageBytes)
            throw DocumentFaults.TooLarge(draft.Name, "the page", DocumentLimits.PageBytes);
        ReadPage(PageText.Of(bytes, draft), draft);
    }

    /// <summary>Reads a page.</summary>
    public static void ReadPage(string page, DocumentDraft draft)
    {
        draft.Format = "html";
        using var tree = PageTree.Of(page, draft);
        var facts = PageFacts.Of(tree, page);
        draft.Publisher = facts.Publisher;
        draft.Address ??= facts.Address;
        draft.Written = facts.Written;
        // A page of frames has a frameset in its stead.
        if (tree.Body is not IHtmlBodyElement body)
            return;
        var elements = PageElements.Of(body);
        if (Article.In(body, elements, facts.Title) is { } article)
        {
            if (article.Title is null && facts.Title is { } title)
                draft.Add(BlockKind.Title, title);
            new BlockWalker(draft, article).Walk(body);
            return;
        }
        draft.Diagnostics.Add(DocumentFaults.NotAnArticle(draft.Name));
        if (facts.Title is { } named && body.QuerySelector("h1") is null)
            draft.Add(BlockKind.Title, named);
        new BlockWalker(draft, Article.Whole(body, elements)).Walk(body);
    }

    /// <summary>Reads all of a piece of HTML that has nothing around it, such as a mail's body.</summary>
    public static void ReadBody(string html, DocumentDraft draft)
    {
        using var tree = PageTree.Of(html, draft);
        if (tree.Body is IHtmlBodyElement body)
            new BlockWalker(draft).Walk(body);
    }
}
