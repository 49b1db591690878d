using Assay.Model;
using Assay.Ownership;

namespace Assay.Tests.Ownership;

/// <summary>Stakes written short, such as <c>X>A 70/35 2017-11~2019-01-27</c>: share, votes where they differ, from and until.</summary>
internal static class Facts
{
    /// <summary>What a rule says of a party on a day; X and Y are listed, U perhaps, nobody else.</summary>
    public static OwnershipTrace Trace(string stakes, string asked, AttributionRule rule, LocalDate on) =>
        new OwnershipGraph(stakes.Split(", ").Select(Stake), []).Trace(
            new OwnerNode(asked),
            on,
            rule,
            Listed
        );

    /// <summary>The same on <see cref="Rules.Day"/>.</summary>
    public static OwnershipTrace Trace(string stakes, string asked, AttributionRule rule) =>
        Trace(stakes, asked, rule, Rules.Day);

    private static Truth Listed(OwnerNode node) =>
        node.Key == "U" ? Truth.Unknown : Truths.Of(node.Key is "X" or "Y");

    private static Interest Stake(string text)
    {
        var parts = text.Split('>', ' ');
        var amounts = parts[2].Split('/');
        var days = parts.Length > 3 ? parts[3].Split('~') : ["", ""];
        Assert.True(Share.TryParse(amounts[0], out var share));
        Share? votes = null;
        if (amounts.Length > 1)
        {
            Assert.True(Share.TryParse(amounts[1], out var known));
            votes = known;
        }
        return new Interest(
            new OwnerNode(parts[0]),
            new OwnerNode(parts[1]),
            share,
            votes,
            new InForce(Date(days[0]), Date(days[1])),
            Rules.Source
        );
    }

    private static PartialDate? Date(string text)
    {
        if (text.Length == 0)
            return null;
        Assert.True(PartialDate.TryParse(text, out var date));
        return date;
    }
}
