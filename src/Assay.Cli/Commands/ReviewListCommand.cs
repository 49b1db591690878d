using System.CommandLine;
using Assay.Listings;
using Assay.Screening;
using Assay.Sources;
using NodaTime.Text;

namespace Assay.Cli.Commands;

/// <summary><c>assay review list</c>: what was decided, and what of it is to be asked again because a list changed.</summary>
public static class ReviewListCommand
{
    /// <summary>The command.</summary>
    public static Command Build(Surroundings surroundings, GlobalOptions options)
    {
        var party = new Option<string?>("--party") { Description = "Only this party's id.", HelpName = "ID" };
        var set = new Option<string?>("--set")
        {
            Description = "Only this set of parties.",
            HelpName = "NAME",
        };
        var record = new Option<string?>("--record")
        {
            Description = "Only this record, such as us-ofac/sdn#34336.",
            HelpName = "RECORD",
        };
        var command = new Command(
            "list",
            "What was decided, oldest first, and where the listed party has changed since in a way that matters."
        )
        {
            party,
            set,
            record,
        };
        command.SetAction(parsed =>
        {
            using var kept = KeptLists.Open(options.StorePath(parsed), surroundings.Report);
            var all = kept.Reviews.All();
            var book = new ReviewBook(all, LocalDate.MaxIsoValue);
            var chosen = all.Where(d =>
                    Is(parsed.GetValue(party)?.Trim(), d.Party.Id)
                    && Is(parsed.GetValue(set)?.Trim(), d.Party.Set)
                    && Is(parsed.GetValue(record), d.Record.ToString())
                )
                .ToList();
            if (chosen.Count == 0)
            {
                surroundings.Output.WriteLine("Nothing of that was decided yet: assay review add.");
                return ExitCode.Clear;
            }
            var index = kept.IndexOn(surroundings.Today);
            foreach (var decision in chosen)
            {
                var isLatest = ReferenceEquals(book.Find(decision.Party, decision.Record), decision);
                surroundings.Output.WriteLine(
                    Surroundings.OneLine(
                        $"{InstantPattern.General.Format(decision.At)}  {decision.Party}  {decision.Record}  {decision}"
                    )
                );
                foreach (var remark in isLatest ? Remarks(decision, index) : ["replaced by a later decision"])
                    surroundings.Output.WriteLine(Surroundings.OneLine($"    {remark}"));
            }
            return ExitCode.Clear;
        });
        return command;
    }

    private static IEnumerable<string> Remarks(ReviewDecision decision, ListingIndex index)
    {
        if (index.Find(decision.Record) is not { } listed)
            return ["no edition that is kept has the record"];
        var changes = ReviewStanding.ChangesOf(decision, listed);
        return changes.Count == 0 ? [] : [$"to be asked again: {string.Join("; ", changes)}"];
    }

    private static bool Is(string? asked, string value) =>
        asked is null || string.Equals(asked, value, StringComparison.Ordinal);
}
