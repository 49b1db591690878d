namespace Assay.Listings;

/// <summary>How one edition of a list differs from another, record by record in the order of their keys.</summary>
/// <param name="From">The one.</param>
/// <param name="To">The other, usually younger.</param>
/// <param name="Added">Who stands only in the other.</param>
/// <param name="Removed">Who stands only in the one.</param>
/// <param name="Changed">Who stands in both and reads otherwise.</param>
public sealed record EditionDifference(
    Edition From,
    Edition To,
    IReadOnlyList<ListedParty> Added,
    IReadOnlyList<ListedParty> Removed,
    IReadOnlyList<RecordChange> Changed
)
{
    /// <summary>Fields that one of the two editions does not have at all; they are not compared.</summary>
    public IReadOnlyList<string> SetAside { get; init; } = [];

    /// <summary>Whether both are the same edition, as no later one is kept: then nothing was compared.</summary>
    public bool IsOfOneEdition =>
        From.Date == To.Date
        && From.Hash == To.Hash
        && string.Equals(From.Reader, To.Reader, StringComparison.Ordinal);

    /// <summary>Puts together what only one of the two editions has.</summary>
    /// <param name="from">The one.</param>
    /// <param name="to">The other.</param>
    /// <param name="onlyBefore">Records as they stand only in the one.</param>
    /// <param name="onlyAfter">Records as they stand only in the other.</param>
    /// <param name="setAside">Fields that are not to be compared (<see cref="EditionProfile.NotComparable"/>).</param>
    public static EditionDifference Of(
        Edition from,
        Edition to,
        IReadOnlyList<ListedParty> onlyBefore,
        IReadOnlyList<ListedParty> onlyAfter,
        IReadOnlyList<string> setAside
    )
    {
        var before = onlyBefore.ToDictionary(p => p.Record.Key, StringComparer.Ordinal);
        var after = onlyAfter.ToDictionary(p => p.Record.Key, StringComparer.Ordinal);
        var changes = Sorted(onlyAfter.Where(p => before.ContainsKey(p.Record.Key)))
            .Select(p => new RecordChange(before[p.Record.Key], p) { SetAside = setAside });
        return new EditionDifference(
            from,
            to,
            Sorted(onlyAfter.Where(p => !before.ContainsKey(p.Record.Key))),
            Sorted(onlyBefore.Where(p => !after.ContainsKey(p.Record.Key))),
            [.. changes.Where(c => setAside.Count == 0 || c.Fields.Count > 0)]
        )
        {
            SetAside = setAside,
        };
    }

    /// <summary>Only what concerns records that stand or stood under a programme.</summary>
    public EditionDifference Under(string programme) =>
        this with
        {
            Added = [.. Added.Where(p => IsUnder(p, programme))],
            Removed = [.. Removed.Where(p => IsUnder(p, programme))],
            Changed = [.. Changed.Where(c => IsUnder(c.Before, programme) || IsUnder(c.After, programme))],
        };

    private static bool IsUnder(ListedParty party, string programme) =>
        party.Designations.Any(d =>
            string.Equals(d.Programme, programme, StringComparison.OrdinalIgnoreCase)
        );

    private static List<ListedParty> Sorted(IEnumerable<ListedParty> parties) =>
        [.. parties.OrderBy(p => p.Record.Key, StringComparer.Ordinal)];
}
