using System.Text.RegularExpressions;
using Assay.Listings;
using Assay.Model;

namespace Assay.Formats.Lists.Uk;

/// <summary>
/// Reads passports. The number's own cell has words at times (<c>Russian number: 0258399</c>); what the list adds holds country and
/// days in prose (<c>Afghanistan diplomatic passport, issued on 06 Feb. 2022 in Kabul, expires on 6 Feb. 2027</c>), which is also kept as it is.
/// </summary>
internal static partial class UkPassport
{
    /// <summary>A number this long with a digit in it is one by itself; shorter ones are groups of one.</summary>
    private const int ShortestOfSeveral = 7;

    public static void Read(UkNumber passport, PartyDraft draft)
    {
        CountryCode? issuer = null;
        var bare = WithoutWords(passport.Number, ref issuer);
        var bracket = bare.IndexOf('(', StringComparison.Ordinal);
        var note = passport.Addition;
        // "(issued in …)" behind the number; "12/YAKANA(N)006981" is one number.
        if (bracket > 0 && bare[bracket..].Contains(' ', StringComparison.Ordinal))
        {
            note = note.Length > 0 ? $"{bare[bracket..]}, {note}" : bare[bracket..];
            bare = bare[..bracket];
        }
        issuer ??= IssuerIn(note);
        foreach (var number in Several(bare))
            Add(draft, number, issuer, note);
    }

    /// <summary>The country at the beginning of a text, or behind "issued in"; null where neither is one.</summary>
    public static CountryCode? IssuerIn(string text)
    {
        var plain = text.Replace('\u00a0', ' ');
        return LabelledNumbers.CountryIn(plain)
            ?? LabelledNumbers.CountryIn(Beginning().Match(plain).Groups["country"].Value)
            ?? LabelledNumbers.CountryIn(IssuedBy().Match(plain).Groups["country"].Value);
    }

    /// <summary>The number behind "Kuwait, number 273030601222".</summary>
    public static string WithoutWords(string text, ref CountryCode? issuer)
    {
        var match = Words().Match(text);
        if (!match.Success)
            return text;
        issuer ??= LabelledNumbers.CountryIn(match.Groups["who"].Value);
        return match.Groups["number"].Value;
    }

    private static void Add(PartyDraft draft, string number, CountryCode? issuer, string note)
    {
        if (!WrittenIdentifier.TryRead(IdentifierKind.Passport, "", number, issuer, out var identifier))
        {
            draft.AddNotUnderstood("passport", note.Length > 0 ? $"{number}, {note}" : number);
            return;
        }
        draft.Add(
            new IdentityDocument(identifier)
            {
                Issuer = issuer,
                Issued = DateIn(Issued().Match(note)),
                Expires = DateIn(Expires().Match(note)),
                Note = note.Length > 0 ? note : null,
            }
        );
    }

    private static PartialDate? DateIn(Match match)
    {
        if (!match.Success)
            return null;
        var text = UkDate.ToIso(match.Groups["date"].Value);
        return PartialDate.TryParse(text, out var date) || WrittenDate.TryParse(text, out date) ? date : null;
    }

    /// <summary>A few cells hold several numbers with blanks between.</summary>
    private static string[] Several(string text)
    {
        var parts = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return
            parts.Length > 1
            && parts.All(p =>
                WrittenNumber.Compact(p).Length >= ShortestOfSeveral && p.Any(char.IsAsciiDigit)
            )
            ? parts
            : [text];
    }

    private const string Date =
        @"(?<date>[0-9]{1,2}(?:/|\.|-)[0-9]{1,2}(?:/|\.|-)[0-9]{4}|[0-9]{1,2}\s+\p{L}{3,9}\.?\s+[0-9]{4})";

    [GeneratedRegex(
        @"\b(?:issued?|delivery)\b(?:(?!expir|valid)[^0-9]){0,60}?" + Date,
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Issued();

    [GeneratedRegex(@"\b(?:expir\p{L}*|valid until)\b[^0-9]{0,30}?" + Date, RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Expires();

    [GeneratedRegex(
        @"^(?:an?\s)?\(?(?<country>\p{L}[\p{L}' ]*?)(?=\s*(?:\(|\)|,|\.|;|$|\b(?:number|passport|diplomatic|national|citizen|foreign|identi\p{L}*|civil|residen\p{L}*|birth|tazkira)\b))",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Beginning();

    [GeneratedRegex(
        @"\b(?:issued (?:in|by)(?: the)?|issuing country:|place of issue:)\s+(?<country>\p{L}[\p{L}' ]*?)(?=\s*(?:,|\.|;|\)|$|\bon\b))",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex IssuedBy();

    [GeneratedRegex(
        @"^(?<who>\p{L}[\p{L} ]*?),?\s+(?:number|no\.?)\s*:?\s*(?<number>\S.*)$",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Words();
}
