using Assay.Commodities;
using Assay.FactCheck.Folding;
using Assay.FactCheck.Shared;
using Assay.FactCheck.Statements;
using Assay.Model;

namespace Assay.FactCheck.Checks;

/// <summary>Holds tariff codes against the Harmonized System and against the pairs compiled by hand.</summary>
internal sealed class CommodityCheck(CommodityTables tables, CommodityBook book, StatementLog log)
{
    // Six digits are the same the world over; what follows is the European Union's or the United States' own.
    private const int InternationalDigits = 6;

    // Shorter words are chemical symbols and articles.
    private const int ShortestWord = 3;

    public void Check()
    {
        foreach (var commodity in book.All)
        {
            foreach (var code in commodity.Codes)
            {
                Exists(commodity, code);
                Described(commodity, code);
            }
        }
        foreach (var (name, code) in tables.Pairs)
            Pair(name, code);
        var lists = new CriticalListCheck(tables.Lists, book, log);
        lists.Check();
    }

    private void Exists(Commodity commodity, TariffCode code)
    {
        var statement = new Statement("tariff code: exists", commodity.Id.Value, code.ToString());
        var international = code.Digits[..Math.Min(InternationalDigits, code.Digits.Length)];
        if (!tables.Codes.ContainsKey(international))
            log.Contradict(statement, CommodityTables.CodesFile, "there is no such code in HS 2022");
        else if (international.Length < code.Digits.Length)
            log.Leave(statement, "the table ends at six digits");
        else
            log.Confirm(statement, CommodityTables.CodesFile, code.Digits);
    }

    // Ores and compounds often share a code whose words name none of them: no word of the commodity's is no contradiction.
    private void Described(Commodity commodity, TariffCode code)
    {
        var statement = new Statement("tariff code: described", commodity.Id.Value, code.ToString());
        var description = tables.Codes.GetValueOrDefault(code.Digits, "");
        var words = Romanisation.WordsOf(description).ToHashSet(StringComparer.Ordinal);
        var isNamed = book.GroupsOf(commodity.Id)
            .Prepend(commodity.Id)
            .Concat(book.MembersOf(commodity.Id))
            .Select(book.Find)
            .OfType<Commodity>()
            .SelectMany(named => named.Aliases.Prepend(named.Name))
            .Select(name => Romanisation.WordsOf(name).Where(word => word.Length >= ShortestWord).ToList())
            .Any(name => name.Count > 0 && name.TrueForAll(word => words.Any(other => IsForm(word, other))));
        if (isNamed)
            log.Confirm(statement, CommodityTables.CodesFile, description);
        else if (tables.Pairs.Any(pair => IsPaired(pair, commodity, code)))
            log.Confirm(statement, CommodityTables.PairsFile, description);
        else
            log.Leave(
                statement,
                "neither the description of the code nor the pairs compiled by hand name it"
            );
    }

    private bool IsPaired((string Commodity, string Code) pair, Commodity commodity, TariffCode code) =>
        code.Covers(new TariffCode(pair.Code)) && CommodityWords.Mean(pair.Commodity, commodity.Id, book);

    // "diamonds" and "diamond", "borates" and "borate".
    private static bool IsForm(string word, string other) =>
        string.Equals(word.TrimEnd('s'), other.TrimEnd('s'), StringComparison.Ordinal);

    private void Pair(string name, string code)
    {
        // The table's aluminium begins at its ore.
        var meant = string.Equals(name, "aluminium", StringComparison.Ordinal)
            ? CommodityWords.Of("al", book)
            : CommodityWords.Of(name, book);
        var statement = new Statement(
            "tariff code: of the commodity",
            meant.Count > 0 ? meant[^1].Value : name,
            $"{name} has {new TariffCode(code)}"
        );
        if (meant.Count == 0)
            log.Leave(statement, "the book has no commodity of this name");
        else if (meant.Any(id => CodesOf(id).Any(held => held.Covers(new TariffCode(code)))))
            log.Confirm(statement, CommodityTables.PairsFile, code);
        else
            log.Contradict(
                statement,
                CommodityTables.PairsFile,
                "the book does not give the commodity this code"
            );
    }

    // A pair of a group may stand at a member: platinum group metals have 7110.11 by platinum.
    private IEnumerable<TariffCode> CodesOf(CommodityId id) =>
        book.MembersOf(id)
            .Prepend(id)
            .Select(book.Find)
            .OfType<Commodity>()
            .SelectMany(commodity => commodity.Codes);
}
