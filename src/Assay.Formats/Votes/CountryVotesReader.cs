using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Assay.Formats.Lists;
using Assay.Formats.Lists.Tables;
using Assay.Formats.Screening;
using Assay.Model;
using Assay.Votes;

namespace Assay.Formats.Votes;

/// <summary>
/// Reads a table of votes of some resolutions: resolution, date, country, country_code, vote, origin. Each origin is a source of its own, so that
/// origins that differ on one roll call are held against each other.
/// </summary>
internal sealed partial class CountryVotesReader
{
    /// <summary>Raised when the same bytes are read otherwise than before.</summary>
    public const string Version = "country-votes/1";

    private sealed record Draft(RollCall RollCall, string Origin, int Row)
    {
        public List<StrangeVote> Strangers { get; } = [];
    }

    private sealed class Origin
    {
        public VoteSheet Sheet { get; } = new();
        public Dictionary<string, Draft> RollCalls { get; } = new(StringComparer.Ordinal);
        public bool TellsAbsences { get; set; }
    }

    private readonly Dictionary<string, Origin> _origins = new(StringComparer.Ordinal);
    private readonly string _path;

    private CountryVotesReader(string path) => _path = path;

    /// <summary>Reads the table: an edition for each origin.</summary>
    public static IReadOnlyList<VoteEdition> Read(
        ListFile file,
        LocalDate importedOn,
        List<Diagnostic> diagnostics
    )
    {
        var reader = new CountryVotesReader(file.Path);
        var hash = default(ContentHash);
        using (var part = new OpenPart(file, h => hash = h))
        {
            foreach (var row in CsvTable.Rows(part))
                reader.Take(row);
        }
        if (reader._origins.Count == 0)
            throw ListFault.NoEntries(file.Path);
        return
        [
            .. reader
                ._origins.OrderBy(o => o.Key, StringComparer.Ordinal)
                .Select(o => reader.Edition(o.Key, o.Value, hash, file.Name.Full, importedOn, diagnostics)),
        ];
    }

    private void Take(TableRow row)
    {
        row.Need(_path, "resolution", "date", "country", "vote", "origin");
        var written = row.Text("resolution", VoteLimits.NameLength);
        if (!ResolutionSymbol.TryParse(written, out var symbol))
            throw VoteFault.Cell(_path, row.Line, "resolution", written, "a symbol such as A/RES/68/262");
        var told = row.Text("origin", VoteLimits.NameLength);
        if (told.Length == 0)
            throw VoteFault.Cell(_path, row.Line, "origin", "", "where the vote was taken from");
        var vote = row.Vote(_path, mayBeAbsent: true);
        var origin = OriginOf(told, row.Line);
        var draft = RollCallOf(origin, told, symbol, written, row);
        origin.TellsAbsences |= vote == Vote.Absent;
        var name = row.Text("country", VoteLimits.NameLength);
        if (VoterOf(row["country_code"], name, draft.RollCall.On) is not { } country)
        {
            Strange(draft, name, vote, row.Line);
            return;
        }
        var before =
            origin.Sheet.Put(draft.Row, country, vote)
            ?? throw VoteFault.TooMany(_path, row.Line, VoteLimits.Countries, "countries");
        if (before == vote)
            Strange(draft, $"{name} (a second time)", vote, row.Line);
        else if (before != Vote.NotInData)
            throw VoteFault.Twice(
                _path,
                row.Line,
                $"{country} ({ListFault.Quoted(name)}) has another vote on {symbol} from this origin already"
            );
    }

    private void Strange(Draft draft, string name, Vote vote, long line)
    {
        draft.Strangers.Add(new StrangeVote(name, vote));
        if (draft.Strangers.Count > VoteLimits.Countries)
            throw VoteFault.TooMany(_path, line, VoteLimits.Countries, "countries");
    }

    // "dgrtwo/unvotes rcid 5309" is of the source dgrtwo/unvotes, "small-hack/kaartmaker world_ukraine_votes.csv" of small-hack/kaartmaker.
    private Origin OriginOf(string told, long line)
    {
        var id = NotOfIds().Replace(told.Split(' ')[0].ToLowerInvariant(), "-").Trim('-', '.', '/', ':', '_');
        var key = $"country-votes/{(id.Length > 0 ? id : "origin")}";
        if (!_origins.TryGetValue(key, out var origin))
        {
            if (_origins.Count == VoteLimits.Origins)
                throw VoteFault.TooMany(_path, line, VoteLimits.Origins, "origins");
            _origins.Add(key, origin = new Origin());
        }
        return origin;
    }

