using System.CommandLine;
using Assay.Cli.Screening;
using Assay.Model;
using Assay.Reports.Screening;
using Assay.Screening;

namespace Assay.Cli.Commands;

/// <summary><c>assay screen</c>: holds one party, or a file of them, against the lists.</summary>
public sealed class ScreenCommand
{
    private readonly Surroundings _surroundings;
    private readonly GlobalOptions _options;
    private readonly PartyOptions _party = new();
    private readonly ScreeningOptions _screening = new();

    private readonly Argument<string?> _file = new("FILE")
    {
        Description =
            "A table of parties (CSV, XLSX, ODS, JSON lines) with the column name, and id, schema, aliases, birth_date, country, nationality, identifiers where known.",
        Arity = ArgumentArity.ZeroOrOne,
    };
    private readonly Option<string?> _out = new("--out", "-o")
    {
        Description = "For a file: where to write it with its candidates, as .csv or .jsonl.",
        HelpName = "FILE",
    };
    private readonly Option<bool> _resume = new("--resume")
    {
        Description = "For a file: go on where an interrupted run with the same --out stopped.",
    };
    private readonly Option<bool> _json = new("--json")
    {
        Description = "For one party: write JSON instead of text.",
    };

    private ScreenCommand(Surroundings surroundings, GlobalOptions options)
    {
        _surroundings = surroundings;
        _options = options;
    }

    /// <summary>The command.</summary>
    public static Command Build(Surroundings surroundings, GlobalOptions options)
    {
        var screen = new ScreenCommand(surroundings, options);
        var command = new Command(
            "screen",
            "Holds one party (--name), or a file of them, against the lists, and says why each candidate is one."
        )
        {
            screen._file,
        };
        screen._party.AddTo(command);
        screen._screening.AddTo(command);
        command.Add(screen._out);
        command.Add(screen._resume);
        command.Add(screen._json);
        command.SetAction(parsed =>
            parsed.GetValue(screen._file) is { } file ? screen.Many(file, parsed) : screen.One(parsed)
        );
        return command;
    }

    private int One(ParseResult parsed)
    {
        if (!_party.Describes(parsed))
            throw new UsageException("screen", "Say whom: --name NAME, --id KIND:NUMBER, or a FILE.");
        if (parsed.GetValue(_out) is not null || parsed.GetValue(_resume))
            throw new UsageException(
                "screen",
                "--out and --resume are for a FILE. For one party use --json."
            );
        var party = _party.Of(parsed);
        if (!party.CanBeScreened)
            throw new UsageException(
                _party.Name.Name,
                "the name has no letter or digit that could be compared."
            );
        _surroundings.Report(
            _party
                .Remarks(parsed)
                .Select(r => new Diagnostic("AS2305", Severity.Warning, new InputPlace("screen"), $"{r}."))
        );
        var terms = _screening.Terms(parsed);
        using var lists = Lists(parsed);
        var candidates = new Screener(lists.Index, lists.Reviews, terms).Screen(party);
        Write(
            new PartyScreening(party, lists.KnownOn, lists.Index.Editions, terms, candidates),
            parsed.GetValue(_json)
        );
        return _screening.FailOn(parsed) is { } least && candidates.Any(c => c.IsFinding(least))
            ? ExitCode.Findings
            : ExitCode.Clear;
    }

    private int Many(string file, ParseResult parsed)
    {
        if (_party.AnyOf(parsed))
            throw new UsageException(
                "screen",
                "Give either a FILE or one party's --name and what describes it."
            );
        if (parsed.GetValue(_json))
            throw new UsageException("--json", "is for one party. For a FILE write -o OUT.jsonl.");
        var output =
            parsed.GetValue(_out)
            ?? throw new UsageException("--out", "is needed for a FILE. Write -o OUT.csv or -o OUT.jsonl.");
        var order = new BulkOrder(
            file,
            output,
            parsed.GetValue(_party.Set)!,
            _screening.Terms(parsed),
            _screening.FailOn(parsed),
            parsed.GetValue(_resume)
        );
        order.Check();
        // A run that goes on past midnight is still about the day it began on.
        using var lists = Lists(parsed, order.Resume ? RunSettings.KnownOn(order.Output) : null);
        return BulkScreening.Run(order, lists, _surroundings);
    }

    private KnownLists Lists(ParseResult parsed, LocalDate? otherwise = null) =>
        KnownLists.Open(
            _options.StorePath(parsed),
            parsed.GetValue(_screening.Lists)!,
            parsed.GetValue(_screening.KnownOn) ?? otherwise,
            _surroundings
        );

    private void Write(PartyScreening screening, bool asJson)
    {
        if (!asJson)
        {
            foreach (var line in ScreeningText.Lines(screening))
                _surroundings.Output.WriteLine(Surroundings.OneLine(line));
            return;
        }
        using var text = new MemoryStream();
        ScreeningJson.Write(text, screening);
        _surroundings.Output.WriteLine(System.Text.Encoding.UTF8.GetString(text.ToArray()));
    }
}
