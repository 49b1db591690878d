using System.Globalization;
using System.Text;
using Assay.Model;
using Assay.Registers;

namespace Assay.Territories;

/// <summary>What a place name turned out to be.</summary>
public enum NamedKind
{
    /// <summary>Nothing known here, or several things.</summary>
    None,

    /// <summary>A site of the register.</summary>
    Deposit,

    /// <summary>A first-level division.</summary>
    Region,

    /// <summary>A country.</summary>
    Country,
}

/// <summary>What a name stands for.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Deposit">The site.</param>
/// <param name="Region">The region.</param>
/// <param name="Country">The country.</param>
/// <param name="Notes">Homonyms, and why nothing was picked.</param>
public sealed record NamedPlace(
    NamedKind Kind,
    Deposit? Deposit,
    RegionBorder? Region,
    CountryBorder? Country,
    IReadOnlyList<string> Notes
);

/// <summary>Looks place names up: sites of the register first, then regions, then countries. Several of a kind are never picked among.</summary>
internal sealed class PlaceNames
{
    private static readonly string[] RegionWords =
    [
        "oblast",
        "region",
        "province",
        "krai",
        "republic",
        "область",
        "край",
        "республика",
    ];

    private readonly Lazy<ILookup<string, Deposit>> _deposits;
    private readonly Lazy<ILookup<string, RegionBorder>> _regions;
    private readonly Lazy<ILookup<string, CountryBorder>> _countries;

    public PlaceNames(TerritoryPack pack, Func<IReadOnlyList<Deposit>> deposits)
    {
        _deposits = new(() => Index(deposits(), d => [d.Name, .. d.Aliases]));
        _regions = new(() => Index(pack.Regions, r => [r.Name, r.Code.Value, .. r.Aliases]));
        _countries = new(() =>
            Index(
                // A part drawn apart by a correction is found as its region, not as the country.
                pack.Countries.Where(c => c.Correction is null),
                c => [c.Name, c.Country.Value, .. c.Aliases]
            )
        );
    }

    public NamedPlace Find(string name, CountryCode? country)
    {
        var key = Key(name);
        var deposits = _deposits.Value[key].Where(d => country is null || d.Country == country).ToList();
        var regions = Distinct(
            _regions.Value[key].Concat(_regions.Value[WithoutRegionWord(key)]),
            r => country is null || r.Code.Country == country
        );
        var countries = Distinct(_countries.Value[key], c => country is null || c.Country == country);
        var others = Others(deposits.Count > 0, regions, deposits.Count + regions.Count > 0, countries);
        if (deposits.Count > 0)
            return deposits.Count == 1
                ? new(NamedKind.Deposit, deposits[0], null, null, others)
                : Several(
                    name,
                    deposits.Select(d => $"{d.Name} in {d.Region?.Value ?? d.Country.Value}, {d.Point}")
                );
        if (regions.Count > 0 && countries.Count > 0)
            return Several(
                name,
                regions
                    .Select(r => $"{r.Name} ({r.Code})")
                    .Concat(countries.Select(c => $"{c.Name} ({c.Country})"))
            );
        if (regions.Count > 0)
            return regions.Count == 1
                ? new(NamedKind.Region, null, regions[0], null, others)
                : Several(name, regions.Select(r => $"{r.Name} ({r.Code})"));
        if (countries.Count == 1)
            return new(NamedKind.Country, null, null, countries[0], []);
        return countries.Count > 1
            ? Several(name, countries.Select(c => $"{c.Name} ({c.Country})"))
            : new(
                NamedKind.None,
                null,
                null,
                null,
                [
                    $"'{name}' is no site of the register, no region and no country known here{In(country)}. Give its latitude and longitude.",
                ]
            );
    }

    private static NamedPlace Several(string name, IEnumerable<string> candidates) =>
        new(
            NamedKind.None,
            null,
            null,
            null,
            [
                $"'{name}' may be any of: {string.Join("; ", candidates.Order(StringComparer.Ordinal))}. None was picked; give a country or coordinates.",
            ]
        );

    private static List<string> Others(
        bool isSite,
        List<RegionBorder> regions,
        bool isNarrower,
        List<CountryBorder> countries
    )
    {
        var notes = new List<string>();
        if (isSite)
            notes.AddRange(regions.Select(r => $"A region bears the same name: {r.Name} ({r.Code})."));
        if (isNarrower)
            notes.AddRange(countries.Select(c => $"A country bears the same name: {c.Name} ({c.Country})."));
        return notes;
    }

    private static string In(CountryCode? country) => country is { } code ? $" in {code}" : "";

    private static List<T> Distinct<T>(IEnumerable<T> items, Func<T, bool> fits) =>
        [.. items.Where(fits).Distinct()];

    private static ILookup<string, T> Index<T>(IEnumerable<T> items, Func<T, IEnumerable<string>> namesOf) =>
        items
            .SelectMany(item =>
                namesOf(item).Select(Key).Distinct(StringComparer.Ordinal).Select(key => (key, item))
            )
            .Where(pair => pair.key.Length > 0)
            .ToLookup(pair => pair.key, pair => pair.item, StringComparer.Ordinal);

    private static string WithoutRegionWord(string key)
    {
        var word = RegionWords.FirstOrDefault(w => key.EndsWith(" " + w, StringComparison.Ordinal));
        return word is null ? key + " oblast" : key[..^(word.Length + 1)];
    }

    // Letters and digits in lower case without accents, words apart by one space.
    private static string Key(string name)
    {
        var text = new StringBuilder(name.Length);
        foreach (var c in name.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(c))
                text.Append(char.ToLowerInvariant(c));
            else if (
                CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark
                && c is not ('\'' or '’' or 'ʼ')
                && text.Length > 0
                && text[^1] != ' '
            )
                text.Append(' ');
        }
        return text.ToString().TrimEnd();
    }
}
