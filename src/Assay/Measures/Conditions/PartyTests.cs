using Assay.Measures.Facts;
using Assay.Model;

namespace Assay.Measures.Conditions;

/// <summary>A test on one party.</summary>
public abstract class PartyTest
{
    /// <summary>Holds it against the party.</summary>
    public abstract Judgement Judge(PartyFacts party, ActFacts act);

    /// <summary>What it asks for, to follow the party's name: "is a state or a public body".</summary>
    public abstract string Says { get; }

    /// <inheritdoc cref="Condition.References"/>
    public virtual IEnumerable<Reference> References() => [];
}

/// <summary>The law it exists under.</summary>
public sealed class CountryTest(CountrySet countries) : PartyTest
{
    /// <inheritdoc/>
    public override string Says => $"exists under the law of {countries}";

    /// <inheritdoc/>
    public override Judgement Judge(PartyFacts party, ActFacts act)
    {
        if (party.Kind == PartyKind.Person)
            return Judgement.Leaf(Truth.False, Ground.Party, $"{party.Name} is a natural person");
        return party.Country is { } country
            ? Judgement.Leaf(
                Truths.Of(countries.Contains(country)),
                Ground.Party,
                $"{party.Name} exists under the law of {country}"
            )
            : Judgement.Open(
                Ground.Party,
                $"The law that {party.Name} exists under is not given",
                $"under which country's law {party.Name} exists"
            );
    }
}

/// <summary>A natural person's nationality.</summary>
public sealed class NationalityTest(CountrySet countries) : PartyTest
{
    /// <inheritdoc/>
    public override string Says => $"is a national of {countries}";

    /// <inheritdoc/>
    public override Judgement Judge(PartyFacts party, ActFacts act)
    {
        if (party.Kind != PartyKind.Person && party.Nationalities.Count == 0)
            return Judgement.Leaf(Truth.False, Ground.Party, $"{party.Name} is no natural person");
        if (party.Nationalities.Count == 0)
            return Judgement.Open(
                Ground.Party,
                $"{party.Name}'s nationality is not given",
                $"the nationality of {party.Name}"
            );
        return Judgement.Leaf(
            Truths.Of(party.Nationalities.Any(countries.Contains)),
            Ground.Party,
            $"{party.Name} is a national of {string.Join(", ", party.Nationalities)}"
        );
    }
}

/// <summary>Where it acts for the deal.</summary>
public sealed class PresenceTest(CountrySet countries) : PartyTest
{
    /// <inheritdoc/>
    public override string Says => $"acts in {countries}";

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
    public override string Says => $"is a {Either.Of(kinds.Select(Words.Of))}";

    /// <inheritdoc/>
    public override Judgement Judge(PartyFacts party, ActFacts act) =>
        party.Kind == PartyKind.Unknown
            ? Judgement.Open(
                Ground.Party,
                $"What {party.Name} is, is not given",
                $"what kind of person {party.Name} is"
            )
            : Judgement.Leaf(
                Truths.Of(kinds.Contains(party.Kind)),
                Ground.Party,
                $"{party.Name} is a {Words.Of(party.Kind)}"
            );
}

/// <summary>Whose government it belongs to.</summary>
public sealed class GovernmentTest(CountrySet countries) : PartyTest
{
    /// <inheritdoc/>
    public override string Says => $"is the government of {countries}, an organ, fund or company of it";

    /// <inheritdoc/>
    public override Judgement Judge(PartyFacts party, ActFacts act) =>
        party.GovernmentOf is { } country
            ? Judgement.Leaf(
                Truths.Of(countries.Contains(country)),
                Ground.Party,
                $"{party.Name} is the government of {country}, or an organ or company of it"
            )
            : Judgement.Leaf(
                Truth.False,
                Ground.Party,
                $"{party.Name} is not known to belong to a government"
            );
}

/// <summary>What it does, as the register says.</summary>
public sealed class SectorTest(IReadOnlyList<string> sectors) : PartyTest
{
    /// <inheritdoc/>
    public override string Says => $"is in the sector {Either.Of(sectors)}";

    /// <inheritdoc/>
    public override IEnumerable<Reference> References() => sectors.Select(word => new Reference.Sector(word));

    /// <inheritdoc/>
    public override Judgement Judge(PartyFacts party, ActFacts act)
    {
        var held = party.Register?.Sectors.Where(sectors.Contains).ToList() ?? [];
        return held.Count > 0
            ? Judgement.Leaf(Truth.True, Ground.Party, $"{party.Name} is in {string.Join(", ", held)}")
            : Judgement.Leaf(Truth.False, Ground.Party, $"{party.Name} is not known to be in that sector");
    }
}
