using System.Globalization;
using Assay.Formats.Lists.Tables;
using Assay.Listings;
using Assay.Model;

namespace Assay.Formats.Lists.Uk;

/// <summary>
/// The list as somebody took it apart into five tables with a common key: subjects, names, dates of birth, identifiers, countries. Regime,
/// sanctions and reasons were dropped: the regime is known by the key, the effect of the designations is not known at all.
/// </summary>
public sealed class UkTablesReader : IListReader
{
    private const string Subjects = "subjects";

    /// <inheritdoc/>
    public string Format => "UK Sanctions List, five tables";

    /// <inheritdoc/>
    public string FormatId => "uk-tables/1";

    /// <inheritdoc/>
    public ListPart? Recognise(ListFile file)
    {
        if (file.IsBinary)
            return null;
        var header = CsvTable.HeaderOf(file);
        if (header.HasAll("unique_id", "subject_type", "date_designated"))
            return new ListPart(UkList.Uksl, Subjects, IsPrimary: true, Date: null);
        return UkSideTables.RoleOf(header) is { } role
            ? new ListPart(UkList.Uksl, role, IsPrimary: false, Date: null)
            : null;
    }

    /// <inheritdoc/>
    public IEnumerable<ListedParty> Read(ListFileSet set)
    {
        if (set.File(UkSideTables.Names) is null)
            throw UkFault.NoNames(set.Primary.Path);
        var tables = new UkSideTables(set);
        var mapper = new UkMapper(set.Log, saysSanctions: false);
        using (var part = set.Open(Subjects))
        {
            foreach (var row in CsvTable.Rows(part))
            {
                var record = new UkRecord(UkList.Key(part.File.Path, row.Line, row["unique_id"]));
                record.AddRaw(row.ToCsv());
                foreach (var (column, cell) in row.Cells)
                    Add(record, column, cell);
                tables.Take(record);
                yield return mapper.Map(record);
            }
        }
        tables.TellOrphans();
        TellMissing(set);
        set.Log.Add(
            "AS2061",
            Severity.Warning,
            set.Primary.Path,
            "these tables say neither regime nor sanctions: the programme was taken from the first letters of the Unique ID, the effect of the designations is not known, and measures that ask for an asset freeze answer with a question. The publisher's own list says both."
        );
        UkMapper.TellCounts(set.Log, set.Primary.Path);
    }

    private static void Add(UkRecord record, string column, string cell)
    {
        UkField? field = column switch
        {
            "unique_id" => null,
            "subject_type" => UkField.Type,
            "un_reference_number" => UkField.UnReference,
            "ofsi_group_id" => UkField.OfsiGroup,
            "date_designated" => UkField.Designated,
            "last_updated" => UkField.Updated,
            _ => null,
        };
        if (field is { } known)
            record.Add(known, cell);
        else if (column is not "unique_id")
            record.AddOther(column, cell);
    }

    private static void TellMissing(ListFileSet set)
    {
        string[] missing = [.. UkSideTables.Roles.Where(role => set.File(role) is null)];
        if (missing.Length == 0)
            return;
        set.Log.Add(
            "AS2065",
            Severity.Warning,
            set.Primary.Path,
            string.Create(
                CultureInfo.InvariantCulture,
                $"no {string.Join(" and no ", missing)} of this day were given: the records have none. Give all five tables."
            )
        );
    }
}