    private Draft RollCallOf(
        Origin origin,
        string told,
        ResolutionSymbol symbol,
        string written,
        TableRow row
    )
    {
        var day = row.Day(_path, "date");
        var key = $"{symbol} {told}";
        if (origin.RollCalls.TryGetValue(key, out var there))
            return there.RollCall.On == new PartialDate(day)
                ? there
                : throw VoteFault.Twice(
                    _path,
                    row.Line,
                    $"{symbol} from this origin was of {there.RollCall.On} before, and is of {row["date"]} here"
                );
        if (origin.RollCalls.Count == VoteLimits.RollCalls)
            throw VoteFault.TooMany(_path, row.Line, VoteLimits.RollCalls, "roll calls");
        var draft = new Draft(
            new RollCall
            {
                Id = new RollCallId(new ItemId("country-votes"), key),
                Symbol = symbol,
                SymbolAsWritten = written,
                On = new PartialDate(day),
                DayAsWritten = row["date"],
                Session = symbol.Kind == SessionKind.Regular ? symbol.Session : null,
            },
            told,
            origin.Sheet.AddRow()
        );
        origin.RollCalls.Add(key, draft);
        return draft;
    }

    private VoteEdition Edition(
        string id,
        Origin origin,
        ContentHash file,
        string name,
        LocalDate importedOn,
        List<Diagnostic> diagnostics
    )
    {
        var source = new VoteSource(
            new ItemId(id),
            id["country-votes/".Length..],
            VoteCoverage.Selected,
            origin.TellsAbsences
        );
        var rows = origin.Sheet.Build();
        var accounts = origin
            .RollCalls.Values.Select(d => new VoteAccount(
                d.RollCall with
                {
                    Id = d.RollCall.Id with { Source = source.Id },
                },
                rows[d.Row],
                d.Origin,
                d.Strangers
            ))
            .ToList();
        foreach (var account in accounts.Where(a => a.Strangers.Count > 0))
            diagnostics.Add(
                VoteFault.Strangers(
                    _path,
                    account.RollCall.Name,
                    account.Origin,
                    [.. account.Strangers.Select(s => s.Name)]
                )
            );
        return new VoteEdition(
            source,
            ContentHash.OfAll([Version, id, file.Hex]),
            importedOn,
            [name],
            accounts
        );
    }

    private static CountryCode? VoterOf(string code, string name, PartialDate on)
    {
        // a code first, as some are of states that are gone and no list has
        if (CountryCode.IsValid(code) && VotingStates.IsOrWasMember(new CountryCode(code)))
            return VotingStates.Seat(new CountryCode(code), on);
        return
            !PartsOfCountries.Contains(name)
            && PartyText.TryCountry(code.Length > 0 ? code : Spelling(name), out var country)
            && VotingStates.IsOrWasMember(country)
            ? country
            : null;
    }

    // Lists mean the state by these; a table of votes that has them has the state besides.
    private static readonly FrozenSet<string> PartsOfCountries = new[]
    {
        "Crimea",
        "England",
        "Northern Ireland",
        "Scotland",
        "Wales",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // What makers of maps write, and lists do not.
    private static string Spelling(string name) =>
        name switch
        {
            "Bosnia and Herz." => "Bosnia and Herzegovina",
            "Central African Rep." => "Central African Republic",
            "Dem. Rep. Congo" => "Democratic Republic of the Congo",
            "Dominican Rep." => "Dominican Republic",
            "Eq. Guinea" => "Equatorial Guinea",
            "Eswantini" => "Eswatini",
            "Guinea Bissau" => "Guinea-Bissau",
            "Macedonia" => "North Macedonia",
            "Republic of Serbia" => "Serbia",
            "S. Sudan" => "South Sudan",
            "Saint Vincent and Grenadines" => "Saint Vincent and the Grenadines",
            _ => name,
        };

    [GeneratedRegex("[^a-z0-9/._-]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NotOfIds();
}
