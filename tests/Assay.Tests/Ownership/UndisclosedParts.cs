using Assay.Ownership;

namespace Assay.Tests.Ownership;

/// <summary>A "not blocked" tells what the undisclosed parts of companies would have to hide for it to be wrong.</summary>
public sealed class UndisclosedParts
{
    [Theory]
    [InlineData("X>A 45, F>A 48", "A at least 5")]
    [InlineData("X>A 45, F>A 50.1", "")]
    // Through a company above, which counts once enough of it is hidden.
    [InlineData("X>B 45, F>B 48, B>A 60, F>A 40", "B at least 5")]
    // Nobody listed is known: all of the rest would be needed, if there is enough of it.
    [InlineData("F>A 40", "A at least 50")]
    [InlineData("F>A 60", "")]
    // A range may turn out at its most.
    [InlineData("X>A 25..49.9", "A at least 0.1")]
    // Either will do, the least first; no one alone, both together.
    [InlineData("X>B 40, B>A 20, X>A 30, F>A 30", "B at least 10, A at least 20")]
    [InlineData("X>B 40, F>B 55, B>A 20, X>A 20, F>A 50", "")]
    [InlineData("X>B 40, B>A 20, X>A 20, F>A 50", "A at least 10 and B at least 10")]
    public void In_the_US_and_EU_whoever_is_listed_may_hide_there(string stakes, string unless)
    {
        Assert.Equal(unless, Unless(stakes, Rules.Us));
        Assert.Equal(unless, Unless(stakes, Rules.Eu));
    }

    [Theory]
    // Not added up: it must be more of the same owner's, unless it is enough alone.
    [InlineData("X>A 45, F>A 48", "A more than 5 by X")]
    [InlineData("X>A 25, Y>A 24", "A more than 25 by X")]
    [InlineData("X>A 25, Y>A 25, F>A 30", "")]
    [InlineData("F>A 40", "A more than 50")]
    // What one person holds through two companies of his may count together.
    [InlineData("X>B 100, X>C 100, B>A 30, C>A 30, F>A 40", "X together of A")]
    [InlineData("X>B 100, Y>C 100, B>A 30, C>A 30, F>A 40", "")]
    [InlineData("X>B 50, X>C 50, B>A 30, C>A 30, F>A 40, F>B 50, F>C 50", "")]
    public void In_the_UK_it_must_be_the_same_owner(string stakes, string unless) =>
        Assert.Equal(unless, Unless(stakes, Rules.Uk));

    [Fact]
    public void What_is_blocked_or_open_by_what_is_known_has_no_unless()
    {
        Assert.Equal("", Unless("X>A 60", Rules.Us));
        Assert.Equal("", Unless("X>A 25..60", Rules.Us));
    }

    private static string Unless(string stakes, AttributionRule rule) =>
        string.Join(", ", Facts.Trace(stakes, "A", rule).Unless.Select(Words));

    private static string Words(DecidingFact fact) =>
        fact switch
        {
            DecidingFact.Undisclosed u => FormattableString.Invariant(
                $"{u.Held} {(u.MoreThan ? "more than" : "at least")} {u.AtLeast}{(u.By is { } by ? $" by {by}" : "")}"
            ),
            DecidingFact.Together t => $"{t.By} together of {t.Held}",
            DecidingFact.All all => string.Join(" and ", all.Facts.Select(Words)),
            _ => throw new InvalidOperationException(),
        };
}
