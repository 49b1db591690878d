using Assay.Listings;
using Assay.Reports.Csv;
using Assay.Reports.Words;

namespace Assay.Reports.Lists;

/// <summary>How editions differ, as CSV: a row for each party added or removed, and for each field of one that changed.</summary>
public static class ListChangesCsv
{
    private static readonly string[] Header =
    [
        "list",
        "from",
        "to",
        "change",
        "record",
        "name",
        "kind",
        "programmes",
        "field",
        "gone",
        "new",
        "perhaps cut",
    ];

    /// <summary>Writes the differences of some lists.</summary>
    public static void Write(Stream stream, IReadOnlyList<EditionDifference> differences)
    {
        using var csv = new CsvFile(stream);
        csv.Write(Header);
        foreach (var difference in differences)
        {
            foreach (var party in difference.Added)
                csv.Write(Row(difference, "added", party, null));
            foreach (var party in difference.Removed)
                csv.Write(Row(difference, "removed", party, null));
            foreach (var change in difference.Changed)
            {
                foreach (var field in change.Fields)
                    csv.Write(Row(difference, "changed", change.After, field));
            }
        }
    }

    private static string[] Row(
        EditionDifference difference,
        string change,
        ListedParty party,
        FieldChange? field
    ) =>
        [
            difference.To.List.ToString(),
            FactWords.Of(difference.From.Date),
            FactWords.Of(difference.To.Date),
            change,
            party.Record.Key,
            party.Name,
            PartyWords.Of(party.Kind),
            string.Join("; ", party.Designations.Select(d => d.Programme).Distinct(StringComparer.Ordinal)),
            field?.Field ?? "",
            string.Join("; ", field?.Gone ?? []),
            string.Join("; ", field?.New ?? []),
            field is null ? ""
            : field.IsDoubtful ? "yes"
            : "no",
        ];
}
