using Assay.Deals;
using Assay.Formats.Screening;
using Assay.Formats.Sites;
using Assay.Model;

namespace Assay.Cli.Places;

/// <summary>The points of a table: columns lat and lon, and date, country, id and name where it has them.</summary>
internal static class TablePlaces
{
    private const string Latitude = "lat";
    private const string Longitude = "lon";

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

    /// <summary>Opens a table of points.</summary>
    /// <param name="path">The file.</param>
    /// <param name="otherwise">The day of rows that name none.</param>
    /// <param name="named">The country of rows that name none.</param>
    /// <exception cref="AssayException">It cannot be read, or lacks a column.</exception>
    public static AskedPlaces Open(string path, LocalDate otherwise, CountryCode? named)
    {
        var table = InputTable.Open(path, Latitude, Longitude);
        return new AskedPlaces(table.Columns, table.Rows().Select(row => Of(row, otherwise, named)));
    }

    private static AskedPlace Of(InputRow row, LocalDate otherwise, CountryCode? named)
    {
        var asked = new AskedPlace(
            row.Cells,
            row.Line,
            row["id"] is { Length: > 0 } id ? id : null,
            row["name"] is { Length: > 0 } name ? name : null,
            null,
            "",
            otherwise,
            named,
            []
        );
        if (WrittenDegrees.Numbers(row[Latitude], row[Longitude]) is null)
            return asked with
            {
                Why = $"'{row[Latitude]}', '{row[Longitude]}' are no coordinates in degrees.",
            };
        if (WrittenDegrees.Point(row[Latitude], row[Longitude]) is not { } point)
            return asked with
            {
                Why = $"there is no place at latitude {row[Latitude]}, longitude {row[Longitude]}.",
            };
        if (DayOf(row["date"], otherwise) is not { } day)
            return asked with { Why = $"'{row["date"]}' is not a day: write year-month-day." };
        asked = asked with { Place = new Place.Point(point), On = day };
        if (row["country"].Length == 0)
            return asked;
        return PartyText.TryCountry(row["country"], out var code)
            ? asked with
            {
                Named = code,
            }
            : asked with
            {
                Notes =
                [
                    $"The country '{row["country"]}' is not understood: whether the place lies in it was not checked.",
                ],
            };
    }

    private static LocalDate? DayOf(string cell, LocalDate otherwise)
    {
        if (cell.Length == 0)
            return otherwise;
        return PartyText.TryDate(cell, out var date) && date.IsExact ? date.Earliest : null;
    }
}
