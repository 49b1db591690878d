using System.Runtime.ExceptionServices;
using Assay.Deals;
using Assay.Formats.Screening;
using Assay.Formats.Sites;
using Assay.Model;
using Assay.Reports.Territories;
using Assay.Territories;

namespace Assay.Cli.Commands;

/// <summary>Asks of every point or named place of a table whose land it is and who holds it, on all cores and in the order of the table.</summary>
/// <param name="atlas">What is known of territory.</param>
/// <param name="otherwise">The day of rows that name none.</param>
/// <param name="knownOn">The day whose knowledge is used.</param>
internal sealed class WhereBatch(TerritoryAtlas atlas, LocalDate otherwise, LocalDate knownOn)
{
    private const string Latitude = "lat";
    private const string Longitude = "lon";
    private const string Date = "date";
    private const string Country = "country";
    private const string Region = "region_code";

    /// <summary>Where a row says its place by name.</summary>
    private static readonly string[] Names = ["place", "name"];

    /// <summary>Rows that are asked at once.</summary>
    private const int Batch = 2_048;

    /// <summary>Rows written so far.</summary>
    public int Rows { get; private set; }

    /// <summary>Rows of which no point and day could be read.</summary>
    public int NotRead { get; private set; }

    /// <summary>The first such row and why; null where there is none.</summary>
    public (long Line, string Why)? FirstNotRead { get; private set; }

    /// <summary>Opens a table of points, or of names of places.</summary>
    /// <exception cref="AssayException">It cannot be read, or has neither latitude and longitude nor a name.</exception>
    public static InputTable Open(string path)
    {
        var table = InputTable.Open(path);
        return Array.Exists(Names, table.Has) ? table : InputTable.Open(path, Latitude, Longitude);
    }

    /// <summary>Writes the table with what is known behind each row.</summary>
    public void Write(InputTable table, Stream stream)
    {
        using var csv = new PlacedPointsCsv(stream, table.Columns);
        foreach (var rows in table.Rows().Chunk(Batch))
        {
            var answers = new (PlacedPoint? Point, string Why)[rows.Length];
            Ask(rows, answers);
            for (var i = 0; i < rows.Length; i++)
            {
                Rows++;
                if (answers[i].Point is { } point)
                {
                    csv.Write(rows[i].Cells, point);
                    continue;
                }
                csv.WriteNotRead(rows[i].Cells, answers[i].Why);
                NotRead++;
                FirstNotRead ??= (rows[i].Line, answers[i].Why);
            }
        }
    }

    private void Ask(InputRow[] rows, (PlacedPoint? Point, string Why)[] answers)
    {
        try
        {
            Parallel.For(0, rows.Length, i => answers[i] = Answer(rows[i]));
        }
        catch (AggregateException e) when (e.InnerException is AssayException fault)
        {
            // a damaged store is told as it is anywhere else
            ExceptionDispatchInfo.Throw(fault);
        }
    }

    private (PlacedPoint? Point, string Why) Answer(InputRow row)
    {
        CountryCode? named = null;
        string? doubt = null;
        if (row[Country].Length > 0)
        {
            if (PartyText.TryCountry(row[Country], out var code))
                named = code;
            else
                doubt =
                    $"The country '{row[Country]}' is not understood: whether the place lies in it was not checked.";
        }
        if (PlaceOf(row, named, out var why) is not { } place)
            return (null, why);
        if (DayOf(row[Date]) is not { } day)
            return (null, $"'{row[Date]}' is not a day: write year-month-day.");
        var placed = atlas.Placed(place, day, knownOn, named);
        return (doubt is null ? placed : placed with { Notes = [.. placed.Notes, doubt] }, "");
    }

    // A row with coordinates is the point they say, whatever else it is called; a name that may be several places is none.
    private Place? PlaceOf(InputRow row, CountryCode? named, out string why)
    {
        var name = Names.Select(n => row[n]).FirstOrDefault(n => n.Length > 0) ?? "";
        why = "";
        if (name.Length > 0 && row[Latitude].Length == 0 && row[Longitude].Length == 0)
        {
            RegionCode? region = null;
            if (row[Region].Length > 0)
            {
                if (!RegionCode.IsValid(row[Region]))
                {
                    why = $"'{row[Region]}' is not a region: write its ISO 3166-2 code, such as UA-14.";
                    return null;
                }
                region = new RegionCode(row[Region]);
            }
            var place = new Place.Named(name, named, region);
            if (atlas.Resolve(place) is not { Kind: NamedKind.None } nothing)
                return place;
            why = string.Join(" ", nothing.Notes);
            return null;
        }
        if (WrittenDegrees.Numbers(row[Latitude], row[Longitude]) is null)
            why = $"'{row[Latitude]}', '{row[Longitude]}' are no coordinates in degrees.";
        else if (WrittenDegrees.Point(row[Latitude], row[Longitude]) is { } point)
            return new Place.Point(point);
        else
            why = $"there is no place at latitude {row[Latitude]}, longitude {row[Longitude]}.";
        return null;
    }

    private LocalDate? DayOf(string cell)
    {
        if (cell.Length == 0)
            return otherwise;
        return PartyText.TryDate(cell, out var date) && date.IsExact ? date.Earliest : null;
    }
}
