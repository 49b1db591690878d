using Assay.Formats.Lists;
using Assay.Formats.Lists.Tables;
using Assay.Model;
using Assay.Votes;

namespace Assay.Formats.Votes;

/// <summary>Reads the table of roll calls of unvotes, and what its days and symbols are worth.</summary>
internal static class RollCallRows
{
    /// <summary>
    /// Resolutions up to this session were numbered on through all sessions (the last of the 17th is 1871); what the table has there instead begins
    /// anew in each, and is the page of the record. So are the symbols of the special sessions of that time.
    /// </summary>
    private const int LastSessionOfPages = 17;

    /// <summary>Up to this session the table has, in the place of the day, numbers from 1 to 7 and nothing else.</summary>
    private const int LastSessionWithoutDays = 51;

    /// <summary>Up to this session some of its rows still have; the others, added later, have true days.</summary>
    private const int LastSessionWithSome = 57;

    /// <summary>The greatest of those numbers.</summary>
    private const int GreatestNumber = 7;

    /// <summary>So many days that are all in the first week of a month are no chance: one in 100,000.</summary>
    private const int FewestToTell = 8;

    public static IReadOnlyList<RollCall> Read(
        ListFile file,
        Dictionary<string, List<VoteTopic>> topics,
        List<string> hashes,
        List<Diagnostic> diagnostics
    )
    {
        var read = new List<(RollCall RollCall, LocalDate Day)>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        var pages = 0;
        using (var part = new OpenPart(file, hash => hashes.Add(hash.Hex)))
        {
            foreach (var row in CsvTable.Rows(part))
            {
                row.Need(file.Path, "rcid", "date", "unres");
                if (read.Count == VoteLimits.RollCalls)
                    throw VoteFault.TooMany(file.Path, row.Line, VoteLimits.RollCalls, "roll calls");
                var key = row.Text("rcid", VoteLimits.NameLength);
                if (key.Length == 0)
                    throw VoteFault.Cell(file.Path, row.Line, "rcid", "", "the number of a roll call");
                if (!keys.Add(key))
                    throw VoteFault.Twice(
                        file.Path,
                        row.Line,
                        $"roll call {ListFault.Quoted(key)} stands here again"
                    );
                var day = row.Day(file.Path, "date");
                var session = row.Number(file.Path, "session");
                var written = row.Text("unres", VoteLimits.NameLength);
                var symbol = SymbolOf(written);
                if (symbol is null)
                    pages++;
                if (session is { } number && IsOutside(symbol, written, day, number))
                    diagnostics.Add(
                        VoteFault.OutsideSession(
                            file.Path,
                            row.Line,
                            written.Length > 0 ? written : key,
                            row["date"],
                            number
                        )
                    );
                read.Add(
                    (
                        new RollCall
                        {
                            Id = new RollCallId(UnvotesReader.Source.Id, key),
                            Symbol = symbol,
                            SymbolAsWritten = written,
                            On = new PartialDate(day),
                            DayAsWritten = row["date"],
                            Session = session,
                            Title = row.Text("short", VoteLimits.TextLength),
                            Description = row.Text("descr", VoteLimits.TextLength),
                            Topics = topics.GetValueOrDefault(key) ?? [],
                            IsImportant = row["importantvote"] switch
                            {
                                "1" => true,
                                "0" => false,
                                _ => null,
                            },
                            Part = PartOf(row["amend"], row["para"]),
                        },
                        day
                    )
                );
            }
        }
        if (pages > 0)
            diagnostics.Add(VoteFault.Pages(file.Path, pages));
        return InMonths(read, file.Path, diagnostics);
    }

    private static ResolutionSymbol? SymbolOf(string written) =>
        ResolutionSymbol.TryParse(written, out var symbol)
        && symbol
            is { Kind: SessionKind.Regular, Session: > LastSessionOfPages }
                or { Kind: SessionKind.Emergency, Session: > 5 }
                or { Kind: SessionKind.Special, Session: > 5 }
            ? symbol
            : null;

    private static BallotPart PartOf(string amend, string para) =>
        amend is "1" ? BallotPart.Amendment
        : para is "1" ? BallotPart.Paragraph
        : amend is "0" && para is "0" ? BallotPart.Whole
        : BallotPart.NotSaid;

    // Session N opens in September of 1945 + N and is closed within a year; the first had two parts in 1946. Special sessions are filed under any.
    private static bool IsOutside(ResolutionSymbol? symbol, string written, LocalDate day, int session) =>
        session is > 1 and < 200
        && symbol is null or { Kind: SessionKind.Regular }
        && !written.Contains("SS/", StringComparison.Ordinal)
        && (day < new LocalDate(1945 + session, 9, 1) || day > new LocalDate(1946 + session, 9, 30));

    private static List<RollCall> InMonths(
        List<(RollCall RollCall, LocalDate Day)> read,
        string path,
        List<Diagnostic> diagnostics
    )
    {
        var old = read.Where(r => r.RollCall.Session <= LastSessionWithoutDays).ToList();
        if (old.Count < FewestToTell || old.Exists(r => r.Day.Day > GreatestNumber))
            return [.. read.Select(r => r.RollCall)];
        var months = 0;
        var told = new List<RollCall>(read.Count);
        foreach (var (rollCall, day) in read)
        {
            if (rollCall.Session <= LastSessionWithSome && day.Day <= GreatestNumber)
            {
                told.Add(rollCall with { On = new PartialDate(day.Year, day.Month) });
                months++;
            }
            else
                told.Add(rollCall);
        }
        diagnostics.Add(VoteFault.MonthsOnly(path, months, read.Count));
        return told;
    }
}
