using Assay.Deals;
using Assay.Formats.Screening;
using Assay.Formats.Sites;
using Assay.Model;

namespace Assay.Cli.Places;

/// <summary>
/// The places of a table: points in the columns lat and lon, or names in the column place or name; and date, country, region_code and id
/// where it has them.
/// </summary>
internal static class TablePlaces
{
    private const string Latitude = "lat";
    private const string Longitude = "lon";
    private const string Region = "region_code";

    /// <summary>Where a row says its place by name.</summary>
    private static readonly string[] Names = ["place", "name"];

    private static readonly string[] Endings =
    [
        ".csv",
        ".tsv",
        ".xlsx",
        ".ods",
        ".jsonl",
        ".ndjson",
        ".csv.gz",
        ".jsonl.gz",
    ];

    /// <summary>Whether a file's name ends as a table's does.</summary>
    public static bool Is(string path) =>
        Array.Exists(Endings, e => path.EndsWith(e, StringComparison.OrdinalIgnoreCase));

    /// <summary>Opens a table of points, or of names of places.</summary>
    /// <param name="path">The file.</param>
    /// <param name="otherwise">The day of rows that name none.</param>
    /// <param name="named">The country of rows that name none.</param>
    /// <param name="within">The region that narrows the names of rows that give none.</param>
    /// <exception cref="AssayException">It cannot be read, or has neither latitude and longitude nor a name.</exception>
    public static AskedPlaces Open(string path, LocalDate otherwise, CountryCode? named, RegionCode? within)
    {
        var table = InputTable.Open(path);
        if (!Array.Exists(Names, table.Has))
            table = InputTable.Open(path, Latitude, Longitude);
        return new AskedPlaces(table.Columns, table.Rows().Select(row => Of(row, otherwise, named, within)));
    }

    private static AskedPlace Of(InputRow row, LocalDate otherwise, CountryCode? named, RegionCode? within)
    {
        var notes = new List<string>();
        if (row["country"].Length > 0)
        {
            named = PartyText.TryCountry(row["country"], out var code) ? code : null;
            if (named is null)
                notes.Add(
                    $"The country '{row["country"]}' is not understood: whether the place lies in it was not checked."
                );
        }
        var place = PlaceOf(row, named, within, out var why);
        var day = DayOf(row["date"], otherwise);
        if (place is not null && day is null)
            why = $"'{row["date"]}' is not a day: write year-month-day.";
        return new AskedPlace(
            row.Cells,
            row.Line,
            row["id"] is { Length: > 0 } id ? id : null,
            row["name"] is { Length: > 0 } name ? name : NameOf(row),
            day is null ? null : place,
            why,
            day ?? otherwise,
            named,
            notes
        );
    }

    // A row with coordinates is the point they say, whatever else it is called.
    private static Place? PlaceOf(InputRow row, CountryCode? named, RegionCode? within, out string why)
    {
        why = "";
        if (NameOf(row) is { } name && row[Latitude].Length == 0 && row[Longitude].Length == 0)
        {
            if (row[Region].Length == 0)
                return new Place.Named(name, named, within);
            if (RegionCode.IsValid(row[Region]))
                return new Place.Named(name, named, new RegionCode(row[Region]));
            why = $"'{row[Region]}' is not a region: write its ISO 3166-2 code, such as UA-14.";
        }
        else if (WrittenDegrees.Numbers(row[Latitude], row[Longitude]) is null)
            why = $"'{row[Latitude]}', '{row[Longitude]}' are no coordinates in degrees.";
        else if (WrittenDegrees.Point(row[Latitude], row[Longitude]) is { } point)
            return new Place.Point(point);
        else
            why = $"there is no place at latitude {row[Latitude]}, longitude {row[Longitude]}.";
        return null;
    }

    private static string? NameOf(InputRow row) =>
        Names.Select(column => row[column]).FirstOrDefault(name => name.Length > 0);

    private static LocalDate? DayOf(string cell, LocalDate otherwise)
    {
        if (cell.Length == 0)
            return otherwise;
        return PartyText.TryDate(cell, out var date) && date.IsExact ? date.Earliest : null;
    }
}
