using System.CommandLine;
using Assay.Cli.Votes;
using Assay.Reports.Votes;
using Assay.Votes;

namespace Assay.Cli.Commands;

/// <summary><c>assay votes last</c>: when a country last voted with some and against others, and how often.</summary>
public static class VotesLastCommand
{
    /// <summary>The command.</summary>
    public static Command Build(Surroundings surroundings, GlobalOptions options)
    {
        var votes = new VoteOptions(surroundings, options);
        var siding = new SidingOptions(votes);
        var from = CodedOptions.Day("--from", "Only roll calls of this day or later.");
        var to = CodedOptions.Day("--to", "Only roll calls of this day or earlier.");
        var command = new Command(
            "last",
            "When a country last voted with some and against others, how often, out of how many votes."
        )
        {
            from,
            to,
        };
        siding.AddTo(command);
        command.SetAction(parsed =>
        {
            var book = votes.Book(parsed);
            var question = siding.Question(parsed, book);
            var scan = SidingScan.Of(
                book,
                question with
                {
                    Filter = question.Filter with { From = parsed.GetValue(from), To = parsed.GetValue(to) },
                }
            );
            return votes.Write(
                parsed,
                stream => VotesJson.Last(stream, scan, book),
                () => SidingText.Last(scan, book)
            );
        });
        return command;
    }
}
