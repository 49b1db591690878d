using System.IO.Compression;
using System.Text;
using Assay.Formats.Geo;
using Assay.Model;

namespace Assay.Tests.Formats.Geo;

public sealed class ControlLayerReaderTests : IDisposable
{
    private const string Layer =
        """{"type":"FeatureCollection","features":[{"type":"Feature","properties":{},"geometry":{"type":"Polygon","coordinates":[[[37,48],[38,48],[38,49],[37,49],[37,48]]]}}]}""";

    private static readonly LocalDate Day = new(2024, 7, 8);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private static byte[] Zipped(string text)
    {
        using var packed = new MemoryStream();
        using (var zip = new GZipStream(packed, CompressionLevel.Fastest))
            zip.Write(Encoding.UTF8.GetBytes(text));
        return packed.ToArray();
    }

    [Theory]
    [InlineData("deepstatemap_data_20240708.geojson.gz", 2024, 7, 8)]
    [InlineData("layer-2024-07-08.geojson", 2024, 7, 8)]
    [InlineData("20240708.json", 2024, 7, 8)]
    [InlineData("20240708T120000Z_1720440000.geojson.gz", 2024, 7, 8)]
    public void The_day_is_taken_from_the_name(string name, int year, int month, int day) =>
        Assert.Equal(new LocalDate(year, month, day), ControlLayerReader.DayOf(name));

    [Theory]
    [InlineData("layer.geojson")]
    [InlineData("layer_20241308.geojson")]
    [InlineData("layer_20240230.geojson")]
    [InlineData("layer_202407081.geojson")]
    public void A_name_without_a_day_has_none(string name) => Assert.Null(ControlLayerReader.DayOf(name));

    [Fact]
    public void A_zipped_file_has_the_hash_of_the_same_file_unzipped()
    {
        var plain = ControlLayerReader.Read(_folder.Write("a_20240708.geojson", Layer));
        var zipped = ControlLayerReader.Read(_folder.Write("b_20240708.geojson.gz", Zipped(Layer)));
        Assert.Equal(plain.Value!.Hash, zipped.Value!.Hash);
        Assert.Equal(Day, zipped.Value.Day);
        Assert.True(zipped.Value.Holds(new Coordinate(48.5, 37.5)));
    }

    [Fact]
    public void A_file_without_a_day_asks_for_one()
    {
        var path = _folder.Write("layer.geojson", Layer);
        Assert.Equal("AS4025", Assert.Single(ControlLayerReader.Read(path).Diagnostics).Code);
        Assert.Equal(Day, ControlLayerReader.Read(path, Day).Value!.Day);
    }

    [Fact]
    public void A_damaged_or_bursting_zip_is_one_message()
    {
        var cut = _folder.Write("a_20240708.geojson.gz", Zipped(Layer)[..40]);
        Assert.False(ControlLayerReader.Read(cut).Succeeded);
        var bomb = _folder.Write("b_20240708.geojson.gz", Zipped(new string(' ', 100_000)));
        var read = ControlLayerReader.Read(bomb, limits: new GeoLimits(10_000, 1000, 32));
        Assert.Equal("AS4020", Assert.Single(read.Diagnostics).Code);
    }

    [Fact]
    public void A_missing_file_is_one_message() =>
        Assert.Equal(
            "AS4023",
            Assert.Single(ControlLayerReader.Read(_folder.File("none_20240708.geojson")).Diagnostics).Code
        );

    [Fact]
    public void An_invalid_polygon_is_repaired_with_a_note()
    {
        var path = _folder.Write(
            "tie_20240708.geojson",
            """{"type":"Polygon","coordinates":[[[37,48],[38,49],[38,48],[37,49],[37,48]]]}"""
        );
        var read = ControlLayerReader.Read(path);
        Assert.Equal("AS4028", Assert.Single(read.Diagnostics).Code);
        Assert.True(read.Value!.Holds(new Coordinate(48.5, 37.2)));
        Assert.False(read.Value.Holds(new Coordinate(48.2, 37.5)));
    }

    [Fact]
    public void Of_several_classes_only_those_named_are_taken()
    {
        const string two =
            """{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"fill":"#a52714"},"geometry":{"type":"Polygon","coordinates":[[[37,48],[38,48],[38,49],[37,48]]]}},{"type":"Feature","properties":{"fill":"#0f9d58"},"geometry":{"type":"Polygon","coordinates":[[[30,50],[31,50],[31,51],[30,50]]]}}]}""";
        var path = _folder.Write("two_20240708.geojson", two);
        var refused = Assert.Single(ControlLayerReader.Read(path).Diagnostics);
        Assert.Equal("AS4026", refused.Code);
        Assert.Contains("fill: #0f9d58, #a52714", refused.Message, StringComparison.Ordinal);
        var layer = ControlLayerReader.Read(path, held: new HeldClass("fill", ["#A52714"])).Value!;
        Assert.True(layer.Holds(new Coordinate(48.2, 37.8)));
        Assert.False(layer.Holds(new Coordinate(50.2, 30.8)));
        var none = ControlLayerReader.Read(path, held: new HeldClass("fill", ["#000000"]));
        Assert.Equal("AS4027", Assert.Single(none.Diagnostics).Code);
    }
}
