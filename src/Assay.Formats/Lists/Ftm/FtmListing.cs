namespace Assay.Formats.Lists.Ftm;

/// <summary>An entity that is listed, with all that FollowTheMoney keeps beside it.</summary>
internal sealed class FtmListing
{
    private readonly SortedDictionary<string, FtmEntity> _sanctions = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, FtmEntity> _documents = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, FtmEntity> _wallets = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, FtmEntity> _addresses = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, FtmEntity> _posts = new(StringComparer.Ordinal);
    private readonly SortedDictionary<(string Edge, string Key), FtmLink> _links = [];
    private readonly Func<string, FtmEntity?> _find;

    /// <summary>Gathers what belongs to an entity.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="adjacent">Sanctions, edges, documents and wallets that name it and stand elsewhere in the file.</param>
    /// <param name="find">Finds another entity of the file by its id.</param>
    public FtmListing(FtmEntity entity, IEnumerable<FtmEntity> adjacent, Func<string, FtmEntity?> find)
    {
        Entity = entity;
        _find = find;
        foreach (var other in adjacent)
            Add("", other);
        foreach (var (property, nested) in entity.Nested)
            Add(property, nested);
        foreach (var id in entity.Values("addressEntity"))
        {
            if (!_addresses.ContainsKey(id) && find(id) is { } address)
                _addresses.Add(id, address);
        }
    }

    /// <summary>The entity.</summary>
    public FtmEntity Entity { get; }

    /// <summary>Its sanctions, by id.</summary>
    public IReadOnlyCollection<FtmEntity> Sanctions => _sanctions.Values;

    /// <summary>Its documents, by id.</summary>
    public IReadOnlyCollection<FtmEntity> Documents => _documents.Values;

    /// <summary>Its wallets, by id.</summary>
    public IReadOnlyCollection<FtmEntity> Wallets => _wallets.Values;

    /// <summary>Its addresses, by id.</summary>
    public IReadOnlyCollection<FtmEntity> Addresses => _addresses.Values;

    /// <summary>That it holds or held a post, by id.</summary>
    public IReadOnlyCollection<FtmEntity> Posts => _posts.Values;

    /// <summary>Its edges to others, by the edge's id.</summary>
    public IReadOnlyCollection<FtmLink> Links => _links.Values;

    /// <summary>The name of another entity; its id where the file does not have it.</summary>
    public string NameOf(string id) =>
        Entity
            .Nested.FirstOrDefault(n => string.Equals(n.Entity.Id, id, StringComparison.Ordinal))
            .Entity?.Caption
        ?? _find(id)?.Caption
        ?? id;

    private void Add(string property, FtmEntity other)
    {
        if (other.Schema is FtmSchema.Sanction)
            _sanctions.TryAdd(other.Id, other);
        else if (other.Schema is FtmSchema.Address || property is "addressEntity")
            _addresses.TryAdd(other.Id, other);
        else if (FtmSchema.Documents.Contains(other.Schema))
            _documents.TryAdd(other.Id, other);
        else if (other.Schema is FtmSchema.Wallet)
            _wallets.TryAdd(other.Id, other);
        else if (other.Schema is FtmSchema.Occupancy)
            _posts.TryAdd(other.Id, other);
        else if (FtmSchema.Edge(other.Schema) is { } edge)
            AddLinks(other, edge);
    }

    private void AddLinks(FtmEntity other, FtmEdgeSchema edge)
    {
        var isSource = other.Values(edge.Source).Contains(Entity.Id, StringComparer.Ordinal);
        foreach (var id in other.Values(isSource ? edge.Target : edge.Source))
        {
            if (string.Equals(id, Entity.Id, StringComparison.Ordinal))
                continue;
            var name =
                other
                    .Nested.FirstOrDefault(n => string.Equals(n.Entity.Id, id, StringComparison.Ordinal))
                    .Entity?.Caption
                ?? NameOf(id);
            _links.TryAdd((other.Id, id), new FtmLink(other, edge, isSource, id, name));
        }
    }
}

/// <summary>An edge as seen from one of its ends.</summary>
/// <param name="Edge">The edge.</param>
/// <param name="Schema">What it is.</param>
/// <param name="IsSource">Whether it is seen from its source.</param>
/// <param name="Key">The id of the other end.</param>
/// <param name="Name">Its name.</param>
internal sealed record FtmLink(FtmEntity Edge, FtmEdgeSchema Schema, bool IsSource, string Key, string Name);
