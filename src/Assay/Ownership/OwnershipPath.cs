namespace Assay.Ownership;

/// <summary>One way by which a listed party reaches another: the last stake or link that was enough, and so upwards.</summary>
internal static class OwnershipPath
{
    /// <summary>From somebody listed down to the party; empty where the cascade does not reach it.</summary>
    public static IReadOnlyList<OwnerNode> To(StakeTable table, Cascade cascade, int party)
    {
        if (!cascade.Counts(party))
            return [];
        // What was reached was reached through somebody who counted before, so that this ends.
        var path = new List<OwnerNode> { table[party] };
        for (var at = party; cascade.Through(at) is { } above; at = above)
            path.Add(table[above]);
        path.Reverse();
        return path;
    }
}
