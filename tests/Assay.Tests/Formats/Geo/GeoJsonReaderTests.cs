using System.Text;
using Assay.Formats.Geo;
using Assay.Model;

namespace Assay.Tests.Formats.Geo;

public sealed class GeoJsonReaderTests
{
    private const string Square = "[[[37,48],[38,48],[38,49],[37,49],[37,48]]]";

    private static Read<GeoFile> Read(string text, GeoLimits? limits = null) =>
        GeoJsonReader.Read(Encoding.UTF8.GetBytes(text), "x.geojson", limits);

    [Theory]
    [InlineData("""{"type":"Polygon","coordinates":SQUARE}""")]
    [InlineData("""{"coordinates":SQUARE,"type":"Polygon"}""")]
    [InlineData("""{"type":"MultiPolygon","coordinates":[SQUARE]}""")]
    [InlineData("""{"type":"Feature","properties":{},"geometry":{"type":"Polygon","coordinates":SQUARE}}""")]
    [InlineData(
        """{"type":"FeatureCollection","features":[{"geometry":{"coordinates":SQUARE,"type":"Polygon"},"type":"Feature"}]}"""
    )]
    [InlineData(
        """{"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[1,2,3]},{"type":"Polygon","coordinates":SQUARE}]}"""
    )]
    [InlineData("""{"type":"Polygon","coordinates":[[[37,48,0],[38,48,0],[38,49,0],[37,49,0],[37,48,0]]]}""")]
    [InlineData("""{"type":"Polygon","coordinates":[[[37,48],[38,48],[38,49],[37,49]]]}""")]
    public void A_polygon_is_found_however_it_is_wrapped(string text)
    {
        var read = Read(text.Replace("SQUARE", Square, StringComparison.Ordinal));
        var shape = Assert.Single(read.Value!.Features).Shape!;
        Assert.True(shape.Contains(new Coordinate(48.5, 37.5)));
        Assert.False(shape.Contains(new Coordinate(37.5, 48.5)), "longitude comes first");
    }

    [Fact]
    public void Holes_and_several_polygons_keep_their_places()
    {
        const string hole = "[[37.4,48.4],[37.6,48.4],[37.6,48.6],[37.4,48.6],[37.4,48.4]]";
        var text =
            $$"""{"type":"MultiPolygon","coordinates":[[{{Square[1..^1]}},{{hole}}],[[[30,50],[31,50],[31,51],[30,50]]]]}""";
        var shape = Read(text).Value!.Features[0].Shape!;
        Assert.Equal((2, 3), (shape.PolygonCount, shape.RingCount));
        Assert.False(shape.Contains(new Coordinate(48.5, 37.5)));
        Assert.True(shape.Contains(new Coordinate(50.4, 30.9)));
    }

    [Fact]
    public void Scalar_properties_are_kept_as_text_and_others_are_left_out()
    {
        var feature = Read(
            """{"type":"Feature","properties":{"fill":"#a52714","n":1.5,"b":true,"none":null,"list":[1,{"a":2}]},"geometry":null}"""
        ).Value!.Features[0];
        Assert.Equal("#a52714", feature["fill"]);
        Assert.Equal("1.5", feature["n"]);
        Assert.Equal("true", feature["b"]);
        Assert.Null(feature["none"]);
        Assert.Null(feature["list"]);
        Assert.Null(feature.Shape);
    }

    [Theory]
    [InlineData("", "AS4021")]
    [InlineData("[1,2]", "AS4022")]
    [InlineData("""{"type":"FeatureCollection","features":[""", "AS4021")]
    [InlineData("""{"type":"Topology","objects":{}}""", "AS4022")]
    [InlineData("""{"type":"FeatureCollection","features":[1]}""", "AS4022")]
    [InlineData("""{"type":"Polygon","coordinates":[[[37,48],[38,48]]]}""", "AS4022")]
    [InlineData("""{"type":"Polygon","coordinates":[[37,48],[38,48],[38,49],[37,48]]}""", "AS4022")]
    [InlineData("""{"type":"Polygon","coordinates":[[[37,148],[38,48],[38,49],[37,148]]]}""", "AS4022")]
    [InlineData("""{"type":"Polygon","coordinates":[[["37",48],[38,48],[38,49]]]}""", "AS4022")]
    [InlineData("""{"type":"Polygon","coordinates":[[[37],[38],[39]]]}""", "AS4022")]
    [InlineData("""{"type":"Polygon"}""", "AS4022")]
    [InlineData("""{"type":"Polygon","coordinates":SQUARE} {}""", "AS4021")]
    public void What_is_no_GeoJSON_is_one_message(string text, string code)
    {
        var read = Read(text.Replace("SQUARE", Square, StringComparison.Ordinal));
        Assert.Null(read.Value);
        Assert.Equal(code, Assert.Single(read.Diagnostics).Code);
    }

    [Fact]
    public void Deep_nesting_is_refused() =>
        Assert.Equal("AS4021", Assert.Single(Read($"{{\"a\":{new string('[', 5000)}").Diagnostics).Code);

    [Fact]
    public void More_places_than_allowed_are_refused() =>
        Assert.Equal(
            "AS4022",
            Assert
                .Single(
                    Read(
                        $$"""{"type":"Polygon","coordinates":{{Square}}}""",
                        new GeoLimits(1000, 4, 32)
                    ).Diagnostics
                )
                .Code
        );
}
