namespace Assay.FactCheck.Shared;

/// <summary>Reads the transcribed annexes of the EU's consolidated acts and the amendments of summer 2026.</summary>
internal static class EuAnnexes
{
    private static readonly string[] Folders = ["sanctions/eu/consolidated", "sanctions/eu/amendments"];

    private static readonly string[] Numbers =
    [
        "innCode",
        "ogrnCode",
        "leiCode",
        "registrationNumber",
        "taxNumber",
        "idNumber",
        "notes",
        "reason",
    ];

    public static IReadOnlyList<SharedRecord> Read(SharedFiles files) =>
        [
            .. Folders
                .SelectMany(files.CsvIn)
                .SelectMany(file =>
                    CsvRows
                        .Of(
                            files,
                            file,
                            "annex",
                            "measure",
                            "startDate",
                            "schema",
                            "name",
                            "alias",
                            "recordId"
                        )
                        .Select(row => Entry(file, row))
                ),
        ];

    private static SharedRecord Entry(string file, CsvRow row)
    {
        var amended = row["amendedCelex"];
        return new SharedRecord
        {
            File = file,
            Key = row["recordId"],
            Names =
            [
                .. new[] { row["name"], row["alias"], row["weakAlias"], row["previousName"] }
                    .SelectMany(NameCells.List)
                    .SelectMany(NameCells.Names)
                    .Distinct(StringComparer.Ordinal),
            ],
            IsPerson = string.Equals(row["schema"], "Person", StringComparison.Ordinal),
            // 32014R0269 is what the pack calls 2014R0269.
            Programmes = [(amended.Length > 0 ? amended : row["celex"])[1..]],
            Measure = row["measure"],
            Annex = row["annex"],
            Listed = PrintedDates.Day(row["startDate"]),
            Born = PrintedDates.All(row["birthDate"]),
            Nationalities = CountryWords.In(row["nationality"]),
            Identifiers = IdentifiersIn.Texts(Numbers.Select(column => row[column])),
            Remarks = row["reason"],
        };
    }
}
