using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Assay.Formats.Documents.Html;

/// <summary>How surely something is furniture.</summary>
internal enum FurnitureKind
{
    /// <summary>Nothing says that it is.</summary>
    None,

    /// <summary>It may be, unless it holds most of the text.</summary>
    Likely,

    /// <summary>It is, unless the article lies in it.</summary>
    Sure,

    /// <summary>It is never text of an article: scripts, forms' fields, what is not shown.</summary>
    Never,
}

/// <summary>Tells what stands around an article by what elements are and how they are named.</summary>
internal static class Furniture
{
    /// <summary>Letters of the longest line that is taken for a label.</summary>
    private const int LongestLabel = 140;

    // Stands between the words of two names.
    private const string Between = " ";

    private static readonly FrozenSet<string> NeverText = FrozenSet.ToFrozenSet(
        [
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "object",
            "embed",
            "svg",
            "math",
            "canvas",
            "audio",
            "video",
            "map",
            "button",
            "input",
            "select",
            "textarea",
            "datalist",
            "progress",
            "meter",
            "link",
            "meta",
            "title",
            "head",
            "dialog",
            "param",
            "source",
            "track",
            "frame",
            "frameset",
            "noframes",
            "rt",
            "rp",
            "del",
            "s",
            "strike",
            "option",
        ],
        StringComparer.Ordinal
    );

    private static readonly FrozenSet<string> SureRoles = FrozenSet.ToFrozenSet(
        [
            "navigation",
            "banner",
            "contentinfo",
            "search",
            "complementary",
            "dialog",
            "alertdialog",
            "menu",
            "menubar",
            "toolbar",
            "tablist",
        ],
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>What an element is.</summary>
    public static FurnitureKind Of(IElement element)
    {
        var name = element.LocalName;
        // Pages hide their body until a script has done its work.
        if (name is "body")
            return FurnitureKind.None;
        if (NeverText.Contains(name) || IsUnseen(element))
            return FurnitureKind.Never;
        if (name is "main")
            return FurnitureKind.None;
        if (
            name is "nav" or "aside" or "menu"
            || name is "footer" && element.Closest("blockquote, figure") is null
        )
            return FurnitureKind.Sure;
        if (element.GetAttribute("role") is { } role && SureRoles.Contains(role.Trim()))
            return FurnitureKind.Sure;
        var named = Max(Named(element.GetAttribute("class")), Named(element.Id));
        if (name is "form" or "header" && element.Closest("article, main") is null)
            return Max(named, FurnitureKind.Likely);
        // The article itself is one, whatever its template is called.
        return name is "article" && named == FurnitureKind.Likely ? FurnitureKind.None
            // what is said of a person or a word within a sentence is no furniture
            : name is "p" or "h1" or "em" or "strong" or "b" or "i" or "a" ? Weaker(named)
            : named;
    }

    /// <summary>Whether a line is a label of furniture, or a call to do something else than read.</summary>
    public static bool IsLabel(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestLabel)
            return false;
        var label = line.TrimEnd(" :…»>→+").TrimStart("«<← ");
        if (Labels.Contains(label) || IsMinutes(label))
            return true;
        foreach (var beginning in FurnitureWords.Beginnings)
            if (line.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    /// <summary>Words of a class or id that say what holds the article.</summary>
    public static bool HoldsArticle(IElement element) =>
        AnyWord(element.GetAttribute("class"), FurnitureWords.Article)
        || AnyWord(element.Id, FurnitureWords.Article)
        || string.Equals(element.GetAttribute("itemprop"), "articleBody", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether one of an element's classes has a word.</summary>
    public static bool HasClassWord(IElement element, params ReadOnlySpan<string> words)
    {
        if (element.GetAttribute("class") is not { } classes)
            return false;
        foreach (var word in Words(classes))
        {
            foreach (var wanted in words)
                if (word.Equals(wanted, StringComparison.OrdinalIgnoreCase))
                    return true;
        }
        return false;
    }

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Labels =
        FurnitureWords.Labels.GetAlternateLookup<ReadOnlySpan<char>>();

    // "7 min read"
    private static bool IsMinutes(ReadOnlySpan<char> line) =>
        line.Length < 24
        && line.Length > 0
        && char.IsAsciiDigit(line[0])
        && (
            line.EndsWith("min read", StringComparison.OrdinalIgnoreCase)
            || line.EndsWith("minute read", StringComparison.OrdinalIgnoreCase)
            || line.EndsWith("minutes read", StringComparison.OrdinalIgnoreCase)
        );

    private static bool IsUnseen(IElement element)
    {
        if (element.HasAttribute("hidden"))
            return true;
        if (string.Equals(element.GetAttribute("aria-hidden"), "true", StringComparison.OrdinalIgnoreCase))
            return true;
        if (element.GetAttribute("style") is not { Length: > 0 } style)
            return false;
        var packed = style.Replace(" ", "", StringComparison.Ordinal);
        return packed.Contains("display:none", StringComparison.OrdinalIgnoreCase)
            || packed.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase);
    }

    private static FurnitureKind Named(string? names)
    {
        if (string.IsNullOrEmpty(names))
            return FurnitureKind.None;
        var kind = FurnitureKind.None;
        var before = "";
        foreach (var word in Words(names))
        {
            if (word is Between)
            {
                before = "";
                continue;
            }
            if (!FurnitureWords.Noting.Contains(before))
            {
                if (FurnitureWords.Sure.Contains(word) || FurnitureWords.Sure.Contains(before + word))
                    return FurnitureKind.Sure;
                if (FurnitureWords.Likely.Contains(word) || FurnitureWords.Likely.Contains(before + word))
                    kind = FurnitureKind.Likely;
            }
            before = word;
        }
        return kind;
    }

    private static bool AnyWord(string? names, FrozenSet<string> words)
    {
        if (string.IsNullOrEmpty(names))
            return false;
        foreach (var word in Words(names))
            if (words.Contains(word))
                return true;
        return false;
    }

    // "site-footer", "siteFooter", "site__footer" and "SiteFooter" are two words each; a blank stands between two names.
    private static List<string> Words(string names)
    {
        var words = new List<string>();
        var start = 0;
        // A name of thousands of letters is made by a machine for a machine.
        var end = Math.Min(names.Length, 400);
        for (var i = 0; i <= end; i++)
        {
            var isEnd = i == end || !char.IsLetter(names[i]);
            if (!isEnd && !(i > start && char.IsUpper(names[i]) && char.IsLower(names[i - 1])))
                continue;
            if (i > start)
                words.Add(names[start..i]);
            if (i < end && char.IsWhiteSpace(names[i]))
                words.Add(Between);
            start = isEnd ? i + 1 : i;
        }
        return words;
    }

    private static FurnitureKind Max(FurnitureKind a, FurnitureKind b) => a > b ? a : b;

    private static FurnitureKind Weaker(FurnitureKind kind) =>
        kind == FurnitureKind.Sure ? FurnitureKind.Likely : FurnitureKind.None;
}
