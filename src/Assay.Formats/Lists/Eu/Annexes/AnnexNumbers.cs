using System.Text.RegularExpressions;
using Assay.Formats.Lists.Countries;
using Assay.Listings;
using Assay.Model;

namespace Assay.Formats.Lists.Eu.Annexes;

/// <summary>
/// Reads the numbers of documents and registers, which stand with words about them: <c>7704730655 (Tax ID/INN)</c>,
/// <c>(a) 665334 (Pakistani passport issued in Kuwait)</c>, <c>Tunisia number G557170, issued on 16 Nov. 1989</c>,
/// <c>3525023010 OKPO: 07500548 KPP: 352501001</c>.
/// </summary>
internal static partial class AnnexNumbers
{
    private const int LongestWords = 2;

    /// <summary>Longer is prose. The longest value of an annex has some 300 characters.</summary>
    private const int Longest = 1000;

    /// <summary>Reads the numbers of a cell.</summary>
    /// <param name="draft">Takes them; what is no number it keeps as not understood.</param>
    /// <param name="column">The cell's column.</param>
    /// <param name="type">The words for the numbers of that column.</param>
    /// <param name="cell">The cell.</param>
    /// <param name="home">The party's country, where it has one: it tells an INN from another country's tax number.</param>
    public static void Read(PartyDraft draft, string column, string type, string cell, CountryCode? home)
    {
        foreach (var value in AnnexCell.Values(cell).SelectMany(AnnexCell.Enumerated).SelectMany(Pair))
        {
            if (value.Length > Longest)
            {
                draft.AddNotUnderstood(column, value);
                continue;
            }
            var labels = Registers().Matches(value);
            var end = labels.Count > 0 ? labels[0].Index : value.Length;
            One(draft, column, type, value[..end], home);
            for (var i = 0; i < labels.Count; i++)
            {
                var start = labels[i].Index + labels[i].Length;
                var next = i + 1 < labels.Count ? labels[i + 1].Index : value.Length;
                One(draft, column, labels[i].Groups["register"].Value, value[start..next], home);
            }
        }
    }

    private static string[] Pair(string value) =>
        TwoNumbers().Match(value) is { Success: true } two
            ? [two.Groups["one"].Value, two.Groups["other"].Value]
            : [value];

    private static void One(PartyDraft draft, string column, string type, string value, CountryCode? home)
    {
        var text = value.Trim(' ', ',', ';', '.', ':', '"');
        if (text.Length == 0)
            return;
        var notes = Brackets().Matches(text).Select(m => m.Groups["inside"].Value.Trim()).ToList();
        var number = Brackets().Replace(text, " ").Trim();
        if (Said().Match(number) is { Success: true } said)
        {
            notes.Add(number[said.Index..].Trim(' ', ','));
            number = number[..said.Index].Trim(' ', ',');
        }
        CountryCode? issuer = null;
        if (Labelled().Match(number) is { Success: true } labelled)
        {
            var label = labelled.Groups["label"].Value.Trim();
            issuer = IssuerIn(label);
            type = Kinder(type, label);
            number = number[labelled.Length..].Trim();
        }
        foreach (var note in notes)
        {
            issuer ??= IssuerIn(note);
            type = Kinder(type, note);
        }
        notes.RemoveAll(n =>
            CountryNames.TryFindNationality(n, out _) || string.Equals(n, type, StringComparison.Ordinal)
        );
        if (
            number.Split(' ').Count(w => w.Length > 1 && w.All(char.IsLetter)) > LongestWords
            || !WrittenIdentifier.TryRead(type, number, issuer ?? home, out var identifier)
        )
        {
            draft.AddNotUnderstood(column, text);
            return;
        }
        draft.Add(
            new IdentityDocument(identifier)
            {
                Issuer = issuer,
                Type = type,
                Note = notes.Count > 0 ? string.Join(", ", notes) : null,
            }
        );
    }

    /// <summary>The words that tell more: "Tax ID/INN" of a number that stands among registration numbers.</summary>
    private static string Kinder(string type, string words) =>
        type is not "Passport"
        && WrittenIdentifier.TellKind(words)
        && !CountryNames.TryFindNationality(words, out _)
            ? words
            : type;

    /// <summary>The country a note names: "Iran", "Pakistani passport", "issued in Iran".</summary>
    private static CountryCode? IssuerIn(string note)
    {
        if (CountryNames.TryFindNationality(note, out var whole))
            return whole;
        var issued = IssuedIn().Match(note);
        if (issued.Success && AnnexPlace.Of(issued.Groups["place"].Value).Country is { } place)
            return place;
        var words = note.Split(' ');
        for (var n = Math.Min(words.Length - 1, 3); n > 0; n--)
        {
            if (CountryNames.TryFindNationality(string.Join(' ', words[..n]), out var first))
                return first;
        }
        return null;
    }

    /// <summary>"MP 3413113 and MP 2387911": nothing but two numbers.</summary>
    [GeneratedRegex(
        @"^(?<one>(?:\p{L}{1,2}\s)?[\p{L}0-9-]+)\s+and\s+(?<other>(?:\p{L}{1,2}\s)?[\p{L}0-9-]*[0-9][\p{L}0-9-]*)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex TwoNumbers();

    [GeneratedRegex(@"\((?<inside>[^()]*(?:\([^()]*\)[^()]*)*)\)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Brackets();

    [GeneratedRegex(
        @"[\s,;]*\b(?:(?:issued|expires|expired|expiring|valid|dated|in the name)\b|on [0-9]).*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline,
        1000
    )]
    private static partial Regex Said();

    /// <summary>
    /// "Tunisia number", "Ration card no.", "ИНН/taxpayer identification number:"; or two words and more before the one with the digits.
    /// </summary>
    [GeneratedRegex(
        @"^(?<label>\p{L}[\p{L}\s/.-]*?)\s*(?:\b(?:number|nr|no)\b\.?\s*:?|:)\s*(?=\S*[0-9])|^(?<label>(?:\p{L}[\p{L}/.'’-]+\s+){2,7})(?=\S*[0-9]\S*$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Labelled();

    [GeneratedRegex(
        @"\bissued in (?<place>.+)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex IssuedIn();

    [GeneratedRegex(
        @"(?<=^|[\s,;(])(?<register>INN|ИНН|OGRN|ОГРН|KPP|КПП|OKPO|ОКПО)\b(?!/)\s*[:.]?\s*(?=[0-9])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Registers();
}
