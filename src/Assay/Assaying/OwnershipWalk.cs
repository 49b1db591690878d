using Assay.Measures.Facts;
using Assay.Model;
using Assay.Ownership;
using Assay.Registers;

namespace Assay.Assaying;

/// <summary>
/// Gathers who stands above a party, and below it where asked, in the register and in the books of ownership that somebody brings along, and who they
/// are. Only what is met on the way is resolved, so that a book of a million companies costs what is asked of it.
/// </summary>
internal sealed class OwnershipWalk
{
    private readonly Register _register;
    private readonly Recognition _recognition;
    private readonly BookParties _parties;
    private readonly OwnershipGraph _book;
    private readonly OwnershipGraph _registered;
    private readonly ILookup<OwnerNode, ListedOwner> _listed;
    private readonly ILookup<OwnerNode, JointArrangement> _joint;
    private readonly Dictionary<OwnerNode, FromLists> _fromLists = [];

    /// <summary>Takes what is known and what is brought along.</summary>
    public OwnershipWalk(Knowledge knowledge, OwnershipBook book)
    {
        _register = knowledge.Register;
        _recognition = new Recognition(knowledge);
        _parties = new BookParties(book.Parties, _register, knowledge.Recognised);
        _book = new OwnershipGraph(book.Interests, book.Controls);
        _registered = new OwnershipGraph(_register.Interests, _register.Controls);
        _listed = book.Listed.ToLookup(l => l.Who);
        _joint = book.Joint.ToLookup(j => j.Held);
    }

    /// <summary>The parties a text may mean: by a node, an id of the register, or a name.</summary>
    public IReadOnlyList<OwnerNode> Find(string text, RegisterIndex recognised)
    {
        var inBooks = _parties.Find(text);
        if (inBooks.Count > 0)
            return [.. inBooks.Select(g => g.Node)];
        if (_register.Find(new OwnerNode(text)) is { } byId)
            return [OwnerNode.OfRegister(byId.Id)];
        return recognised.Find(new Listings.PartyQuery([text], PartyKind.Unknown, null, [], [])) is { } party
            ? [OwnerNode.OfRegister(party.Id)]
            : [];
    }

    /// <summary>Parties of books and register whose names are near a text, strongest first.</summary>
    public IEnumerable<(OwnerNode Node, string Name)> Near(string text, RegisterIndex recognised) =>
        _parties
            .Near(text)
            .Select(g => (g.Node, NameOf(g)))
            .Concat(recognised.Near(text).Select(p => (OwnerNode.OfRegister(p.Id), p.Name)));

    /// <summary>The node under which answers speak of a party.</summary>
    public OwnerNode NodeOf(OwnerNode node) => _parties.Of(node).Node;

    /// <summary>A party with all that sources and register say of it.</summary>
    public StatedParty Described(OwnerNode node)
    {
        var group = _parties.Of(node);
        var name = NameOf(group);
        return new StatedParty(group.Node, name, group.Query.Kind)
        {
            Aliases = [.. group.Query.Names.Where(n => !string.Equals(n, name, StringComparison.Ordinal))],
            Country =
                group.Query.Kind == PartyKind.Person || group.Query.Countries is not [var law, ..]
                    ? null
                    : law,
            Nationalities = group.Query.Kind == PartyKind.Person ? group.Query.Countries : [],
            Born = group.Query.Born,
            Identifiers = group.Query.Identifiers,
        };
    }

    /// <summary>Who stands above some parties at any time, and below them where asked, with all who stand above those.</summary>
    public KnownOwners Around(IReadOnlyList<OwnerNode> parties, bool withBelow)
    {
        var groups = parties.Select(_parties.Of).DistinctBy(g => g.Node).ToList();
        var seen = groups.Select(g => g.Node).ToHashSet();
        if (withBelow)
            Follow(groups, seen, Below);
        Follow(groups, seen, Above);
        var interests = groups.SelectMany(g => InterestsIn(g).Select(Named)).ToList();
        var controls = groups.SelectMany(g => ControlsOf(g).Select(Named)).ToList();
        var joint = groups.SelectMany(g =>
            g.Nodes.SelectMany(n => _joint[n])
                .Select(j => j with { Held = g.Node, Holders = [.. j.Holders.Select(NodeOf)] })
        );
        return new KnownOwners(
            new OwnershipGraph(interests, controls, joint),
            node => Listed(_parties.Of(node)).Designations,
            node => NameOf(_parties.Of(node)),
            groups
                .SelectMany(g => g.Nodes.SelectMany(n => _listed[n]).Select(l => l with { Who = g.Node }))
                .ToLookup(l => l.Who)
        );
    }

