using System.Text.RegularExpressions;
using Assay.Commodities;
using Assay.FactCheck.Shared;
using Assay.FactCheck.Statements;
using Assay.Model;

namespace Assay.FactCheck.Checks;

/// <summary>Holds membership of the lists of critical minerals in both directions, element by element, and the lists' days.</summary>
internal sealed partial class CriticalListCheck(
    IReadOnlyList<CriticalEntry> entries,
    CommodityBook book,
    StatementLog log
)
{
    public void Check()
    {
        foreach (var list in book.Lists)
        {
            var mine = entries
                .Where(entry => string.Equals(ListOf(entry), list.Id.Value, StringComparison.Ordinal))
                .ToList();
            if (mine.Count == 0)
            {
                log.Leave(
                    new("critical list: days", list.Id.Value, list.Title, list.Source.Confidence),
                    "the list is not in the file"
                );
                continue;
            }
            DaysOf(list, mine[0]);
            foreach (var entry in mine)
                Named(list, entry);
            var named = mine.SelectMany(entry => Meant(entry.Name)).ToHashSet();
            foreach (var commodity in book.All)
                Listed(list, commodity, named);
        }
        foreach (
            var entry in entries.Where(entry =>
                book.Lists.All(list => !string.Equals(list.Id.Value, ListOf(entry), StringComparison.Ordinal))
            )
        )
            log.Leave(new("critical list: names", entry.List, entry.Name), "the book has no such list");
    }

    private void DaysOf(CriticalList list, CriticalEntry entry)
    {
        // The file's end is the first day no longer in force, ours the last day in force.
        LocalDate? until = entry.To is { } to ? to.PlusDays(-1) : null;
        var statement = new Statement(
            "critical list: days",
            list.Id.Value,
            list.Days.ToString(),
            list.Source.Confidence
        );
        var same =
            list.Days.From is { } from
            && from.Means(entry.From)
            && (
                until is { } last ? list.Days.Until is { } ours && ours.Means(last) : list.Days.Until is null
            );
        if (same)
            log.Confirm(statement, CommodityTables.ListsFile, entry.List);
        else
            log.Contradict(
                statement,
                CommodityTables.ListsFile,
                $"{entry.From.Iso()} to {(until is { } end ? end.Iso() : "today")}"
            );
    }

    private void Named(CriticalList list, CriticalEntry entry)
    {
        var statement = new Statement("critical list: names", list.Id.Value, entry.Name);
        var meant = Meant(entry.Name);
        if (meant.Count == 0)
            log.Contradict(
                statement,
                CommodityTables.ListsFile,
                "the list names it; the book has no commodity of this name"
            );
        else if (meant.FirstOrDefault(id => !IsOn(id, list.Id)) is { Value: not null } missing)
            log.Contradict(
                statement,
                CommodityTables.ListsFile,
                $"the list names it; in the book {missing} is not on the list"
            );
        else
            log.Confirm(statement, CommodityTables.ListsFile, entry.List);
    }

    private void Listed(CriticalList list, Commodity commodity, HashSet<CommodityId> named)
    {
        if (commodity.Lists.FirstOrDefault(listing => listing.List == list.Id) is not { } listing)
            return;
        var statement = new Statement("critical list: holds", list.Id.Value, commodity.Id.Value);
        // Itself, a group it belongs to, or, for a group, some of its members, which the grade then has to say.
        var byGroup = named.Any(id => book.Covers(id, commodity.Id));
        var byMembers = book.MembersOf(commodity.Id).Any(named.Contains);
        if (
            byGroup
            || (
                byMembers
                && (
                    listing.Grade is not null
                    || book.MembersOf(commodity.Id).All(m => named.Any(n => book.Covers(n, m)))
                )
            )
        )
            log.Confirm(statement, CommodityTables.ListsFile, list.Id.Value);
        else
            log.Contradict(statement, CommodityTables.ListsFile, "the list does not name it");
    }

    private bool IsOn(CommodityId id, ItemId list) => book.OnList(id, list) is not null;

    /// <summary>The commodities an entry means; the grade in brackets is left aside, symbols in brackets are each one.</summary>
    private IReadOnlyList<CommodityId> Meant(string name)
    {
        var bracket = Bracket().Match(name);
        if (bracket.Success && bracket.Groups["inside"].Value.Contains(',', StringComparison.Ordinal))
            return
            [
                .. bracket
                    .Groups["inside"]
                    .Value.Split(',')
                    .SelectMany(symbol => CommodityWords.Of(symbol, book)),
            ];
        var plain = bracket.Success ? name[..bracket.Index].Trim() : name;
        return [.. plain.Split('/').SelectMany(word => CommodityWords.Of(word, book))];
    }

    private static string ListOf(CriticalEntry entry) =>
        (entry.List, entry.Category) switch
        {
            ("US-2022", _) => "us-critical-2022",
            ("US-2025", _) => "us-critical-2025",
            ("EU-2020", _) => "eu-critical-2020",
            ("EU-CRMA-STRATEGIC", _) => "eu-strategic-2024",
            ("EU-CRMA-CRITICAL", _) => "eu-critical-2024",
            ("UK-2022", "watchlist") => "uk-watch-2022",
            ("UK-2022", _) => "uk-high-2022",
            _ => entry.List,
        };

    [GeneratedRegex(@"\((?<inside>[^()]*)\)$", RegexOptions.None, 2000)]
    private static partial Regex Bracket();
}
