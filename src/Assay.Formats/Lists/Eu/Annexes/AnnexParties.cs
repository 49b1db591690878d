namespace Assay.Formats.Lists.Eu.Annexes;

/// <summary>An act's party: its key and its entries, in the order of the act.</summary>
internal sealed record AnnexParty(string Key, IReadOnlyList<AnnexRow> Rows);

/// <summary>Gathers an act's entries into parties. Only what is certainly one is made one; all else stays apart.</summary>
internal static class AnnexParties
{
    /// <summary>The parties, in the order of their first entries.</summary>
    public static IReadOnlyList<AnnexParty> Of(IReadOnlyList<AnnexRow> rows) =>
        [
            .. rows.GroupBy(AnnexKey.Of, StringComparer.Ordinal)
                .SelectMany(namesakes => Of(namesakes.Key, [.. namesakes])),
        ];

    private static IEnumerable<AnnexParty> Of(string key, List<AnnexRow> namesakes)
    {
        // An IMO number is one ship's.
        var groups =
            namesakes.Count == 1 || AnnexKey.ImoOf(namesakes[0]) is not null
                ? [namesakes]
                : Groups(namesakes);
        return groups.Select(rows => new AnnexParty(
            groups.Count == 1 ? key : AnnexKey.Among(key, rows[0]),
            rows
        ));
    }

    private static List<List<AnnexRow>> Groups(List<AnnexRow> rows)
    {
        var identities = rows.ToDictionary(r => r, AnnexIdentity.Of);
        var groups = new List<List<AnnexRow>>();
        // Bare names last: where two parties have the name, it is not known which is meant.
        foreach (var row in rows.OrderBy(r => identities[r].IsBare))
        {
            var fitting = groups.FindAll(g => Fits(g, row, identities));
            if (fitting.Count == 1)
                fitting[0].Add(row);
            else
                groups.Add([row]);
        }
        foreach (var group in groups)
            group.Sort((a, b) => rows.IndexOf(a).CompareTo(rows.IndexOf(b)));
        return groups;
    }

    private static bool Fits(
        List<AnnexRow> group,
        AnnexRow row,
        Dictionary<AnnexRow, AnnexIdentity> identities
    ) =>
        group[0].IsPerson == row.IsPerson
        && group[0].IsThing == row.IsThing
        && !group.Exists(r => identities[r].Contradicts(identities[row]))
        && group.Exists(r =>
            identities[r]
                .IsCertainly(
                    identities[row],
                    row.IsPerson,
                    string.Equals(r.Annex, row.Annex, StringComparison.Ordinal)
                        && string.Equals(r.Measure, row.Measure, StringComparison.Ordinal)
                )
        );
}
