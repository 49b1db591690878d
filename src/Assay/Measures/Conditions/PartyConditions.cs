using Assay.Findings;
using Assay.Listings;
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
    public override Judgement Judge(ActFacts act)
    {
        var parties = Asked(act).ToList();
        if (parties.Count == 0)
            return Judgement.Leaf(Truth.False, Ground.Party, "There is nobody to ask about");
        var judged = parties.Select(party => Judge(party, act)).ToList();
        var holds = judged.Aggregate(Truth.False, (any, part) => any.Or(part.Holds));
        return judged.Count == 1 ? judged[0] : new Judgement(holds, "one of them", Ground.Party, judged, [], null);
    }

    /// <summary>The parties of the act for whom it holds or may hold.</summary>
    public IEnumerable<PartyFacts> Meant(ActFacts act) => Asked(act).Where(party => Judge(party, act).Holds != Truth.False);

    private IEnumerable<PartyFacts> Asked(ActFacts act) =>
        Participant switch
        {
            Participant.Actor => [act.Actor],
            Participant.Counterparty => act.Counterparties,
            _ => act.Counterparties.SelectMany(c => c.People),
        };

    private Judgement Judge(PartyFacts party, ActFacts act)
    {
        var judged = new List<Judgement>(tests.Count);
        foreach (var test in tests)
        {
            judged.Add(test.Judge(party, act));
            if (judged[^1].Holds == Truth.False)
                break;
        }
        var holds = judged.Aggregate(Truth.True, (all, part) => all.And(part.Holds));
        return judged.Count == 1 ? judged[0] : new Judgement(holds, party.Name, Ground.Party, judged, [], null);
    }
}

/// <summary>A test on one party.</summary>
public abstract class PartyTest
{
    /// <summary>Holds it against the party.</summary>
    public abstract Judgement Judge(PartyFacts party, ActFacts act);
}

/// <summary>The law it exists under.</summary>
public sealed class CountryTest(IReadOnlyList<CountryCode> countries) : PartyTest
{
    /// <inheritdoc/>
    public override Judgement Judge(PartyFacts party, ActFacts act)
    {
        if (party.Kind == PartyKind.Person)
            return Judgement.Leaf(Truth.False, Ground.Party, $"{party.Name} is a natural person");
        return party.Country is { } country
            ? Judgement.Leaf(Truths.Of(countries.Contains(country)), Ground.Party, $"{party.Name} exists under the law of {country}")
            : Judgement.Open(
                Ground.Party,
                $"The law that {party.Name} exists under is not given",
                $"under which country's law {party.Name} exists"
            );
    }
}

/// <summary>A natural person's nationality.</summary>
public sealed class NationalityTest(IReadOnlyList<CountryCode> countries) : PartyTest
{
    /// <inheritdoc/>
    public override Judgement Judge(PartyFacts party, ActFacts act)
    {
        if (party.Kind != PartyKind.Person)
            return Judgement.Leaf(Truth.False, Ground.Party, $"{party.Name} is no natural person");
        if (party.Nationalities.Count == 0)
            return Judgement.Open(Ground.Party, $"{party.Name}'s nationality is not given", $"the nationality of {party.Name}");
        return Judgement.Leaf(
            Truths.Of(party.Nationalities.Any(countries.Contains)),
            Ground.Party,
            $"{party.Name} is a national of {string.Join(", ", party.Nationalities)}"
        );
    }
}

/// <summary>Where it acts for the deal.</summary>
public sealed class PresenceTest(IReadOnlyList<CountryCode> countries) : PartyTest
{
    /// <inheritdoc/>
    public override Judgement Judge(PartyFacts party, ActFacts act)
    {
        var here = party.Party.Presence.Where(countries.Contains).ToList();
        return here.Count > 0
            ? Judgement.Leaf(Truth.True, Ground.Party, $"{party.Name} acts in {string.Join(", ", here)}")
            : Judgement.Leaf(Truth.False, Ground.Party, $"The deal names no place of {party.Name} there");
    }
}

/// <summary>What it is.</summary>
public sealed class KindTest(IReadOnlyList<PartyKind> kinds) : PartyTest
{
    /// <inheritdoc/>
    public override Judgement Judge(PartyFacts party, ActFacts act) =>
        party.Kind == PartyKind.Unknown
            ? Judgement.Open(Ground.Party, $"What {party.Name} is, is not given", $"what kind of person {party.Name} is")
            : Judgement.Leaf(Truths.Of(kinds.Contains(party.Kind)), Ground.Party, $"{party.Name} is a {Words.Of(party.Kind)}");
}

