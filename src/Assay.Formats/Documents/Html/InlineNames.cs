using System.Collections.Frozen;

namespace Assay.Formats.Documents.Html;

/// <summary>Elements that stand within a line.</summary>
internal static class InlineNames
{
    private static readonly FrozenSet<string> Names = FrozenSet.ToFrozenSet(
        [
            "a",
            "abbr",
            "acronym",
            "b",
            "bdi",
            "bdo",
            "big",
            "br",
            "cite",
            "code",
            "data",
            "dfn",
            "em",
            "font",
            "i",
            "img",
            "ins",
            "kbd",
            "label",
            "mark",
            "nobr",
            "picture",
            "q",
            "ruby",
            "rb",
            "samp",
            "small",
            "span",
            "strong",
            "sub",
            "sup",
            "time",
            "tt",
            "u",
            "var",
            "wbr",
        ],
        StringComparer.Ordinal
    );

    /// <summary>Whether one of that name does; elements that a page made up do.</summary>
    public static bool Contains(string name) =>
        Names.Contains(name) || name.Contains('-', StringComparison.Ordinal);
}
