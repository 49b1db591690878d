using System.Globalization;
using Assay.Reports.Csv;
using Assay.Territories;

namespace Assay.Reports.Territories;

/// <summary>What is known of one point of a table.</summary>
/// <param name="Status">Whose land it is and who holds it; null where the row named no point and day that could be read.</param>
/// <param name="IsFreed">Whether its sovereign holds it, and an earlier layer shows that another power held it.</param>
/// <param name="Areas">The legal areas it lies in.</param>
/// <param name="OpenAreas">Those of which it is not known.</param>
/// <param name="Notes">What a reader must know.</param>
public sealed record PlacedPoint(
    TerritoryStatus? Status,
    bool IsFreed,
    IReadOnlyList<LegalArea> Areas,
    IReadOnlyList<LegalArea> OpenAreas,
    IReadOnlyList<string> Notes
);

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

    /// <summary>Writes a row.</summary>
    public void Write(IReadOnlyList<string> cells, PlacedPoint point) => _csv.Write([.. cells, .. Of(point)]);

    private static IEnumerable<string> Of(PlacedPoint point)
    {
        var status = point.Status;
        yield return status?.Sovereign?.Country.Value ?? "";
        yield return status?.Control.Power?.Value ?? "";
        yield return StatusOf(point);
        yield return status?.Control.LineDistanceKm?.ToString("0.00", CultureInfo.InvariantCulture) ?? "";
        yield return Ids(point.Areas);
        yield return Ids(point.OpenAreas);
        yield return status?.Control.Since?.ToString() ?? "";
        yield return status?.Sovereign?.Region?.ToString() ?? "";
        yield return status is null ? "" : status.Control.Source.Text;
        yield return string.Join(" ", point.Notes);
    }

    private static string StatusOf(PlacedPoint point) =>
        point.Status switch
        {
            null => "not read",
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
