using System.CommandLine;
using Assay.Listings;
using Assay.Model;
using Assay.Reports.Lists;
using Assay.Sources;

namespace Assay.Cli.Commands;

/// <summary><c>assay lists history</c>: one party's whole story across publishers.</summary>
public static class ListsHistoryCommand
{
    /// <summary>The command.</summary>
    public static Command Build(Surroundings surroundings, GlobalOptions options)
    {
        var who = new Argument<string>("who")
        {
            Description =
                "A name; a record such as us-ofac/sdn#34336; a publisher's number such as 34336; or a register number (INN, OGRN, LEI, IMO …).",
            HelpName = "NAME|ID",
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
            var found = Meant(parsed.GetValue(who)!, index);
            if (found.Count == 0)
            {
                surroundings.Output.WriteLine(
                    Surroundings.OneLine(
                        $"No record of “{parsed.GetValue(who)}” in {index.Editions.Count} lists known on {day:uuuu-MM-dd}, delisted parties included."
                    )
                );
                return ExitCode.Clear;
            }
            Write(found, kept, index, day, parsed.GetValue(raw), surroundings);
            return ExitCode.Clear;
        });
        return command;
    }

    /// <summary>Who is meant: by record, by publisher's number, by register number, by name; each only where the one before finds nobody.</summary>
    private static List<ListedParty> Meant(string who, ListingIndex index)
    {
        if (who.Contains('#', StringComparison.Ordinal))
        {
            try
            {
                return index.Find(RecordId.Parse(who)) is { } one ? [one] : [];
            }
            catch (ArgumentException e)
            {
                throw new UsageException("lists history", e.Message);
            }
        }
        var byKey = index
            .Editions.Select(e => index.Find(new RecordId(e.List, who)))
            .OfType<ListedParty>()
            .ToList();
        if (byKey.Count > 0)
            return byKey;
        if (who.Any(char.IsAsciiDigit) && index.FindNumber(who) is { Count: > 0 } byNumber)
            return [.. byNumber];
        var query = new PartyQuery([who], PartyKind.Unknown, null, [], []);
        var candidates = index.Find(query);
        var likely = candidates.Where(c => c.Strength >= MatchStrength.Likely).ToList();
        if (likely.Count == 0 && index.FindWords(who) is { Count: > 0 } inName)
            return [.. inName.Take(MatchThresholds.MostCandidates)];
        return [.. (likely.Count > 0 ? likely : candidates).Select(c => c.Party)];
    }

    private static void Write(
        List<ListedParty> found,
        KeptLists kept,
        ListingIndex index,
        LocalDate day,
        bool raw,
        Surroundings surroundings
    )
    {
        var linker = kept.Linker();
        var told = new HashSet<RecordId>();
        foreach (var party in found)
        {
            if (!told.Add(party.Record))
                continue;
            var linked = linker.LinkedTo(party, index);
            ListHistoryText.WriteHead(surroundings.Console, party, linked);
            foreach (var member in linked.Select(l => l.Party).Prepend(party))
            {
                told.Add(member.Record);
                if (kept.Editions.StoryOf(member.Record, day) is { } story)
                    ListHistoryText.Write(surroundings.Console, story);
                if (raw && kept.Editions.Raw(member.Record, day) is { } text)
                    ListHistoryText.WriteRaw(surroundings.Console, text);
            }
        }
    }
}
