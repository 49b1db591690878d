using Assay.Model;
using Assay.Ownership;
using Assay.Reports.Words;

namespace Assay.Reports.Svg.Ownership;

/// <summary>How a party stands with some legal orders, as its box says it.</summary>
/// <param name="Standing">How.</param>
/// <param name="Text">The same in words, with the orders.</param>
internal sealed record StandingMark(Standing Standing, string Text)
{
    /// <summary>The marks of a party, the gravest first; none where no order has anything on it.</summary>
    public static IReadOnlyList<StandingMark> Of(ChartParty party) =>
        [
            .. party
                .Standings.Select(s => (s.Order, Standing: Of(s)))
                .Where(s => s.Standing is not null)
                .GroupBy(s => s.Standing!.Value, s => OrderName(s.Order))
                .OrderBy(g => g.Key)
                .Select(g => new StandingMark(g.Key, $"{Word(g.Key)}: {string.Join(", ", g)}")),
        ];

    /// <summary>The marks of several parties in one box: how many of them stand how, each by its gravest.</summary>
    public static IReadOnlyList<StandingMark> Of(IEnumerable<ChartParty> parties) =>
        [
            .. parties
                .Select(Gravest)
                .Where(s => s is not null)
                .GroupBy(s => s!.Value)
                .OrderBy(g => g.Key)
                .Select(g => new StandingMark(
                    g.Key,
                    $"{Word(g.Key)}: {ChartWords.Count(g.Count())} of them"
                )),
        ];

    /// <summary>The gravest standing of a party in any order; null where no order has anything on it.</summary>
    public static Standing? Gravest(ChartParty party)
    {
        Standing? gravest = null;
        foreach (var standing in party.Standings)
        {
            if (Of(standing) is { } one && (gravest is null || one < gravest))
                gravest = one;
        }
        return gravest;
    }

    /// <summary>The standing in words.</summary>
    public static string Word(Standing standing) =>
        standing switch
        {
            Standing.Listed => "Listed",
            Standing.Blocked => "Blocked",
            Standing.MayBe => "May be blocked",
            _ => throw new ArgumentOutOfRangeException(
                nameof(standing),
                standing,
                "There is no such standing."
            ),
        };

    private static Standing? Of(OrderStanding standing) =>
        standing switch
        {
            { Listed: Truth.True } => Standing.Listed,
            { Blocked: Truth.True } => Standing.Blocked,
            { Listed: Truth.Unknown } or { Blocked: Truth.Unknown } => Standing.MayBe,
            _ => null,
        };

    private static string OrderName(string order) =>
        Plain.Short(Plain.Line(order), 12).Replace('-', ' ').ToUpperInvariant();
}

/// <summary>How a party stands with a legal order, the gravest first.</summary>
internal enum Standing
{
    /// <summary>It is listed itself.</summary>
    Listed,

    /// <summary>It counts as listed by those above it.</summary>
    Blocked,

    /// <summary>It may be the one or the other: what is known does not tell.</summary>
    MayBe,
}
