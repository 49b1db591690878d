using Assay.Formats.Lists.Tables;
using Assay.Listings;

namespace Assay.Formats.Lists.Uk;

/// <summary>
/// What the publisher's search page exports, as ODS or CSV: one row a party with its primary name, regime and sanctions, and without aliases,
/// dates of birth and numbers. A person's name has the family name first.
/// </summary>
public sealed class UkExportReader : IListReader
{
    private const string Role = "export";

    /// <inheritdoc/>
    public string Format => "UK Sanctions List, search export";

    /// <inheritdoc/>
    public string FormatId => "uk-export/1";

    /// <inheritdoc/>
    public ListPart? Recognise(ListFile file) =>
        AnyTable
            .HeaderOf(file)
            .HasAll(
                "Unique ID",
                "OFSI Group ID",
                "Name",
                "Regime Name",
                "Type",
                "Designation source",
                "Date Designated",
                "Sanctions Imposed"
            )
            ? new ListPart(UkList.Uksl, Role, IsPrimary: true, Date: null)
            : null;

    /// <inheritdoc/>
    public IEnumerable<ListedParty> Read(ListFileSet set)
    {
        using var part = set.Open(Role, isSpreadsheet: true);
        var mapper = new UkMapper(set.Log);
        foreach (var row in AnyTable.Rows(part))
        {
            var record = new UkRecord(UkList.Key(part.File.Path, row.Line, row["Unique ID"]));
            record.AddRaw(row.ToCsv());
            foreach (var (column, cell) in row.Cells)
                Add(record, column, cell);
            yield return mapper.Map(record);
        }
        UkMapper.TellCounts(set.Log, part.File.Path);
    }

    private static void Add(UkRecord record, string column, string cell)
    {
        if (UkList.Letters(column) is "uniqueid")
            return;
        if (UkList.Letters(column) is "name")
            record.Add(new UkName(UkList.Clean(cell), "", "", "", "primary", ""));
        else if (UkFields.Of(column) is { } field)
            record.Add(field, cell);
        else
            record.AddOther(column, cell);
    }
}
