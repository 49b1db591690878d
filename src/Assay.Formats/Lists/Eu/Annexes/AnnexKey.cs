using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Assay.Formats.Lists.Eu.Annexes;

/// <summary>
/// The key of a party among an act's parties. The acts number their entries, but not in every annex, anew in some, and a party has an
/// entry in each annex that names it; so the key is made of what stays: a ship's IMO number, else the name.
/// </summary>
internal static class AnnexKey
{
    private const int Longest = 96;
    private const int HashLetters = 8;

    /// <summary>The key: <c>imo-9236016</c> for a ship, else the name in small letters and hyphens, without diacritics.</summary>
    public static string Of(AnnexRow row) => ImoOf(row) is { } imo ? $"imo-{imo}" : OfName(row.Name.Main);

    /// <summary>A ship's IMO number; null where it is no ship or the cell has not exactly one.</summary>
    public static string? ImoOf(AnnexRow row)
    {
        if (!row.IsVessel)
            return null;
        var number = WrittenNumber.Compact(row[AnnexColumn.ImoNumber]);
        return number.Length == 7 && number.All(char.IsAsciiDigit) ? number : null;
    }

    /// <summary>A name in small letters and hyphens, without diacritics; a long one cut, with a hash of the whole.</summary>
    public static string OfName(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (var c in name.Normalize(NormalizationForm.FormKD))
        {
            if (char.IsLetterOrDigit(c))
                key.Append(char.ToLowerInvariant(c));
            else if (
                CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark
                || IsApostrophe(c)
            )
                continue;
            else if (key.Length > 0 && key[^1] is not '-')
                key.Append('-');
        }
        var text = key.ToString().TrimEnd('-').Normalize(NormalizationForm.FormC);
        if (text.Length == 0)
            return Hash(name);
        return text.Length <= Longest
            ? text
            : $"{text[..(Longest - HashLetters - 1)].TrimEnd('-')}-{Hash(text)}";
    }

    /// <summary>
    /// What tells namesakes apart that are not certainly one: annex and entry of the first, or where the annex has no numbers a hash of it.
    /// </summary>
    public static string Among(string key, AnnexRow first)
    {
        var entry = first.Entry.Length > 0 ? OfName(first.Entry) : Hash(first.Raw);
        return $"{key}~{first.Annex.ToLowerInvariant()}-{entry}";
    }

    private static string Hash(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..HashLetters];

    private static bool IsApostrophe(char c) => c is '\'' or '‘' or '’' or 'ʼ' or '`' or '´';
}
