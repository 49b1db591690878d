using System.Globalization;
using Assay.Formats.Lists.Tables;
using Assay.Model;

namespace Assay.Formats.Lists.Uk;

/// <summary>Names, dates of birth, identifiers and countries, by Unique ID. Rows that say again what one before said are passed over: most do.</summary>
internal sealed class UkSideTables
{
    public const string Names = "names";
    public const string Births = "dates of birth";
    public const string Identifiers = "identifiers";
    public const string Countries = "countries";

    public static readonly IReadOnlyList<string> Roles = [Names, Births, Identifiers, Countries];

    /// <summary>A column that numbers rows and so is never the same twice.</summary>
    private const int RowNumber = 0;

    private readonly ListFileSet _set;
    private readonly Dictionary<string, Dictionary<string, List<TableRow>>> _tables = [];

    public UkSideTables(ListFileSet set)
    {
        _set = set;
        foreach (var role in Roles.Where(r => set.File(r) is not null))
            _tables[role] = Read(role);
    }

    /// <summary>Which table has this header; null where it is none of them.</summary>
    public static string? RoleOf(TableHeader header)
    {
        if (!header.HasAll("unique_id"))
            return null;
        return header.HasAll("name_type", "full_name", "name_6") ? Names
            : header.HasAll("dob_id", "year", "month", "day") ? Births
            : header.HasAll("raw_value", "identifier_type") ? Identifiers
            : header.HasAll("raw_value", "country_type") ? Countries
            : null;
    }

    /// <summary>Puts what the tables have of a record into it. It is then gone from the tables.</summary>
    public void Take(UkRecord record)
    {
        foreach (var (role, table) in _tables)
        {
            if (!table.Remove(record.UniqueId, out var rows))
                continue;
            foreach (var row in rows)
            {
                record.AddRaw(row.ToCsv());
                Add(role, record, row);
            }
        }
    }

    /// <summary>Says which rows belong to no subject, after all subjects took theirs.</summary>
    public void TellOrphans()
    {
        foreach (var (role, table) in _tables.Where(t => t.Value.Count > 0))
        {
            var first = table.Keys.Order(StringComparer.Ordinal).First();
            _set.Log.Add(
                "AS2017",
                Severity.Warning,
                _set.File(role)!.Path,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{table.Count} entries that this file has {role} for (the first is {ListFault.Quoted(first)}) are not in {_set.Primary.Name.Full}: these rows were left out. The files may be of different days."
                )
            );
        }
    }

    private Dictionary<string, List<TableRow>> Read(string role)
    {
        var table = new Dictionary<string, List<TableRow>>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        using var part = _set.Open(role);
        foreach (var row in CsvTable.Rows(part))
        {
            var key = UkList.Key(part.File.Path, row.Line, row["unique_id"]);
            if (
                !seen.Add(
                    string.Join('\u001f', row.Header.Columns.Select((_, i) => i == RowNumber ? "" : row[i]))
                )
            )
                continue;
            if (!table.TryGetValue(key, out var rows))
                table[key] = rows = [];
            rows.Add(row);
        }
        return table;
    }

    private static void Add(string role, UkRecord record, TableRow row)
    {
        switch (role)
        {
            case Names:
                AddName(record, row);
                break;
            case Births:
                AddBirth(record, row);
                break;
            case Identifiers:
                AddIdentifier(record, row);
                break;
            default:
                AddCountry(record, row);
                break;
        }
    }

    private static void AddName(UkRecord record, TableRow row)
    {
        string[] columns = ["name_1", "name_2", "name_3", "name_4", "name_5"];
        var name = UkName.Of(
            row["name_6"],
            columns.Select(c => row[c]),
            row["name_type"],
            row["alias_strength"]
        );
        record.Add(name.Full.Length > 0 ? name : name with { Full = UkList.Clean(row["full_name"]) });
    }

    /// <summary>The parts that could be read; "parse_issues" says why others are not there, which the precision of the date says too.</summary>
    private static void AddBirth(UkRecord record, TableRow row)
    {
        var parts = new[] { row["year"], row["month"], row["day"] }.TakeWhile(p => p.Length > 0);
        record.Add(UkField.BirthDate, string.Join('-', parts));
    }

    private static void AddIdentifier(UkRecord record, TableRow row)
    {
        var number = new UkNumber(UkList.Clean(row["raw_value"]), UkList.Clean(row["additional_info"]));
        switch (row["identifier_type"])
        {
            case "passport":
                record.AddPassport(number);
                break;
            case "national":
                record.AddNationalId(number);
                break;
            case "business_registration_numbers" when number.Addition.Length == 0:
                record.Add(UkField.BusinessNumber, number.Number);
                break;
            case "imo" when number.Addition.Length == 0:
                record.Add(UkField.Imo, number.Number);
                break;
            default:
                record.AddOther(row["identifier_type"], $"{number.Number} {number.Addition}");
                break;
        }
    }

    /// <summary>The country as the list has it; the code beside it is a guess of who made the tables.</summary>
    private static void AddCountry(UkRecord record, TableRow row)
    {
        var country = UkList.Clean(row["raw_value"]);
        switch (row["country_type"])
        {
            case "nationality":
                record.Add(UkField.Nationality, country);
                break;
            case "birth":
                record.Add(new UkBirthplace("", country));
                break;
            case "address":
                record.Add(new UkAddress("", "", country));
                break;
            default:
                record.AddOther(row["country_type"], country);
                break;
        }
    }
}
