namespace Assay.FactCheck.Shared;

/// <summary>One entry of a list of critical minerals.</summary>
/// <param name="List">The file's id of the list.</param>
/// <param name="From">First day in force.</param>
/// <param name="To">First day no longer in force; null where it is.</param>
/// <param name="Name">The mineral in the list's words.</param>
/// <param name="Category">Critical, strategic, watchlist …</param>
internal sealed record CriticalEntry(
    string List,
    LocalDate From,
    LocalDate? To,
    string Name,
    string Category
);

/// <summary>What the files say of commodities.</summary>
/// <param name="Codes">All codes of the Harmonized System, digits only, with their descriptions.</param>
/// <param name="Pairs">Commodity and six-digit code, as compiled by hand.</param>
/// <param name="Lists">Lists of critical minerals.</param>
internal sealed record CommodityTables(
    IReadOnlyDictionary<string, string> Codes,
    IReadOnlyList<(string Commodity, string Code)> Pairs,
    IReadOnlyList<CriticalEntry> Lists
)
{
    public const string CodesFile = "lists/harmonized-system.csv";
    public const string PairsFile = "lists/commodity_hs6.csv";
    public const string ListsFile = "lists/critical_minerals_lists.csv";

    public static CommodityTables Read(SharedFiles files) =>
        new(
            CsvRows
                .Of(files, CodesFile, "hscode", "description")
                .DistinctBy(row => row["hscode"], StringComparer.Ordinal)
                .ToDictionary(row => row["hscode"], row => row["description"], StringComparer.Ordinal),
            [
                .. CsvRows
                    .Of(files, PairsFile, "commodity", "hs6")
                    .Select(row => (row["commodity"], row["hs6"])),
            ],
            [
                .. CsvRows
                    .Of(files, ListsFile, "list_id", "in_force_from", "in_force_to", "name", "category")
                    .Select(row => new CriticalEntry(
                        row["list_id"],
                        PrintedDates.Day(row["in_force_from"])
                            ?? throw SharedFiles.Unreadable(
                                ListsFile,
                                $"'{row["in_force_from"]}' is not a day."
                            ),
                        PrintedDates.Day(row["in_force_to"]),
                        row["name"],
                        row["category"]
                    )),
            ]
        );
}
