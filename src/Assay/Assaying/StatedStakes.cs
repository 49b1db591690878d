using Assay.Deals;
using Assay.Model;
using Assay.Ownership;
using Assay.Registers;

namespace Assay.Assaying;

/// <summary>The stakes that the deal file states, and who holds them.</summary>
internal sealed class StatedStakes
{
    private readonly List<Interest> _stakes = [];
    private readonly List<Recognised> _named = [];

    public StatedStakes(Recognition recognition, IReadOnlyList<Recognised> parties)
    {
        var nodes = parties.ToDictionary(p => p.Facts.Party.Id, p => p.Facts.Node);
        foreach (var held in parties)
        {
            var number = 0;
            foreach (var owner in held.Facts.Party.Owners)
            {
                var holder = owner.Party is { } id
                    ? nodes[id]
                    : Named(recognition, held.Facts.Party, owner, ++number);
                var source = new Citation(owner.Source ?? "the deal file", Confidence.Secondary);
                _stakes.Add(new Interest(holder, held.Facts.Node, owner.Share, null, owner.Days, source));
            }
        }
    }

    /// <summary>The owners whom the deal file only names, recognised.</summary>
    public IReadOnlyList<Recognised> Named() => _named;

    /// <summary>
    /// The stated stakes with those of the register that they do not stand for. A stated stake stands for the register's stake of
    /// the same holder, and for that of anybody between the holder and the held: the two must not add up.
    /// </summary>
    public OwnershipGraph With(Register register, LocalDate on) =>
        _stakes.Count == 0
            ? register.Ownership
            : new OwnershipGraph(
                register
                    .Interests.Where(r => !_stakes.Exists(s => StandsFor(s, r, register.Ownership, on)))
                    .Concat(_stakes),
                register.Controls
            );

    private static bool StandsFor(Interest stated, Interest registered, OwnershipGraph known, LocalDate on) =>
        stated.Held == registered.Held
        && !EndsBefore(stated, registered)
        && !EndsBefore(registered, stated)
        && known.Above(registered.Holder, on).Contains(stated.Holder);

    private static bool EndsBefore(Interest one, Interest other) =>
        one.Days.Until is { } until && other.Days.From is { } from && until.Latest < from.Earliest;

    private OwnerNode Named(Recognition recognition, DealParty held, DealOwner owner, int number)
    {
        _named.Add(recognition.Owner(held, owner, number));
        return _named[^1].Facts.Node;
    }
}
