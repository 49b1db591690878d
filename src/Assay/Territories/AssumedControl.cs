using Assay.Model;

namespace Assay.Territories;

/// <summary>Another line of control than is known, for a what-if.</summary>
/// <param name="Days">The days for which it is assumed.</param>
/// <param name="AsOn">The day whose line is taken; null where a power is named.</param>
/// <param name="Power">The power that is taken to hold the regions; null where a day is named.</param>
/// <param name="Regions">The regions; a place has to lie in them whole.</param>
public sealed record AssumedControl(
    InForce Days,
    LocalDate? AsOn,
    CountryCode? Power,
    IReadOnlyList<RegionCode> Regions
)
{
    /// <summary>Whether it says anything of the day.</summary>
    public bool IsFor(LocalDate on) => Days.On(on) == Truth.True;

    /// <summary>What it says, in words.</summary>
    public string Says =>
        AsOn is { } day
            ? $"the line of control is that of {new PartialDate(day)}"
            : $"{Power} holds {string.Join(", ", Regions)}";
}
