using Assay.Model;
using Assay.Territories;
using Assay.Territories.Control;
using Assay.Territories.Shapes;
using Point = NetTopologySuite.Geometries.Point;

namespace Assay.Tests.Territories;

/// <summary>The ground of legal areas, as maps draw it.</summary>
public sealed class LegalGroundTests
{
    private static readonly LocalDate Day = new(2025, 6, 21);

    private static readonly TerritoryAtlas Atlas = Ground.With(
        new ListedSeries([
            new ControlLayer(
                Day,
                ContentHash.Of("layer"),
                Ground.Rectangle(new Box(37, 47.2, 38.2, 48.6), new Box(37.5, 48.1, 37.6, 48.2))
            ),
        ])
    );

    private static LegalGround? Of(string area, LocalDate on) =>
        Atlas
            .LegalGrounds(on, Day, _ => true)
            .SingleOrDefault(g => g.Areas.Any(a => a.Id == new ItemId(area)));

    private static bool Covers(LegalGround ground, double latitude, double longitude) =>
        ground.Shape.Covers(new Point(longitude, latitude));

    [Fact]
    public void What_is_covered_by_control_ends_at_the_line_and_what_is_not_does_not()
    {
        var eu = Of("eu-non-government-controlled", Day)!;
        Assert.True(Covers(eu, 47.9, 37.4));
        Assert.False(Covers(eu, 48.15, 37.55));
        Assert.False(Covers(eu, 47.9, 36.9));
        Assert.True(Covers(Of("eu-crimea", Day)!, 44.95, 34.10));
    }

    [Fact]
    public void Areas_that_cover_the_same_ground_alike_are_one()
    {
        var crimea = Of("eu-crimea", Day)!;
        Assert.Equal(
            ["eu-crimea", "uk-crimea", "un-crimea", "us-crimea"],
            crimea.Areas.Select(a => a.Id.Value)
        );
        Assert.False(crimea.IsOpen);
        Assert.NotSame(crimea, Of("ua-occupied", Day));
    }

    [Fact]
    public void Ground_that_the_law_leaves_open_in_part_says_so() =>
        Assert.True(Of("us-dnr-lnr", Day)!.IsOpen);

    [Fact]
    public void An_area_is_none_before_its_instrument() =>
        Assert.Null(Of("eu-non-government-controlled", new LocalDate(2021, 1, 1)));
}
