using Assay.Model;
using Assay.Ownership;

namespace Assay.Formats.Ownership.Books.Ftm;

/// <summary>
/// Since when the parties of a file are listed, by order. Many sanctions have no day. Where another one of the same order has one, that is it; where
/// none has, the party may have been listed at any time before it was first seen so.
/// </summary>
internal sealed class FtmListingDays
{
    /// <summary>No list of today has an older listing.</summary>
    private static readonly LocalDate Oldest = new(1980, 1, 1);

    private readonly Dictionary<(OwnerNode Party, string Order), List<InForce>> _dated = [];
    private readonly Dictionary<(OwnerNode Party, string Order), LocalDate?> _undated = [];

    /// <summary>Adds a sanction.</summary>
    /// <param name="party">Of whom.</param>
    /// <param name="order">By which legal order.</param>
    /// <param name="days">From when to when, as far as said.</param>
    /// <param name="seenOn">The day on which it was first seen.</param>
    public void Add(OwnerNode party, string order, InForce days, LocalDate? seenOn)
    {
        var key = (party, order);
        if (days.From is not null)
        {
            if (!_dated.TryGetValue(key, out var spans))
                _dated.Add(key, spans = []);
            spans.Add(days);
        }
        else if (
            !_undated.TryGetValue(key, out var seen) || (seenOn is { } day && (seen is null || day < seen))
        )
        {
            _undated[key] = seenOn;
        }
    }

    /// <summary>The listings, by party and order.</summary>
    public IEnumerable<ListedOwner> All() =>
        _dated
            .SelectMany(d =>
                d.Value.Distinct().Select(days => new ListedOwner(d.Key.Party, [d.Key.Order], days))
            )
            .Concat(
                _undated
                    .Where(u => !_dated.ContainsKey(u.Key))
                    .Select(u => new ListedOwner(
                        u.Key.Party,
                        [u.Key.Order],
                        u.Value is { } seen
                            ? new InForce(PartialDate.Between(Oldest, seen), null)
                            : InForce.Always
                    ))
            )
            .OrderBy(l => l.Who.Key, StringComparer.Ordinal)
            .ThenBy(l => l.Orders[0], StringComparer.Ordinal);
}
