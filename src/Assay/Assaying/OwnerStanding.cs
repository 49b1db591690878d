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
            .Where(d => MayCount(d, rule))
            .Aggregate(
                Truth.False,
                (any, d) => any.Or(d.HasEffect([DesignationEffect.AssetFreeze]).And(d.HoldsOn(on)))
            );

    /// <summary>Whether a designation makes an owner count while it is in force, or may.</summary>
    public static bool MayCount(DesignationFact designation, AttributionRule rule) =>
        rule.Publishers.Contains(designation.List.Publisher)
        && designation.HasEffect([DesignationEffect.AssetFreeze]) != Truth.False;
}
