using System.CommandLine;
using Assay.Cli.Votes;
using Assay.Reports.Votes;
using Assay.Votes;

namespace Assay.Cli.Commands;

/// <summary><c>assay votes claim</c>: whether a vote was the first of its kind.</summary>
public static class VotesClaimCommand
{
    /// <summary>The command.</summary>
    public static Command Build(Surroundings surroundings, GlobalOptions options)
    {
        var votes = new VoteOptions(surroundings, options);
        var siding = new SidingOptions(votes);
        var since = CodedOptions.Day("--first-since", "Since when, it is claimed, there was no such vote.");
        var on = CodedOptions.Day("--on", "The day of the vote that is claimed to be the first.");
        since.Required = true;
        on.Required = true;
        var command = new Command(
            "claim",
            "Whether a country, on a day, voted with some and against others for the first time since another day."
        )
        {
            since,
            on,
        };
        siding.AddTo(command);
        command.SetAction(parsed =>
        {
            var (first, day) = (parsed.GetValue(since)!.Value, parsed.GetValue(on)!.Value);
            if (first >= day)
                throw new UsageException(since.Name, "must be before --on.");
            var book = votes.Book(parsed);
            var answer = ClaimAnswer.Of(book, new FirstTimeClaim(siding.Question(parsed, book), first, day));
            return votes.Write(
                parsed,
                stream => VotesJson.Claim(stream, answer, book),
                () => SidingText.Claim(answer, book)
            );
        });
        return command;
    }
}
