using System.Globalization;
using Assay.Reports.Csv;
using Assay.Territories;

namespace Assay.Reports.Territories;

/// <summary>Writes the rows of a table as they came, with whose land each point is and who holds it behind them.</summary>
public sealed class PlacedPointsCsv : IDisposable
{
    /// <summary>The columns that come behind the table's own.</summary>
    public static IReadOnlyList<string> Columns { get; } =
    [
        "recognised_sovereign",
        "controlling_power",
        "status",
        "distance_km",
        "legal_areas",
        "legal_areas_open",
        "since",
        "region",
        "source",
        "notes",
    ];

    private readonly CsvFile _csv;

    /// <summary>Writes the header.</summary>
    public PlacedPointsCsv(Stream stream, IReadOnlyList<string> columns)
    {
        _csv = new CsvFile(stream);
        _csv.Write([.. columns, .. Columns]);
    }

    /// <summary>Writes a row of which a point and day were read.</summary>
    public void Write(IReadOnlyList<string> cells, PlacedPoint point)
    {
        var status = point.Status;
        _csv.Write([
            .. cells,
            status.Sovereign?.Country.Value ?? "",
            status.Control.Power?.Value ?? "",
            StatusOf(point),
            status.Control.LineDistanceKm?.ToString("0.00", CultureInfo.InvariantCulture) ?? "",
            Ids(point.Areas),
            Ids(point.OpenAreas),
            status.Control.Since?.ToString() ?? "",
            status.Sovereign?.Region?.ToString() ?? "",
            status.Control.Source.Text,
            string.Join(" ", point.Notes),
        ]);
    }

    /// <summary>Writes a row of which none were.</summary>
    public void WriteNotRead(IReadOnlyList<string> cells, string why) =>
        _csv.Write([.. cells, "", "", "not read", "", "", "", "", "", "", why]);

    /// <summary>Who holds a point, in a word.</summary>
    public static string StatusOf(PlacedPoint point) =>
        point.Status switch
        {
            { Sovereign: null } => "no land found",
            { Control.Class: ControlClass.Occupied } => "occupied",
            { Control.Class: ControlClass.Contested } => "contested",
            { Control.Class: ControlClass.Sovereign } => point.IsFreed ? "liberated" : "sovereign",
            _ => "unknown",
        };

    private static string Ids(IReadOnlyList<LegalArea> areas) => string.Join(';', areas.Select(a => a.Id));

    /// <inheritdoc/>
    public void Dispose() => _csv.Dispose();
}
