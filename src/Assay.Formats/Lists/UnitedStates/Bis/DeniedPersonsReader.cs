using Assay.Formats.Lists.Tables;
using Assay.Listings;
using Assay.Model;

namespace Assay.Formats.Lists.UnitedStates.Bis;

/// <summary>The Denied Persons List as the Bureau of Industry and Security publishes it: text with tabs, a row for each address of a person.</summary>
public sealed class DeniedPersonsReader : IListReader
{
    private const string Role = "list";

    private static readonly string[] Columns =
    [
        "Name",
        "Street_Address",
        "City",
        "State",
        "Country",
        "Postal_Code",
        "Effective_Date",
        "Expiration_Date",
        "Standard_Order",
        "Last_Update",
        "Action",
        "FR_Citation",
    ];

    /// <inheritdoc/>
    public string Format => "BIS Denied Persons List (text with tabs)";

    /// <inheritdoc/>
    public string FormatId => "us-dpl/1";

    /// <inheritdoc/>
    public ListPart? Recognise(ListFile file) =>
        CsvTable.HeaderOf(file).HasAll(Columns)
            ? new ListPart(UsList.DeniedPersons.Id, Role, IsPrimary: true, null)
            : null;

    /// <inheritdoc/>
    public IEnumerable<ListedParty> Read(ListFileSet set)
    {
        using var part = set.Open(Role);
        var path = part.File.Path;
        var orders = CsvTable.Rows(part).Select(r => Checked(r, path)).Gather(KeyOf, r => r.Line, path);
        foreach (var order in orders)
            yield return Map(order, set.Log);
        PartyDraft.TellCounts(set.Log, path);
    }

    private static TableRow Checked(TableRow row, string path) =>
        row["Name"].Length > 0 ? row : throw ListFault.Key(path, row.Line, row.ToCsv(), "a name");

    /// <summary>The list has no numbers: an order is known by whom it names and since when.</summary>
    private static string KeyOf(TableRow row)
    {
        var day = row["Effective_Date"];
        return $"{row["Name"]}, {(UsDate.TryParse(day, out var date) ? date.ToString() : day)}";
    }

    private static ListedParty Map(IGrouping<string, TableRow> order, ListLog log)
    {
        var draft = new PartyDraft(new RecordId(UsList.DeniedPersons.Id, order.Key), PartyKind.Unknown, log)
        {
            Name = order.First()["Name"],
            Raw = string.Join('\n', order.Select(r => r.ToCsv())),
        };
        foreach (var row in order)
        {
            draft.AddAddress(
                Country(row),
                row["City"],
                row["Street_Address"],
                row["State"],
                row["Postal_Code"]
            );
            draft.Designate(Designation(row, draft));
            foreach (var (column, cell) in row.Cells)
            {
                if (!Columns.Contains(column, StringComparer.OrdinalIgnoreCase))
                    draft.AddNotUnderstood(column, cell);
            }
        }
        foreach (var action in order.Select(r => r["Action"]).Distinct(StringComparer.Ordinal))
            draft.AddRemark("Action", action);
        foreach (var update in order.Select(r => r["Last_Update"]).Distinct(StringComparer.Ordinal))
            draft.AddRemark("Last update", update);
        return draft.Build();
    }

    private static Designation Designation(TableRow row, PartyDraft draft)
    {
        var list = UsList.DeniedPersons;
        var notices = FederalRegister.Read(row["FR_Citation"], Confidence.Primary);
        return new Designation(
            list.Programme,
            list.Effect,
            notices.Basis,
            new InForce(draft.ReadUsDate(row["Effective_Date"]), draft.ReadUsDate(row["Expiration_Date"])),
            notices.Source
        )
        {
            Wording = row["Standard_Order"].ToUpperInvariant() switch
            {
                "Y" => $"{list.Wording}, standard order",
                "N" => $"{list.Wording}, non-standard order",
                _ => list.Wording,
            },
        };
    }

    /// <summary>Where the country is left out the state tells that it is the United States.</summary>
    private static string Country(TableRow row) =>
        row["Country"].Length == 0 && UsStates.Contains(row["State"]) ? "US" : row["Country"];
}
