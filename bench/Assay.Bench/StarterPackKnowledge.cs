using Assay.Formats.Geo;
using Assay.Formats.Measures;
using Assay.Formats.StarterPacks;
using Assay.Listings;
using Assay.Territories;

namespace Assay.Bench;

/// <summary>What is known from the shipped starter pack alone, for benchmarks of the law.</summary>
internal static class StarterPackKnowledge
{
    private static readonly LocalDate KnownOn = new(2026, 11, 23);

    /// <summary>Reads it.</summary>
    public static Knowledge Read() => Read(new ListingIndex([]));

    /// <summary>Reads it, beside some lists.</summary>
    public static Knowledge Read(ListingIndex listings)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "data");
        var pack = StarterPackReader.ReadFolder(folder).Value!;
        return new Knowledge(
            KnownOn,
            listings,
            [],
            pack.Register,
            pack.Commodities,
            new TerritoryAtlas(
                TerritoryPackReader.Read(Path.Combine(folder, "territories")).Value!,
                [],
                () => pack.Register.Deposits
            ),
            MeasureBookReader.ReadFolder(Path.Combine(folder, "measures")).Value!,
            pack.Hash
        );
    }
}
