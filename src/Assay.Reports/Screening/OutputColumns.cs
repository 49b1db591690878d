namespace Assay.Reports.Screening;

/// <summary>The columns of a screened table: the user's, then ours.</summary>
public static class OutputColumns
{
    private const string Prefix = "input_";

    /// <summary>Ours, in their order.</summary>
    public static readonly IReadOnlyList<string> Ours =
    [
        "hit_rank",
        "score",
        "strength",
        "record",
        "listed_name",
        "matched_name",
        "list",
        "edition",
        "designations",
        "delisted",
        "reasons",
        "decision",
        "notes",
    ];

    /// <summary>
    /// The user's columns under names that nothing else has: one that is called like one of ours, as in a table that was screened before, gets
    /// <c>input_</c> before it, and of two alike the second a number behind it.
    /// </summary>
    public static IReadOnlyList<string> Named(IReadOnlyList<string> columns)
    {
        var taken = new HashSet<string>(Ours, StringComparer.OrdinalIgnoreCase);
        var names = new List<string>(columns.Count);
        foreach (var column in columns)
        {
            var plain =
                taken.Contains(column) && Ours.Contains(column, StringComparer.OrdinalIgnoreCase)
                    ? Prefix + column
                    : column;
            var name = plain;
            for (var number = 2; !taken.Add(name); number++)
                name = FormattableString.Invariant($"{plain}_{number}");
            names.Add(name);
        }
        return names;
    }
}
