using System.Globalization;
using Assay.Reports.Csv;
using Assay.Reports.Words;
using Assay.Screening;

namespace Assay.Reports.Screening;

/// <summary>Screened rows as CSV: one row for each candidate, and one with empty cells where there is none.</summary>
/// <param name="columns">The columns of the user's table.</param>
public sealed class ScreeningCsv(IReadOnlyList<string> columns) : IScreeningFormat
{
    /// <inheritdoc/>
    public void WriteHead(Stream stream)
    {
        using var csv = new CsvFile(stream);
        csv.Write([.. OutputColumns.Named(columns), .. OutputColumns.Ours]);
    }

    /// <inheritdoc/>
    public void Write(Stream stream, IReadOnlyList<ScreenedLine> lines)
    {
        using var csv = new CsvFile(stream);
        foreach (var line in lines)
        {
            var notes = string.Join("; ", line.Notes);
            if (line.Candidates.Count == 0)
                csv.Write([.. line.Cells, "", "", "", "", "", "", "", "", "", "", "", "", notes]);
            for (var i = 0; i < line.Candidates.Count; i++)
                csv.Write([.. line.Cells, .. Cells(line.Candidates[i], i + 1), notes]);
        }
    }

    private static string[] Cells(ScreenedCandidate screened, int rank)
    {
        var candidate = screened.Candidate;
        return
        [
            rank.ToString(CultureInfo.InvariantCulture),
            ScreeningWords.Score(candidate.Score),
            PartyWords.Of(candidate.Strength),
            candidate.Party.Record.ToString(),
            candidate.Party.Name,
            candidate.ListedName,
            candidate.Edition.List.ToString(),
            ScreeningWords.DayOf(candidate.Edition),
            string.Join("; ", candidate.Party.Designations.Select(ScreeningWords.Of)),
            candidate.Party.Delisted?.ToString() ?? "",
            string.Join(' ', candidate.Explanation),
            screened.Review?.ToString() ?? "",
        ];
    }
}
