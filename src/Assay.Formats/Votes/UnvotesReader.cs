using Assay.Formats.Lists;
using Assay.Formats.Lists.Countries;
using Assay.Formats.Lists.Tables;
using Assay.Model;
using Assay.Votes;

namespace Assay.Formats.Votes;

/// <summary>
/// Reads the three tables of the R package unvotes (data of Erik Voeten and others): roll calls, the topics they are marked with, and the votes
/// of countries, in which absences are left out.
/// </summary>
internal sealed class UnvotesReader
{
    /// <summary>Raised when the same bytes are read otherwise than before.</summary>
    public const string Version = "unvotes/1";

    /// <summary>What the source is called.</summary>
    public static readonly VoteSource Source = new(
        new ItemId("unvotes"),
        "unvotes (Voeten and others)",
        VoteCoverage.AllRecorded,
        TellsAbsences: false
    );

    private readonly List<Diagnostic> _diagnostics;
    private readonly VoteSheet _sheet = new();
    private readonly Dictionary<string, int> _rows = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (CountryCode? Country, string? Renaming)> _voters = new(
        StringComparer.Ordinal
    );
    private readonly Dictionary<string, int> _renamed = new(StringComparer.Ordinal);
    private readonly Dictionary<int, List<StrangeVote>> _strangers = [];

    private UnvotesReader(List<Diagnostic> diagnostics) => _diagnostics = diagnostics;

    /// <summary>Reads the tables.</summary>
    public static VoteEdition Read(
        ListFile rollCalls,
        ListFile? issues,
        ListFile votes,
        LocalDate importedOn,
        List<Diagnostic> diagnostics
    )
    {
        var reader = new UnvotesReader(diagnostics);
        var hashes = new List<string> { Version };
        var topics = issues is null ? [] : Topics(issues, hashes);
        var described = RollCallRows.Read(rollCalls, topics, hashes, diagnostics);
        if (described.Count == 0)
            throw ListFault.NoEntries(rollCalls.Path);
        foreach (var rollCall in described)
            reader._rows.Add(rollCall.Id.Key, reader._sheet.AddRow());
        reader.Votes(votes, described, hashes);
        var rows = reader._sheet.Build();
        foreach (var (what, count) in reader._renamed.OrderBy(r => r.Key, StringComparer.Ordinal))
            diagnostics.Add(VoteFault.Renamed(votes.Path, count, what));
        return new VoteEdition(
            Source,
            ContentHash.OfAll(hashes),
            importedOn,
            [.. new[] { rollCalls, issues, votes }.Where(f => f is not null).Select(f => f!.Name.Full)],
            [
                .. described.Select(
                    (rollCall, i) =>
                        new VoteAccount(rollCall, rows[i], "", reader._strangers.GetValueOrDefault(i) ?? [])
                ),
            ]
        );
    }

    private static Dictionary<string, List<VoteTopic>> Topics(ListFile file, List<string> hashes)
    {
        var topics = new Dictionary<string, List<VoteTopic>>(StringComparer.Ordinal);
        using var part = new OpenPart(file, hash => hashes.Add(hash.Hex));
        foreach (var row in CsvTable.Rows(part))
        {
            row.Need(file.Path, "rcid", "short_name", "issue");
            var topic = new VoteTopic(
                row.Text("short_name", VoteLimits.NameLength),
                row.Text("issue", VoteLimits.NameLength)
            );
            if (topic.Code.Length == 0)
                throw VoteFault.Cell(file.Path, row.Line, "short_name", "", "the short word of a topic");
            if (!topics.TryGetValue(row["rcid"], out var marked))
            {
                if (topics.Count == VoteLimits.RollCalls)
                    throw VoteFault.TooMany(file.Path, row.Line, VoteLimits.RollCalls, "roll calls");
                topics.Add(row["rcid"], marked = []);
            }
            if (!marked.Contains(topic))
                marked.Add(topic);
        }
        return topics;
    }

    private void Votes(ListFile file, IReadOnlyList<RollCall> rollCalls, List<string> hashes)
    {
        using var part = new OpenPart(file, hash => hashes.Add(hash.Hex));
        foreach (var row in CsvTable.Rows(part))
        {
            row.Need(file.Path, "rcid", "country_code", "country", "vote");
            if (!_rows.TryGetValue(row["rcid"], out var at))
                throw VoteFault.UnknownRollCall(file.Path, row.Line, row["rcid"]);
            var vote = row.Vote(file.Path, mayBeAbsent: false);
            if (Voter(row["country_code"], row["country"], rollCalls[at].On) is not { } country)
            {
                if (!_strangers.TryGetValue(at, out var strangers))
                    _strangers.Add(at, strangers = []);
                strangers.Add(new StrangeVote(row.Text("country", VoteLimits.NameLength), vote));
                if (strangers.Count > VoteLimits.Countries)
                    throw VoteFault.TooMany(file.Path, row.Line, VoteLimits.Countries, "countries");
                continue;
            }
            var before =
                _sheet.Put(at, country, vote)
                ?? throw VoteFault.TooMany(file.Path, row.Line, VoteLimits.Countries, "countries");
            if (before != Vote.NotInData)
                throw VoteFault.Twice(
                    file.Path,
                    row.Line,
                    $"{country} voted already in roll call {row["rcid"]}"
                );
        }
    }

    // The table writes NA both for Namibia and for states that have no code today, and keeps Serbia under Yugoslavia's.
    private CountryCode? Voter(string code, string name, PartialDate on)
    {
        var key = $"{code}|{name}";
        if (!_voters.TryGetValue(key, out var voter))
            _voters.Add(key, voter = Named(code, name));
        if (voter.Renaming is { } renaming)
            _renamed[renaming] = _renamed.GetValueOrDefault(renaming) + 1;
        if (voter.Country is not { } written)
            return null;
        var seat = VotingStates.Seat(written, on);
        if (seat != written)
        {
            var what =
                $"under {written} since November 2000, which is the seat that Serbia continues: kept as {seat}";
            _renamed[what] = _renamed.GetValueOrDefault(what) + 1;
        }
        return seat;
    }

    private static (CountryCode?, string?) Named(string code, string name)
    {
        if (code is not VoteCells.Missing || name is "Namibia")
            return CountryCode.IsValid(code) && VotingStates.IsOrWasMember(new CountryCode(code))
                ? (new CountryCode(code), null)
                : (null, null);
        CountryCode? known = name switch
        {
            "Federal Republic of Germany" => new CountryCode("DE"),
            "Yemen Arab Republic" => new CountryCode("YE"),
            "Zanzibar" => VotingStates.Zanzibar,
            _ => CountryNames.TryFind(name, out var found) && VotingStates.IsOrWasMember(found)
                ? found
                : null,
        };
        return (
            known,
            known is { } kept
                ? $"of '{ListFault.Quoted(name)}', which the file gives no code: kept as {kept}"
                : null
        );
    }
}
