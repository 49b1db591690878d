using Assay.Model;

namespace Assay.FactCheck.Shared;

/// <summary>The UK Sanctions List: the export of August 2025 (regime, measures) and the tables of May 2026 (everything else).</summary>
/// <param name="Subjects">One a unique id, with the tables' names, days and identifiers.</param>
/// <param name="Exported">The same in the export, with regime and measures.</param>
internal sealed record UkList(
    IReadOnlyDictionary<string, SharedRecord> Subjects,
    IReadOnlyDictionary<string, SharedRecord> Exported
)
{
    private const string Tables = "sanctions/uk/uksl-2026-05-";
    private const string Export = "sanctions/uk/FCDO_SL_2025-08-11.derived.csv";

    public static UkList Read(SharedFiles files)
    {
        const string subjects = Tables + "subjects.csv";
        var names = By(files, "subject_names.csv", row => row["full_name"]);
        var born = By(files, "subject_dobs.csv", Birth);
        var numbers = By(
            files,
            "subject_identifiers.csv",
            row => $"{row["raw_value"]} {row["additional_info"]}"
        );
        var nations = By(
            files,
            "subject_countries.csv",
            row =>
                string.Equals(row["country_type"], "nationality", StringComparison.Ordinal) ? row["iso"] : ""
        );
        var tables = CsvRows
            .Of(files, subjects, "unique_id", "subject_type", "date_designated")
            .Select(row => new SharedRecord
            {
                File = subjects,
                Key = row["unique_id"],
                Names =
                [
                    .. names[row["unique_id"]]
                        .Where(name => name.Length > 0)
                        .Distinct(StringComparer.Ordinal),
                ],
                IsPerson = string.Equals(
                    row["subject_type"],
                    "individual",
                    StringComparison.OrdinalIgnoreCase
                ),
                Listed = PrintedDates.Day(row["date_designated"]),
                Born = [.. born[row["unique_id"]].Distinct(StringComparer.Ordinal).SelectMany(Partial)],
                Nationalities =
                [
                    .. nations[row["unique_id"]]
                        .Where(CountryCode.IsValid)
                        .Distinct(StringComparer.Ordinal)
                        .Select(iso => new CountryCode(iso)),
                ],
                Identifiers = IdentifiersIn.Texts(numbers[row["unique_id"]]),
            });
        var exported = CsvRows
            .Of(
                files,
                Export,
                "Unique ID",
                "Name",
                "Regime Name",
                "Type",
                "Date Designated",
                "Sanctions Imposed"
            )
            .Select(row => new SharedRecord
            {
                File = Export,
                Key = row["Unique ID"],
                Names = [row["Name"]],
                IsPerson = string.Equals(row["Type"], "Individual", StringComparison.Ordinal),
                Programmes = [row["Regime Name"]],
                Measure = row["Sanctions Imposed"],
                Listed = PrintedDates.Day(row["Date Designated"]),
            });
        return new UkList(ByKey(tables), ByKey(exported));
    }

    private static Dictionary<string, SharedRecord> ByKey(IEnumerable<SharedRecord> records) =>
        records
            .GroupBy(record => record.Key, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    private static ILookup<string, string> By(SharedFiles files, string table, Func<CsvRow, string> value) =>
        CsvRows
            .Of(files, Tables + table, "unique_id")
            .ToLookup(row => row["unique_id"], value, StringComparer.Ordinal);

    private static string Birth(CsvRow row) =>
        row["precision"] switch
        {
            "exact" => $"{row["year"]}-{row["month"]}-{row["day"]}",
            "month_year" => $"{row["year"]}-{row["month"]}",
            _ => row["year"],
        };

    private static IEnumerable<PartialDate> Partial(string text)
    {
        var parts = text.Split('-');
        for (var i = 1; i < parts.Length; i++)
            parts[i] = parts[i].PadLeft(2, '0');
        if (PartialDate.TryParse(string.Join('-', parts), out var date))
            yield return date;
    }
}
