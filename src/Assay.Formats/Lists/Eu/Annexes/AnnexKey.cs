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
        var letters = name.Normalize(NormalizationForm.FormKD);
        var key = new StringBuilder(letters.Length);
        for (var i = 0; i < letters.Length; i++)
        {
            if (char.IsLetterOrDigit(letters[i]))
                key.Append(char.ToLowerInvariant(letters[i]));
            else if (!IsWithinWord(letters, i) && key.Length > 0 && key[^1] is not '-')
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

    /// <summary>Diacritics, and apostrophes between two letters: a quotation mark of the same form parts words.</summary>
    private static bool IsWithinWord(string text, int i) =>
        CharUnicodeInfo.GetUnicodeCategory(text[i]) is UnicodeCategory.NonSpacingMark
        || (
            text[i] is '\'' or '‘' or '’' or 'ʼ' or '`' or '´'
            && i > 0
            && i + 1 < text.Length
            && char.IsLetter(text[i - 1])
            && char.IsLetter(text[i + 1])
        );
}
