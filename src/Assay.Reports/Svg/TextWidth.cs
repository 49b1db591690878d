using System.Globalization;
using System.Text;

namespace Assay.Reports.Svg;

/// <summary>
/// About how wide text is: fonts are the reader's own, so this errs to the wide side, by what wide common fonts have. Wide characters, such as
/// Chinese and Korean ones, fill a square; Cyrillic and capitals are wider than small Latin letters; marks over a letter take no room.
/// </summary>
internal static class TextWidth
{
    private const string Narrow = " .,;:'’|!iljItf()[]/-–·";
    private const string Wide = "mwMW@%—";

    /// <summary>The width of text of a size, in the same units.</summary>
    public static double Of(string text, double size)
    {
        var width = 0.0;
        foreach (var rune in text.EnumerateRunes())
            width += Of(rune);
        return width * size;
    }

    private static double Of(Rune rune) =>
        rune.Value switch
        {
            < char.MaxValue when Narrow.Contains((char)rune.Value, StringComparison.Ordinal) => 0.38,
            < char.MaxValue when Wide.Contains((char)rune.Value, StringComparison.Ordinal) => 1.0,
            >= 0x1100 and not ((>= 0x1E00 and < 0x2E80) or (>= 0x1D00 and < 0x1E00)) => 1.0,
            _ when Rune.GetUnicodeCategory(rune)
                    is UnicodeCategory.NonSpacingMark
                        or UnicodeCategory.EnclosingMark
                        or UnicodeCategory.Format => 0,
            _ when Rune.IsUpper(rune) => 0.72,
            >= 0x400 => 0.66,
            _ => 0.6,
        };
}
