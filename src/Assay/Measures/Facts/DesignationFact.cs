using Assay.Findings;
using Assay.Listings;
using Assay.Model;

namespace Assay.Measures.Facts;

/// <summary>A designation of a party as the sources together have it.</summary>
/// <param name="List">Publisher and list.</param>
/// <param name="Designation">The act.</param>
/// <param name="Identity">Whether it is this party that is designated: true, or unknown where a name alone speaks for it.</param>
/// <param name="SeenOn">For a record, the day of its edition: an undated record proves nothing of the days before.</param>
/// <param name="Text">The fact in a sentence.</param>
/// <param name="Evidence">The record or register fact.</param>
public sealed record DesignationFact(
    ListId List,
    Designation Designation,
    Truth Identity,
    LocalDate? SeenOn,
    string Text,
    Evidence Evidence
)
{
    /// <summary>Whether the party stands under it on a day.</summary>
    public Truth HoldsOn(LocalDate day) => Identity.And(InForceOn(day));

    /// <summary>Whether it has one of these effects (none: any): unknown where the list does not say what it does.</summary>
    public Truth HasEffect(IReadOnlyList<DesignationEffect> effects) =>
        effects.Count == 0 || effects.Contains(Designation.Effect) ? Truth.True
        : Designation.Effect == DesignationEffect.Unknown ? Truth.Unknown
        : Truth.False;

    /// <summary>What would settle an answer that is unknown.</summary>
    public string MissingOn(LocalDate day) =>
        Identity == Truth.Unknown ? $"whether it is so: {Text}"
        : HoldsOn(day) == Truth.Unknown ? $"whether it was so on {new PartialDate(day)}: {Text}"
        : $"what the designation does, which the edition does not say: {Text}";

    private Truth InForceOn(LocalDate day)
    {
        var days = Designation.Days.On(day);
        return Designation.Days.From is null && SeenOn is { } seen && day < seen
            ? days.And(Truth.Unknown)
            : days;
    }
}
