using System.Text.RegularExpressions;
using Assay.Formats.Lists.Countries;
using Assay.Model;

namespace Assay.Formats.Lists.Eu.Annexes;

/// <summary>A place in one line, with the country that stands in it.</summary>
/// <param name="Line">The line, without the country where that stands last.</param>
/// <param name="Country">The country, where it is in the table of countries.</param>
/// <param name="Note">What stands in brackets behind it and is no country: "as of June 2016".</param>
internal sealed partial record AnnexPlace(string Line, CountryCode? Country, string? Note)
{
    private const int MostWordsOfACountry = 4;

    private static readonly char[] DigitsAndBlanks = [.. "0123456789 ."];

    /// <summary>Reads an address.</summary>
    public static AnnexPlace Of(string text)
    {
        var line = text.Trim(' ', '.', ',');
        var bracket = LastBracket().Match(line);
        string? note = null;
        if (bracket.Success && bracket.Index > 0 && CountryIn(line) is null)
        {
            var inside = bracket.Groups["inside"].Value;
            if (CountryIn(inside) is { } country)
                return new AnnexPlace(line, country, null);
            note = inside;
            line = line[..bracket.Index].TrimEnd(' ', '.', ',');
        }
        var parts = line.Split(',');
        for (var i = parts.Length - 1; i >= 0; i--)
        {
            if (CountryIn(parts[i]) is not { } country)
                continue;
            // What stands with the country in one part, such as a postal code, stays in the line.
            var isAlone = i == parts.Length - 1 && !parts[i].Any(char.IsAsciiDigit);
            return new AnnexPlace(isAlone ? string.Join(',', parts[..i]).Trim() : line, country, note);
        }
        return new AnnexPlace(line, CountryAtEnd(line), note);
    }

    /// <summary>
    /// The country of a place of birth. States that are no more stand with what they are now, which counts: "Minsk, former USSR (now
    /// Belarus)".
    /// </summary>
    public static CountryCode? CountryOf(string birthplace)
    {
        var now = Now().Match(birthplace);
        if (now.Success && Of(now.Groups["inside"].Value).Country is { } today)
            return today;
        return Of(birthplace.Replace('/', ',')).Country;
    }

    /// <summary>The country that the words are: "Belarus", "Republic of Belarus", "Russian Federation 453300".</summary>
    private static CountryCode? CountryIn(string words)
    {
        var text = words.Trim(DigitsAndBlanks);
        return
            CountryNames.TryFind(text, out var code)
            || CountryNames.TryFind(Style().Replace(text, ""), out code)
            ? code
            : null;
    }

    /// <summary>A country of two words or more at the end, without a comma before it; one word may be part of another name: New Jersey.</summary>
    private static CountryCode? CountryAtEnd(string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var n = Math.Min(MostWordsOfACountry, words.Length); n > 1; n--)
        {
            if (CountryNames.TryFind(string.Join(' ', words[^n..]), out var code))
                return code;
        }
        return null;
    }

    [GeneratedRegex(
        @"\s*\((?<inside>[^()]*)\)$",
        RegexOptions.CultureInvariant | RegexOptions.RightToLeft,
        1000
    )]
    private static partial Regex LastBracket();

    [GeneratedRegex(@"\bnow\s+(?<inside>[^()]+)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Now();

    [GeneratedRegex(
        @"^(?:the\s+)?(?:Federal\s+|Islamic\s+|Bolivarian\s+|Arab\s+)?(?:Republic|Kingdom|State|Sultanate)\s+of\s+(?:the\s+)?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Style();
}
