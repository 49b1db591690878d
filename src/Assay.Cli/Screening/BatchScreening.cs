using Assay.Formats.Screening;
using Assay.Listings;
using Assay.Reports.Screening;
using Assay.Screening;

namespace Assay.Cli.Screening;

/// <summary>Screens rows and writes them to memory. Safe from many threads.</summary>
/// <param name="parties">Reads rows.</param>
/// <param name="screener">Screens parties.</param>
/// <param name="format">Writes what comes of it.</param>
/// <param name="failOn">From which strength on a candidate is a finding.</param>
internal sealed class BatchScreening(
    PartyRows parties,
    Screener screener,
    IScreeningFormat format,
    MatchStrength? failOn
)
{
    /// <summary>Screens rows that follow each other.</summary>
    public ScreenedBatch Screen(IReadOnlyList<InputRow> rows)
    {
        var totals = new BulkTotals();
        var lines = new List<ScreenedLine>(rows.Count);
        foreach (var row in rows)
        {
            var read = parties.Read(row);
            var candidates = screener.Screen(read.Party);
            lines.Add(
                new ScreenedLine(row.Line, row.Cells, read.Party.CanBeScreened, candidates, read.Notes)
            );
            totals = totals.And(Of(read, candidates));
        }
        using var bytes = new MemoryStream();
        format.Write(bytes, lines);
        return new ScreenedBatch(bytes.ToArray(), totals);
    }

    private BulkTotals Of(PartyRow read, IReadOnlyList<ScreenedCandidate> candidates)
    {
        var script = read.Party.ScriptRemark;
        bool IsFault(string note) => !string.Equals(note, script, StringComparison.Ordinal);
        var screened = read.Party.CanBeScreened;
        // The last note of a row that was not screened says so, and a script is no mistake: both are counted apart.
        var noted = read.Notes.Any(IsFault) && (screened || read.Notes.Count > 1);
        return new BulkTotals
        {
            Rows = 1,
            WithCandidates = candidates.Count > 0 ? 1 : 0,
            Candidates = candidates.Count,
            Findings = failOn is { } least && candidates.Any(c => c.IsFinding(least)) ? 1 : 0,
            Noted = noted ? 1 : 0,
            FirstNoted = noted ? new FirstRow(read.Row.Line, read.Notes.First(IsFault)) : null,
            NotScreened = screened ? 0 : 1,
            FirstNotScreened = screened ? null : new FirstRow(read.Row.Line, read.Notes[^1]),
        };
    }
}
