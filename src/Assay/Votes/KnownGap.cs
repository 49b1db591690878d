using Assay.Model;

namespace Assay.Votes;

/// <summary>
/// A recorded vote that took place and that a set of "all recorded votes" may lack. The best-known set lacks most emergency special sessions
/// and what was voted on between January and October of 2018 and 2019; these are held against every book, so that absence of a case is not
/// taken for its proof.
/// </summary>
/// <param name="Symbol">The resolution.</param>
/// <param name="On">The day of the vote.</param>
/// <param name="Subject">What it was about.</param>
public sealed record KnownGap(ResolutionSymbol Symbol, LocalDate On, string Subject)
{
    /// <summary>Where they can be read again.</summary>
    public static Citation Source { get; } =
        new("records of the General Assembly's meetings of those days", Confidence.General);

    /// <summary>All that we know of, oldest first.</summary>
    public static IReadOnlyList<KnownGap> All { get; } =
    [
        Of(6, 2, new LocalDate(1980, 1, 14), "Afghanistan"),
        Of(7, 2, new LocalDate(1980, 7, 29), "Palestine"),
        Of(8, 2, new LocalDate(1981, 9, 14), "Namibia"),
        Of(9, 1, new LocalDate(1982, 2, 5), "the occupied Arab territories (Golan)"),
        Of(10, 2, new LocalDate(1997, 4, 25), "East Jerusalem"),
        Of(10, 20, new LocalDate(2018, 6, 13), "protection of the Palestinian population"),
        new(
            new ResolutionSymbol(SessionKind.Regular, 73, 295, ""),
            new LocalDate(2019, 5, 22),
            "the Chagos Archipelago"
        ),
    ];

    /// <summary>Those of a span of days, both ends included, that the book has no roll call of.</summary>
    public static IReadOnlyList<KnownGap> In(VoteBook book, LocalDate from, LocalDate to) =>
        [
            .. All.Where(g =>
                g.On >= from && g.On <= to && !book.Ballots.Any(b => b.RollCall.Symbol == g.Symbol)
            ),
        ];

    private static KnownGap Of(int session, int number, LocalDate on, string subject) =>
        new(new ResolutionSymbol(SessionKind.Emergency, session, number, ""), on, subject);
}
