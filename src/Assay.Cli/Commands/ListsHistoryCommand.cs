using System.CommandLine;
using Assay.Listings;
using Assay.Model;
using Assay.Reports.Lists;
using Assay.Reports.Words;
using Assay.Sources;

namespace Assay.Cli.Commands;

/// <summary><c>assay lists history</c>: one party's whole story across publishers.</summary>
public static class ListsHistoryCommand
{
    /// <summary>The command.</summary>
    public static Command Build(Surroundings surroundings, GlobalOptions options)
    {
        var who = new Argument<string>("NAME|ID")
        {
            Description =
                "A name; a record such as us-ofac/sdn#34336; a publisher's number such as 34336; or a register number (INN, OGRN, LEI, IMO …).",
        };
        var knownOn = CodedOptions.Day(
            "--known-on",
            "Use only editions of this day or before. Default: today."
        );
        var raw = new Option<bool>("--raw")
        {
            Description = "Show each record as its publisher wrote it, too.",
        };
        var command = new Command(
            "history",
            "One party's story across all lists: who listed it, when, under what, what changed, since when it is gone."
        )
        {
            who,
            knownOn,
            raw,
        };
        command.SetAction(parsed =>
        {
            using var kept = KeptLists.Open(options.StorePath(parsed));
            var day = parsed.GetValue(knownOn) ?? surroundings.Today;
            var index = kept.IndexOn(day);
            var asked = parsed.GetValue(who)!;
            if (asked.Contains('#', StringComparison.Ordinal) && RecordId.TryParse(asked) is null)
                throw new UsageException(
                    "NAME|ID",
                    $"'{asked}' is no record. Write publisher/list#key, such as us-ofac/sdn#34336."
                );
            var found = new PartyLookup(index).Find(asked);
            if (found.Parties.Count == 0)
            {
                surroundings.Output.WriteLine(
                    Surroundings.OneLine(
                        $"No record of “{asked}” in {FactWords.Count(index.Editions.Count, "list")} known on {day:uuuu-MM-dd}, delisted parties included."
                    )
                );
                return ExitCode.Clear;
            }
            ListHistoryText.WriteFound(surroundings.Console, asked, found, index.Editions.Count);
            var told = Write(found, kept, index, day, parsed.GetValue(raw), surroundings);
            ListHistoryText.WriteEnd(surroundings.Console, told, found);
            return ExitCode.Clear;
        });
        return command;
    }

    /// <summary>Writes the parties' stories, those of linked records together.</summary>
    /// <returns>How many parties were told.</returns>
    private static int Write(
        PartiesFound found,
        KeptLists kept,
        ListingIndex index,
        LocalDate day,
        bool raw,
        Surroundings surroundings
    )
    {
        var linker = kept.LinkerOn(day);
        var told = new HashSet<RecordId>();
        var parties = 0;
        foreach (var one in found.Parties)
        {
            if (!told.Add(one.Party.Record))
                continue;
            parties++;
            var linked = linker.LinkedTo(one.Party, index);
            ListHistoryText.WriteHead(surroundings.Console, one, linked);
            foreach (var member in linked.Select(l => l.Party).Prepend(one.Party))
            {
                told.Add(member.Record);
                if (kept.Editions.StoryOf(member.Record, day) is { } story)
                    ListHistoryText.Write(surroundings.Console, story);
                if (raw && kept.Editions.Raw(member.Record, day) is { } text)
                    ListHistoryText.WriteRaw(surroundings.Console, text);
            }
        }
        return parties;
    }
}
