using System.Globalization;
using Assay.Names;
using Assay.Reports.Csv;

namespace Assay.Reports.Names;

/// <summary>Writes pairs of names as they came, with <c>score</c> and <c>verdict</c> behind them.</summary>
public sealed class ScoredPairsCsv : IDisposable
{
    private readonly CsvFile _csv;

    /// <summary>Writes the header.</summary>
    public ScoredPairsCsv(Stream stream, IReadOnlyList<string> columns)
    {
        _csv = new CsvFile(stream);
        _csv.Write([.. columns, "score", "verdict"]);
    }

    /// <summary>Writes a pair.</summary>
    /// <param name="cells">As they came.</param>
    /// <param name="score">From 0 to 1; from <see cref="NameComparer.DefaultThreshold"/> on the verdict is <c>match</c>.</param>
    public void Write(IReadOnlyList<string> cells, double score) =>
        _csv.Write([
            .. cells,
            score.ToString("0.000000", CultureInfo.InvariantCulture),
            score >= NameComparer.DefaultThreshold ? "match" : "no match",
        ]);

    /// <inheritdoc/>
    public void Dispose() => _csv.Dispose();
}
