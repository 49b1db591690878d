using System.CommandLine;
using Assay.Formats.Lists.Tables;
using Assay.Formats.Screening;
using Assay.Listings;
using Assay.Model;
using Assay.Screening;
using Assay.Sources;

namespace Assay.Cli.Commands;

/// <summary><c>assay review add</c>: decides whether a party of one's own is the one a record describes.</summary>
public sealed class ReviewAddCommand
{
    private readonly Surroundings _surroundings;
    private readonly GlobalOptions _options;
    private readonly PartyOptions _party = new();

    private readonly Option<string?> _from = new("--from")
    {
        Description =
            "The table the party stands in, as it is screened. Else describe it with --name and so on.",
        HelpName = "FILE",
    };
    private readonly Option<string> _record = new("--record")
    {
        Description = "The record it resembles, such as us-ofac/sdn#34336.",
        HelpName = "RECORD",
        Required = true,
    };
    private readonly Option<string> _as = new("--as")
    {
        Description = "match, false-positive or undecided.",
        HelpName = "DECISION",
        Required = true,
    };
    private readonly Option<string> _why = new("--why")
    {
        Description = "Why. Kept with the decision.",
        Required = true,
    };
    private readonly Option<string?> _by = new("--by")
    {
        Description = "Who decides. Default: the user's name.",
        HelpName = "NAME",
    };

    private ReviewAddCommand(Surroundings surroundings, GlobalOptions options)
    {
        _surroundings = surroundings;
        _options = options;
    }

    /// <summary>The command.</summary>
    public static Command Build(Surroundings surroundings, GlobalOptions options)
    {
        var add = new ReviewAddCommand(surroundings, options);
        var command = new Command("add", "Decides whether a party of yours is the one a record describes.");
        add._party.Party.Required = true;
        add._party.AddTo(command);
        command.Add(add._from);
        command.Add(add._record);
        command.Add(add._as);
        command.Add(add._why);
        command.Add(add._by);
        add._as.AcceptOnlyFromAmong("match", "false-positive", "undecided");
        command.SetAction(add.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var why = parsed.GetValue(_why)!.Trim();
        if (why.Length == 0)
            throw new UsageException(_why.Name, "is blank. Whoever comes after you needs the reason.");
        var party = Screened(parsed);
        using var kept = KeptLists.Open(_options.StorePath(parsed), _surroundings.Report);
        var listed = Existing(parsed.GetValue(_record)!, kept.IndexOn(_surroundings.Today));
        var decision = new ReviewDecision(
            party.Id!.Value,
            listed.Record,
            parsed.GetValue(_as) switch
            {
                "match" => ReviewVerdict.Match,
                "false-positive" => ReviewVerdict.FalsePositive,
                _ => ReviewVerdict.Undecided,
            },
            Decider.Of(parsed.GetValue(_by), _surroundings),
            _surroundings.Clock.GetCurrentInstant(),
            why,
            PartyFingerprint.Of(party),
            PartyFingerprint.Of(listed)
        );
        kept.Reviews.Add(decision);
        _surroundings.Output.WriteLine(
            Surroundings.OneLine($"{decision.Party} and {listed.Record} “{listed.Name}”: {decision}")
        );
        return ExitCode.Clear;
    }

    private ScreenedParty Screened(ParseResult parsed)
    {
        var id = _party.IdOf(parsed.GetValue(_party.Party)!, parsed);
        if (parsed.GetValue(_from) is not { } file)
            return _party.Describes(parsed)
                ? _party.Of(parsed)
                : throw new UsageException(
                    "review add",
                    "Say what the party is, so that it can be told when that changes: --from FILE, the table it stands in, or --name and what else is known."
                );
        if (_party.AnyOf(parsed))
            throw new UsageException("review add", "Give either --from or what describes the party.");
        var found = InFile(file, id);
        _surroundings.Report(found.Notes.Select(note => Noted(file, found, note)));
        return found.Party;
    }

    private static PartyRow InFile(string file, ScreenedPartyId id)
    {
        var table = InputTable.Open(file, PartyRows.Id, PartyRows.Name);
        var rows = new PartyRows(table, id.Set);
        PartyRow? found = null;
        foreach (var row in table.Rows(SurplusCells.Leave))
        {
            if (!string.Equals(row[PartyRows.Id], id.Id, StringComparison.Ordinal))
                continue;
            if (found is not null)
                throw new AssayException(
                    Error(
                        "AS2309",
                        file,
                        row.Line,
                        $"the id '{id.Id}' stands here and in line {found.Row.Line}; which party is meant is not known. Give each its own."
                    )
                );
            found = rows.Read(row);
        }
        return found
            ?? throw new AssayException(
                Error("AS2308", file, null, $"no row has the id '{id.Id}'. Look for it in the column id.")
            );
    }

    private static ListedParty Existing(string text, ListingIndex index)
    {
        try
        {
            return index.Find(RecordId.Parse(text))
                ?? throw new UsageException(
                    "--record",
                    $"no edition that is kept has {text}. Look for it: assay lists history NAME"
                );
        }
        catch (ArgumentException)
        {
            throw new UsageException(
                "--record",
                $"'{text}' is no record. Write publisher/list#key, such as us-ofac/sdn#34336; assay lists history NAME shows it."
            );
        }
    }

    private static Diagnostic Noted(string file, PartyRow row, string note) =>
        new("AS2305", Severity.Warning, new InputPlace(file, row.Row.Line), $"{note}.");

    private static Diagnostic Error(string code, string file, long? line, FormattableString message) =>
        new(code, Severity.Error, new InputPlace(file, line), FormattableString.Invariant(message));
}
