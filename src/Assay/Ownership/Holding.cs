using Assay.Model;

namespace Assay.Ownership;

/// <summary>
/// What one holder holds in one company on a day, by all sources. Sources that speak of the same kind of stake say the same thing over again: where
/// they differ, it lies somewhere among what they say. Stakes of kinds told apart, as ordinary and preference shares, add up.
/// </summary>
internal sealed class Holding
{
    private readonly List<List<Statement>> _kinds;

    /// <summary>Takes the stakes of one holder in one company.</summary>
    /// <param name="stakes">Its stakes, of any days.</param>
    /// <param name="on">The day asked about.</param>
    /// <param name="measure">What of a stake is measured: shares or votes.</param>
    public Holding(IEnumerable<Interest> stakes, LocalDate on, Func<Interest, Share> measure)
    {
        var bySource = stakes
            .Where(s => s.Days.On(on) != Truth.False)
            .GroupBy(s => s.Source.Text, StringComparer.Ordinal)
            .Select(g => new Statement([.. g], on, measure))
            .ToList();
        _kinds = [];
        foreach (var statement in bySource)
        {
            var alike = _kinds.FindAll(k => k.Exists(statement.IsOfSameKind));
            _kinds.RemoveAll(alike.Contains);
            _kinds.Add([.. alike.SelectMany(k => k), statement]);
        }
    }

    /// <summary>Whether what is said of it cannot all be right: two sources differ, or one says of itself more than a whole.</summary>
    public bool IsContradicted =>
        _kinds.Exists(k =>
            k.Exists(s => s.Stated() > s.Least()) || Agreed(k) is (var least, var most) && most < least
        );

    /// <summary>The least it is for certain.</summary>
    public Bound Least() =>
        Total(k =>
            Agreed(k) is (var least, var most) && least <= most
                ? least
                : Standing(k).Select(s => s.Least()).Aggregate(Bound.Lesser)
        );

    /// <summary>The most it may be.</summary>
    public Bound Most() =>
        Total(k =>
        {
            var most =
                Agreed(k) is (var least, var agreed) && least <= agreed
                    ? agreed
                    : Standing(k).Select(s => s.Most()).Aggregate(Bound.Greater);
            return k.Where(s => !s.IsSure).Select(s => s.Most()).Append(most).Aggregate(Bound.Greater);
        });

    /// <summary>The most that anybody states to be held at least: more than <see cref="Least"/> where what is said cannot all be right.</summary>
    public Bound Stated() => Total(k => Standing(k).Select(s => s.Stated()).Aggregate(Bound.Greater));

    // A range narrows another that holds it, and "unknown" says nothing against a number.
    private static (Bound Least, Bound Most) Agreed(List<Statement> kind)
    {
        var standing = Standing(kind);
        return (
            standing.Select(s => s.Least()).Aggregate(Bound.Greater),
            standing.Select(s => s.Most()).Aggregate(Bound.Lesser)
        );
    }

    // A source whose stake may have ended, or not have begun, contradicts nobody.
    private static List<Statement> Standing(List<Statement> kind) =>
        kind.FindAll(s => s.IsSure) is { Count: > 0 } sure ? sure : kind;

    private Bound Total(Func<List<Statement>, Bound> bound) =>
        _kinds.Aggregate(default(Bound), (sum, kind) => sum + bound(kind));
}
