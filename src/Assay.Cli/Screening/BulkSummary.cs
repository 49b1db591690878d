using System.Globalization;
using Assay.Formats.Screening;
using Assay.Model;

namespace Assay.Cli.Screening;

/// <summary>What is told of a screened file.</summary>
internal static class BulkSummary
{
    /// <summary>A line on standard output, and a diagnostic for each kind of row that was not wholly understood, however many there are.</summary>
    public static void Tell(BulkOrder order, KnownLists lists, BulkTotals totals, Surroundings surroundings)
    {
        if (totals is { Noted: > 0, FirstNoted: { } noted })
            surroundings.Report(
                Of(
                    "AS2305",
                    Severity.Warning,
                    new InputPlace(order.Input, noted.Line),
                    $"{totals.Noted} rows hold something that was not understood, here: {noted.What}. They were screened without it; the column notes says what. Mend them and screen them again."
                )
            );
        if (totals is { NotScreened: > 0, FirstNotScreened: { } empty })
            surroundings.Report(
                Of(
                    "AS2307",
                    Severity.Warning,
                    new InputPlace(order.Input, empty.Line),
                    $"{totals.NotScreened} rows have neither a name nor a number and were not screened; this is the first. That they have no candidates says nothing."
                )
            );
        surroundings.Output.WriteLine(
            Surroundings.OneLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{totals.Rows - totals.NotScreened} of {totals.Rows} rows held against {lists.Index.Editions.Count} lists known on {lists.KnownOn:uuuu-MM-dd}: {totals.WithCandidates} with candidates, {totals.Candidates} in all: {order.Output}"
                )
            )
        );
    }

    /// <summary>Which columns are compared with nothing: a birth date under another name would be a date that is not looked at.</summary>
    public static Diagnostic PassedThrough(string input, IReadOnlyList<string> columns) =>
        Of(
            "AS2313",
            Severity.Note,
            new InputPlace(input, 1),
            $"passed through and compared with nothing: {string.Join(", ", columns.Take(MostColumns))}{(columns.Count > MostColumns ? ", …" : "")}. Compared are {PartyRows.Known}; name a column so if it is to be."
        );

    private const int MostColumns = 20;

    /// <summary>That a run goes on, and where.</summary>
    public static Diagnostic Resumed(string output, long rows) =>
        Of(
            "AS2304",
            Severity.Note,
            new InputPlace(output),
            rows > 0
                ? $"{rows} rows are there from the interrupted run; it goes on behind them."
                : "nothing is there that could be gone on with; begun at the first row."
        );

    /// <summary>That what an interrupted run left is lost.</summary>
    public static Diagnostic BegunAnew(string output) =>
        Of(
            "AS2306",
            Severity.Note,
            new InputPlace(output),
            "an interrupted run left something to go on with; without --resume it is begun anew."
        );

    private static Diagnostic Of(string code, Severity severity, InputPlace place, string message) =>
        new(code, severity, place, message);
}
