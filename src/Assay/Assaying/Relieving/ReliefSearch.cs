using Assay.Model;
using EditSet = System.Numerics.BigInteger;

namespace Assay.Assaying.Relieving;

/// <summary>Finds the minimal sets of one scope, and proves each before it is told.</summary>
/// <param name="prohibitions">All prohibitions of the deal.</param>
/// <param name="limit">The most sets told.</param>
internal sealed class ReliefSearch(Prohibitions prohibitions, int limit)
{
    private readonly Dictionary<EditSet, IReadOnlySet<Prohibition>> _standing = [];
    private readonly HashSet<MeasureId> _ended = [];

    /// <summary>Finds them.</summary>
    /// <param name="scope">The prohibitions that must go.</param>
    /// <param name="allowed">The edits that count.</param>
    public (IReadOnlyList<EditSet> Sets, bool IsComplete, bool GaveUp) Of(
        IReadOnlyList<Prohibition> scope,
        EditSet allowed
    )
    {
        // One more than are told, to know whether there are more.
        var search = new SmallestSets(set => prohibitions.Broken(scope, set), allowed, limit + 1);
        search.Find(scope.SelectMany(p => p.Clauses).Distinct());
        var sets = search.Found.Take(limit).ToList();
        foreach (var set in sets)
            Prove(scope, set);
        return (sets, search.IsComplete && search.Found.Count <= limit, search.GaveUp);
    }

    // Nothing of a scope stands under a set, and something does where one edit less is made: asked of the engine, and of no clause.
    private void Prove(IReadOnlyList<Prohibition> scope, EditSet set)
    {
        if (scope.Any(p => Stands(p, set)))
            throw Unproven(set, "leaves a prohibition standing");
        foreach (var edit in SmallestSets.Single(set))
        {
            var less = set & ~edit;
            if (!scope.Any(p => Stands(p, less)))
                throw Unproven(set, "has an edit that is not needed");
        }
    }

    private InvalidOperationException Unproven(EditSet set, string fault) =>
        new(
            $"The relief {string.Join(", ", prohibitions.Liftables.In(set).Select(e => e.Code))} {fault}; it was not told."
        );

    private bool Stands(Prohibition prohibition, EditSet set) =>
        (prohibition.Lifts & set).IsZero ? Standing(set).Contains(prohibition) : !IsEnded(prohibition);

    // What stands while the designations of a set are lifted, every prohibition asked with all of them.
    private IReadOnlySet<Prohibition> Standing(EditSet set)
    {
        var designations = set & ~prohibitions.Liftables.Measures;
        if (!_standing.TryGetValue(designations, out var standing))
        {
            var view = prohibitions.View(designations);
            standing = prohibitions
                .All.Where(p => p.Asks.IsZero ? prohibitions.CountsAsItIs(p) : prohibitions.Counts(p, view))
                .ToHashSet();
            _standing.Add(designations, standing);
        }
        return standing;
    }

    // A lifted measure forbids nothing, whatever else is lifted: its days are asked first.
    private bool IsEnded(Prohibition prohibition)
    {
        if (_ended.Contains(prohibition.Measure.Id))
            return true;
        if (!prohibitions.IsEnded(prohibition))
            return false;
        _ended.Add(prohibition.Measure.Id);
        return true;
    }
}
