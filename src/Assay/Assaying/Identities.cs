using System.Collections.Concurrent;
using Assay.Listings;
using Assay.Model;
using Assay.Registers;

namespace Assay.Assaying;

/// <summary>
/// Who names and numbers stand for, in the register and on lists. The same party is asked about in deal after deal of a portfolio, and
/// under one scenario after another; searching the lists is most of the work.
/// </summary>
internal sealed class Identities(Knowledge knowledge)
{
    /// <summary>Answers kept; past that all are forgotten and asked anew.</summary>
    private const int MostKept = 20_000;

    private readonly ConcurrentDictionary<string, (RegisterParty?, IReadOnlyList<Candidate>)> _known = new(
        StringComparer.Ordinal
    );
    private readonly ConcurrentDictionary<PartyId, IReadOnlyList<Candidate>> _ofRegister = new();
    private readonly CandidateRecords _records = new(knowledge);

    /// <summary>The register party, and the candidates of the lists.</summary>
    public (RegisterParty? Register, IReadOnlyList<Candidate> Candidates) Of(PartyQuery query)
    {
        var key = query.Key();
        if (_known.TryGetValue(key, out var known))
            return known;
        var register = knowledge.Recognised.Find(query);
        var found = (register, Candidates(query, register));
        if (_known.Count >= MostKept)
            _known.Clear();
        _known[key] = found;
        return found;
    }

    /// <summary>The candidates of the lists for a register party.</summary>
    public IReadOnlyList<Candidate> Of(RegisterParty party) =>
        _ofRegister.GetOrAdd(
            party.Id,
            static (_, x) => x.Self.Candidates(QueryOf(x.Party), x.Party),
            (Self: this, Party: party)
        );

    /// <summary>The candidates of the lists for a party whom one register party stands for, or none.</summary>
    public IReadOnlyList<Candidate> Candidates(PartyQuery query, RegisterParty? register)
    {
        var found = knowledge.Listings.Find(register is null ? query : Widened(query, register));
        return _records.WithLinked(_records.WithNamed(found, register), register);
    }

    /// <summary>What a register party is looked for by.</summary>
    public static PartyQuery QueryOf(RegisterParty party) =>
        new(
            [party.Name, .. party.Aliases],
            party.Kind,
            party.Born,
            party.Country is { } law ? [.. party.Nationalities, law] : party.Nationalities,
            party.Identifiers
        );

    // A party the register knows is looked for by all that the register knows of it.
    private static PartyQuery Widened(PartyQuery query, RegisterParty register)
    {
        var known = QueryOf(register);
        return new PartyQuery(
            [.. query.Names.Concat(known.Names).Distinct(StringComparer.Ordinal)],
            query.Kind != PartyKind.Unknown ? query.Kind : known.Kind,
            query.Born ?? known.Born,
            [.. query.Countries.Concat(known.Countries).Distinct()],
            [.. query.Identifiers.Concat(known.Identifiers).Distinct()]
        );
    }
}
