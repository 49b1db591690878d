using CsCheck;
using static Assay.Tests.Reports.Svg.Ownership.SampleCharts;

namespace Assay.Tests.Reports.Svg.Ownership;

public sealed class OwnershipLayoutTests
{
    private static readonly Gen<(int Seed, int Parties, int Links)> AnyChart = Gen.Select(
        Gen.Int[0, 1_000_000],
        Gen.Int[1, 90],
        Gen.Int[0, 60]
    );

    [Fact]
    public void No_box_and_no_words_overlap_another() =>
        AnyChart.Sample(
            (seed, parties, links) =>
            {
                var drawn = DrawnOwnership.Of(Any(seed, parties, links));
                var taken = drawn
                    .Boxes.Select(b => b.Area)
                    .Concat(drawn.Lines.SelectMany(DrawnOwnership.Words).Select(DrawnOwnership.AreaOf))
                    .ToList();
                for (var i = 0; i < taken.Count; i++)
                {
                    for (var j = 0; j < i; j++)
                        Assert.False(taken[i].Overlaps(taken[j]), $"{taken[i]} and {taken[j]}");
                }
            },
            iter: 100
        );

    [Fact]
    public void No_line_crosses_a_box_or_its_own_or_other_words() =>
        AnyChart.Sample(
            (seed, parties, links) =>
            {
                var drawn = DrawnOwnership.Of(Any(seed, parties, links));
                var words = drawn.Lines.SelectMany(DrawnOwnership.Words).Select(DrawnOwnership.AreaOf);
                var taken = drawn.Boxes.Select(b => b.Area).Concat(words).ToList();
                foreach (var line in drawn.Lines)
                {
                    // A curve bends within the box of its ends: only what is level can meet anything.
                    var points = DrawnOwnership.Points(line);
                    for (var i = 1; i < points.Count; i++)
                    {
                        var (a, b) = (points[i - 1], points[i]);
                        if (Math.Abs(a.Y - b.Y) > 0.01)
                            continue;
                        var piece = new DrawnArea(
                            Math.Min(a.X, b.X) + 1,
                            a.Y - 0.1,
                            Math.Max(a.X, b.X) - 1,
                            a.Y + 0.1
                        );
                        Assert.DoesNotContain(taken, t => t.Overlaps(piece));
                    }
                }
            },
            iter: 100
        );

    [Fact]
    public void Everything_lies_within_the_view_box() =>
        AnyChart.Sample(
            (seed, parties, links) =>
            {
                var drawn = DrawnOwnership.Of(Any(seed, parties, links));
                var sheet = new DrawnArea(
                    0,
                    0,
                    DrawnOwnership.Number(drawn.Root, "width"),
                    DrawnOwnership.Number(drawn.Root, "height")
                );
                Assert.All(drawn.Boxes, b => Assert.True(sheet.Holds(b.Area)));
                Assert.All(
                    drawn.Root.Descendants().Where(e => e.Name.LocalName is "text"),
                    t => Assert.True(sheet.Holds(DrawnOwnership.AreaOf(t)), t.Value)
                );
            },
            iter: 60
        );
}
