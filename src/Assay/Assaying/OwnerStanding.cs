using Assay.Listings;
using Assay.Measures.Facts;
using Assay.Model;
using Assay.Ownership;

namespace Assay.Assaying;

/// <summary>Whether designations make an owner count under an attribution rule.</summary>
internal static class OwnerStanding
{
    /// <summary>Asset freezes by the rule's publishers, in force on the day.</summary>
    public static Truth Of(IEnumerable<DesignationFact> designations, AttributionRule rule, LocalDate on) =>
        designations
            .Where(d => rule.Publishers.Contains(d.List.Publisher))
            .Aggregate(
                Truth.False,
                (any, d) => any.Or(d.HasEffect([DesignationEffect.AssetFreeze]).And(d.HoldsOn(on)))
            );
}
