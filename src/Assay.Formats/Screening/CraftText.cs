using Assay.Formats.Lists.Countries;
using Assay.Listings;
using Assay.Model;

namespace Assay.Formats.Screening;

/// <summary>What users say of vessels and aircraft, in cells or on the command line.</summary>
public static class CraftText
{
    private static readonly ILookup<CountryCode, string> Names = CountryNames
        .Rows()
        .ToLookup(row => row.Code, row => row.Name);

    /// <summary>The craft; null where nothing is said. What is blank is not known.</summary>
    public static Craft? Of(
        string? type,
        string? callSign,
        string? tonnage,
        string? grossTonnage,
        string? length,
        CountryCode? flag
    )
    {
        var craft = new Craft
        {
            Type = Said(type),
            CallSign = Said(callSign),
            Tonnage = Said(tonnage),
            GrossTonnage = Said(grossTonnage),
            Length = Said(length),
            Flag = flag,
        };
        return craft == new Craft() ? null : craft;
    }

    /// <summary>The names that lists write for the country of a craft's flag, by which former flags are told.</summary>
    public static IReadOnlyList<string> FlagNames(Craft? craft) =>
        craft?.Flag is { } flag ? [.. Names[flag]] : [];

    private static string? Said(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