    private void Follow(
        List<BookParties.Group> groups,
        HashSet<OwnerNode> seen,
        Func<BookParties.Group, IEnumerable<OwnerNode>> next
    )
    {
        for (var i = 0; i < groups.Count; i++)
            groups.AddRange(next(groups[i]).Select(_parties.Of).Where(g => seen.Add(g.Node)));
    }

    private IEnumerable<OwnerNode> Above(BookParties.Group group) =>
        InterestsIn(group).Select(i => i.Holder).Concat(ControlsOf(group).Select(c => c.Controller));

    private IEnumerable<OwnerNode> Below(BookParties.Group group) =>
        group
            .Nodes.SelectMany(n => _book.EverHeldBy(n))
            .Concat(group.Register is null ? [] : _registered.EverHeldBy(group.Node));

    private IEnumerable<Interest> InterestsIn(BookParties.Group group) =>
        group
            .Nodes.SelectMany(_book.InterestsIn)
            .Concat(group.Register is null ? [] : _registered.InterestsIn(group.Node))
            .Concat(Listed(group).Interests);

    private IEnumerable<ControlLink> ControlsOf(BookParties.Group group) =>
        group
            .Nodes.SelectMany(_book.ControlsOf)
            .Concat(group.Register is null ? [] : _registered.ControlsOf(group.Node))
            .Concat(Listed(group).Controls);

    private Interest Named(Interest interest) =>
        interest with
        {
            Holder = NodeOf(interest.Holder),
            Held = NodeOf(interest.Held),
        };

    private ControlLink Named(ControlLink link) =>
        link with
        {
            Controller = NodeOf(link.Controller),
            Controlled = NodeOf(link.Controlled),
        };

    private FromLists Listed(BookParties.Group group)
    {
        if (_fromLists.TryGetValue(group.Node, out var known))
            return known;
        if (_parties.IsPlace(group))
            return _fromLists[group.Node] = new FromLists([], [], []);
        var (designations, records) = _recognition.Stated(NameOf(group), group.Query, group.Register);
        var relations = records.SelectMany(r => ListRelations.Of(group.Node, r)).ToList();
        foreach (var (holder, _, _) in relations)
            _parties.Add(holder);
        // Who is found above itself is another record of the same party.
        known = new FromLists(
            designations,
            [
                .. relations
                    .Select(r => r.Interest)
                    .OfType<Interest>()
                    .Where(i => NodeOf(i.Holder) != group.Node),
            ],
            [
                .. relations
                    .Select(r => r.Link)
                    .OfType<ControlLink>()
                    .Where(c => NodeOf(c.Controller) != group.Node),
            ]
        );
        _fromLists.Add(group.Node, known);
        return known;
    }

    /// <summary>What lists say of a party.</summary>
    private sealed record FromLists(
        IReadOnlyList<DesignationFact> Designations,
        IReadOnlyList<Interest> Interests,
        IReadOnlyList<ControlLink> Controls
    );

    // What the file calls it stands beside the register's name where the two differ: a number may be another's.
    private string NameOf(BookParties.Group group)
    {
        var stated = _parties.StatedName(group);
        if (group.Register is not { } party)
            return stated ?? (group.Query.Names is [var first, ..] ? first : group.Node.Key);
        return
            stated is null
            || party.Aliases.Prepend(party.Name).Contains(stated, StringComparer.OrdinalIgnoreCase)
            ? party.Name
            : $"{party.Name} (in the file: {stated})";
    }
}
