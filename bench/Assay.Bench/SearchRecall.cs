using System.Globalization;
using Assay.Listings;
using Assay.Model;
using Assay.Names;

namespace Assay.Bench;

/// <summary>What a search over a store's lists finds of what there is to be found.</summary>
internal static class SearchRecall
{
    private const int Most = 100_000;
    private const int Slips = 10_000;
    private const int Compared = 600;
    private const int Shown = 12;
    private const int Seed = 20260811;

    /// <summary>
    /// Prints how many listed names with one slip find their party, how many names in other scripts agree with the party's in Latin letters, and how many of the names that comparing with every name puts at the
    /// threshold the search returns: of names with slips, and as they are.
    /// </summary>
    public static void Run(string store)
    {
        using var lists = new NewestLists(store);
        var index = lists.Index;
        var names = lists
            .Parties()
            .SelectMany(p => p.AllNames.Select(n => new Listed(p.Record, p.Kind, n, Name.Of(n, p.Kind))))
            .ToArray();
        Print($"{lists.Editions.Count} lists, {index.Count} parties, {names.Length} names");
        foreach (var publisher in names.GroupBy(n => n.Record.List.Publisher))
        {
            CountSlips(publisher.Key, PartyKind.Person, [.. publisher], index);
            CountSlips(publisher.Key, PartyKind.Company, [.. publisher], index);
        }
        CountScripts(names);
        HoldAgainstAll(names, index);
    }

    /// <summary>Names in other scripts against the same party's names in Latin letters: what somebody who has only one of them would find.</summary>
    private static void CountScripts(Listed[] names)
    {
        var parties = names.GroupBy(n => n.Record).Select(p => p.ToLookup(n => n.Name.Script)).ToList();
        foreach (var script in names.Select(n => n.Name.Script).Distinct().Order())
        {
            if (script is Script.Latin or Script.None or Script.Mixed)
                continue;
            var pairs = parties
                .Where(p => p.All(names => names.All(n => n.Kind == PartyKind.Person)))
                .Where(p => p[Script.Latin].Any())
                .SelectMany(p => p[script].Select(n => (Name: n, Latin: p[Script.Latin])))
                .ToList();
            var missed = pairs
                .Where(pair =>
                    pair.Latin.Max(l => NameComparer.Score(pair.Name.Name, l.Name, l.Kind))
                    < MatchThresholds.Possible
                )
                .ToList();
            Print(
                $"{script} against the Latin names of the same person: {pairs.Count - missed.Count} of {pairs.Count} reach the threshold"
            );
            foreach (var (name, latin) in missed.Take(Shown))
                Print($"  missed: {name.Text} | {string.Join(" | ", latin.Take(2).Select(l => l.Text))}");
        }
    }

    private sealed record Listed(RecordId Record, PartyKind Kind, string Text, Name Name);

    /// <summary>Names in Latin letters that identify: two words, or one of five letters; a slip in WEI is another name.</summary>
    private static void CountSlips(PublisherId publisher, PartyKind kind, Listed[] all, ListingIndex index)
    {
        var named = all.Where(n => n.Kind == kind && n.Name is { Identifies: true, Script: Script.Latin })
            .ToArray();
        if (named.Length == 0)
            return;
        var random = new Random(Seed);
        var found = 0;
        for (var i = 0; i < Slips; i++)
        {
            var listed = named[random.Next(named.Length)];
            var slip = WithSlip(listed.Text, random);
            found += index.Find(Query(slip, kind), Most).Any(c => c.Party.Record == listed.Record) ? 1 : 0;
        }
        Print(
            $"{publisher}, {kind} with one slip: {found} of {Slips} found ({found / (double)Slips:0.0000}), {named.Length} names"
        );
    }

    private static void HoldAgainstAll(Listed[] names, ListingIndex index)
    {
        var random = new Random(Seed);
        int due = 0,
            found = 0;
        for (var i = 0; i < Compared; i++)
        {
            var chosen = names[random.Next(names.Length)];
            var text = i % 3 == 0 ? chosen.Text : WithSlip(chosen.Text, random);
            var query = Name.Of(text, chosen.Kind);
            var returned = index.Find(Query(text, chosen.Kind), Most).Select(c => c.Party.Record).ToHashSet();
            var reached = names
                .AsParallel()
                // another kind of party is a conflict, which may put a pair below the threshold again
                .Where(n => n.Kind == chosen.Kind || n.Kind == PartyKind.Unknown)
                .Where(n =>
                    NameComparer.Score(query, n.Name, NameComparer.KindOf(chosen.Kind, n.Kind))
                    >= MatchThresholds.Possible
                )
                .DistinctBy(n => n.Record)
                .ToList();
            due += reached.Count;
            var lost = reached.Where(n => !returned.Contains(n.Record)).ToList();
            found += reached.Count - lost.Count;
            foreach (var name in lost)
                Print($"not returned: {text} ({chosen.Kind}), {name.Text} of {name.Record}");
        }
        Print(
            $"{found} of {due} parties that comparing with every name puts at the threshold are returned ({found / (double)due:0.00000}), {Compared} queries"
        );
    }

    /// <summary>A letter too few, too many, another or swapped with its neighbour, within a word.</summary>
    private static string WithSlip(string name, Random random)
    {
        while (true)
        {
            var at = random.Next(name.Length);
            if (!char.IsLetter(name[at]))
                continue;
            var letter = ((char)('A' + random.Next(26))).ToString();
            switch (random.Next(4))
            {
                case 0:
                    return name.Remove(at, 1);
                case 1:
                    return name.Insert(at, letter);
                case 2 when name[at] != letter[0]:
                    return name.Remove(at, 1).Insert(at, letter);
                case 3 when at + 1 < name.Length && char.IsLetter(name[at + 1]) && name[at] != name[at + 1]:
                    return string.Concat(
                        name.AsSpan(0, at),
                        $"{name[at + 1]}{name[at]}",
                        name.AsSpan(at + 2)
                    );
            }
        }
    }

    private static PartyQuery Query(string name, PartyKind kind) => new([name], kind, null, [], []);

    private static void Print(FormattableString text) =>
        Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
