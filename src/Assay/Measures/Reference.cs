using Assay.Model;

namespace Assay.Measures;

/// <summary>Something that a condition names and another part of the starter pack must know, or the condition could never hold.</summary>
public abstract record Reference
{
    private Reference() { }

    /// <summary>A commodity or group.</summary>
    public sealed record Commodity(CommodityId Id) : Reference;

    /// <summary>A list of critical minerals.</summary>
    public sealed record CriticalList(ItemId Id) : Reference;

    /// <summary>A legal area.</summary>
    public sealed record Area(ItemId Id) : Reference;

    /// <summary>A party of the register.</summary>
    public sealed record Party(PartyId Id) : Reference;

    /// <summary>A legal order whose attribution rule is applied.</summary>
    public sealed record Attribution(RegimeId Id) : Reference;

    /// <summary>Who holds the ground on a day.</summary>
    public sealed record Control : Reference;

    /// <summary>A publisher whose designations count.</summary>
    public sealed record Publisher(PublisherId Id) : Reference;

    /// <summary>Another measure, article or instrument.</summary>
    public sealed record Other(MeasureId Id) : Reference;

    /// <summary>A sector of the register.</summary>
    public sealed record Sector(string Word) : Reference;

    /// <summary>A word for a service; measures themselves make these words known.</summary>
    public sealed record Service(string Word) : Reference;
}
