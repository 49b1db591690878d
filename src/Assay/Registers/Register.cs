using System.Collections.Frozen;
using Assay.Model;
using Assay.Ownership;

namespace Assay.Registers;

/// <summary>
/// What the starter pack knows of parties, of who owns and controls them, and of deposits. Immutable; every list stands in
/// the order of the files it came from.
/// </summary>
public sealed class Register
{
    private readonly FrozenDictionary<PartyId, RegisterParty> _parties;
    private readonly FrozenDictionary<ItemId, Deposit> _deposits;
    private readonly ILookup<OwnerNode, Interest> _byHeld;
    private readonly ILookup<OwnerNode, Interest> _byHolder;
    private readonly Lazy<OwnershipGraph> _ownership;

    /// <summary>Takes parties and deposits with distinct ids.</summary>
    /// <exception cref="ArgumentException">An id comes twice.</exception>
    public Register(
        IReadOnlyList<RegisterParty> parties,
        IReadOnlyList<Deposit> deposits,
        IReadOnlyList<Interest> interests,
        IReadOnlyList<ControlLink> controls
    )
    {
        Parties = parties;
        Deposits = deposits;
        Interests = interests;
        Controls = controls;
        _parties = ById(parties, party => party.Id, nameof(parties));
        _deposits = ById(deposits, deposit => deposit.Id, nameof(deposits));
        _byHeld = interests.ToLookup(interest => interest.Held);
        _byHolder = interests.ToLookup(interest => interest.Holder);
        _ownership = new(() => new OwnershipGraph(Interests, Controls));
    }

    /// <summary>Who holds whom, by all interests and control links.</summary>
    public OwnershipGraph Ownership => _ownership.Value;

    /// <summary>A register of nothing.</summary>
    public static Register Empty { get; } = new([], [], [], []);

    /// <summary>All parties.</summary>
    public IReadOnlyList<RegisterParty> Parties { get; }

    /// <summary>All deposits, mines and plants.</summary>
    public IReadOnlyList<Deposit> Deposits { get; }

    /// <summary>All stakes.</summary>
    public IReadOnlyList<Interest> Interests { get; }

    /// <summary>All control without or beyond stakes.</summary>
    public IReadOnlyList<ControlLink> Controls { get; }

    /// <summary>A party, or null where there is none of that id.</summary>
    public RegisterParty? Find(PartyId id) => _parties.GetValueOrDefault(id);

    /// <summary>The party of a node of the ownership graph, or null where it is none of the register.</summary>
    public RegisterParty? Find(OwnerNode node) =>
        IdText.IsValid(node.Key) ? Find(new PartyId(node.Key)) : null;

    /// <summary>A deposit, or null where there is none of that id.</summary>
    public Deposit? FindDeposit(ItemId id) => _deposits.GetValueOrDefault(id);

    /// <summary>Who holds stakes in a party, in all days.</summary>
    public IEnumerable<Interest> OwnersOf(PartyId held) => _byHeld[OwnerNode.OfRegister(held)];

    /// <summary>In whom a party holds stakes, in all days.</summary>
    public IEnumerable<Interest> HoldingsOf(PartyId holder) => _byHolder[OwnerNode.OfRegister(holder)];

    /// <summary>
    /// The register as somebody on <paramref name="knownOn"/> could have written it: facts that began later are left out, and
    /// ends that had not come are open again. A step without a day is left out on every day before the register's own
    /// <see cref="LatestDay"/>, for nothing says that it had been taken.
    /// </summary>
    /// <returns>The register, and how many facts were left out or lost their end.</returns>
    public (Register Register, int LeftOut) KnownOn(LocalDate knownOn)
    {
        var filter = new KnownFacts(knownOn, undatedCount: LatestDay is not { } latest || knownOn >= latest);
        var parties = Parties.Select(filter.Of).ToList();
        var interests = filter.Of(Interests);
        var controls = filter.Of(Controls);
        return (new Register(parties, Deposits, interests, controls), filter.LeftOut);
    }

    /// <summary>The last day on which anything in the register began or was looked up; null where nothing has a day.</summary>
    public LocalDate? LatestDay =>
        Days()
            .Aggregate((LocalDate?)null, (latest, day) => latest is { } known && known >= day ? known : day);

    private IEnumerable<LocalDate> Days()
    {
        var beginnings = Interests
            .Select(interest => interest.Days.From)
            .Concat(Controls.Select(control => control.Days.From))
            .Concat(
                Parties.SelectMany(party => party.Designations.Select(known => known.Designation.Days.From))
            )
            .Concat(Parties.SelectMany(party => party.Heads.Select(head => head.Days.From)))
            .Concat(Parties.SelectMany(party => party.Presence.Select(step => step.On)))
            .Concat(Parties.Select(party => party.Option?.Days.From));
        return beginnings
            .OfType<PartialDate>()
            .Select(date => date.Earliest)
            .Concat(Parties.SelectMany(party => party.NotListed.Select(absence => absence.AsOf)));
    }

    private static FrozenDictionary<TId, T> ById<TId, T>(
        IReadOnlyList<T> items,
        Func<T, TId> id,
        string parameter
    )
        where TId : struct
    {
        var byId = new Dictionary<TId, T>(items.Count);
        foreach (var item in items)
        {
            if (!byId.TryAdd(id(item), item))
                throw new ArgumentException($"The id '{id(item)}' comes twice.", parameter);
        }
        return byId.ToFrozenDictionary();
    }
}
