using Assay.Listings;
using Assay.Reports.Screening;
using Assay.Screening;

namespace Assay.Cli.Screening;

/// <summary>What of a file of parties is asked.</summary>
/// <param name="Input">The file.</param>
/// <param name="Output">Where it goes with its candidates.</param>
/// <param name="Set">The set its ids belong to.</param>
/// <param name="Terms">What of the candidates is shown.</param>
/// <param name="FailOn">From which strength on a candidate is a finding; null where none is.</param>
/// <param name="Resume">Whether to go on where an interrupted run stopped.</param>
internal sealed record BulkOrder(
    string Input,
    string Output,
    string Set,
    ScreeningTerms Terms,
    MatchStrength? FailOn,
    bool Resume
)
{
    /// <summary>Holds the order against sense before anything is opened.</summary>
    /// <exception cref="UsageException">The output would be the input, or of a format that is not written.</exception>
    public void Check()
    {
        OutputFile.MustNotBe(Input, Output);
        Format([]);
    }

    /// <summary>The format that the output's name asks for.</summary>
    /// <param name="columns">The columns of the input.</param>
    /// <exception cref="UsageException">None that is written.</exception>
    public IScreeningFormat Format(IReadOnlyList<string> columns) =>
        Path.GetExtension(Output).ToUpperInvariant() switch
        {
            ".CSV" => new ScreeningCsv(columns),
            ".JSONL" or ".NDJSON" => new ScreeningJsonLines(columns),
            _ => throw new UsageException(
                "--out",
                $"'{Output}' is to be of no format that is written. Name it .csv or .jsonl."
            ),
        };
}
