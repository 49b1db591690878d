using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Assay.Formats.Documents.Html;

/// <summary>A page as a tree: nothing in it is run, nothing it names is loaded.</summary>
internal static class PageTree
{
    /// <summary>Elements after which depth and memory are looked at anew while a tree is built.</summary>
    private const int Step = 16;

    /// <summary>Builds it.</summary>
    /// <exception cref="Model.AssayException">It is nested too deeply (AS6008) or becomes far more than it is (AS6009).</exception>
    public static IHtmlDocument Of(string page, DocumentDraft draft)
    {
        // By memory and not by elements: formatting that is nowhere closed is repeated in every paragraph behind it, and nobody is told of these elements.
        var most = Math.Min(
            DocumentLimits.TreeBytes,
            DocumentLimits.FreeTreeBytes + DocumentLimits.TreeBytesPerLetter * page.Length
        );
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var made = 0;
        IElement? before = null;
        // While it is built, for what walks a tree walks it by recursion, and building takes time that grows with the square of the depth: the parser hangs
        // what lies deeper than 512 side by side, but remembers all that stands open.
        void Created(IElement element)
        {
            if (++made % Step == 0)
            {
                if (before is not null && IsDeep(before))
                    throw DocumentFaults.TooDeep(draft.Name);
                if (GC.GetAllocatedBytesForCurrentThread() - allocated > most)
                    throw DocumentFaults.Explodes(draft.Name, "the page");
                draft.Advance();
            }
            before = element;
        }
        var parser = new HtmlParser(
            new HtmlParserOptions
            {
                IsScripting = false,
                IsNotConsumingCharacterReferences = false,
                OnCreated = (element, _) => Created(element),
            }
        );
        return parser.ParseDocument(page);
    }

    private static bool IsDeep(INode node)
    {
        var depth = 0;
        for (var above = node.Parent; above is not null; above = above.Parent)
            if (++depth >= DocumentLimits.Nesting)
                return true;
        return false;
    }
}
