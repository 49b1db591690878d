using Assay.Formats.Lists.Tables;

namespace Assay.Formats.Lists.Uk;

/// <summary>Adds a row of the publisher's table to the record it is about.</summary>
internal static class UkSheetRow
{
    // In letters only and without the number, which the names and lines of an address have: taken together below.
    private static readonly HashSet<string> Gathered = new(StringComparer.Ordinal)
    {
        "uniqueid",
        "name",
        "nametype",
        "aliasstrength",
        "namenonlatinscript",
        "nonlatinscripttype",
        "nonlatinscriptlanguage",
        "addressline",
        "addresspostalcode",
        "addresscountry",
        "nationalidentifiernumber",
        "nationalidentifieradditionalinformation",
        "passportnumber",
        "passportadditionalinformation",
        "townofbirth",
        "countryofbirth",
    };

    public static void AddTo(UkRecord record, TableRow row)
    {
        record.AddRaw(row.ToCsv());
        record.Add(
            UkName.Of(row["Name 6"], Numbered(row, "Name", 5), row["Name type"], row["Alias strength"])
        );
        record.Add(
            new UkOriginalName(
                Cell(row, "Name non-latin script"),
                Cell(row, "Non-latin script type"),
                Cell(row, "Non-latin script language")
            )
        );
        record.Add(
            new UkAddress(
                string.Join(
                    ", ",
                    Numbered(row, "Address Line", 6).Select(UkList.Clean).Where(l => l.Length > 0)
                ),
                Cell(row, "Address Postal Code"),
                Cell(row, "Address Country")
            )
        );
        record.Add(new UkBirthplace(Cell(row, "Town of birth"), Cell(row, "Country of birth")));
        record.AddNationalId(
            new UkNumber(
                Cell(row, "National Identifier number"),
                Cell(row, "National Identifier additional information")
            )
        );
        record.AddPassport(
            new UkNumber(Cell(row, "Passport number"), Cell(row, "Passport additional information"))
        );
        foreach (var (column, cell) in row.Cells)
        {
            if (Gathered.Contains(UkList.Letters(column)))
                continue;
            if (UkFields.Of(column) is { } field)
                record.Add(field, cell);
            else
                record.AddOther(column, cell);
        }
    }

    private static string Cell(TableRow row, string column) => UkList.Clean(row[column]);

    private static IEnumerable<string> Numbered(TableRow row, string column, int most) =>
        Enumerable.Range(1, most).Select(i => row[FormattableString.Invariant($"{column} {i}")]);
}
