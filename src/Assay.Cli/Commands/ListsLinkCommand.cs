using System.CommandLine;
using Assay.Listings;
using Assay.Model;
using Assay.Sources;
using NodaTime.Text;

namespace Assay.Cli.Commands;

/// <summary><c>assay lists link</c>, <c>unlink</c> and <c>links</c>: what people decide about records being of one party.</summary>
public static class ListsLinkCommand
{
    /// <summary><c>link</c>, or <c>unlink</c>.</summary>
    public static Command Build(Surroundings surroundings, GlobalOptions options, bool areSame)
    {
        var a = new Argument<string>("RECORD") { Description = "Such as us-ofac/sdn#34336." };
        var b = new Argument<string>("OTHER") { Description = "The other record." };
        var why = new Option<string>("--why")
        {
            HelpName = "TEXT",
            Description = "Why. Kept with the decision.",
            Required = true,
        };
        var by = new Option<string?>("--by")
        {
            Description = "Who decides. Default: the user's name.",
            HelpName = "NAME",
        };
        var command = new Command(
            areSame ? "link" : "unlink",
            areSame
                ? "Decides that two records are of the same party."
                : "Decides that two records are of two parties, whatever speaks for one."
        )
        {
            a,
            b,
            why,
            by,
        };
        command.SetAction(parsed =>
        {
            using var kept = KeptLists.Open(options.StorePath(parsed));
            var index = kept.IndexOn(surroundings.Today);
            var one = Existing(parsed.GetValue(a)!, index);
            var other = Existing(parsed.GetValue(b)!, index);
            if (one.Record == other.Record)
                throw new UsageException("lists link", "The two are the same record.");
            kept.Decisions.Add(
                new LinkDecision(
                    one.Record,
                    other.Record,
                    areSame,
                    Decider.Of(parsed.GetValue(by), surroundings),
                    surroundings.Clock.GetCurrentInstant(),
                    parsed.GetValue(why)!
                )
            );
            surroundings.Output.WriteLine(
                Surroundings.OneLine(
                    $"{one.Record} “{one.Name}” and {other.Record} “{other.Name}” are {(areSame ? "one party" : "two parties")} from now on."
                )
            );
            return ExitCode.Clear;
        });
        return command;
    }

    /// <summary><c>links</c>: what was decided.</summary>
    public static Command BuildShow(Surroundings surroundings, GlobalOptions options)
    {
        var command = new Command(
            "links",
            "What was decided about records being of one party, oldest first."
        );
        command.SetAction(parsed =>
        {
            using var kept = KeptLists.Open(options.StorePath(parsed));
            var decisions = kept.Decisions.All();
            if (decisions.Count == 0)
                surroundings.Output.WriteLine(
                    "Nothing was decided yet: assay lists link, assay lists unlink."
                );
            foreach (var d in decisions)
                surroundings.Output.WriteLine(
                    Surroundings.OneLine(
                        $"{InstantPattern.General.Format(d.At)} {d.By}: {d.A} {(d.AreSame ? "is" : "is not")} {d.B}: {d.Why}"
                    )
                );
            return ExitCode.Clear;
        });
        return command;
    }

    private static ListedParty Existing(string text, ListingIndex index)
    {
        var record =
            RecordId.TryParse(text)
            ?? throw new UsageException(
                "RECORD",
                $"'{text}' is no record. Write publisher/list#key, such as us-ofac/sdn#34336; assay lists history NAME shows it."
            );
        return index.Find(record)
            ?? throw new UsageException(
                "RECORD",
                $"no edition that is kept has {text}. Look for it: assay lists history NAME"
            );
    }
}
