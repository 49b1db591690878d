using System.Runtime.ExceptionServices;
using Assay.Formats.Screening;
using Assay.Formats.Sites;
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
            Parallel.For(0, rows.Length, i => answers[i] = Place(rows[i]));
        }
        catch (AggregateException e) when (e.InnerException is AssayException fault)
        {
            // a damaged store is told as it is anywhere else
            ExceptionDispatchInfo.Throw(fault);
        }
    }

    private (PlacedPoint? Point, string Why) Place(InputRow row)
    {
        if (WrittenDegrees.Numbers(row[Latitude], row[Longitude]) is null)
            return (null, $"'{row[Latitude]}', '{row[Longitude]}' are no coordinates in degrees.");
        if (WrittenDegrees.Point(row[Latitude], row[Longitude]) is not { } point)
            return (null, $"there is no place at latitude {row[Latitude]}, longitude {row[Longitude]}.");
        if (DayOf(row[Date]) is not { } day)
            return (null, $"'{row[Date]}' is not a day: write year-month-day.");
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
        var placed = atlas.Placed(point, day, knownOn, named);
        return (doubt is null ? placed : placed with { Notes = [.. placed.Notes, doubt] }, "");
    }

    private LocalDate? DayOf(string cell)
    {
        if (cell.Length == 0)
            return otherwise;
        return PartyText.TryDate(cell, out var date) && date.IsExact ? date.Earliest : null;
    }
}
