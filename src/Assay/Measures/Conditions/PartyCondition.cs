using Assay.Measures.Facts;
using Assay.Model;

namespace Assay.Measures.Conditions;

/// <summary>Which participants a condition asks about; one for whom it holds is enough.</summary>
public enum Participant
{
    /// <summary>The one who might be bound.</summary>
    Actor,

    /// <summary>The others.</summary>
    Counterparty,

    /// <summary>People who act for the others.</summary>
    CounterpartyPerson,
}

/// <summary>A condition on participants: holds if all its tests hold for one of them.</summary>
public sealed class PartyCondition(Participant participant, IReadOnlyList<PartyTest> tests) : Condition
{
    /// <summary>Whom it asks about.</summary>
    public Participant Participant { get; } = participant;

    /// <inheritdoc/>
    public override IEnumerable<Reference> References() => tests.SelectMany(test => test.References());

    /// <inheritdoc/>
    public override string Says
    {
        get
        {
            var who = Participant switch
            {
                Participant.Actor => "the bound person",
                Participant.Counterparty => "a counterparty",
                _ => "a person who acts for a counterparty",
            };
            return $"{who} {string.Join(" and ", tests.Select(t => t.Says))}";
        }
    }

    /// <inheritdoc/>
    public override Judgement Judge(ActFacts act)
    {
        if (Participant == Participant.Actor)
            return Judge(act.Actor, act);
        if (Participant == Participant.Counterparty && act.Counterparties.Count == 1)
            return Judge(act.Counterparties[0], act);
        var parties = Asked(act).ToList();
        if (parties.Count == 0)
            return Judgement.Leaf(Truth.False, Ground.Party, "There is nobody to ask about");
        var judged = parties.Select(party => Judge(party, act)).ToList();
        var holds = judged.Aggregate(Truth.False, (any, part) => any.Or(part.Holds));
        return judged.Count == 1
            ? judged[0]
            : new Judgement(holds, "one of them", Ground.Party, judged, [], null);
    }

    private IEnumerable<PartyFacts> Asked(ActFacts act) =>
        Participant switch
        {
            Participant.Actor => [act.Actor],
            Participant.Counterparty => act.Counterparties,
            _ => act.Counterparties.SelectMany(c => c.People),
        };

    private Judgement Judge(PartyFacts party, ActFacts act)
    {
        if (tests.Count == 1)
            return tests[0].Judge(party, act);
        var judged = new List<Judgement>(tests.Count);
        var holds = Truth.True;
        for (var i = 0; i < tests.Count && holds != Truth.False; i++)
        {
            judged.Add(tests[i].Judge(party, act));
            holds = holds.And(judged[i].Holds);
        }
        return judged.Count == 1
            ? judged[0]
            : new Judgement(holds, party.Name, Ground.Party, judged, [], null);
    }
}
