using System.Globalization;
using Assay.Model;
using Assay.Ownership;
using Assay.Reports.Svg.Ownership;
using static Assay.Tests.Reports.Svg.Ownership.SampleCharts;

namespace Assay.Tests.Reports.Svg.Ownership;

public sealed class OwnershipDrawingTests
{
    [Fact]
    public void Owners_stand_left_of_what_they_hold()
    {
        var chart = Any(7, 50, 0);
        var drawn = DrawnOwnership.Of(chart);
        Assert.Equal(49, drawn.Labelled.Count());
        for (var i = 1; i < 50; i++)
        {
            var held = chart.Interests.Single(s => s.Holder == Node(i)).Held;
            var party = int.Parse(held.Key[1..], CultureInfo.InvariantCulture);
            Assert.True(drawn.Box(i).Area.Right < drawn.Box(party).Area.Left);
        }
        Assert.True(drawn.Boxes.All(b => b.Area.Right <= drawn.Box(0).Area.Right));
    }

    [Fact]
    public void What_the_party_holds_stands_right_of_it()
    {
        var drawn = DrawnOwnership.Of(Chart(3, Stake(1, 0, 50), Stake(0, 2, 100)));
        Assert.True(drawn.Box(1).Area.Right < drawn.Box(0).Area.Left);
        Assert.True(drawn.Box(0).Area.Right < drawn.Box(2).Area.Left);
    }

