using System.Globalization;
using Assay.Deals;
using Assay.Formats.Screening;
using Assay.Model;
using Assay.Reports.Territories;
using Assay.Territories;

namespace Assay.Cli.Commands;

/// <summary>Asks of every point of a table whose land it is and who holds it, on all cores and in the order of the table.</summary>
/// <param name="atlas">What is known of territory.</param>
/// <param name="otherwise">The day of rows that name none.</param>
/// <param name="knownOn">The day whose knowledge is used.</param>
internal sealed class WhereBatch(TerritoryAtlas atlas, LocalDate otherwise, LocalDate knownOn)
{
    private const string Latitude = "lat";
    private const string Longitude = "lon";
    private const string Date = "date";
    private const string Country = "country";

    /// <summary>Rows that are asked at once.</summary>
    private const int Batch = 2_048;

    /// <summary>Rows written so far.</summary>
    public int Rows { get; private set; }

    /// <summary>Rows of which no point and day could be read.</summary>
    public int NotRead { get; private set; }

    /// <summary>The first such row and why; null where there is none.</summary>
    public (long Line, string Why)? FirstNotRead { get; private set; }

    /// <summary>Opens a table of points.</summary>
    /// <exception cref="AssayException">It cannot be read, or lacks a column.</exception>
    public static InputTable Open(string path) => InputTable.Open(path, Latitude, Longitude);

    /// <summary>Writes the table with what is known behind each row.</summary>
    public void Write(InputTable table, Stream stream)
    {
        using var csv = new PlacedPointsCsv(stream, table.Columns);
        foreach (var rows in table.Rows().Chunk(Batch))
        {
            var points = new PlacedPoint[rows.Length];
            Parallel.For(0, rows.Length, i => points[i] = Place(rows[i]));
            for (var i = 0; i < rows.Length; i++)
            {
                csv.Write(rows[i].Cells, points[i]);
                Rows++;
                if (points[i].Status is not null)
                    continue;
                NotRead++;
                FirstNotRead ??= (rows[i].Line, points[i].Notes[0]);
            }
        }
    }

    private PlacedPoint Place(InputRow row)
    {
        if (!TryNumber(row[Latitude], out var latitude) || !TryNumber(row[Longitude], out var longitude))
            return NoPoint($"'{row[Latitude]}', '{row[Longitude]}' are no coordinates in degrees");
        if (!Coordinate.IsValid(latitude, longitude))
            return NoPoint($"there is no place at latitude {row[Latitude]}, longitude {row[Longitude]}");
        if (DayOf(row[Date]) is not { } day)
            return NoPoint($"'{row[Date]}' is not a day: write year-month-day");
        CountryCode? named = null;
        if (row[Country].Length > 0)
        {
            if (!PartyText.TryCountry(row[Country], out var code))
                return NoPoint($"'{row[Country]}' is not a country");
            named = code;
        }
        return Place(new Coordinate(latitude, longitude), day, named);
    }

    private PlacedPoint Place(Coordinate point, LocalDate on, CountryCode? named)
    {
        var place = new Place.Point(point);
        var status = atlas.StatusAt(place, on, knownOn);
        var areas = atlas
            .Areas.Select(a => (Area: a, atlas.InArea(a.Id, place, on, knownOn).Answer))
            .ToLookup(a => a.Answer, a => a.Area);
        return new PlacedPoint(
            status,
            status.Control.Class == ControlClass.Sovereign && atlas.WasHeldBefore(point, on, knownOn),
            [.. areas[Truth.True]],
            [.. areas[Truth.Unknown]],
            [
                .. status.Control.Notes,
                .. status.Notes,
                .. named is { } country ? atlas.Doubts(point, country) : [],
            ]
        );
    }

    private LocalDate? DayOf(string cell)
    {
        if (cell.Length == 0)
            return otherwise;
        return PartyText.TryDate(cell, out var date) && date.IsExact ? date.Earliest : null;
    }

    private static PlacedPoint NoPoint(string why) => new(null, IsFreed: false, [], [], [$"{why}."]);

    private static bool TryNumber(string text, out double number) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number)
        && double.IsFinite(number);
}
