using System.Text;

namespace Assay.Formats.Documents;

/// <summary>Words that were cut at the end of a line.</summary>
internal static class Hyphens
{
    /// <summary>
    /// Whether a line goes on with the word that the text before it ends in: "long-" and "term". Nobody knows whether the hyphen is the word's own; it is kept, for
    /// plain text is not hyphenated as print is.
    /// </summary>
    public static bool GoesOn(StringBuilder before, ReadOnlySpan<char> line) =>
        before.Length >= 2
        && before[^1] is '-' or '\u2010'
        && char.IsLetterOrDigit(before[^2])
        && char.IsLetterOrDigit(line[0]);
}
