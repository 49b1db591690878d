using Assay.Findings;
using Assay.Measures.Facts;
using Assay.Model;
using Assay.Ownership;

namespace Assay.Assaying;

/// <summary>Who is behind the parties of a deal: the register's interests and those the deal file adds, under each legal order's rule.</summary>
internal sealed class Owners
{
    private readonly Knowledge _knowledge;
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
        var known = new Dictionary<OwnerNode, PartyFacts>();
        foreach (var party in everybody)
            known.TryAdd(party.Facts.Node, party.Facts);
        var register = knowledge.Register;
        Known = new KnownOwners(
            stated.With(register, on),
            node =>
                known.TryGetValue(node, out var party) ? party.Designations
                : register.Find(node) is { } registered ? recognition.OfRegister(registered)
                : [],
            node =>
                known.TryGetValue(node, out var party) ? party.Name
                : register.Find(node) is { } registered ? registered.Name
                : node.Key.StartsWith("name:", StringComparison.Ordinal) ? node.Key["name:".Length..]
                : node.Key,
            everybody
                .Where(p => p.Facts.Screening == ScreeningState.Unnamed)
                .Select(p => ListedOwner.Perhaps(p.Facts.Node))
                .ToLookup(l => l.Who)
        );
    }

    /// <summary>Who holds whom, with what is known of each.</summary>
    public KnownOwners Known { get; }

    /// <summary>What the legal order's rule of the day says; null where it has none or nobody is known above the party.</summary>
    public OwnershipTrace? Trace(PartyFacts party, RegimeId regime, LocalDate on)
    {
        if (_knowledge.Measures.Rule(regime, on) is not { } rule || !IsHeld(party.Node, on))
            return null;
        var trace = Trace(party.Node, rule, on);
        if (_knowledge.Measures.RuleAsReadOn(regime, on) is not { } then || ReferenceEquals(then, rule))
            return trace;
        var asReadThen = Trace(party.Node, then, on);
        return asReadThen.Blocked == trace.Blocked ? trace : trace with { AsReadThen = asReadThen };
    }

    private OwnershipTrace Trace(OwnerNode party, AttributionRule rule, LocalDate on)
    {
        var key = (party, rule.Id, on);
        if (!_traces.TryGetValue(key, out var trace))
        {
            // A party that is listed itself is another question: here only those above it count.
            trace = Known.Graph.Trace(
                party,
                on,
                rule,
                node => node == party ? Truth.False : Known.Listed(node, rule, on)
            );
            _traces.Add(key, trace);
        }
        return trace;
    }

    /// <summary>Who stands above a party on a day; null where nobody is known.</summary>
    public OwnershipChart? Chart(OwnerNode party, LocalDate on) =>
        IsHeld(party, on)
            ? Known.Chart(party, on, AttributionRule.InForceOn(_knowledge.Measures.Rules, on))
            : null;

    /// <summary>An owner's name for the reader.</summary>
    public string NameOf(OwnerNode node) => Known.NameOf(node);

    private bool IsHeld(OwnerNode party, LocalDate on) =>
        Known.Graph.InterestsIn(party, on).Any() || Known.Graph.ControlsOf(party, on).Any();
}
