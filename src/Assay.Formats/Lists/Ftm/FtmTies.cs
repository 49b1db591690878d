namespace Assay.Formats.Lists.Ftm;

/// <summary>Which parties an entity belongs to that is none itself: a sanction, an edge, a document, a wallet, a post.</summary>
internal static class FtmTies
{
    /// <summary>The ids of the parties; null where the entity is a party itself. An address names nobody: its parties name it.</summary>
    public static IReadOnlyList<string>? Of(FtmEntity entity)
    {
        if (entity.Schema is FtmSchema.Address)
            return [];
        if (entity.Schema is FtmSchema.Sanction)
            return entity.Values("entity");
        if (FtmSchema.Edge(entity.Schema) is { } edge)
            return [.. entity.Values(edge.Source).Union(entity.Values(edge.Target), StringComparer.Ordinal)];
        if (entity.Schema is FtmSchema.Occupancy || FtmSchema.Documents.Contains(entity.Schema))
            return entity.Values("holder");
        return entity.Schema is FtmSchema.Wallet && entity.Values("holder") is { Count: > 0 } holders
            ? holders
            : null;
    }
}
