using System.Text.RegularExpressions;

namespace Assay.Formats.Lists;

/// <summary>
/// Numbers of documents and registers in publishers' prose, where a label tells their kind: "Passport no. AB1234567", "INN: 7708004767",
/// "Tax ID no. 7708004767". The prose itself is to be kept as well, so nothing is lost where a label is not known.
/// </summary>
internal static partial class NumbersInProse
{
    /// <summary>Adds the numbers of a text to a party.</summary>
    public static void AddTo(PartyDraft draft, string text)
    {
        foreach (Match match in Labelled().Matches(text))
        {
            var number = match.Groups["number"].Value;
            if (!number.Any(char.IsAsciiDigit))
                continue;
            var country =
                Within().Match(text, match.Index + match.Length) is { Success: true, Index: var at } issuer
                && at == match.Index + match.Length
                && Countries.CountryNames.TryFind(issuer.Groups["country"].Value, out _)
                    ? issuer.Groups["country"].Value
                    : "";
            draft.AddDocument(match.Groups["label"].Value, number, country);
        }
    }

    [GeneratedRegex(
        @"\b(?:(?<label>INN|OGRN|EDRPOU|LEI|SNILS|IMO|MMSI|SWIFT(?:/BIC)?|BIC)\s*(?:code|number|no\.?|№)?\s*[:#]?|(?<label>passport|tax(?:payer)?\s(?:identification|ID)|tax|national\s(?:identification|identity|ID)(?:\scard)?|registration)\s*(?:(?:code|number|no\.?|№)\s*(?:\([^()]{1,40}\)\s*)?[:#]?|[:#]))\s*(?<number>[A-Z0-9][A-Z0-9-]{3,24})(?![A-Za-z0-9])",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Labelled();

    [GeneratedRegex(
        @"\G\s*\((?:issued\sin\s|issued\sby\s)?(?<country>[A-Za-z' ]{4,40})\)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Within();
}