    [Fact]
    public void In_a_loop_every_stake_is_drawn_and_the_least_is_turned_round()
    {
        var drawn = DrawnOwnership.Of(
            Chart(
                4,
                Stake(1, 0, 40),
                Stake(2, 1, 60),
                Stake(3, 2, 90),
                Stake(1, 3, 5),
                Stake(0, 1, 80),
                Stake(2, 2, 7)
            )
        );
        Assert.Equal(5, drawn.Labelled.Count());
        Assert.Equal([3, 2, 1, 0], new[] { 0, 1, 2, 3 }.OrderBy(i => drawn.Box(i).Area.Left));
        Assert.Contains(DrawnOwnership.Words(drawn.Box(2).Group), w => w.Value == "Holds of itself: 7 %");
        // Its words stand at the left end, beside whom it holds, and so does its head.
        var turned = drawn.LineWith("5 %");
        var head = turned
            .Elements()
            .Single(e => DrawnOwnership.Class(e).StartsWith("o-head", StringComparison.Ordinal));
        Assert.StartsWith(
            "M" + drawn.Box(3).Area.Right.ToString("0.#", CultureInfo.InvariantCulture) + " ",
            head.Attribute("d")!.Value,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void What_is_unsure_is_dashed_and_control_dotted_with_another_head()
    {
        var year = new InForce(null, new PartialDate(2025));
        var chart = Chart(
            5,
            Stake(1, 0, 30),
            Stake(2, 0, Share.Unknown),
            Stake(3, 0, Share.Between(new Percent(10), new Percent(20)), year)
        ) with
        {
            Controls = [Control(4, 0)],
        };
        var drawn = DrawnOwnership.Of(chart);
        Assert.Null(Dashes("30 %"));
        Assert.Equal("7 4", Dashes("share unknown"));
        Assert.Equal("7 4", Dashes("10–20 %"));
        Assert.Contains(
            DrawnOwnership.Words(drawn.LineWith("10–20 %")),
            w => w.Value == "perhaps until 2025"
        );
        Assert.StartsWith("0 ", Dashes("controls: appoints the board"), StringComparison.Ordinal);
        Assert.Contains(drawn.Lines, l => l.Elements().Any(e => DrawnOwnership.Class(e) is "o-open-head"));

        string? Dashes(string words) =>
            drawn
                .LineWith(words)
                .Elements("{http://www.w3.org/2000/svg}path")
                .First()
                .Attribute("stroke-dasharray")
                ?.Value;
    }

    [Theory]
    [InlineData("44.95", "44.95 %")]
    [InlineData(">50", "majority")]
    [InlineData("majority", "majority")]
    [InlineData("0..5", "up to 5 %")]
    [InlineData("25..100", "at least 25 %")]
    [InlineData(">25", "over 25 %")]
    [InlineData("unknown", "share unknown")]
    public void A_share_is_told_shortly(string share, string words)
    {
        Assert.True(Share.TryParse(share, out var read));
        DrawnOwnership.Of(Chart(2, Stake(1, 0, read))).LineWith(words);
    }

    [Fact]
    public void Votes_are_told_where_they_differ_and_kind_and_days_below()
    {
        var stake = Stake(1, 0, 44.95m) with
        {
            Votes = Share.Exactly(new Percent(35)),
            Kind = "trust",
            Days = new InForce(new PartialDate(2019, 1, 27), null),
        };
        var line = DrawnOwnership.Of(Chart(2, stake)).LineWith("44.95 %, votes 35 %");
        Assert.Contains(DrawnOwnership.Words(line), w => w.Value == "trust, since 2019-01-27");
        Assert.Contains("A register made up for tests", line.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Standings_differ_in_words_and_in_pattern()
    {
        var chart = Chart(1) with
        {
            Parties =
            [
                Party(0, Listed("us"), Blocked("us-bis"), Blocked("eu"), Blocked("uk", Truth.Unknown)),
            ],
        };
        var drawn = DrawnOwnership.Of(chart);
        var box = drawn.Boxes.Single();
        Assert.Equal(
            ["Party 0", "Listed: US", "Blocked: US BIS, EU", "May be blocked: UK"],
            DrawnOwnership.Words(box.Group).Select(w => w.Value)
        );
        var patterns = drawn
            .Root.Descendants()
            .Where(e => e.Name.LocalName is "pattern")
            .Select(e => e.Attribute("id")!.Value);
        var fills = box
            .Group.Elements()
            .Select(e => e.Attribute("fill")?.Value ?? "")
            .Where(f => f.StartsWith("url(#", StringComparison.Ordinal));
        Assert.Equal(patterns.Select(p => $"url(#{p})"), fills);
        Assert.Equal(2, fills.Distinct(StringComparer.Ordinal).Count());
        Assert.True(box.IsAsked);
    }

    [Fact]
    public void The_drawing_says_what_it_is()
    {
        var root = DrawnOwnership.Of(Chart(2, Stake(1, 0, 5))).Root;
        var named = root.Attribute("aria-labelledby")!.Value.Split(' ');
        Assert.Equal("img", root.Attribute("role")!.Value);
        Assert.Equal(
            ["Who owns Party 0, 2025-03-01", "Owners stand left of what they hold. Parties: 2."],
            named.Select(n => root.Elements().Single(e => e.Attribute("id")?.Value == n).Value)
        );
    }

    [Fact]
    public void Drawings_of_two_parties_share_no_id()
    {
        var first = DrawnOwnership.Of(Chart(2, Stake(1, 0, 5)));
        var second = DrawnOwnership.Of(Chart(2, Stake(1, 0, 5)) with { Party = Node(1) });
        Assert.Empty(Ids(first).Intersect(Ids(second), StringComparer.Ordinal));

        static IEnumerable<string> Ids(DrawnOwnership drawn) =>
            drawn.Root.Descendants().Select(e => e.Attribute("id")?.Value).OfType<string>();
    }

    [Fact]
    public void The_same_chart_gives_the_same_text_in_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            var text = OwnershipDrawing.Svg(Any(3, 80, 30));
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
            Assert.Equal(text, OwnershipDrawing.Svg(Any(3, 80, 30)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_chart_without_the_party_asked_about_is_an_error() =>
        Assert.Throws<ArgumentException>(() =>
            OwnershipDrawing.Svg(Chart(2) with { Party = new OwnerNode("x") })
        );

    [Fact]
    public void Names_from_outside_are_text_of_bounded_length()
    {
        string[] names =
        [
            "<script>alert(1)</script> & \"x\" 'y' ]]>",
            "\u202Egnp.exe \u2067 שלום",
            new('W', 500),
            string.Concat(Enumerable.Repeat("Long name ", 50)),
            "e" + new string('\u0301', 500),
        ];
        var chart = Chart(
            6,
            [.. Enumerable.Range(1, 5).Select(i => Stake(i, 0, 10) with { Kind = names[i - 1] })]
        );
        var svg = OwnershipDrawing.Svg(
            chart with
            {
                Parties = [Party(0), .. names.Select((n, i) => Party(i + 1) with { Name = n })],
            }
        );
        Assert.DoesNotContain("<script", svg, StringComparison.Ordinal);
        Assert.DoesNotContain('\u202E', svg);
        Assert.DoesNotContain("&#x202E;", svg, StringComparison.Ordinal);
        Assert.DoesNotContain(new string('W', 300), svg, StringComparison.Ordinal);
        Assert.InRange(svg.Length, 1000, 30_000);
    }
}
