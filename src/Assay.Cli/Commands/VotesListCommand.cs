using System.CommandLine;
using Assay.Cli.Votes;
using Assay.Reports.Votes;

namespace Assay.Cli.Commands;

/// <summary><c>assay votes list</c>: roll calls by topic, words and days.</summary>
public static class VotesListCommand
{
    private const int DefaultLimit = 50;

    /// <summary>The command.</summary>
    public static Command Build(Surroundings surroundings, GlobalOptions options)
    {
        var votes = new VoteOptions(surroundings, options);
        var from = CodedOptions.Day("--from", "Only roll calls of this day or later.");
        var to = CodedOptions.Day("--to", "Only roll calls of this day or earlier.");
        var limit = new Option<int>("--limit")
        {
            Description = "How many are shown; --json gives all.",
            HelpName = "N",
            DefaultValueFactory = _ => DefaultLimit,
        };
        var command = new Command("list", "Roll calls, oldest first.")
        {
            votes.Topic,
            votes.Text,
            from,
            to,
            votes.Whole,
            limit,
            votes.KnownOn,
            votes.Json,
        };
        command.SetAction(parsed =>
        {
            var most = parsed.GetValue(limit);
            if (most < 1)
                throw new UsageException(limit.Name, "must be 1 or more.");
            var book = votes.Book(parsed);
            var filter = votes.Filter(parsed, book) with
            {
                From = parsed.GetValue(from),
                To = parsed.GetValue(to),
            };
            var found = book.Ballots.Where(b => filter.Takes(b.RollCall)).ToList();
            return votes.Write(
                parsed,
                stream => VotesJson.List(stream, found, book),
                () => VotesText.List(found, most)
            );
        });
        return command;
    }
}
