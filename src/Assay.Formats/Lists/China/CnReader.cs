using Assay.Formats.Lists.Tables;
using Assay.Listings;
using Assay.Model;

namespace Assay.Formats.Lists.China;

/// <summary>
/// China's countermeasures: those whom the ministries of foreign affairs and of commerce and the offices for Taiwan named in announcements, which no authority
/// publishes as a list. The table is OpenSanctions' (<c>cn_countermeasures.csv</c>): a row for each announcement of a party, with its Chinese name, and without a
/// number.
/// </summary>
public sealed class CnReader : IListReader
{
    /// <summary>The list. Its keys are the names, for there are no others; of namesakes, the name with the Wikidata number.</summary>
    public static readonly ListId Countermeasures = new(new PublisherId("cn-gov"), "countermeasures");

    private const string Role = "table";

    /// <inheritdoc/>
    public string Format => "China, countermeasures as compiled by OpenSanctions";

    /// <inheritdoc/>
    public string FormatId => "cn-table/1";

    /// <inheritdoc/>
    public ListPart? Recognise(ListFile file) =>
        AnyTable
            .HeaderOf(file)
            .HasAll(
                CnColumns.Type,
                CnColumns.Name,
                CnColumns.Chinese,
                CnColumns.Topics,
                CnColumns.Body,
                CnColumns.List
            )
            ? new ListPart(Countermeasures, Role, IsPrimary: true, Date: null)
            : null;

    /// <inheritdoc/>
    public IEnumerable<ListedParty> Read(ListFileSet set)
    {
        using var part = set.Open(Role, isSpreadsheet: true);
        var path = part.File.Path;
        var groups = new RowGroups(path);
        foreach (var row in AnyTable.Rows(part))
        {
            if (row[CnColumns.Name].Length == 0)
                throw ListFault.Key(path, row.Line, row[CnColumns.Chinese], "a name in Latin letters");
            groups.Add(row[CnColumns.Name], row);
        }
        var mapper = new CnMapper(set.Log);
        foreach (var (name, rows) in groups.All)
        {
            foreach (var (key, ofOne) in Persons(name, rows))
                yield return mapper.Map(key, ofOne);
        }
        PartyDraft.TellCounts(set.Log, path);
    }

    /// <summary>Rows of one name are one party's, unless they have different numbers; a row without one then belongs to the first.</summary>
    private static IEnumerable<(string Key, List<TableRow> Rows)> Persons(string name, List<TableRow> rows)
    {
        var numbers = rows.Select(r => r[CnColumns.Wikidata])
            .Where(n => n.Length > 0)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        if (numbers.Count < 2)
            return [(name, rows)];
        return numbers.Select(
            (number, i) =>
                (
                    $"{name} {number}",
                    rows.Where(r =>
                            string.Equals(r[CnColumns.Wikidata], number, StringComparison.Ordinal)
                            || i == 0 && r[CnColumns.Wikidata].Length == 0
                        )
                        .ToList()
                )
        );
    }
}

/// <summary>The columns of the table.</summary>
internal static class CnColumns
{
    public const string Type = "Type";
    public const string Wikidata = "QID";
    public const string Name = "Name";
    public const string Alias = "Alias";
    public const string Chinese = "Chinese name";
    public const string Country = "Country";
    public const string Topics = "Topics";
    public const string Summary = "Summary";
    public const string ChineseSummary = "Chinese summary";
    public const string Body = "Body";
    public const string List = "List";
    public const string Date = "Date";
    public const string End = "End date";
    public const string Source = "Source URL";
    public const string Address = "Address";

    private static readonly HashSet<string> Read = new(StringComparer.OrdinalIgnoreCase)
    {
        Type,
        Wikidata,
        Name,
        Alias,
        Chinese,
        Country,
        Topics,
        Summary,
        ChineseSummary,
        Body,
        List,
        Date,
        End,
        Source,
        Address,
    };

    /// <summary>Whether a column is read; all others are kept as remarks under their name.</summary>
    public static bool IsRead(string column) => Read.Contains(column);
}
