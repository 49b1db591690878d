using System.Text.RegularExpressions;

namespace Assay.Formats.Lists.UnitedStates.Extracts;

/// <summary>An address that was left behind a name: <c>FSUE Morye. 1 Desantnikov Street, Feodosia, Crimea 98176, Ukraine</c>.</summary>
internal static partial class TrailingAddress
{
    /// <summary>Cuts it off; false where there is none. What is cut has a number, or ends with the country.</summary>
    public static bool TryCut(ref string name, string country, out string address)
    {
        foreach (Match seam in Seam().Matches(name))
        {
            address = name[(seam.Index + seam.Length)..];
            if (
                !address.Any(char.IsAsciiDigit)
                && !address.Trim('.', ' ').EndsWith(country, StringComparison.Ordinal)
            )
                break;
            var isAbbreviation = seam.Value[0] == '.' && Abbreviation().IsMatch(name.AsSpan(0, seam.Index));
            name = name[..(seam.Index + (isAbbreviation ? 1 : 0))];
            return true;
        }
        address = "";
        return false;
    }

    /// <summary>A point or comma and a blank, but not behind an initial or before or within the end of a company's name.</summary>
    [GeneratedRegex(
        @"(?<!\b(\p{Lu}|Co|named after))[.,] (?!(Ltd|LLC|L\.L\.C|Inc|Limited|Co\b|Corp|JSC|PAO|OAO|GmbH|S\.A|[afn]\.k\.a))",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Seam();

    [GeneratedRegex(
        @"\b(Ltd|Inc|Corp|Co)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Abbreviation();
}
