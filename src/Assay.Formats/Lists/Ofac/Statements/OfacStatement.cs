using Assay.Formats.Lists.Countries;

namespace Assay.Formats.Lists.Ofac.Statements;

/// <summary>
/// One thing OFAC says of a party under a label. Its CSV writes it in one phrase
/// (<c>Passport 753835603 (Russia) issued 20 Oct 2016 expires 20 Oct 2026</c>), its XML in elements.
/// </summary>
/// <param name="Label">What the label says.</param>
/// <param name="Phrase">All of it in one phrase, as the CSV would write it.</param>
/// <param name="Value">What follows the label.</param>
internal readonly record struct OfacStatement(OfacLabel Label, string Phrase, string Value)
{
    private static readonly string[] IssueWords = [" issued ", " Date of Issue "];
    private const string ExpiryWord = " expires ";

    /// <summary>The issuing country in words, or "".</summary>
    public string Country { get; init; } = "";

    /// <summary>Day of issue as written, or "".</summary>
    public string Issued { get; init; } = "";

    /// <summary>Day of expiry as written, or "".</summary>
    public string Expires { get; init; } = "";

    /// <summary>Reads a phrase of the CSV's remarks; null where its head is no known label.</summary>
    public static OfacStatement? OfPhrase(string phrase)
    {
        var label = OfacLabels.Of(WithoutAlt(phrase), out var value);
        return label switch
        {
            null => null,
            { Meaning: OfacMeaning.Document } => Document(label, phrase, value),
            _ => new OfacStatement(label, phrase, value.ToString()),
        };
    }

    /// <summary>Reads what the XML has in elements; null where the label is not known.</summary>
    public static OfacStatement? OfParts(
        string label,
        string value,
        string country = "",
        string issued = "",
        string expires = ""
    )
    {
        var written = value.Length == 0 ? label : $"{label} {value}";
        if (OfacLabels.Of(written, out var rest) is not { } known)
            return null;
        // Now and then issuer and days are typed into the number.
        if (known.Meaning == OfacMeaning.Document && country.Length + issued.Length + expires.Length == 0)
            return Document(known, written, rest);
        var phrase = string.Concat(
            written,
            country.Length > 0 ? $" ({country})" : "",
            issued.Length > 0 ? $" issued {issued}" : "",
            expires.Length > 0 ? $" expires {expires}" : ""
        );
        // "Nationality of Registration" has its country where documents have their issuer.
        var said = rest.IsEmpty && known.Meaning != OfacMeaning.Document ? country : rest.ToString();
        return new OfacStatement(known, phrase, said)
        {
            Country = country,
            Issued = issued,
            Expires = expires,
        };
    }

    /// <summary>"alt." before a phrase says that there is another like it, which it stands beside anyway.</summary>
    public static ReadOnlySpan<char> WithoutAlt(ReadOnlySpan<char> phrase) =>
        phrase.StartsWith("alt. ", StringComparison.OrdinalIgnoreCase) ? phrase[5..].TrimStart() : phrase;

    private static OfacStatement Document(OfacLabel label, string phrase, ReadOnlySpan<char> value)
    {
        var expires = "";
        var issued = "";
        var rest = value.ToString();
        if (TryCut(ref rest, ExpiryWord, out var day))
            expires = day;
        foreach (var word in IssueWords)
        {
            if (TryCut(ref rest, word, out day))
                issued = day;
        }
        var country = "";
        var open = rest.LastIndexOf(" (", StringComparison.Ordinal);
        if (open >= 0 && rest.EndsWith(')') && CountryNames.TryFind(rest[(open + 2)..^1], out _))
        {
            country = rest[(open + 2)..^1];
            rest = rest[..open].TrimEnd();
        }
        return new OfacStatement(label, phrase, rest)
        {
            Country = country,
            Issued = issued,
            Expires = expires,
        };
    }

    private static bool TryCut(ref string text, string word, out string after)
    {
        var at = text.IndexOf(word, StringComparison.Ordinal);
        after = at < 0 ? "" : text[(at + word.Length)..].Trim();
        if (at >= 0)
            text = text[..at].TrimEnd();
        return at >= 0;
    }
}
