using Assay.Model;
using Assay.Territories.Shapes;
using NetTopologySuite.Algorithm;
using NetTopologySuite.Algorithm.Locate;
using NetTopologySuite.Geometries;
using Coordinate = Assay.Model.Coordinate;

namespace Assay.Tests.Territories;

public sealed class GroundShapeTests
{
    private static readonly GroundShape Holed = Ground.Rectangle(
        new Box(10, 10, 20, 20),
        new Box(14, 14, 16, 16)
    );

    [Theory]
    [InlineData(12, 12, true)]
    [InlineData(15, 15, false)]
    [InlineData(10, 10, true)]
    [InlineData(10, 15, true)]
    [InlineData(15, 20, true)]
    [InlineData(9.999, 15, false)]
    [InlineData(15, 20.001, false)]
    [InlineData(14, 15, true)]
    public void A_place_within_or_on_an_edge_belongs_to_it_and_one_in_a_hole_does_not(
        double latitude,
        double longitude,
        bool expected
    ) => Assert.Equal(expected, Holed.Contains(new Coordinate(latitude, longitude)));

    /// <summary>Edges as tall as the shape, many of them, stand in every band of latitude; the bands grow broader then.</summary>
    [Theory]
    [InlineData(40, 1)]
    [InlineData(3_000, 0.01)]
    [InlineData(3_000, 1)]
    [InlineData(40_000, 1)]
    public void It_agrees_with_NetTopologySuite_on_stars_of_any_number_of_points(int points, double depth)
    {
        var random = new Random(points);
        var ring = new double[2 * (points + 1)];
        for (var i = 0; i < points; i++)
        {
            var angle = 2 * Math.PI * i / points;
            var radius = 1 - (depth * 0.95 * random.NextDouble());
            ring[2 * i] = 30 + (radius * Math.Cos(angle));
            ring[(2 * i) + 1] = 50 + (radius * Math.Sin(angle));
        }
        (ring[^2], ring[^1]) = (ring[0], ring[1]);
        var shape = new GroundShape(ring, [ring.Length], [1]);
        var exact = new IndexedPointInAreaLocator(shape.Drawn);
        var inside = 0;
        for (var i = 0; i < 5_000; i++)
        {
            // every tenth at a corner of the shape, which counts as within
            var corner = 2 * random.Next(points);
            var (x, y) =
                i % 10 == 0
                    ? (ring[corner], ring[corner + 1])
                    : (29 + (2 * random.NextDouble()), 49 + (2 * random.NextDouble()));
            var expected =
                exact.Locate(new NetTopologySuite.Geometries.Coordinate(x, y)) != Location.Exterior;
            Assert.Equal(expected, shape.Contains(new Coordinate(y, x)));
            inside += expected ? 1 : 0;
        }
        Assert.InRange(inside, 500, 4_500);
    }

    [Fact]
    public void It_agrees_with_NetTopologySuite_on_the_regions_of_Ukraine()
    {
        var random = new Random(20250621);
        foreach (var region in Ground.Atlas.RegionsOf(new CountryCode("UA")))
        {
            var geometry = region.Shape.Geometry;
            Assert.True(region.Shape.IsValid(), region.Name);
            var box = region.Shape.Bounds;
            for (var i = 0; i < 300; i++)
            {
                var point = new Coordinate(
                    box.South + (random.NextDouble() * (box.North - box.South)),
                    box.West + (random.NextDouble() * (box.East - box.West))
                );
                var expected =
                    new PointLocator().Locate(new(point.Longitude, point.Latitude), geometry)
                    != Location.Exterior;
                Assert.Equal(expected, region.Shape.Contains(point));
            }
        }
    }

    [Fact]
    public void An_interior_point_lies_within() =>
        Assert.All(
            Ground.Pack.Countries,
            c => Assert.True(c.Shape.Contains(c.Shape.InteriorPoint()), c.Name)
        );

    [Fact]
    public void A_bow_tie_is_repaired_and_covers_the_same_ground()
    {
        var tie = new GroundShape([0, 0, 2, 2, 2, 0, 0, 2, 0, 0], [10], [1]);
        Assert.False(tie.IsValid());
        Assert.True(tie.Geometry.IsValid);
        Assert.Equal(2, tie.Geometry.Area, 6);
    }

    [Fact]
    public void Kilometres_are_measured_on_the_ground()
    {
        // A degree of latitude at 45 N has 111.13 km, one of longitude 78.85 km.
        var plane = new LocalPlane(new Coordinate(45, 30));
        Assert.Equal(11.113, plane.To(new Coordinate(45.1, 30)), 2);
        Assert.Equal(7.885, plane.To(new Coordinate(45, 30.1)), 2);
    }
}
