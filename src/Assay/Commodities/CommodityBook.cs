using System.Collections.Frozen;
using Assay.Model;

namespace Assay.Commodities;

/// <summary>All commodities, their groups and the lists of critical minerals.</summary>
public sealed class CommodityBook
{
    private readonly FrozenDictionary<CommodityId, Commodity> _byId;
    private readonly ILookup<CommodityId, CommodityId> _members;

    /// <summary>Takes commodities with distinct ids, and lists.</summary>
    public CommodityBook(IReadOnlyList<Commodity> commodities, IReadOnlyList<CriticalList> lists)
    {
        All = commodities;
        Lists = lists;
        _byId = commodities.ToFrozenDictionary(c => c.Id);
        _members = commodities
            .SelectMany(c => c.Groups.Select(g => (Group: g, Member: c.Id)))
            .ToLookup(x => x.Group, x => x.Member);
    }

    /// <summary>All commodities, groups included.</summary>
    public IReadOnlyList<Commodity> All { get; }

    /// <summary>All lists of critical minerals.</summary>
    public IReadOnlyList<CriticalList> Lists { get; }

    /// <summary>A commodity, or null where there is none of that id.</summary>
    public Commodity? Find(CommodityId id) => _byId.GetValueOrDefault(id);

    /// <summary>
    /// Whether a good is among those named: it or a group of its is named, or, for a group, all its members are. Where only
    /// some members of a group are named, the answer is unknown.
    /// </summary>
    public Truth Among(CommodityId good, IReadOnlyCollection<CommodityId> named)
    {
        if (named.Contains(good) || Groups(good).Any(named.Contains))
            return Truth.True;
        var members = _members[good].Select(m => Among(m, named)).ToList();
        if (members.Count == 0 || members.TrueForAll(m => m == Truth.False))
            return Truth.False;
        return members.TrueForAll(m => m == Truth.True) ? Truth.True : Truth.Unknown;
    }

    /// <summary>How a commodity, or a group it belongs to, stands on a list of critical minerals; null where it does not.</summary>
    public CriticalListing? OnList(CommodityId id, ItemId list) =>
        Groups(id)
            .Prepend(id)
            .Select(Find)
            .OfType<Commodity>()
            .SelectMany(c => c.Lists)
            .FirstOrDefault(l => l.List == list);

    private IEnumerable<CommodityId> Groups(CommodityId id) =>
        Find(id) is { } commodity ? commodity.Groups.Concat(commodity.Groups.SelectMany(Groups)) : [];
}
