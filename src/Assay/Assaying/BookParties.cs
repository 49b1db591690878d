using Assay.Listings;
using Assay.Model;
using Assay.Ownership;
using Assay.Registers;

namespace Assay.Assaying;

/// <summary>
/// The parties of ownership sources, and who of them is whom. As cautious as with lists: a number that decides makes two of them one, a name alone
/// never does. A party of the register is recognised as a party of a deal is.
/// </summary>
internal sealed class BookParties
{
    private readonly Register _register;
    private readonly RegisterIndex _recognised;
    private readonly IReadOnlyList<StatedParty> _parties;
    private readonly Dictionary<OwnerNode, StatedParty> _byNode;
    private readonly ILookup<Identifier, OwnerNode> _byNumber;
    private readonly ILookup<string, OwnerNode> _byName;
    private readonly Dictionary<OwnerNode, Group> _groups = [];
    private readonly HashSet<OwnerNode> _added = [];
    private PartyIndex<StatedParty>? _index;

    /// <summary>Takes the parties.</summary>
    public BookParties(IReadOnlyList<StatedParty> parties, Register register, RegisterIndex recognised)
    {
        _register = register;
        _recognised = recognised;
        _parties = parties;
        _byNode = parties.ToDictionary(p => p.Node);
        _byNumber = parties
            .SelectMany(p =>
                p.Identifiers.Where(AttributeComparer.Decides).Select(i => (Number: Compared(i), p.Node))
            )
            .ToLookup(p => p.Number, p => p.Node);
        _byName = parties
            .SelectMany(p => Names(p).Select(name => (Name: name, p.Node)))
            .ToLookup(p => p.Name, p => p.Node, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Adds a party that something else than a book names.</summary>
    public void Add(StatedParty party)
    {
        if (_byNode.TryAdd(party.Node, party))
            _added.Add(party.Node);
    }

    /// <summary>Descriptions that are of one party.</summary>
    /// <param name="Node">The node it has in answers: the register's where it is one of its parties, else the first of its own.</param>
    /// <param name="Register">The party of the register.</param>
    /// <param name="Nodes">How sources name it.</param>
    /// <param name="Query">All that sources and register say of it.</param>
    public sealed record Group(
        OwnerNode Node,
        RegisterParty? Register,
        IReadOnlyList<OwnerNode> Nodes,
        PartyQuery Query
    );

    /// <summary>The party of a node, of a source or of the register.</summary>
    public Group Of(OwnerNode node)
    {
        if (_groups.TryGetValue(node, out var known))
            return known;
        var group = _byNode.ContainsKey(node) ? OfSource(node) : OfRegister(node);
        foreach (var member in group.Nodes)
            _groups[member] = group;
        _groups[node] = group;
        _groups[group.Node] = group;
        return group;
    }

    /// <summary>The parties a text may mean, by a node, a number or a name; strongest first, none where there is none.</summary>
    public IReadOnlyList<Group> Find(string text)
    {
        if (_byNode.ContainsKey(new OwnerNode(text)))
            return [Of(new OwnerNode(text))];
        var exact = _byName[text].Select(Of).DistinctBy(g => g.Node).ToList();
        if (exact.Count > 0)
            return exact;
        var likely = Index
            .Find(new PartyQuery([text], PartyKind.Unknown, null, [], []))
            .Where(m => m.Strength >= MatchStrength.Likely)
            .ToList();
        return
        [
            .. likely
                .Where(m => m.Strength == likely[0].Strength && likely[0].Score - m.Score < SameScore)
                .Select(m => Of(m.Party.Node))
                .DistinctBy(g => g.Node),
        ];
    }

    /// <summary>Parties whose names are near a text, strongest first.</summary>
    public IEnumerable<Group> Near(string text)
    {
        return Index
            .Find(new PartyQuery([text], PartyKind.Unknown, null, [], []))
            .Select(m => Of(m.Party.Node))
            .DistinctBy(g => g.Node);
    }

    private PartyIndex<StatedParty> Index => _index ??= new PartyIndex<StatedParty>(_parties, Traits);

    private const double SameScore = 1e-9;

    /// <summary>What a book calls a party; null where none does.</summary>
    public string? StatedName(Group group) =>
        group
            .Nodes.Where(n => !_added.Contains(n))
            .Select(n => _byNode.GetValueOrDefault(n)?.Name)
            .FirstOrDefault(name => name is not null);

    /// <summary>Whether a party is a place, which no list has.</summary>
    public bool IsPlace(Group group) =>
        group.Register is null
        && group.Nodes.Any(n => _byNode.TryGetValue(n, out var party) && party.IsPlace);

    private Group OfSource(OwnerNode node)
    {
        if (_byNode[node].IsPlace)
            return new Group(NodeOf([node]), null, [node], Query([_byNode[node]]));
        var members = Joined([node]);
        var query = Query([.. members.Select(n => _byNode[n])]);
        var register = _recognised.Find(query);
        return register is null
            ? new Group(NodeOf(members), null, members, query)
            : OfRegister(OwnerNode.OfRegister(register.Id), register, members);
    }

    private Group OfRegister(OwnerNode node) =>
        _register.Find(node) is { } party
            ? OfRegister(node, party, [])
            : new Group(node, null, [node], new PartyQuery([node.Key], PartyKind.Unknown, null, [], []));

    // Who of the sources is this party of the register: by number, or by one of its names if recognised by it.
    private Group OfRegister(OwnerNode node, RegisterParty party, IReadOnlyList<OwnerNode> members)
    {
        var named = party
            .Aliases.Prepend(party.Name)
            .SelectMany(name => _byName[name])
            .Distinct()
            .Where(n => _recognised.Find(Query([_byNode[n]])) is { } found && found.Id == party.Id);
        var numbered = party.Identifiers.SelectMany(i => _byNumber[Compared(i)]);
        var all = Joined([.. members.Concat(named).Concat(numbered).Distinct()]);
        var stated = Query([.. all.Select(n => _byNode[n])]);
        return new Group(
            node,
            party,
            all,
            new PartyQuery(
                [.. stated.Names.Prepend(party.Name).Concat(party.Aliases).Distinct(StringComparer.Ordinal)],
                party.Kind != PartyKind.Unknown ? party.Kind : stated.Kind,
                party.Born ?? stated.Born,
                [
                    .. stated
                        .Countries.Concat(party.Nationalities)
                        .Concat(party.Country is { } law ? [law] : [])
                        .Distinct(),
                ],
                [.. stated.Identifiers.Concat(party.Identifiers).Distinct()]
            )
        );
    }

    // Those that share a number that decides, and those that share one with these.
    private List<OwnerNode> Joined(IReadOnlyList<OwnerNode> nodes)
    {
        var joined = nodes.ToList();
        var seen = joined.ToHashSet();
        for (var i = 0; i < joined.Count; i++)
        {
            var numbers = _byNode[joined[i]].Identifiers.Where(AttributeComparer.Decides);
            joined.AddRange(numbers.SelectMany(n => _byNumber[Compared(n)]).Where(seen.Add));
        }
        return joined;
    }

    // A source may use for its own what the register uses for another party.
    private OwnerNode NodeOf(IReadOnlyList<OwnerNode> members)
    {
        var first = members.MinBy(n => n.Key, StringComparer.Ordinal);
        return _register.Find(first) is null ? first : OwnerNode.OfName(first.Key);
    }

    private static PartyQuery Query(IReadOnlyList<StatedParty> descriptions) =>
        new(
            [.. descriptions.SelectMany(Names).Distinct(StringComparer.Ordinal)],
            descriptions.Select(d => d.Kind).FirstOrDefault(k => k != PartyKind.Unknown),
            descriptions.Select(d => d.Born).FirstOrDefault(b => b is not null),
            [
                .. descriptions
                    .SelectMany(d => d.Country is { } law ? d.Nationalities.Append(law) : d.Nationalities)
                    .Distinct(),
            ],
            [.. descriptions.SelectMany(d => d.Identifiers).Distinct()]
        );

    private static IEnumerable<string> Names(StatedParty party) => party.Aliases.Prepend(party.Name);

    private static Identifier Compared(Identifier number) =>
        number with
        {
            Value = IdentifierRules.Normalise(number.Value),
        };

    private static readonly PartyTraits<StatedParty> Traits = new(
        party => Names(party).Select(name => new PartyName(name, AliasQuality.Strong)),
        party => party.Kind,
        party => party.Born is { } born ? [born] : [],
        party => party.Country is { } country ? party.Nationalities.Append(country) : party.Nationalities,
        party => party.Identifiers
    );
}
