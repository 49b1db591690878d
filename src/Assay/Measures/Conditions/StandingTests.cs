using Assay.Findings;
using Assay.Listings;
using Assay.Measures.Facts;
using Assay.Model;

namespace Assay.Measures.Conditions;

/// <summary>That it is one of these register parties: those that an article names.</summary>
public sealed class NamedTest(IReadOnlyList<PartyId> named) : PartyTest
{
    /// <inheritdoc/>
    public override string Says => $"is {Either.Of(named.Select(n => n.Value))}";

    /// <inheritdoc/>
    public override IEnumerable<Reference> References() => named.Select(id => new Reference.Party(id));

    /// <inheritdoc/>
    public override Judgement Judge(PartyFacts party, ActFacts act) =>
        party.Register is { } known && named.Contains(known.Id)
            ? Judgement.Leaf(
                Truth.True,
                Ground.Party,
                $"{party.Name} is {known.Name}, whom the article names",
                new Evidence.DealFile(
                    $"party '{party.Party.Id}' is recognised as {known.Name} by name or identifier"
                )
            )
            : Judgement.Leaf(
                Truth.False,
                Ground.Party,
                $"{party.Name} is not one of those the article names"
            );
}

/// <summary>That it is designated: by these publishers, to these effects, under these programmes (empty: any).</summary>
public sealed class DesignatedTest(
    IReadOnlyList<PublisherId> publishers,
    IReadOnlyList<DesignationEffect> effects,
    IReadOnlyList<string> programmes
) : PartyTest
{
    /// <inheritdoc/>
    public override string Says =>
        $"is listed by {Either.Of(publishers.Select(p => p.Value))}{(effects.Count == 0 ? "" : $" with {Either.Of(effects.Select(Words.Of))}")}{(programmes.Count == 0 ? "" : $" under {Either.Of(programmes)}")}";

    /// <inheritdoc/>
    public override IEnumerable<Reference> References() =>
        publishers.Select(id => new Reference.Publisher(id));

    /// <inheritdoc/>
    public override Judgement Judge(PartyFacts party, ActFacts act)
    {
        var facts = party
            .Designations.Where(Meant)
            .Select(fact => (Fact: fact, Holds: fact.HasEffect(effects).And(fact.HoldsOn(act.On))))
            .Where(f => f.Holds != Truth.False)
            .OrderByDescending(f => f.Holds)
            .ToList();
        if (facts.Count == 0)
            return Judgement.Leaf(Truth.False, Ground.Party, $"No such designation of {party.Name} is known");
        var best = facts[0];
        IReadOnlyList<Evidence> evidence =
        [
            .. facts.Where(f => f.Holds == best.Holds).Select(f => f.Fact.Evidence),
        ];
        return best.Holds == Truth.True
            ? Judgement.Leaf(Truth.True, Ground.Party, best.Fact.Text, evidence)
            : Judgement.Open(Ground.Party, best.Fact.Text, best.Fact.MissingOn(act.On), evidence);
    }

    private bool Meant(DesignationFact fact) =>
        publishers.Contains(fact.List.Publisher)
        && (
            programmes.Count == 0
            || programmes.Contains(fact.Designation.Programme, StringComparer.OrdinalIgnoreCase)
        );
}

/// <summary>That it counts as listed by its owners, by the attribution rule of a legal order on the day.</summary>
public sealed class OwnedTest(RegimeId regime) : PartyTest
{
    /// <inheritdoc/>
    public override string Says => $"counts as its listed owners do, by the rule of {regime}";

    /// <inheritdoc/>
    public override IEnumerable<Reference> References() => [new Reference.Attribution(regime)];

    /// <inheritdoc/>
    public override Judgement Judge(PartyFacts party, ActFacts act)
    {
        if (act.Owned(party, regime, act.On) is not { } trace)
            return Judgement.Leaf(Truth.False, Ground.Party, $"No owners of {party.Name} are known");
        var text = new Wording(() => OwnershipWords.Of(party.Name, trace, act.NameOf));
        IReadOnlyList<Evidence> evidence =
        [
            .. trace.Stakes.Select(s => new Evidence.RegisterFact(
                $"{act.NameOf(s.Interest.Holder)} holds {s.Interest.Share} of {act.NameOf(s.Interest.Held)}, {s.Interest.Days}",
                s.Interest.Source
            )),
            .. trace.Controls.Select(c => new Evidence.RegisterFact(
                $"{act.NameOf(c.Controller)} controls {act.NameOf(c.Controlled)} by {c.Means}, {c.Days}",
                c.Source
            )),
            .. trace.Stakes.Count + trace.Controls.Count > 0
                ? [new Evidence.RegisterFact(trace.Rule.Title, trace.Rule.Source)]
                : Array.Empty<Evidence>(),
        ];
        return trace.Answer == Truth.Unknown
            ? Judgement.Open(Ground.Party, text, text, evidence)
            : Judgement.Leaf(trace.Answer, Ground.Party, text, evidence);
    }
}
