using Assay.Listings;
using Assay.Measures.Facts;
using Assay.Model;
using Assay.Ownership;

namespace Assay.Assaying;

/// <summary>Whether designations make an owner count under an attribution rule.</summary>
internal static class OwnerStanding
{
    /// <summary>Designations by the rule's publishers that have the effect it asks for, in force on the day.</summary>
    public static Truth Of(IEnumerable<DesignationFact> designations, AttributionRule rule, LocalDate on) =>
        designations
            .Where(d => MayCount(d, rule))
            .Aggregate(Truth.False, (any, d) => any.Or(d.HasEffect(EffectsOf(rule)).And(d.HoldsOn(on))));

    /// <summary>Whether a designation makes an owner count while it is in force, or may.</summary>
    public static bool MayCount(DesignationFact designation, AttributionRule rule) =>
        rule.Publishers.Contains(designation.List.Publisher)
        && (rule.Lists.Count == 0 || rule.Lists.Contains(designation.List.List, StringComparer.Ordinal))
        && designation.HasEffect(EffectsOf(rule)) != Truth.False;

    // Whose exports are controlled is listed in the sense of a rule of export controls.
    private static DesignationEffect[] EffectsOf(AttributionRule rule) =>
        rule.OfExportControls ? [DesignationEffect.ExportControl] : [DesignationEffect.AssetFreeze];
}
