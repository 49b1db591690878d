using Assay.Model;
using Assay.Storage.Sqlite;
using Assay.Territories.Control;
using Assay.Territories.Shapes;
using Assay.Tests.Territories;

namespace Assay.Tests.Storage;

public sealed class ControlLayerStoreTests : IDisposable
{
    private static readonly ControlSeriesHeader Header = new(
        new ItemId("deepstate"),
        "DeepStateMap",
        new CountryCode("RU"),
        new CountryCode("UA")
    );

    private readonly TemporaryFolder _folder = new();
    private readonly StoreFile _store;

    public ControlLayerStoreTests() => _store = StoreFile.OpenOrCreate(_folder.File("assay.db"));

    public void Dispose()
    {
        _store.Dispose();
        _folder.Dispose();
    }

    private static LayerToKeep Layer(int day, double east, string? bytes = null)
    {
        var date = new LocalDate(2024, 7, 1).PlusDays(day);
        var shape = Ground.Rectangle(new Box(37, 48, east, 49), new Box(37.1, 48.1, 37.2, 48.2));
        return new(new ControlLayer(date, ContentHash.Of(bytes ?? $"{day} {east}"), shape), "layer.geojson");
    }

    private LayerImport Import(params LayerToKeep[] layers) =>
        new ControlLayerStore(_store).Import(Header, layers);

    private IControlSeries Series() => Assert.Single(new ControlLayerStore(_store).Series());

    [Fact]
    public void What_is_imported_comes_back_to_the_ten_millionth_of_a_degree()
    {
        Import([.. Enumerable.Range(0, 60).Select(i => Layer(i, 38 + (i * 0.001234567)))]);
        var series = Series();
        Assert.Equal(60, series.Layers.Count);
        for (var i = 0; i < 60; i++)
        {
            var layer = series.LayerOn(new LocalDate(2024, 7, 1).PlusDays(i))!;
            Assert.Equal(Math.Round(38 + (i * 0.001234567), 7), layer.Shape.Bounds.East);
            Assert.Equal(2, layer.Shape.RingCount);
            Assert.Equal(Layer(i, 38 + (i * 0.001234567)).Layer.Hash, layer.Hash);
        }
    }

    [Fact]
    public void A_shape_kept_in_millionths_before_is_still_read()
    {
        // One polygon, one ring, three places: (0, 0), (2, 0), (2, 1) in millionths, as zigzag differences.
        var shape = ShapeBytes.To([1, 1, 3, 0, 0, 4, 0, 0, 2]);
        Assert.Equal([0, 0, 2e-6, 0, 2e-6, 1e-6, 0, 0], shape.Ring(0).ToArray());
        Assert.Equal(
            [0, 0, 2e-7, 0, 2e-7, 1e-7, 0, 0],
            ShapeBytes.To([0, 1, 1, 3, 0, 0, 4, 0, 0, 2]).Ring(0).ToArray()
        );
    }

    [Fact]
    public void The_same_bytes_again_change_nothing()
    {
        Import(Layer(0, 38), Layer(1, 38.1));
        var again = Import(Layer(0, 38), Layer(1, 38.1));
        Assert.Equal((0, 2), (again.Added, again.Known));
        Assert.Equal(2, Series().Layers.Count);
    }

    [Fact]
    public void A_shape_that_does_not_change_is_kept_once()
    {
        Import([.. Enumerable.Range(0, 10).Select(i => Layer(i, 38))]);
        var shapes = _store.Read(connection =>
        {
            using var command = connection.CreateCommand();
            command.CommandText = "SELECT count(*) FROM control_shape";
            return (long)command.ExecuteScalar()!;
        });
        Assert.Equal(1, shapes);
        Assert.Equal(10, Series().Layers.Count);
    }

    [Fact]
    public void Another_layer_of_a_day_counts_from_then_on_and_is_told()
    {
        Import(Layer(0, 38, "first"));
        var result = Import(Layer(0, 39, "second"));
        Assert.Equal([new LocalDate(2024, 7, 1)], result.Superseded);
        Assert.Equal(39, Series().LayerOn(new LocalDate(2024, 7, 1))!.Shape.Bounds.East, 6);
    }

    [Fact]
    public void An_import_that_fails_halfway_leaves_nothing()
    {
        IEnumerable<LayerToKeep> Failing()
        {
            yield return Layer(0, 38);
            throw new InvalidOperationException("the source broke");
        }

        Assert.Throws<InvalidOperationException>(() =>
            new ControlLayerStore(_store).Import(Header, Failing())
        );
        Assert.Empty(new ControlLayerStore(_store).Series());
    }

    [Fact]
    public void A_series_keeps_its_powers()
    {
        Import(Layer(0, 38));
        var fault = Assert.Throws<AssayException>(() =>
            new ControlLayerStore(_store).Import(
                Header with
                {
                    Power = new CountryCode("BY"),
                },
                [Layer(1, 38)]
            )
        );
        Assert.Equal("AS4041", fault.Diagnostic.Code);
        Assert.Single(Series().Layers);
    }

    [Fact]
    public void Gaps_are_the_days_between_that_have_no_layer()
    {
        Import(Layer(0, 38), Layer(1, 38), Layer(4, 38), Layer(6, 38));
        Assert.Equal(
            [
                new DateInterval(new(2024, 7, 3), new(2024, 7, 4)),
                new DateInterval(new(2024, 7, 6), new(2024, 7, 6)),
            ],
            Series().Gaps()
        );
    }

    [Fact]
    public void A_damaged_shape_is_one_message()
    {
        Import(Layer(0, 38));
        _store.Write(connection =>
        {
            using var command = connection.CreateCommand();
            command.CommandText = "UPDATE control_shape SET packed = x'00112233'";
            return command.ExecuteNonQuery();
        });
        var fault = Assert.Throws<AssayException>(() => Series().LayerOn(new LocalDate(2024, 7, 1)));
        Assert.Equal("AS9007", fault.Diagnostic.Code);
    }
}
