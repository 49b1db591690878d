using Assay.Model;

namespace Assay.Listings;

/// <summary>What a list says of a vessel or aircraft besides its numbers (which are documents) and its owner (who is a relation).</summary>
public sealed record Craft
{
    /// <summary>Type, such as "Crude Oil Tanker".</summary>
    public string? Type { get; init; }

    /// <summary>An aircraft's model.</summary>
    public string? Model { get; init; }

    /// <summary>A vessel's call sign.</summary>
    public string? CallSign { get; init; }

    /// <summary>Deadweight tonnage, as written.</summary>
    public string? Tonnage { get; init; }

    /// <summary>Gross registered tonnage, as written.</summary>
    public string? GrossTonnage { get; init; }

    /// <summary>Length, as written.</summary>
    public string? Length { get; init; }

    /// <summary>Flag.</summary>
    public CountryCode? Flag { get; init; }

    /// <summary>Flags it flew before, as written, with commas between them.</summary>
    public string? FormerFlags { get; init; }
}
