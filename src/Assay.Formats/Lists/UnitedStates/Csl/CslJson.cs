using Assay.Formats.Lists.Json;

namespace Assay.Formats.Lists.UnitedStates.Csl;

/// <summary>An entry in the publisher's JSON.</summary>
internal static class CslJson
{
    /// <summary>Takes an entry apart.</summary>
    public static CslRecord Read(JsonRecord entry)
    {
        var others = entry
            .Fields.Where(f =>
                !CslRecord.TextFields.Contains(f.Name, StringComparer.Ordinal)
                && !CslRecord.ListFields.Contains(f.Name, StringComparer.Ordinal)
                && f.Name is not ("addresses" or "ids")
                && !f.Value.IsEmpty
            )
            .Select(f => (f.Name, f.Value.ToString()));
        return new CslRecord(
            CslRecord.TextFields.ToDictionary(f => f, entry.Text, StringComparer.Ordinal),
            CslRecord.ListFields.ToDictionary(
                f => f,
                f => (IReadOnlyList<string>)[.. entry[f].Texts],
                StringComparer.Ordinal
            ),
            [
                .. entry["addresses"]
                    .Records.Select(a => new CslAddress(
                        a.Text("address"),
                        a.Text("city"),
                        a.Text("state"),
                        a.Text("postal_code"),
                        a.Text("country")
                    )),
            ],
            [
                .. entry["ids"]
                    .Records.Select(i => new CslId(
                        i.Text("type"),
                        i.Text("number"),
                        i.Text("country"),
                        i.Text("issue_date"),
                        i.Text("expiration_date")
                    )),
            ],
            [.. others],
            entry.Line,
            entry.Raw
        );
    }
}