/// <summary>Whose government it belongs to.</summary>
public sealed class GovernmentTest(IReadOnlyList<CountryCode> countries) : PartyTest
{
    /// <inheritdoc/>
    public override Judgement Judge(PartyFacts party, ActFacts act) =>
        party.GovernmentOf is { } country
            ? Judgement.Leaf(
                Truths.Of(countries.Contains(country)),
                Ground.Party,
                $"{party.Name} is the government of {country}, or an organ or company of it"
            )
            : Judgement.Leaf(Truth.False, Ground.Party, $"{party.Name} is not known to belong to a government");
}

/// <summary>What it does, as the register says.</summary>
public sealed class SectorTest(IReadOnlyList<string> sectors) : PartyTest
{
    /// <inheritdoc/>
    public override Judgement Judge(PartyFacts party, ActFacts act)
    {
        var held = party.Register?.Sectors.Where(sectors.Contains).ToList() ?? [];
        return held.Count > 0
            ? Judgement.Leaf(Truth.True, Ground.Party, $"{party.Name} is in {string.Join(", ", held)}")
            : Judgement.Leaf(Truth.False, Ground.Party, $"{party.Name} is not known to be in that sector");
    }
}

/// <summary>That it is one of these register parties: those that an article names.</summary>
public sealed class NamedTest(IReadOnlyList<PartyId> named) : PartyTest
{
    /// <inheritdoc/>
    public override Judgement Judge(PartyFacts party, ActFacts act) =>
        party.Register is { } known && named.Contains(known.Id)
            ? Judgement.Leaf(
                Truth.True,
                Ground.Party,
                $"{party.Name} is {known.Name}, whom the article names",
                new Evidence.DealFile($"party '{party.Party.Id}' is recognised as {known.Name} by name or identifier")
            )
            : Judgement.Leaf(Truth.False, Ground.Party, $"{party.Name} is not one of those the article names");
}

/// <summary>That it is designated: by these publishers, to these effects, under these programmes (empty: any).</summary>
public sealed class DesignatedTest(
    IReadOnlyList<PublisherId> publishers,
    IReadOnlyList<DesignationEffect> effects,
    IReadOnlyList<string> programmes
) : PartyTest
{
    /// <inheritdoc/>
    public override Judgement Judge(PartyFacts party, ActFacts act)
    {
        var facts = party.Designations.Where(Meant).Where(d => d.Holds != Truth.False).OrderByDescending(d => d.Holds).ToList();
        if (facts.Count == 0)
            return Judgement.Leaf(Truth.False, Ground.Party, $"No such designation of {party.Name} is known");
        var best = facts[0];
        IReadOnlyList<Evidence> evidence = [.. facts.Where(f => f.Holds == best.Holds).Select(f => f.Evidence)];
        return best.Holds == Truth.True
            ? Judgement.Leaf(Truth.True, Ground.Party, best.Text, evidence)
            : Judgement.Open(Ground.Party, best.Text, best.Missing ?? best.Text, evidence);
    }

    private bool Meant(DesignationFact fact) =>
        publishers.Contains(fact.List.Publisher)
        && (effects.Count == 0 || effects.Contains(fact.Designation.Effect))
        && (programmes.Count == 0 || programmes.Contains(fact.Designation.Programme, StringComparer.OrdinalIgnoreCase));
}

/// <summary>That it counts as listed by its owners, by the attribution rule of a legal order on the day.</summary>
public sealed class OwnedTest(RegimeId regime) : PartyTest
{
    /// <inheritdoc/>
    public override Judgement Judge(PartyFacts party, ActFacts act)
    {
        if (act.Owned(party, regime, act.On) is not { } trace)
            return Judgement.Leaf(Truth.False, Ground.Party, $"No owners of {party.Name} are known");
        var text = OwnershipWords.Of(party.Name, trace);
        IReadOnlyList<Evidence> evidence =
        [
            .. trace.Stakes.Select(s => new Evidence.RegisterFact(
                $"{s.Interest.Holder} holds {s.Interest.Share} of {s.Interest.Held}, {s.Interest.Days}",
                s.Interest.Source
            )),
            .. trace.Controls.Select(c => new Evidence.RegisterFact(
                $"{c.Controller} controls {c.Controlled} by {c.Means}, {c.Days}",
                c.Source
            )),
            .. trace.Stakes.Count + trace.Controls.Count > 0
                ? [new Evidence.RegisterFact(trace.Rule.Title, trace.Rule.Source)]
                : Array.Empty<Evidence>(),
        ];
        return trace.Blocked == Truth.Unknown
            ? Judgement.Open(Ground.Party, text, text, evidence)
            : Judgement.Leaf(trace.Blocked, Ground.Party, text, evidence);
    }
}
