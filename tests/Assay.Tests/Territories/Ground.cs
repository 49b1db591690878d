using Assay.Deals;
using Assay.Formats.Geo;
using Assay.Model;
using Assay.Registers;
using Assay.Territories;
using Assay.Territories.Control;
using Assay.Territories.Shapes;

namespace Assay.Tests.Territories;

/// <summary>The shipped starter pack, and layers made for a test.</summary>
internal static class Ground
{
    public static readonly LocalDate Today = new(2026, 11, 23);

    private static readonly Lazy<TerritoryPack> LazyPack = new(() =>
    {
        var read = TerritoryPackReader.Read(Path.Combine(SharedFolder.RepositoryRoot, "data", "territories"));
        Assert.Empty(read.Diagnostics);
        return read.Value!;
    });

    private static readonly Lazy<TerritoryAtlas> LazyAtlas = new(() =>
        new TerritoryAtlas(Pack, [], () => [])
    );

    public static TerritoryPack Pack => LazyPack.Value;

    /// <summary>The atlas without any layer.</summary>
    public static TerritoryAtlas Atlas => LazyAtlas.Value;

    public static TerritoryAtlas With(params IControlSeries[] series) => new(Pack, series, () => []);

    public static TerritoryAtlas WithSites(params Deposit[] sites) => new(Pack, [], () => sites);

    public static Place Point(double latitude, double longitude, double precisionKm = 0) =>
        new Place.Point(new Coordinate(latitude, longitude), precisionKm);

    public static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;

    public static TerritoryStatus StatusAt(
        this TerritoryAtlas atlas,
        double latitude,
        double longitude,
        string on
    ) => atlas.StatusAt(Point(latitude, longitude), Day(on), Today);

    public static AreaAnswer InArea(
        this TerritoryAtlas atlas,
        string area,
        double latitude,
        double longitude,
        string on
    ) => atlas.InArea(new ItemId(area), Point(latitude, longitude), Day(on), Today);

    /// <summary>A rectangle, with rectangular holes.</summary>
    public static GroundShape Rectangle(Box shell, params Box[] holes)
    {
        var positions = new List<double>();
        var ends = new List<int>();
        foreach (var box in holes.Prepend(shell))
        {
            positions.AddRange([
                box.West,
                box.South,
                box.East,
                box.South,
                box.East,
                box.North,
                box.West,
                box.North,
                box.West,
                box.South,
            ]);
            ends.Add(positions.Count);
        }
        return new GroundShape([.. positions], [.. ends], [ends.Count]);
    }

    public static ControlLayer Layer(string day, GroundShape shape) =>
        new(Day(day), ContentHash.Of(day), shape);
}

/// <summary>A series in memory.</summary>
internal sealed class ListedSeries(params ControlLayer[] layers) : IControlSeries
{
    public ItemId Id { get; init; } = new("test");
    public string Name { get; init; } = "Test map";
    public CountryCode Power { get; init; } = new("RU");
    public CountryCode Sovereign { get; init; } = new("UA");

    public IReadOnlyList<LayerEdition> Layers { get; } =
    [.. layers.OrderBy(l => l.Day).Select(l => new LayerEdition(l.Day, l.Hash))];

    public ControlLayer Load(LayerEdition edition) => layers.Single(l => l.Day == edition.Day);
}
