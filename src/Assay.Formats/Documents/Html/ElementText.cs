using System.Text;
using AngleSharp.Dom;

namespace Assay.Formats.Documents.Html;

/// <summary>The text of an element, or its beginning: what asks for a little of it need not gather all.</summary>
internal static class ElementText
{
    /// <summary>Nodes that are looked at for a beginning. Without an end, elements within one another that hold next to no letters would each be walked for each.</summary>
    private const int MostNodes = 500;

    /// <summary>Its first letters, up to some more than a number of them.</summary>
    public static string Beginning(INode element, int most)
    {
        var (text, nodes) = (new StringBuilder(), 0);
        Gather(element, text, most, ref nodes);
        return text.ToString();
    }

    /// <summary>Whether its text is longer than that; one of very many nodes is.</summary>
    public static bool IsLonger(INode element, int most)
    {
        var nodes = 0;
        return !Gather(element, new StringBuilder(), most, ref nodes);
    }

    /// <summary>Whether there is a link among its first nodes.</summary>
    public static bool Links(INode element) =>
        element.GetDescendants().Take(MostNodes).Any(n => n is IElement { LocalName: "a" });

    /// <summary>All of a cell's, on one line.</summary>
    public static string OfCell(IElement cell)
    {
        var text = new StringBuilder();
        Gather(cell, text);
        return text.ToString();
    }

    private static bool Gather(INode parent, StringBuilder text, int most, ref int nodes)
    {
        var children = parent.ChildNodes;
        for (var i = 0; i < children.Length; i++)
        {
            if (children[i] is IText words)
                text.Append(words.Data);
            else if (!Gather(children[i], text, most, ref nodes))
                return false;
            if (text.Length > most || ++nodes > MostNodes)
                return false;
        }
        return true;
    }

    // Depth is bounded by PageTree.
    private static void Gather(INode parent, StringBuilder text)
    {
        var children = parent.ChildNodes;
        for (var i = 0; i < children.Length; i++)
            if (children[i] is IText words)
                text.Append(words.Data);
            else if (children[i] is IElement element && Furniture.Of(element) != FurnitureKind.Never)
            {
                var isApart =
                    string.Equals(element.LocalName, "br", StringComparison.Ordinal)
                    || !InlineNames.Contains(element.LocalName);
                if (isApart)
                    text.Append(' ');
                Gather(element, text);
                if (isApart)
                    text.Append(' ');
            }
    }
}
