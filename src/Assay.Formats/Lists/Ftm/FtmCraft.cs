using Assay.Listings;
using Assay.Model;

namespace Assay.Formats.Lists.Ftm;

/// <summary>What is said of a vessel or aircraft besides its numbers.</summary>
internal static class FtmCraft
{
    /// <summary>The properties that go into it.</summary>
    public static readonly IReadOnlySet<string> Properties = new HashSet<string>(StringComparer.Ordinal)
    {
        "type",
        "model",
        "callSign",
        "deadweightTonnage",
        "tonnage",
        "grossRegisteredTonnage",
        "length",
        "pastFlags",
    };

    /// <summary>The craft; null for other parties.</summary>
    public static Craft? Read(FtmEntity entity, PartyKind kind)
    {
        if (kind is not (PartyKind.Vessel or PartyKind.Aircraft))
            return null;
        var flag = entity.Values("flag") is [{ Length: 2 } one] ? one.ToUpperInvariant() : null;
        return new Craft
        {
            Type = Text(entity, "type"),
            Model = Text(entity, "model"),
            CallSign = Text(entity, "callSign"),
            Tonnage = Text(entity, "deadweightTonnage") ?? Text(entity, "tonnage"),
            GrossTonnage = Text(entity, "grossRegisteredTonnage"),
            Length = Text(entity, "length"),
            Flag = CountryCode.IsValid(flag) ? new CountryCode(flag) : null,
            FormerFlags = Text(entity, "pastFlags")?.ToUpperInvariant(),
        };
    }

    private static string? Text(FtmEntity entity, string property) =>
        entity.Text(property) is { Length: > 0 } text ? text : null;
}
