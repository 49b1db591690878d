using Assay.Measures;
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

    /// <summary>Takes what is known and what is brought along.</summary>
    public OwnershipWalk(Knowledge knowledge, OwnershipBook book)
    {
        _register = knowledge.Register;
        _recognition = new Recognition(knowledge, Scenario.None);
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

    /// <summary>The node under which answers speak of a party.</summary>
    public OwnerNode NodeOf(OwnerNode node) => _parties.Of(node).Node;

    /// <summary>The party of the register that a node is; null where it is none.</summary>
    public RegisterParty? Registered(OwnerNode node) => _parties.Of(node).Register;

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
        var designations = new Dictionary<OwnerNode, IReadOnlyList<DesignationFact>>();
        return new KnownOwners(
            new OwnershipGraph(interests, controls, joint),
            node =>
                designations.TryGetValue(node, out var known)
                    ? known
                    : designations[node] = Designations(_parties.Of(node)),
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
            .Concat(group.Register is null ? [] : _registered.InterestsIn(group.Node));

    private IEnumerable<ControlLink> ControlsOf(BookParties.Group group) =>
        group
            .Nodes.SelectMany(_book.ControlsOf)
            .Concat(group.Register is null ? [] : _registered.ControlsOf(group.Node));

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

    private IReadOnlyList<DesignationFact> Designations(BookParties.Group group) =>
        _recognition.Stated(NameOf(group), group.Query, group.Register);

    private static string NameOf(BookParties.Group group) =>
        group.Register?.Name ?? (group.Query.Names is [var first, ..] ? first : group.Node.Key);
}
