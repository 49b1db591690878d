using System.Collections.Concurrent;
using Assay.Formats.Geo;
using Assay.Formats.Measures;
using Assay.Formats.StarterPacks;
using Assay.Listings;
using Assay.Measures;
using Assay.Model;
using Assay.Registers;
using Assay.Territories;

namespace Assay.Tests.Measures;

/// <summary>What is known from the shipped starter pack alone, on any day.</summary>
internal static class StarterKnowledge
{
    /// <summary>A day after everything in the starter pack.</summary>
    public static readonly LocalDate Today = new(2026, 11, 23);

    private static readonly string Data = Path.Combine(SharedFolder.RepositoryRoot, "data");

    private static readonly Lazy<StarterPack> Pack = new(() => Value(StarterPackReader.ReadFolder(Data)));
    private static readonly Lazy<MeasureBook> Measures = new(() =>
        Value(MeasureBookReader.ReadFolder(Path.Combine(Data, "measures")))
    );
    private static readonly Lazy<TerritoryPack> Territories = new(() =>
        Value(TerritoryPackReader.Read(Path.Combine(Data, "territories")))
    );

    /// <summary>The measures of all days.</summary>
    public static MeasureBook AllMeasures => Measures.Value;

    private static readonly ConcurrentDictionary<LocalDate, Knowledge> ByDay = [];

    /// <summary>From the starter pack alone.</summary>
    public static Knowledge On(LocalDate knownOn) => ByDay.GetOrAdd(knownOn, day => With(day, [], []));

    /// <summary>From the starter pack and some editions.</summary>
    /// <param name="knownOn">The day.</param>
    /// <param name="editions">The newest editions on or before it.</param>
    /// <param name="kept">The lists of which any edition is kept.</param>
    public static Knowledge With(
        LocalDate knownOn,
        IReadOnlyList<EditionContent> editions,
        IReadOnlyList<ListId> kept
    ) =>
        new(
            knownOn,
            new ListingIndex(editions),
            kept,
            Pack.Value.Register,
            Pack.Value.Commodities,
            new TerritoryAtlas(Territories.Value, [], () => Pack.Value.Register.Deposits),
            Measures.Value,
            Pack.Value.Hash
        );

    /// <summary>The land of the starter pack, and beside it only what is given.</summary>
    /// <param name="knownOn">The day.</param>
    /// <param name="measures">All measures.</param>
    /// <param name="editions">The newest editions on or before the day.</param>
    public static Knowledge Of(
        LocalDate knownOn,
        MeasureBook measures,
        IReadOnlyList<EditionContent> editions
    ) =>
        new(
            knownOn,
            new ListingIndex(editions),
            [.. editions.Select(e => e.Edition.List)],
            Register.Empty,
            Pack.Value.Commodities,
            new TerritoryAtlas(Territories.Value, [], () => []),
            measures,
            Pack.Value.Hash
        );

    private static T Value<T>(Read<T> read)
        where T : class
    {
        Assert.True(
            read.Succeeded,
            string.Join('\n', read.Diagnostics.Where(d => d.Severity == Severity.Error))
        );
        return read.Value!;
    }
}
