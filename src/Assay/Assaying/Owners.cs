using Assay.Measures.Facts;
using Assay.Model;
using Assay.Ownership;

namespace Assay.Assaying;

/// <summary>Who is behind the parties: the register's interests and those the deal file adds, under each legal order's rule.</summary>
internal sealed class Owners
{
    private readonly Knowledge _knowledge;
    private readonly Recognition _recognition;
    private readonly OwnershipGraph _graph;
    private readonly Dictionary<OwnerNode, PartyFacts> _known = [];
    private readonly Dictionary<(OwnerNode, string, LocalDate), OwnershipTrace> _traces = [];

    public Owners(
        Knowledge knowledge,
        Recognition recognition,
        StatedStakes stated,
        IReadOnlyList<Recognised> everybody,
        LocalDate on
    )
    {
        _knowledge = knowledge;
        _recognition = recognition;
        foreach (var party in everybody)
            _known.TryAdd(party.Facts.Node, party.Facts);
        var register = knowledge.Register;
        _graph = new OwnershipGraph(
            stated.With(register.Interests, register.Controls, on),
            register.Controls
        );
    }

    /// <summary>What the legal order's rule of the day says; null where it has none or nobody is known above the party.</summary>
    public OwnershipTrace? Trace(PartyFacts party, RegimeId regime, LocalDate on)
    {
        if (_knowledge.Measures.Rule(regime, on) is not { } rule)
            return null;
        if (!_graph.InterestsIn(party.Node, on).Any() && !_graph.ControlsOf(party.Node, on).Any())
            return null;
        var key = (party.Node, rule.Id, on);
        if (!_traces.TryGetValue(key, out var trace))
        {
            // A party that is listed itself is another question: here only those above it count.
            trace = _graph.Trace(
                party.Node,
                on,
                rule,
                node => node == party.Node ? Truth.False : Listed(node, rule, on)
            );
            _traces.Add(key, trace);
        }
        return trace;
    }

    /// <summary>An owner's name for the reader.</summary>
    public string NameOf(OwnerNode node)
    {
        if (_known.TryGetValue(node, out var party))
            return party.Name;
        if (IdText.IsValid(node.Key) && _knowledge.Register.Find(new PartyId(node.Key)) is { } registered)
            return registered.Name;
        return node.Key.StartsWith("name:", StringComparison.Ordinal) ? node.Key["name:".Length..] : node.Key;
    }

    private Truth Listed(OwnerNode node, AttributionRule rule, LocalDate on)
    {
        IReadOnlyList<DesignationFact> designations =
            _known.TryGetValue(node, out var party) ? party.Designations
            : IdText.IsValid(node.Key) && _knowledge.Register.Find(new PartyId(node.Key)) is { } registered
                ? _recognition.OfRegister(registered)
            : [];
        return OwnerStanding.Of(designations, rule, on);
    }
}
