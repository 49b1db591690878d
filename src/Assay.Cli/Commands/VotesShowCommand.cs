using System.CommandLine;
using Assay.Cli.Votes;
using Assay.Model;
using Assay.Reports.Votes;
using Assay.Votes;

namespace Assay.Cli.Commands;

/// <summary><c>assay votes show</c>: how a resolution was voted on.</summary>
public static class VotesShowCommand
{
    /// <summary>The command.</summary>
    public static Command Build(Surroundings surroundings, GlobalOptions options)
    {
        var votes = new VoteOptions(surroundings, options);
        var resolution = new Argument<string>("resolution")
        {
            Description = "A resolution of the General Assembly: 68/262, A/RES/68/262, ES-11/1, 2758 (XXVI).",
        };
        var countries = new Option<string?>("--countries")
        {
            Description = "Countries and groups whose votes are shown, by commas: US,RU,eu.",
            HelpName = "CC,…",
        };
        var command = new Command(
            "show",
            "How a resolution was voted on: the count, and countries asked for."
        )
        {
            resolution,
            countries,
            votes.KnownOn,
            votes.Json,
        };
        command.SetAction(parsed =>
        {
            var book = votes.Book(parsed);
            var asked = votes.VotersOf(countries.Name, parsed.GetValue(countries), book);
            var named = parsed.GetValue(resolution)!;
            var found = book.Find(named);
            if (found.Count == 0)
                return NotFound(named, book, surroundings);
            return votes.Write(
                parsed,
                stream => VotesJson.Show(stream, found, asked, book),
                () => found.SelectMany(b => VotesText.Show(b, asked, book))
            );
        });
        return command;
    }

    private static int NotFound(string named, VoteBook book, Surroundings surroundings)
    {
        var near = book.Near(named);
        var spans = string.Join(
            ", ",
            book.Editions.Where(e => e.From is not null)
                .Select(e =>
                    $"{e.Source.Id} {TerritoryCommand.Day(e.From!.Value)} to {TerritoryCommand.Day(e.To!.Value)}"
                )
        );
        surroundings.Report(
            new Diagnostic(
                "AS7102",
                Severity.Error,
                new InputPlace(named),
                $"the data have no roll call on it, which does not say that there was none: it may have been adopted without a vote, or not be in the data ({spans}).{(near.Count > 0 ? $" Near it: {string.Join(", ", near)}." : "")} Write a symbol such as 68/262, or look with assay votes list --text WORDS."
            )
        );
        return ExitCode.UnreadableInput;
    }
}
