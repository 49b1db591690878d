namespace Assay.Tests.Formats.Lists.Uk;

/// <summary>Small UK lists in the publisher's layouts, with invented values, for tests.</summary>
internal static class UkFiles
{
    /// <summary>The columns of the publisher's table.</summary>
    public static readonly string[] Columns =
    [
        "Last Updated",
        "Unique ID",
        "OFSI Group ID",
        "UN Reference Number",
        "Name 6",
        "Name 1",
        "Name 2",
        "Name 3",
        "Name 4",
        "Name 5",
        "Name type",
        "Alias strength",
        "Title",
        "Name non-latin script",
        "Non-latin script type",
        "Non-latin script language",
        "Regime Name",
        "Designation Type",
        "Designation source",
        "Sanctions Imposed",
        "Other Information",
        "UK Statement of Reasons",
        "Address Line 1",
        "Address Line 2",
        "Address Line 3",
        "Address Line 4",
        "Address Line 5",
        "Address Line 6",
        "Address Postal Code",
        "Address Country",
        "Phone number",
        "Website",
        "Email address",
        "Date Designated",
        "D.O.B",
        "Nationality(/ies)",
        "National Identifier number",
        "National Identifier additional information",
        "Passport number",
        "Passport additional information",
        "Position",
        "Gender",
        "Town of birth",
        "Country of birth",
        "Type of entity",
        "Subsidiaries",
        "Parent company",
        "Business registration number (s)",
        "IMO number",
        "Current owner/operator (s)",
        "Previous owner/operator (s)",
        "Current believed flag of ship",
        "Previous flags",
        "Type of ship",
        "Tonnage of ship",
        "Length of ship",
        "Year Built",
        "Hull identification number (HIN)",
    ];

    /// <summary>A person with what every row has.</summary>
    public static readonly (string Column, string Cell)[] Person =
    [
        ("Last Updated", "01/03/2023"),
        ("Unique ID", "RUS9001"),
        ("OFSI Group ID", "15999"),
        ("Name 6", "PRIMEROV"),
        ("Name 1", "Ivan"),
        ("Name 2", "Petrovich"),
        ("Name type", "Primary Name"),
        ("Regime Name", "The Russia (Sanctions) (EU Exit) Regulations 2019"),
        ("Designation Type", "Individual"),
        ("Designation source", "UK"),
        ("Sanctions Imposed", "Asset freeze|Travel Ban|Trust Services Sanctions"),
        ("UK Statement of Reasons", "He is, or was, involved."),
        ("Date Designated", "24/02/2022"),
    ];

    /// <summary>A row: what <paramref name="row"/> has, and what is set over it.</summary>
    public static string[] Row((string Column, string Cell)[] row, params (string Column, string Cell)[] over)
    {
        var cells = Columns.Select(_ => "").ToArray();
        foreach (var (column, cell) in row.Concat(over))
            cells[Array.IndexOf(Columns, column)] = cell;
        return cells;
    }

    /// <summary>The table as CSV.</summary>
    public static string Csv(params string[][] rows) =>
        "Report Date: 29-Apr-2026\r\n" + string.Concat(rows.Prepend(Columns).Select(Line));

    public static string Line(string[] cells) =>
        string.Join(',', cells.Select(c => $"\"{c.Replace("\"", "\"\"", StringComparison.Ordinal)}\""))
        + "\r\n";
}
