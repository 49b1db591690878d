namespace Assay.Listings;

/// <summary>A record that reads otherwise than before.</summary>
/// <param name="Before">As it read.</param>
/// <param name="After">As it reads.</param>
public sealed record RecordChange(ListedParty Before, ListedParty After)
{
    /// <summary>Fields that are not compared.</summary>
    public IReadOnlyList<string> SetAside { get; init; } = [];

    /// <summary>What changed, field by field: what was there and is no longer, and what is new.</summary>
    public IReadOnlyList<FieldChange> Fields
    {
        get
        {
            var changes = new List<FieldChange>();
            foreach (var (was, now) in RecordField.Of(Before).Zip(RecordField.Of(After)))
            {
                var gone = was.Values.Except(now.Values, StringComparer.Ordinal).ToList();
                var added = now.Values.Except(was.Values, StringComparer.Ordinal).ToList();
                if (gone.Count + added.Count == 0 || SetAside.Contains(was.Name, StringComparer.Ordinal))
                    continue;
                var doubtful =
                    was.MayBeCut && ((After.IsCut && gone.Count > 0) || (Before.IsCut && added.Count > 0));
                changes.Add(new FieldChange(was.Name, gone, added) { IsDoubtful = doubtful });
            }
            return changes;
        }
    }
}

/// <summary>What changed in one field of a record.</summary>
/// <param name="Field">The field.</param>
/// <param name="Gone">Values that are no longer there.</param>
/// <param name="New">Values that were not there.</param>
public sealed record FieldChange(string Field, IReadOnlyList<string> Gone, IReadOnlyList<string> New)
{
    /// <summary>
    /// Whether nothing may have changed at all: the text that the values stand in breaks off in one of the editions, and they may lie behind the cut.
    /// </summary>
    public bool IsDoubtful { get; init; }
}
