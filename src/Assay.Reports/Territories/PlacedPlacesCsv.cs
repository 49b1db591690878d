using System.Globalization;
using Assay.Reports.Csv;
using Assay.Territories;

namespace Assay.Reports.Territories;

/// <summary>Writes the rows of a table as they came, with whose land each place is and who holds it behind them.</summary>
public sealed class PlacedPlacesCsv : IDisposable
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
        "area_km2",
        "occupied_share",
        "contested_share",
        "sovereign_share",
        "unknown_share",
        "sovereigns",
        "legal_area_shares",
        "uncertain",
        "sources",
    ];

    private readonly CsvFile _csv;

    /// <summary>Writes the header.</summary>
    public PlacedPlacesCsv(Stream stream, IReadOnlyList<string> columns)
    {
        _csv = new CsvFile(stream);
        _csv.Write([.. columns, .. Columns]);
    }

    /// <summary>Writes a row of which a place and day were read.</summary>
    public void Write(IReadOnlyList<string> cells, PlacedPlace place)
    {
        var status = place.Status;
        var control = status.Control;
        _csv.Write([
            .. cells,
            status.Sovereign?.Country.Value ?? "",
            control.Power?.Value ?? "",
            StatusOf(place),
            Number(control.LineDistanceKm, "0.00"),
            string.Join(';', place.Areas.Where(a => a.IsIn).Select(a => a.Area.Id)),
            string.Join(';', place.Areas.Where(a => !a.IsIn).Select(a => a.Area.Id)),
            control.Since?.ToString() ?? "",
            status.Sovereign?.Region?.ToString() ?? "",
            control.Source.Text,
            string.Join(" ", place.Notes),
            Number(place.Km2, "0.###"),
            ShareOf(control, ControlClass.Occupied),
            ShareOf(control, ControlClass.Contested),
            ShareOf(control, ControlClass.Sovereign),
            ShareOf(control, ControlClass.Unknown),
            Sovereigns(control),
            string.Join(
                ';',
                place
                    .Areas.Where(a => a.Answer.Share is not null)
                    .Select(a => $"{a.Area.Id} {Number(a.Answer.Share, "0.####")}")
            ),
            control.IsUncertain ? "yes" : "",
            Sources(control),
        ]);
    }

    /// <summary>Writes a row of which none were.</summary>
    public void WriteNotRead(IReadOnlyList<string> cells, string why)
    {
        var behind = new string[Columns.Count];
        Array.Fill(behind, "");
        behind[IndexOf("status")] = "not read";
        behind[IndexOf("notes")] = why;
        _csv.Write([.. cells, .. behind]);
    }

    /// <summary>Who holds a place, in a word.</summary>
    public static string StatusOf(PlacedPlace place) =>
        place.Status switch
        {
            { Sovereign: null } => "no land found",
            { Control.Class: ControlClass.Occupied } => "occupied",
            { Control.Class: ControlClass.Contested } => "contested",
            { Control.Class: ControlClass.Sovereign } => place.IsFreed ? "liberated" : "sovereign",
            _ => "unknown",
        };

    private static int IndexOf(string column) =>
        Columns.TakeWhile(c => !string.Equals(c, column, StringComparison.Ordinal)).Count();

    // empty for a point, which has no shares
    private static string ShareOf(ControllingPower control, ControlClass kind) =>
        control.Shares.Count == 0
            ? ""
            : Number(control.Shares.Where(s => s.Class == kind).Sum(s => s.Share), "0.####");

    private static string Sovereigns(ControllingPower control) =>
        string.Join(
            ';',
            control
                .Shares.GroupBy(s => s.Sovereign)
                .Select(g => $"{g.Key} {Number(g.Sum(s => s.Share), "0.####")}")
        );

    private static string Sources(ControllingPower control) =>
        string.Join(
            ';',
            control.Sources.Select(s =>
                $"{s.Series} {s.LayerDay.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)} {(s.OccupiedShare is { } share ? Number(share, "0.####") + " occupied" : s.Power?.Value ?? s.Class.ToString().ToLowerInvariant())}"
            )
        );

    private static string Number(double? number, string format) =>
        number?.ToString(format, CultureInfo.InvariantCulture) ?? "";

    /// <inheritdoc/>
    public void Dispose() => _csv.Dispose();
}
