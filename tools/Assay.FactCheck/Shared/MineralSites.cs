using System.Globalization;
using Assay.FactCheck.Folding;
using Assay.Model;

namespace Assay.FactCheck.Shared;

/// <summary>A site of the USGS or ICMM files, or a place of the gazetteer.</summary>
/// <param name="File">The file.</param>
/// <param name="Key">ICMM id; "layer/record" of USGS; GeoNames id.</param>
/// <param name="Names">Names as written.</param>
/// <param name="Point">Where.</param>
/// <param name="Commodities">The file's words, lower case.</param>
/// <param name="IsUnchecked">The file calls the place unchecked ("Very Low"), or its README calls it wrong.</param>
internal sealed record MineralSite(
    string File,
    string Key,
    IReadOnlyList<string> Names,
    Coordinate Point,
    IReadOnlyList<string> Commodities,
    bool IsUnchecked = false
)
{
    /// <summary>The names, comparable.</summary>
    public IReadOnlyList<FoldedName> Folded { get; } = [.. Names.Select(FoldedName.Of)];
}

/// <summary>Reads the files of mineral sites and the gazetteers, without the defects their READMEs name.</summary>
internal static class MineralSites
{
    // "Defects" of the folder's README: a village of that name; two places 400 km apart; 60 km off; coal at that place.
    private static readonly HashSet<string> Misplaced = new(StringComparer.OrdinalIgnoreCase)
    {
        "Azovske",
        "Yastrebets",
        "Zheltiye Vody",
        "Aleksandrinsky",
    };

    public static IReadOnlyList<MineralSite> Read(SharedFiles files) => [.. Usgs(files), .. Icmm(files)];

    /// <summary>Towns and villages; keys are GeoNames ids, or names in the file that has none.</summary>
    public static IReadOnlyList<MineralSite> Places(SharedFiles files)
    {
        const string withIds = "gazetteer/geonames_cities500_ua_ru_by_md_ge.tsv";
        const string withoutIds = "gazetteer/geonames_cities_json_1.1.64_ua_ru_by_md_ge.csv";
        return
        [
            .. CsvRows
                .Of(files, withIds, '\t', ["geonameid", "name", "alternatenames", "latitude", "longitude"])
                .Select(row =>
                    Site(
                        withIds,
                        row["geonameid"],
                        row,
                        [row["name"], .. row["alternatenames"].Split(',')],
                        []
                    )
                )
                .OfType<MineralSite>(),
            .. CsvRows
                .Of(files, withoutIds, "name", "latitude", "longitude")
                .Select(row => Site(withoutIds, row["name"], row, [row["name"]], []))
                .OfType<MineralSite>(),
        ];
    }

    private static IEnumerable<MineralSite> Usgs(SharedFiles files)
    {
        const string name = "minerals/usgs_mineral_sites.csv";
        return CsvRows
            .Of(files, name, "layer", "record_id", "name", "aliases", "latitude", "longitude", "commodities")
            .Select(row =>
                Site(
                    name,
                    $"{row["layer"]}/{row["record_id"]}",
                    row,
                    [.. NameCells.Names(row["name"]), .. NameCells.List(row["aliases"])],
                    [row["commodities"]]
                )
                    is { } site
                    ? site with
                    {
                        IsUnchecked = Misplaced.Contains(row["name"]),
                    }
                    : null
            )
            .OfType<MineralSite>();
    }

    private static IEnumerable<MineralSite> Icmm(SharedFiles files)
    {
        const string name = "minerals/icmm_global_mining_dataset_2025-09.csv";
        return CsvRows
            .Of(
                files,
                name,
                "icmm_id",
                "confidence_factor",
                "mine_name",
                "group_names",
                "latitude",
                "longitude"
            )
            .Select(row =>
                Site(
                    name,
                    row["icmm_id"],
                    row,
                    [row["mine_name"], .. NameCells.List(row["group_names"])],
                    [row["primary_commodity"], row["secondary_commodity"], row["other_commodities"]]
                )
                    is { } site
                    ? site with
                    {
                        IsUnchecked =
                            string.Equals(row["confidence_factor"], "Very Low", StringComparison.Ordinal)
                            || Misplaced.Contains(row["mine_name"]),
                    }
                    : null
            )
            .OfType<MineralSite>();
    }

    private static MineralSite? Site(
        string file,
        string key,
        CsvRow row,
        IReadOnlyList<string> names,
        IReadOnlyList<string> commodities
    ) =>
        Number(row["latitude"]) is { } latitude
        && Number(row["longitude"]) is { } longitude
        && Coordinate.IsValid(latitude, longitude)
            ? new MineralSite(
                file,
                key,
                [.. names.Where(name => name.Length > 0).Distinct(StringComparer.Ordinal)],
                new Coordinate(latitude, longitude),
                [
                    .. commodities
                        .SelectMany(cell =>
                            cell.ToLowerInvariant().Split([';', ','], StringSplitOptions.TrimEntries)
                        )
                        .SelectMany(word => word.Split("  ", StringSplitOptions.TrimEntries))
                        .Where(word => word.Length > 0)
                        .Distinct(StringComparer.Ordinal),
                ]
            )
            : null;

    private static double? Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
