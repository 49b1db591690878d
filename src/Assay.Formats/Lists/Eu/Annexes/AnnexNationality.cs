using System.Text.RegularExpressions;
using Assay.Formats.Lists.Countries;
using Assay.Model;

namespace Assay.Formats.Lists.Eu.Annexes;

/// <summary>
/// Reads nationalities: <c>Russian</c>, <c>(a) German, (b) Moroccan</c>, <c>Russian and Ukrainian</c>, <c>allegedly Russian</c>,
/// <c>Syrian/Lebanese</c>.
/// </summary>
internal static partial class AnnexNationality
{
    private const int Longest = 1000;

    private static readonly string[] Separators = [", ", " and/or ", " and ", " / ", "/"];

    /// <summary>Gives a value's nationalities to the draft and back. Words besides stay in the remarks; what is none is kept and counted.</summary>
    public static IReadOnlyList<CountryCode> Read(PartyDraft draft, string value)
    {
        var found = new List<CountryCode>();
        if (value.Length > Longest)
        {
            draft.AddNotUnderstood(AnnexColumn.Nationality, value);
            return found;
        }
        var said = Document().Match(value);
        if (said.Success)
        {
            draft.AddRemark("Nationality", value);
            value = value[..said.Index];
        }
        foreach (var part in AnnexCell.Enumerated(value))
        {
            var text = part.Trim(' ', '.', ',');
            if (TryOne(text) is { } one)
            {
                Add(one);
                continue;
            }
            var core = Besides().Replace(text, " ").Trim(' ', '.', ',');
            if (!string.Equals(core, text, StringComparison.Ordinal))
                draft.AddRemark("Nationality", text);
            foreach (
                var word in core.Split(
                    Separators,
                    StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
                )
            )
            {
                if (TryOne(word) is { } country)
                    Add(country);
                else
                    draft.AddNationality(word); // kept and counted
            }
        }
        return found;

        void Add(CountryCode country)
        {
            found.Add(country);
            draft.AddNationality(country.Value);
        }
    }

    private static CountryCode? TryOne(string words) =>
        CountryNames.TryFindNationality(words, out var code) ? code : null;

    /// <summary>A document that stands in the cell of the nationality.</summary>
    [GeneratedRegex(
        @"[.,]?\s+(?:passport\b|national identification|\S+ passport\b).*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline,
        1000
    )]
    private static partial Regex Document();

    /// <summary>What is said besides: in brackets, of how sure it is or since when.</summary>
    [GeneratedRegex(
        @"\([^()]*\)|^(?:allegedly|assumed|possibly|presumably|of the|of)\s+|\s+(?:since [0-9]{4}|by birth)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline,
        1000
    )]
    private static partial Regex Besides();
}
