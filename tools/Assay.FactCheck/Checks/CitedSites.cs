using System.Globalization;
using System.Text.RegularExpressions;
using Assay.FactCheck.Shared;
using Assay.Model;

namespace Assay.FactCheck.Checks;

/// <summary>A record that the source of a deposit cites.</summary>
/// <param name="Key">Its key in the file, or the name of a place without one.</param>
/// <param name="Name">The name the source gives in brackets, where it does.</param>
/// <param name="IsPlace">Whether it is a town or village rather than a site.</param>
/// <param name="KmAway">The distance the source states, where it does.</param>
internal sealed record CitedSite(string Key, string? Name, bool IsPlace, double? KmAway);

/// <summary>Reads which records the source of a deposit cites.</summary>
internal static partial class CitedSites
{
    public static IReadOnlyList<CitedSite> In(string source)
    {
        var cited = new List<CitedSite>();
        // What follows one citation up to the next belongs to it: "; GeoNames 693426 (Smoline), 7 km away".
        foreach (var part in source.Split(';'))
        {
            var km = Away().Match(part) is { Success: true } away
                ? double.Parse(away.Groups["km"].Value, CultureInfo.InvariantCulture)
                : (double?)null;
            foreach (var match in Icmm().Matches(part).Cast<Match>())
                cited.Add(new CitedSite(match.Value, null, IsPlace: false, km));
            foreach (var match in Usgs().Matches(part).Cast<Match>())
                cited.Add(
                    new CitedSite(
                        $"{match.Groups["layer"].Value}/{match.Groups["record"].Value}",
                        Name(match),
                        IsPlace: false,
                        km
                    )
                );
            foreach (var match in GeoNames().Matches(part).Cast<Match>())
                cited.Add(new CitedSite(match.Groups["id"].Value, Name(match), IsPlace: true, km));
            foreach (var match in Unnumbered().Matches(part).Cast<Match>())
                cited.Add(new CitedSite(match.Groups["name"].Value, null, IsPlace: true, km));
        }
        return cited;
    }

    /// <summary>The record a citation means: of several places of one name, the nearest.</summary>
    public static MineralSite? Find(this CitedSite cited, IEnumerable<MineralSite> sites, Coordinate near) =>
        sites
            .Where(site => string.Equals(site.Key, cited.Key, StringComparison.Ordinal))
            .MinBy(site => Distance.Km(near, site.Point));

    // Inside the brackets a name comes first, then whatever the writer adds.
    private static string? Name(Match match) =>
        match.Groups["name"] is { Success: true } group ? group.Value.Split(',')[0].Trim() : null;

    [GeneratedRegex("ICMM[0-9]{5}", RegexOptions.None, 2000)]
    private static partial Regex Icmm();

    [GeneratedRegex(
        @"layer (?<layer>\w+), record (?<record>[0-9]+)(?: \((?<name>[^()]+)\))?",
        RegexOptions.None,
        2000
    )]
    private static partial Regex Usgs();

    [GeneratedRegex(@"GeoNames (?<id>[0-9]+)(?: \((?<name>[^()]+)\))?", RegexOptions.None, 2000)]
    private static partial Regex GeoNames();

    [GeneratedRegex(@"GeoNames cities list without ids \((?<name>[^(),]+)", RegexOptions.None, 2000)]
    private static partial Regex Unnumbered();

    [GeneratedRegex("(?<km>[0-9]+) km away", RegexOptions.None, 2000)]
    private static partial Regex Away();
}
