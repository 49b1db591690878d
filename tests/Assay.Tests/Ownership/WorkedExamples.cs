using Assay.Model;
using Assay.Ownership;

namespace Assay.Tests.Ownership;

/// <summary>OFAC FAQ 401's worked examples, and the same facts under the rules of other legal orders (law.md section 1).</summary>
public sealed class WorkedExamples
{
    [Theory]
    [InlineData("X>A 50, A>B 50", "A", Truth.True)]
    [InlineData("X>A 50, A>B 50", "B", Truth.True)]
    [InlineData("X>A 50, X>B 50, A>C 25, B>C 25", "C", Truth.True)]
    [InlineData("X>A 50, X>B 10, A>B 40", "B", Truth.True)]
    [InlineData("X>A 50, X>B 25, A>C 25, B>C 25", "C", Truth.False)]
    [InlineData("X>A 25, X>B 25, A>C 50, B>C 50", "C", Truth.False)]
    public void OFAC_cascades_and_never_multiplies(string interests, string asked, Truth blocked) =>
        Assert.Equal(blocked, Trace(interests, asked, Rules.Us).Blocked);

    [Theory]
    [InlineData("X>A 50", Truth.True, Truth.True, Truth.False)]
    [InlineData("X>A 49.9", Truth.False, Truth.False, Truth.False)]
    [InlineData("X>A 50.01", Truth.True, Truth.True, Truth.True)]
    [InlineData("X>A 25, Y>A 25", Truth.True, Truth.True, Truth.False)]
    [InlineData("X>A majority", Truth.True, Truth.True, Truth.True)]
    [InlineData("X>A unknown", Truth.Unknown, Truth.Unknown, Truth.Unknown)]
    [InlineData("X>A 25..50", Truth.Unknown, Truth.Unknown, Truth.False)]
    public void Each_legal_order_has_its_own_answer(string interests, Truth us, Truth eu, Truth uk)
    {
        Assert.Equal(us, Trace(interests, "A", Rules.Us).Blocked);
        Assert.Equal(eu, Trace(interests, "A", Rules.Eu).Blocked);
        Assert.Equal(uk, Trace(interests, "A", Rules.Uk).Blocked);
    }

    [Fact]
    public void A_loop_without_a_listed_owner_blocks_nobody() =>
        Assert.Equal(Truth.False, Trace("A>B 60, B>A 60", "A", Rules.Us).Blocked);

    [Fact]
    public void A_loop_below_a_listed_owner_ends() =>
        Assert.Equal(Truth.True, Trace("X>A 40, B>A 10, A>B 100", "A", Rules.UsThreshold(40)).Blocked);

    [Fact]
    public void A_stake_that_has_ended_does_not_count()
    {
        var ended = new Interest(
            new OwnerNode("X"),
            new OwnerNode("A"),
            Share.Exactly(new Percent(100)),
            null,
            new InForce(null, new PartialDate(2019, 1, 26)),
            Rules.Source
        );
        var trace = new OwnershipGraph([ended], []).Trace(new OwnerNode("A"), Rules.Day, Rules.Us, Listed);
        Assert.Equal(Truth.False, trace.Blocked);
    }

    [Fact]
    public void Control_counts_in_the_EU_and_not_in_the_US()
    {
        var control = new ControlLink(
            new OwnerNode("X"),
            new OwnerNode("A"),
            "appoints-board",
            InForce.Always,
            Rules.Source
        );
        var graph = new OwnershipGraph([], [control]);
        Assert.Equal(Truth.True, graph.Trace(new OwnerNode("A"), Rules.Day, Rules.Eu, Listed).Blocked);
        Assert.Equal(Truth.False, graph.Trace(new OwnerNode("A"), Rules.Day, Rules.Us, Listed).Blocked);
    }

    [Fact]
    public void Influence_short_of_appointing_the_board_is_for_a_court()
    {
        var control = new ControlLink(
            new OwnerNode("X"),
            new OwnerNode("A"),
            "dominant-influence",
            InForce.Always,
            Rules.Source
        );
        var trace = new OwnershipGraph([], [control]).Trace(new OwnerNode("A"), Rules.Day, Rules.Eu, Listed);
        Assert.Equal(Truth.Unknown, trace.Blocked);
    }

    private static OwnershipTrace Trace(string interests, string asked, AttributionRule rule) =>
        new OwnershipGraph(interests.Split(", ").Select(Parse), []).Trace(
            new OwnerNode(asked),
            Rules.Day,
            rule,
            Listed
        );

    // X and Y are listed, nobody else.
    private static Truth Listed(OwnerNode node) => Truths.Of(node.Key is "X" or "Y");

    private static Interest Parse(string text)
    {
        var parts = text.Split('>', ' ');
        Assert.True(Share.TryParse(parts[2], out var share));
        return new Interest(
            new OwnerNode(parts[0]),
            new OwnerNode(parts[1]),
            share,
            null,
            InForce.Always,
            Rules.Source
        );
    }
}
