using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Assay.Formats.Documents.Html;

/// <summary>A page as a tree: nothing in it is run, nothing it names is loaded.</summary>
internal static class PageTree
{
    /// <summary>Builds it.</summary>
    /// <exception cref="Model.AssayException">It is nested too deeply (AS6008) or becomes far more than it is (AS6009).</exception>
    public static IHtmlDocument Of(string page, DocumentDraft draft)
    {
        var (depth, tags) = TagScan.Of(page);
        if (depth > DocumentLimits.Nesting)
            throw DocumentFaults.TooDeep(draft.Name);
        var most = DocumentLimits.FreeElements + (long)DocumentLimits.ElementsPerTag * tags;
        var made = 0L;
        var parser = new HtmlParser(
            new HtmlParserOptions
            {
                IsScripting = false,
                IsNotConsumingCharacterReferences = false,
                OnCreated = (_, _) =>
                {
                    if (++made > most)
                        throw DocumentFaults.Explodes(draft.Name, "the page");
                    if ((made & 0xFFF) == 0)
                        draft.Advance();
                },
            }
        );
        var tree = parser.ParseDocument(page);
        return IsDeep(tree.DocumentElement) ? throw DocumentFaults.TooDeep(draft.Name) : tree;
    }

    // By walking, for what was counted in the text is not quite what was built.
    private static bool IsDeep(INode root)
    {
        var depth = 0;
        var node = root;
        while (true)
        {
            if (node.FirstChild is { } child)
            {
                if (++depth > 2 * DocumentLimits.Nesting)
                    return true;
                node = child;
                continue;
            }
            while (node != root && node.NextSibling is null)
            {
                node = node.Parent!;
                depth--;
            }
            if (node == root)
                return false;
            node = node.NextSibling!;
        }
    }
}
