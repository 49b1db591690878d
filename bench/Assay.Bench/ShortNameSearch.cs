using System.Globalization;
using Assay.Listings;
using Assay.Model;
using Assay.Names;

namespace Assay.Bench;

/// <summary>What searches by short names and acronyms find in a store's lists, and how much besides.</summary>
internal static class ShortNameSearch
{
    private const int Most = 1_000;
    private const int Shown = 15;

    /// <summary>
    /// Asks for each organisation that is told by one word of its own and one everyday word by the first alone; and for each listed acronym. Prints how many find their
    /// party, and how many parties a search returns.
    /// </summary>
    public static void Run(string store)
    {
        using var lists = new NewestLists(store);
        var organisations = lists
            .Parties()
            .Where(p => p.Kind is not (PartyKind.Person or PartyKind.Vessel or PartyKind.Aircraft))
            .ToArray();
        Print($"{lists.Editions.Count} lists, {organisations.Length} organisations");
        var words = organisations
            .SelectMany(p => p.AllNames.Select(n => (p.Record, Word: OwnWord(Name.Of(n, p.Kind)))))
            .Where(x => x.Word is not null)
            .Distinct()
            .ToArray();
        Count("own words alone", words!, lists.Index);
        Count(
            "own words with a legal form",
            [.. words.Select(x => (x.Record, $"{x.Word} LLC"))],
            lists.Index
        );
        var acronyms = organisations
            .SelectMany(p => p.AllNames.SelectMany(n => AcronymsOf(n, p).Select(a => (p.Record, Word: a))))
            .Distinct()
            .ToArray();
        Count("acronyms of listed names", acronyms, lists.Index);
    }

    private static void Count(string what, (RecordId Record, string Word)[] asked, ListingIndex index)
    {
        int found = 0;
        var queries = asked.Select(a => a.Word).Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
        var answers = queries
            .AsParallel()
            .AsOrdered()
            .Select(q => index.Find(new PartyQuery([q], PartyKind.Company, null, [], []), Most))
            .Zip(queries)
            .ToDictionary(x => x.Second, x => x.First, StringComparer.OrdinalIgnoreCase);
        foreach (var (record, word) in asked)
            found += answers[word].Any(c => c.Party.Record == record) ? 1 : 0;
        var returned = answers.Values.Select(a => a.Count).Order().ToArray();
        Print(
            $"{what}: {asked.Length} asked, {found} find their party ({found / (double)asked.Length:0.000}); parties returned: median {returned[returned.Length / 2]}, mean {returned.Average():0.0}, nine in ten at most {returned[returned.Length * 9 / 10]}, most {returned[^1]}; {returned.Count(r => r > 10)} of {returned.Length} searches return more than ten"
        );
        foreach (var (word, answer) in answers.OrderByDescending(a => a.Value.Count).Take(Shown))
            Print(
                $"  {word}: {answer.Count}, such as {string.Join(" | ", answer.Take(4).Select(c => c.ListedName))}"
            );
    }

    /// <summary>The word by which alone an organisation is told, where one everyday word stands beside it.</summary>
    private static string? OwnWord(Name name)
    {
        var content = name.Parts.Where(p => p.IsContent).ToList();
        return
            content.Count == 2
            && content.Count(p => p.Kind == PartKind.Word) == 1
            && content.Single(p => p.Kind == PartKind.Word) is { Folded.Length: > 2 } own
            ? own.Text
            : null;
    }

    private static IEnumerable<string> AcronymsOf(string name, ListedParty party) =>
        Name.Of(name, party.Kind).Acronyms.Select(a => a.ToUpperInvariant());

    private static void Print(FormattableString text) =>
        Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
