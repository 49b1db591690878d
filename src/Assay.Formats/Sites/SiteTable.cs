using Assay.Formats.Screening;
using Assay.Model;

namespace Assay.Formats.Sites;

/// <summary>A mine, deposit or plant as a row of somebody's table has it.</summary>
/// <param name="Row">The row.</param>
/// <param name="Id">Its number there; "" where it has none.</param>
/// <param name="Name">Its name; "" where it has none.</param>
/// <param name="Point">Where; null where no coordinates are given or they cannot be read.</param>
/// <param name="Written">The coordinates as they stand; "" where there are none.</param>
/// <param name="Country">The country it is labelled with; null where none is or it is not understood.</param>
/// <param name="CountryText">The label as it stands.</param>
/// <param name="Commodities">What it holds or makes, in the table's words.</param>
public sealed record Site(
    InputRow Row,
    string Id,
    string Name,
    Coordinate? Point,
    string Written,
    CountryCode? Country,
    string CountryText,
    IReadOnlyList<string> Commodities
);

/// <summary>
/// Reads tables of sites, whose columns are known by the names that they have in the USGS's and the ICMM's files and other usual ones. Only latitude and
/// longitude are needed.
/// </summary>
public sealed class SiteTable
{
    private static readonly string[] Ids = ["id", "icmm_id", "record_id"];
    private static readonly string[] Names = ["name", "mine_name", "site_name", "asset_name"];
    private static readonly string[] Latitudes = ["latitude", "lat"];
    private static readonly string[] Longitudes = ["longitude", "lon", "lng"];
    private static readonly string[] Countries = ["country", "country_name"];
    private static readonly string[] CommodityColumns =
    [
        "commodities",
        "commodity",
        "primary_commodity",
        "secondary_commodity",
        "other_commodities",
    ];

    private readonly InputTable _table;
    private readonly string _latitude;
    private readonly string _longitude;

    private SiteTable(InputTable table, string latitude, string longitude)
    {
        _table = table;
        _latitude = latitude;
        _longitude = longitude;
    }

    /// <summary>The file, as the user named it.</summary>
    public string Path => _table.Path;

    /// <summary>The columns' names, in their order.</summary>
    public IReadOnlyList<string> Columns => _table.Columns;

    /// <summary>Opens a table.</summary>
    /// <exception cref="AssayException">It cannot be read, is no table, or has no latitude and longitude (AS2300).</exception>
    public static SiteTable Open(string path)
    {
        var table = InputTable.Open(path);
        if (
            Array.Find(Latitudes, table.Has) is { } latitude
            && Array.Find(Longitudes, table.Has) is { } longitude
        )
            return new SiteTable(table, latitude, longitude);
        throw new AssayException(
            new Diagnostic(
                "AS2300",
                Severity.Error,
                new InputPlace(path, 1),
                "expected a table of sites with the columns latitude and longitude (or lat and lon), and name, country and commodities where they are known. Name the columns so in its first row."
            )
        );
    }

    /// <summary>All sites, in order.</summary>
    /// <exception cref="AssayException">A row cannot be read.</exception>
    public IEnumerable<Site> Sites() => _table.Rows(takesLostLetters: true).Select(Read);

    private Site Read(InputRow row)
    {
        var country = First(row, Countries);
        return new Site(
            row,
            First(row, Ids),
            First(row, Names),
            WrittenDegrees.Point(row[_latitude], row[_longitude]),
            $"{row[_latitude]} {row[_longitude]}".Trim(),
            PartyText.TryCountry(country, out var code) ? code : null,
            country,
            [
                .. CommodityColumns
                    .SelectMany(c =>
                        row[c]
                            .Split(
                                [';', ','],
                                StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
                            )
                    )
                    .Distinct(StringComparer.OrdinalIgnoreCase),
            ]
        );
    }

    private static string First(InputRow row, string[] columns) =>
        columns.Select(c => row[c]).FirstOrDefault(c => c.Length > 0) ?? "";
}
