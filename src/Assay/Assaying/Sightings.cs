using Assay.Listings;
using Assay.Model;
using Assay.Registers;

namespace Assay.Assaying;

/// <summary>
/// Who the parties of one deal were taken for. No scenario changes it, and looking for names is what takes long: so it is kept
/// where one deal is looked at under many scenarios.
/// </summary>
/// <param name="knowledge">Where they are looked for.</param>
internal sealed class Sightings(Knowledge knowledge)
{
    private readonly Dictionary<PartyId, IReadOnlyList<Candidate>> _ofRegister = [];
    private readonly Dictionary<
        string,
        (RegisterParty? Register, IReadOnlyList<Candidate> Candidates)
    > _ofDeal = new(StringComparer.Ordinal);

    /// <summary>The records of the editions.</summary>
    public CandidateRecords Records { get; } = new(knowledge);

    /// <summary>Who a party, person or owner of the deal is.</summary>
    /// <param name="id">Its id within the deal.</param>
    /// <param name="look">Looks for it.</param>
    public (RegisterParty? Register, IReadOnlyList<Candidate> Candidates) OfDeal(
        string id,
        Func<(RegisterParty?, IReadOnlyList<Candidate>)> look
    )
    {
        if (!_ofDeal.TryGetValue(id, out var seen))
            _ofDeal.Add(id, seen = look());
        return seen;
    }

    /// <summary>Which records may be a party of the register.</summary>
    /// <param name="id">The party.</param>
    /// <param name="look">Looks for it.</param>
    public IReadOnlyList<Candidate> OfRegister(PartyId id, Func<IReadOnlyList<Candidate>> look)
    {
        if (!_ofRegister.TryGetValue(id, out var seen))
            _ofRegister.Add(id, seen = look());
        return seen;
    }
}
