using Assay.Findings;
using Assay.Model;

namespace Assay.Reports.Digests;

/// <summary>Which measure says what to which bound party.</summary>
/// <param name="Parties">The columns: parties that at least one measure binds, in the order of the dossier.</param>
/// <param name="Unbound">Names of parties that no measure found binds.</param>
/// <param name="Rows">The measures, by legal order as the digests have them, then gravest first.</param>
public sealed record MeasureTable(
    IReadOnlyList<BoundParty> Parties,
    IReadOnlyList<string> Unbound,
    IReadOnlyList<MeasureRow> Rows
)
{
    /// <summary>The table of a dossier.</summary>
    public static MeasureTable Of(Dossier dossier, IReadOnlyList<RegimeDigest> digests)
    {
        var withMeasure = dossier.Findings.Where(f => f.Measure is not null).ToList();
        var bound = withMeasure
            .SelectMany(f => f.Bound)
            .Select(p => p.Value)
            .ToHashSet(StringComparer.Ordinal);
        var index = new DossierIndex(dossier);
        var known = dossier.Parties.Where(p => bound.Contains(p.Id)).Select(p => p.Id).ToList();
        var columns = known
            .Concat(bound.Except(known, StringComparer.Ordinal).Order(StringComparer.Ordinal))
            .Select(id => new BoundParty(id, index.PartyName(id)))
            .ToList();
        var order = digests.Select(d => d.Regime).ToList();
        return new MeasureTable(
            columns,
            [.. dossier.Parties.Where(p => p.IsParty && !bound.Contains(p.Id)).Select(p => p.Name)],
            [
                .. withMeasure
                    .GroupBy(f => (f.Regime, Measure: f.Measure!.Value))
                    .OrderBy(g => order.IndexOf(g.Key.Regime))
                    .ThenBy(g => g.Min(f => f.Verdict))
                    .ThenBy(g => g.Key.Measure.Value, StringComparer.Ordinal)
                    .Select(g => Row(g.Key.Regime, g.Key.Measure, [.. g], columns)),
            ]
        );
    }

    private static MeasureRow Row(
        RegimeId? regime,
        MeasureId measure,
        List<Finding> findings,
        List<BoundParty> columns
    ) =>
        new(
            regime,
            measure,
            findings[0].Title,
            [.. columns.Select(c => MeasureCell.Of(findings.Where(f => f.Bound.Any(b => Same(b, c)))))],
            MeasureCell.Of(findings.Where(f => f.Bound.Count == 0))
        );

    private static bool Same(PartyId party, BoundParty column) =>
        string.Equals(party.Value, column.Id, StringComparison.Ordinal);
}

/// <summary>A column: a party that some measure binds.</summary>
public sealed record BoundParty(string Id, string Name);

/// <summary>A row: one measure.</summary>
/// <param name="Regime">Its legal order.</param>
/// <param name="Measure">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Cells">What it says to each party of the columns; null where it does not bind it.</param>
/// <param name="Nobody">What it says that binds no party by name.</param>
public sealed record MeasureRow(
    RegimeId? Regime,
    MeasureId Measure,
    string Title,
    IReadOnlyList<MeasureCell?> Cells,
    MeasureCell? Nobody
);

/// <summary>A cell: the gravest verdict, in how many findings, and which is the first of them.</summary>
public sealed record MeasureCell(Verdict Verdict, int Count, string FirstKey)
{
    internal static MeasureCell? Of(IEnumerable<Finding> findings)
    {
        var gravest = findings.GroupBy(f => f.Verdict).MinBy(g => g.Key);
        return gravest is null ? null : new MeasureCell(gravest.Key, gravest.Count(), gravest.First().Key);
    }
}
