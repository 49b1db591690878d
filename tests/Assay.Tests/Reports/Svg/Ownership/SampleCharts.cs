using System.Globalization;
using Assay.Model;
using Assay.Ownership;

namespace Assay.Tests.Reports.Svg.Ownership;

/// <summary>Charts made up for tests: parties by number, 0 the one asked about.</summary>
internal static class SampleCharts
{
    public static readonly LocalDate Day = new(2025, 3, 1);

    public static readonly Citation Source = new("A register made up for tests", Confidence.General);

    public static OwnerNode Node(int party) => new("p" + party.ToString(CultureInfo.InvariantCulture));

    public static string Name(int party) => "Party " + party.ToString(CultureInfo.InvariantCulture);

    public static Interest Stake(int holder, int held, Share share, InForce days = default) =>
        new(Node(holder), Node(held), share, null, days, Source);

    public static Interest Stake(int holder, int held, decimal percent) =>
        Stake(holder, held, Share.Exactly(new Percent(percent)));

    public static ControlLink Control(int controller, int controlled, string means = "appoints-board") =>
        new(Node(controller), Node(controlled), means, InForce.Always, Source);

    public static ChartParty Party(int party, params OrderStanding[] standings) =>
        new(Node(party), Name(party), standings);

    public static OrderStanding Listed(string order) => new(order, Truth.True, Truth.True);

    public static OrderStanding Blocked(string order, Truth blocked = Truth.True) =>
        new(order, Truth.False, blocked);

    public static OwnershipChart Chart(int parties, params Interest[] stakes) =>
        new(Node(0), Day, [.. Enumerable.Range(0, parties).Select(i => Party(i))], stakes, []);

    /// <summary>A chart drawn at random, with loops, control, holdings of oneself and listings.</summary>
    public static OwnershipChart Any(int seed, int parties, int links)
    {
        var random = new Random(seed);
        var stakes = new List<Interest>();
        var controls = new List<ControlLink>();
        for (var i = 1; i < parties; i++)
            stakes.Add(Stake(i, random.Next(i), AnyShare(random), AnyDays(random)));
        for (var i = 0; i < links; i++)
        {
            var (a, b) = (random.Next(parties), random.Next(parties));
            if (random.Next(3) == 0)
                controls.Add(Control(a, b, random.Next(2) == 0 ? "family" : "appoints-board"));
            else
                stakes.Add(Stake(a, b, AnyShare(random), AnyDays(random)));
        }
        var all = Enumerable
            .Range(0, parties)
            .Select(i =>
                Party(
                    i,
                    random.Next(8) switch
                    {
                        0 => [Listed("us"), Blocked("eu"), Blocked("uk", Truth.Unknown)],
                        1 => [Blocked("us", Truth.Unknown)],
                        2 => [Blocked("eu")],
                        _ => [],
                    }
                )
            );
        return new OwnershipChart(Node(0), Day, [.. all], stakes, controls);
    }

    private static Share AnyShare(Random random) =>
        random.Next(5) switch
        {
            0 => Share.Unknown,
            1 => Share.Majority,
            2 => Share.Between(new Percent(10), new Percent(25)),
            _ => Share.Exactly(new Percent(random.Next(101))),
        };

    private static InForce AnyDays(Random random) =>
        random.Next(4) switch
        {
            0 => new InForce(new PartialDate(2020, 5), null),
            1 => new InForce(new PartialDate(2015), new PartialDate(2025)),
            _ => InForce.Always,
        };
}
