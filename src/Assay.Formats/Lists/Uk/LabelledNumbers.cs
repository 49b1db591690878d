using System.Text.RegularExpressions;
using Assay.Formats.Lists.Countries;
using Assay.Model;

namespace Assay.Formats.Lists.Uk;

/// <summary>A number out of a text that may hold several.</summary>
/// <param name="Label">The publisher's words for it; "" where there are none.</param>
/// <param name="Kind">Their kind; null where there are no words.</param>
/// <param name="Register">For kind Other the register's short name.</param>
/// <param name="Issuer">The country named before or behind.</param>
/// <param name="Number">The number as written.</param>
internal sealed record LabelledNumber(
    string Label,
    IdentifierKind? Kind,
    string Register,
    CountryCode? Issuer,
    string Number
);

/// <summary>
/// Takes apart texts such as <c>Russia INN – 7706196340Russia OGRN - 1037706019345; KPP: 770601001 (Russia)</c>: labels in many spellings, with
/// their numbers behind them or, where there is but one, before.
/// </summary>
internal static partial class LabelledNumbers
{
    /// <summary>Letters of labels for one number; real ones have some forty. What says the same label a thousand times is no label.</summary>
    private const int MostLabel = 200;

    private static readonly char[] Edges =
    [
        ' ',
        '\u00a0',
        ':',
        ';',
        ',',
        '.',
        '/',
        '-',
        '–',
        '—',
        '·',
        '\'',
        '’',
        '"',
        '(',
        ')',
    ];

    // Those the list uses.
    private static readonly Dictionary<string, string> Adjectives = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Afghan"] = "AF",
        ["Austrian"] = "AT",
        ["Belarusian"] = "BY",
        ["British"] = "GB",
        ["Cambodian"] = "KH",
        ["Chinese"] = "CN",
        ["Colombian"] = "CO",
        ["Egyptian"] = "EG",
        ["Filipino"] = "PH",
        ["French"] = "FR",
        ["Georgian"] = "GE",
        ["German"] = "DE",
        ["Indonesian"] = "ID",
        ["Iranian"] = "IR",
        ["Iraqi"] = "IQ",
        ["Israeli"] = "IL",
        ["Italian"] = "IT",
        ["Jordanian"] = "JO",
        ["Kuwaiti"] = "KW",
        ["Kyrgz"] = "KG",
        ["Libyan"] = "LY",
        ["Malian"] = "ML",
        ["Moroccan"] = "MA",
        ["Pakistani"] = "PK",
        ["Polish"] = "PL",
        ["Qatari"] = "QA",
        ["Russian"] = "RU",
        ["Saudi Arabian"] = "SA",
        ["South African"] = "ZA",
        ["Syrian"] = "SY",
        ["Thai"] = "TH",
        ["Tunisian"] = "TN",
        ["Turkish"] = "TR",
        ["Ugandan"] = "UG",
        ["UK"] = "GB",
        ["Ukrainian"] = "UA",
        ["USA"] = "US",
        ["Yemeni"] = "YE",
    };

    /// <summary>The numbers of a text, in order.</summary>
    public static IReadOnlyList<LabelledNumber> Read(string text)
    {
        var matches = Label().Matches(text);
        var numbers = new List<LabelledNumber>();
        var head = Trimmed(matches.Count == 0 ? text : text[..matches[0].Index]);
        LabelledNumber? label = null;
        for (var i = 0; i < matches.Count; i++)
        {
            var end = i + 1 < matches.Count ? matches[i + 1].Index : text.Length;
            var start = matches[i].Index + matches[i].Length;
            label = Merged(label, Read(matches[i], text[start..end]));
            if (label.Number.Length == 0)
                continue;
            numbers.Add(label);
            label = null;
        }
        if (head.Length > 0)
        {
            // "1027739246490 - OGRN": a label that has no number behind it is the one before's.
            var ofHead = numbers.Count == 0 && label is not null ? label : new("", null, "", null, "");
            numbers.InsertRange(0, Parts(head).Select(n => WithCountry(ofHead with { Number = n })));
        }
        return numbers;
    }

    /// <summary>The kind a text names, without a number; null where it names none.</summary>
    public static (IdentifierKind Kind, string Register)? KindIn(string text)
    {
        var match = Label().Match(text);
        return match.Success ? IdentifierLabels.KindOf(match.Groups["label"].Value) : null;
    }

    /// <summary>The country a word or phrase names, as a noun or an adjective; null where it names none.</summary>
    public static CountryCode? CountryIn(string words)
    {
        var text = words.Trim(Edges);
        if (text.Length == 0)
            return null;
        if (Adjectives.TryGetValue(text, out var code))
            return new CountryCode(code);
        return CountryNames.TryFind(text, out var found) ? found : null;
    }

    private static LabelledNumber Read(Match label, string rest)
    {
        var (kind, register) = IdentifierLabels.KindOf(label.Groups["label"].Value);
        var country = label.Groups["country"].Value;
        var read = new LabelledNumber(
            Trimmed(label.Value),
            kind,
            register,
            country.Length > 0 ? CountryIn(country) : null,
            Trimmed(rest)
        );
        return WithCountry(read);
    }

    /// <summary>"Tax Identification Number: INN: 1": of two labels for one number the more exact kind, of equals the later.</summary>
    private static LabelledNumber Merged(LabelledNumber? before, LabelledNumber label)
    {
        if (before is null)
            return label;
        var isBefore = IsExact(before.Kind) && !IsExact(label.Kind);
        return label with
        {
            Label = before.Label.Length < MostLabel ? $"{before.Label}, {label.Label}" : before.Label,
            Kind = isBefore ? before.Kind : label.Kind,
            Register = isBefore ? before.Register : label.Register,
            Issuer = before.Issuer ?? label.Issuer,
        };
    }

    private static bool IsExact(IdentifierKind? kind) =>
        kind
            is IdentifierKind.Inn
                or IdentifierKind.Ogrn
                or IdentifierKind.Lei
                or IdentifierKind.Bic
                or IdentifierKind.Edrpou;

    /// <summary>Takes a country in brackets from the number's end: "1037706019345 (Russia)".</summary>
    private static LabelledNumber WithCountry(LabelledNumber number)
    {
        var open = number.Number.LastIndexOf('(');
        if (open < 0 || CountryIn(number.Number[(open + 1)..]) is not { } country)
            return number;
        return number with { Issuer = number.Issuer ?? country, Number = Trimmed(number.Number[..open]) };
    }

    private static IEnumerable<string> Parts(string head) =>
        head.Split([" / ", " · "], StringSplitOptions.RemoveEmptyEntries)
            .Select(Trimmed)
            .Where(p => p.Length > 0);

    /// <summary>Without separators at its ends, but with a bracket that closes one within.</summary>
    private static string Trimmed(string text)
    {
        var trimmed = text.Trim(Edges);
        var open = trimmed.AsSpan().Count('(') > trimmed.AsSpan().Count(')');
        return open ? trimmed + ")" : trimmed;
    }

    // A label begins where no letter is before it: digits may be, as cells are joined without a blank.
    [GeneratedRegex(
        @"(?<!\p{L})(?:(?<country>\p{Lu}\p{L}+)\s+)??(?<label>"
            + IdentifierLabels.Pattern
            + @")(?!\p{L})(?:\s*\(RU\))?(?:\s*(?:number|no|code|id)(?!\p{L})){0,2}[\s:.–—-]*",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Label();
}
