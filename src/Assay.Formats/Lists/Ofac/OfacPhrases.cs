using System.Text.RegularExpressions;
using Assay.Model;

namespace Assay.Formats.Lists.Ofac;

/// <summary>The phrases of OFAC's remarks: how they are divided, and the heads that are known.</summary>
internal static partial class OfacPhrases
{
    private const int Milliseconds = 1000;

    /// <summary>Heads of phrases that are understood but have no field: they stay in the remarks and are not counted as unknown.</summary>
    private static readonly string[] Known =
    [
        "POB ",
        "DOB ",
        "Gender ",
        "Secondary sanctions risk",
        "Additional Sanctions Information",
        "Transactions Prohibited For",
        "Organization Established Date",
        "Organization Type",
        "Target Type",
        "Website",
        "Email Address",
        "Phone Number",
        "Telephone",
        "Fax",
        "Digital Currency Address",
        "Aircraft ",
        "Vessel ",
        "Former Vessel ",
        "Other Vessel ",
        "For more information",
        "CAATSA Section",
        "Purchase/Sales For Divestment",
        "Listing Date",
        "Effective Date",
        "all offices worldwide",
        "All offices worldwide",
        "All Offices Worldwide",
        "Executive Order",
        "Equity Ticker",
        "Issuer Name",
        "ISIN",
        "Member of",
        "Member ETA",
        "ICTY indictee",
        "Height",
        "Weight",
        "Hair Color",
        "Eye Color",
        "Complexion",
        "Build ",
        "Physical Description",
        "Linked To:",
        "Bank Identification",
        "PEESA Information",
        "Gross Registered Tonnage",
        "Deadweight",
        "Phone No",
        "Permit Number",
        "Regional Office",
        "Mode S Transponder",
        "United States financial institutions",
        "arrested ",
        "deceased",
        "Deceased",
        "Subject to Directive",
        "BIN ",
        "Effective ",
        "Branch Unit",
        "Military ",
        "Rank ",
    ];

    /// <summary>
    /// Divides remarks. A semicolon divides, but not within a weak name, which ends with a quotation mark and a semicolon
    /// (names have apostrophes of their own). The full stop at the very end is not part of the last phrase.
    /// </summary>
    public static IEnumerable<string> Split(string text)
    {
        var rest = text.Trim();
        if (rest.EndsWith('.'))
            rest = rest[..^1];
        while (rest.Length > 0)
        {
            var end = EndOfFirst(rest);
            var phrase = rest[..end].Trim();
            if (phrase.Length > 0)
                yield return phrase;
            rest = end < rest.Length ? rest[(end + 1)..].TrimStart() : "";
        }
    }

    private static int EndOfFirst(string text)
    {
        var semicolon = text.IndexOf(';', StringComparison.Ordinal);
        if (semicolon < 0)
            return text.Length;
        if (text.Length < 10 || !text.AsSpan(1).StartsWith(".k.a. '", StringComparison.Ordinal))
            return semicolon;
        // Not farther than the next name: an unclosed one must not swallow it.
        var next = text.IndexOf(".k.a. '", 8, StringComparison.Ordinal);
        var closed = text.IndexOf("';", 8, StringComparison.Ordinal);
        if (closed >= 0)
            return next < 0 || closed < next ? closed + 1 : semicolon;
        return next < 0 && text.EndsWith('\'') ? text.Length : semicolon;
    }

    /// <summary>Whether a phrase's head is known.</summary>
    public static bool IsKnown(ReadOnlySpan<char> phrase)
    {
        foreach (var head in Known)
        {
            if (phrase.StartsWith(head, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    /// <summary>"Executive Order 13662 Directive Determination - Subject to Directive 1" and its like.</summary>
    public static (string Order, string Number)? DirectiveOf(ReadOnlySpan<char> phrase)
    {
        if (!phrase.StartsWith("Executive Order", StringComparison.Ordinal))
            return null;
        var match = DirectivePattern().Match(phrase.ToString());
        return match.Success ? (match.Groups["order"].Value, match.Groups["number"].Value) : null;
    }

    /// <summary>"Listing Date (EO 14024 Directive 3): 24 Feb 2022", "Effective Date (…): …".</summary>
    public static (string Order, string Number, bool IsListing, PartialDate Date)? DirectiveDate(
        ReadOnlySpan<char> phrase
    )
    {
        if (!IsDated(phrase))
            return null;
        var match = DirectiveDatePattern().Match(phrase.ToString());
        if (!match.Success || !WrittenDate.TryParse(match.Groups["date"].Value, out var date))
            return null;
        return (match.Groups["order"].Value, match.Groups["number"].Value, phrase[0] == 'L', date);
    }

    /// <summary>"Listing Date (CMIC) 03 Jun 2021".</summary>
    public static (string Label, PartialDate Date)? ListingDate(ReadOnlySpan<char> phrase)
    {
        if (!IsDated(phrase))
            return null;
        var match = ListingDatePattern().Match(phrase.ToString());
        return match.Success && WrittenDate.TryParse(match.Groups["date"].Value, out var date)
            ? (match.Groups["label"].Value, date)
            : null;
    }

    /// <summary>"Executive Order 14059 information: …": the lesser sanctions chosen from an order's menu.</summary>
    public static string? MenuOrder(ReadOnlySpan<char> phrase)
    {
        if (!phrase.StartsWith("Executive Order", StringComparison.Ordinal))
            return null;
        var match = MenuPattern().Match(phrase.ToString());
        return match.Success ? match.Groups["order"].Value : null;
    }

    private static bool IsDated(ReadOnlySpan<char> phrase) =>
        phrase.StartsWith("Listing Date", StringComparison.Ordinal)
        || phrase.StartsWith("Effective Date", StringComparison.Ordinal);

    [GeneratedRegex(
        @"^Executive Order (?<order>\d{5}) Directive (?:Determination|Information)[ :-]*Subject to Directive (?<number>\d[a-z]?)\b",
        RegexOptions.CultureInvariant,
        Milliseconds
    )]
    private static partial Regex DirectivePattern();

    [GeneratedRegex(
        @"^(?:Listing|Effective) Date \(EO (?<order>\d{5}) Directive (?<number>\d[a-z]?)\):? (?<date>[\w ]{4,20})$",
        RegexOptions.CultureInvariant,
        Milliseconds
    )]
    private static partial Regex DirectiveDatePattern();

    [GeneratedRegex(
        @"^Listing Date \((?<label>[A-Z-]{3,20})\):? (?<date>[\w ]{4,20})$",
        RegexOptions.CultureInvariant,
        Milliseconds
    )]
    private static partial Regex ListingDatePattern();

    [GeneratedRegex(
        @"^Executive Order (?<order>\d{5}) information: ",
        RegexOptions.CultureInvariant,
        Milliseconds
    )]
    private static partial Regex MenuPattern();
}
