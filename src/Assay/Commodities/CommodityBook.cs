using System.Collections.Frozen;
using Assay.Model;

namespace Assay.Commodities;

/// <summary>All commodities, their groups and the lists of critical minerals.</summary>
public sealed class CommodityBook
{
    private readonly FrozenDictionary<CommodityId, Commodity> _byId;
    private readonly ILookup<CommodityId, CommodityId> _members;
    private readonly FrozenDictionary<string, Commodity> _byName;

    /// <summary>Takes commodities with distinct ids, and lists.</summary>
    /// <exception cref="ArgumentException">An id comes twice, or a commodity is, through its groups, a member of itself.</exception>
    public CommodityBook(IReadOnlyList<Commodity> commodities, IReadOnlyList<CriticalList> lists)
    {
        All = commodities;
        Lists = lists;
        _byId = commodities.ToFrozenDictionary(c => c.Id);
        _members = commodities
            .SelectMany(c => c.Groups.Select(g => (Group: g, Member: c.Id)))
            .ToLookup(x => x.Group, x => x.Member);
        if (FirstInCircle(commodities) is { } circular)
            throw new ArgumentException(
                $"The commodity '{circular}' is a member of itself.",
                nameof(commodities)
            );
        _byName = ByName(commodities);
    }

    /// <summary>All commodities, groups included.</summary>
    public IReadOnlyList<Commodity> All { get; }

    /// <summary>All lists of critical minerals.</summary>
    public IReadOnlyList<CriticalList> Lists { get; }

    /// <summary>A commodity, or null where there is none of that id.</summary>
    public Commodity? Find(CommodityId id) => _byId.GetValueOrDefault(id);

    /// <summary>
    /// A commodity by its id, name or an alias, in any script, whatever the case of its letters (a chemical symbol, too, is
    /// read without case); null where none or more than one is called so.
    /// </summary>
    public Commodity? FindByName(string name) => _byName.GetValueOrDefault(name.Trim());

    /// <summary>The groups a commodity belongs to, and theirs, nearest first, each once.</summary>
    public IReadOnlyList<CommodityId> GroupsOf(CommodityId id) => [.. Groups(id).Distinct()];

    /// <summary>What belongs to a group, directly or through a group within it, groups included; empty for what is no group.</summary>
    public IReadOnlyList<CommodityId> MembersOf(CommodityId group) =>
        [.. _members[group].SelectMany(member => MembersOf(member).Prepend(member)).Distinct()];

    /// <summary>Whether <paramref name="named"/> is <paramref name="good"/> itself or a group it belongs to.</summary>
    public bool Covers(CommodityId named, CommodityId good) => named == good || Groups(good).Contains(named);

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

    /// <summary>
    /// How a commodity, or a group it belongs to, stands on a list of critical minerals; null where it does not. A group of
    /// which only members are named stands on it through them, and the grade says which.
    /// </summary>
    public CriticalListing? OnList(CommodityId id, ItemId list) =>
        Groups(id).Prepend(id).Select(g => Named(g, list)).FirstOrDefault(l => l is not null)
        ?? ThroughMembers(id, list);

    private CriticalListing? Named(CommodityId id, ItemId list) =>
        Find(id)?.Lists.FirstOrDefault(l => l.List == list);

    private CriticalListing? ThroughMembers(CommodityId group, ItemId list)
    {
        var members = MembersOf(group).Where(m => Find(m) is { IsGroup: false }).ToList();
        var named = members
            .Where(m => Named(m, list) is not null)
            .Select(m => Find(m)!.Name.ToLowerInvariant())
            .ToList();
        if (named.Count == 0)
            return null;
        var which =
            named.Count == members.Count
                ? "every member by its own name"
                : $"of its members: {string.Join(", ", named)}";
        return new CriticalListing(list, which);
    }

    /// <summary>
    /// The lists in force on a day, or perhaps in force, on which a commodity or a group it belongs to stands, in the order of
    /// <see cref="Lists"/>.
    /// </summary>
    public IReadOnlyList<(CriticalList List, CriticalListing Listing)> ListsOn(
        CommodityId id,
        LocalDate day
    ) =>
        [
            .. Lists
                .Where(list => list.Days.On(day) != Truth.False)
                .Select(list => (list, Listing: OnList(id, list.Id)))
                .Where(pair => pair.Listing is not null)
                .Select(pair => (pair.list, pair.Listing!)),
        ];

    /// <summary>The first commodity that is, through its groups, a member of itself; null where there is none, as there should be.</summary>
    public static CommodityId? FirstInCircle(IReadOnlyList<Commodity> commodities)
    {
        var groups = commodities.DistinctBy(c => c.Id).ToDictionary(c => c.Id, c => c.Groups);
        var clear = new HashSet<CommodityId>();
        var open = new HashSet<CommodityId>();
        foreach (var commodity in commodities)
        {
            if (Circles(commodity.Id))
                return commodity.Id;
        }
        return null;

        bool Circles(CommodityId id)
        {
            if (clear.Contains(id) || !groups.TryGetValue(id, out var above))
                return false;
            if (!open.Add(id))
                return true;
            var circles = above.Any(Circles);
            open.Remove(id);
            clear.Add(id);
            return circles;
        }
    }

    private IEnumerable<CommodityId> Groups(CommodityId id) =>
        Find(id) is { } commodity ? commodity.Groups.Concat(commodity.Groups.SelectMany(Groups)) : [];

    // Ids and names go before aliases; an alias that two commodities share names neither.
    private static FrozenDictionary<string, Commodity> ByName(IReadOnlyList<Commodity> commodities)
    {
        var byName = new Dictionary<string, Commodity>(StringComparer.OrdinalIgnoreCase);
        foreach (var commodity in commodities)
        {
            byName.TryAdd(commodity.Id.Value, commodity);
            byName.TryAdd(commodity.Name, commodity);
        }
        var aliases = commodities
            .SelectMany(c =>
                c.Aliases.Distinct(StringComparer.OrdinalIgnoreCase)
                    .Select(alias => (Alias: alias, Commodity: c))
            )
            .GroupBy(pair => pair.Alias, StringComparer.OrdinalIgnoreCase);
        foreach (var alias in aliases.Where(alias => alias.Count() == 1))
            byName.TryAdd(alias.Key, alias.First().Commodity);
        return byName.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
