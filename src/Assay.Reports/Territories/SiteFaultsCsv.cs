using System.Globalization;
using Assay.Reports.Csv;
using Assay.Territories;

namespace Assay.Reports.Territories;

/// <summary>Writes rows of a table of sites that cannot be right, with the reason behind them.</summary>
public sealed class SiteFaultsCsv : IDisposable
{
    private readonly CsvFile _csv;

    /// <summary>Writes the header.</summary>
    public SiteFaultsCsv(Stream stream, IReadOnlyList<string> columns)
    {
        _csv = new CsvFile(stream);
        _csv.Write([.. columns, "fault", "km_outside", "meant_lat", "meant_lon", "says"]);
    }

    /// <summary>Writes a row.</summary>
    public void Write(IReadOnlyList<string> cells, SiteFault fault) =>
        _csv.Write([
            .. cells,
            WordOf(fault.Kind),
            Number(fault.Km, "0"),
            Number(fault.Meant?.Latitude, "0.######"),
            Number(fault.Meant?.Longitude, "0.######"),
            fault.Says,
        ]);

    /// <summary>How many there are of each kind, in words.</summary>
    public static string Counts(IReadOnlyList<SiteFault?> faults)
    {
        var kinds = faults
            .OfType<SiteFault>()
            .CountBy(f => f.Kind)
            .OrderBy(k => k.Key)
            .Select(k => string.Create(CultureInfo.InvariantCulture, $"{k.Value} {WordOf(k.Key)}"))
            .ToList();
        return kinds.Count == 0 ? "nothing that cannot be right" : string.Join(", ", kinds);
    }

    private static string WordOf(SiteFaultKind kind) =>
        kind switch
        {
            SiteFaultKind.NoCoordinates => "without coordinates",
            SiteFaultKind.UnreadableCoordinates => "with coordinates that cannot be read",
            SiteFaultKind.UnknownCountry => "with a country that is not understood",
            SiteFaultKind.Swapped => "with latitude and longitude exchanged",
            SiteFaultKind.Sign => "with another sign",
            SiteFaultKind.Digit => "with a digit lost",
            _ => "outside the country",
        };

    private static string Number(double? number, string format) =>
        number?.ToString(format, CultureInfo.InvariantCulture) ?? "";

    /// <inheritdoc/>
    public void Dispose() => _csv.Dispose();
}
