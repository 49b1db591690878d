using Assay.Model;

namespace Assay.Measures;

/// <summary>How the law changes on a day.</summary>
public enum LawChangeKind
{
    /// <summary>It begins to apply.</summary>
    Begins,

    /// <summary>The day after its last day.</summary>
    Ends,

    /// <summary>It is suspended.</summary>
    Suspended,

    /// <summary>It applies again after a suspension.</summary>
    Resumes,
}

/// <summary>A measure or an exception that begins or ends.</summary>
/// <param name="Day">The first day on which the law is another.</param>
/// <param name="Kind">How it changes.</param>
/// <param name="Measure">The measure.</param>
/// <param name="Exception">The exception, where it is one that changes.</param>
public sealed record LawChange(
    LocalDate Day,
    LawChangeKind Kind,
    Measure Measure,
    MeasureException? Exception
)
{
    /// <summary>What changes after <paramref name="from"/> and until <paramref name="until"/>, in the order of days.</summary>
    public static IReadOnlyList<LawChange> Between(MeasureBook book, LocalDate from, LocalDate until) =>
        [
            .. book
                .Measures.SelectMany(Of)
                .Where(c => c.Day > from && c.Day <= until)
                .OrderBy(c => c.Day)
                .ThenBy(c => c.Measure.Id.Value, StringComparer.Ordinal)
                .ThenBy(c => c.Exception?.Id, StringComparer.Ordinal),
        ];

    private static IEnumerable<LawChange> Of(Measure measure)
    {
        foreach (var change in Of(measure, null, measure.Days, LawChangeKind.Begins, LawChangeKind.Ends))
            yield return change;
        foreach (var suspension in measure.Suspensions)
        {
            foreach (
                var change in Of(
                    measure,
                    null,
                    suspension.Days,
                    LawChangeKind.Suspended,
                    LawChangeKind.Resumes
                )
            )
                yield return change;
        }
        foreach (var exception in measure.Exceptions)
        {
            // What lasts as long as its measure begins and ends with it, and needs no line of its own.
            var own = new InForce(
                exception.Days.From == measure.Days.From ? null : exception.Days.From,
                exception.Days.Until == measure.Days.Until ? null : exception.Days.Until
            );
            foreach (var change in Of(measure, exception, own, LawChangeKind.Begins, LawChangeKind.Ends))
                yield return change;
        }
    }

    private static IEnumerable<LawChange> Of(
        Measure measure,
        MeasureException? exception,
        InForce days,
        LawChangeKind first,
        LawChangeKind last
    )
    {
        if (days.From is { } from)
            yield return new LawChange(from.Earliest, first, measure, exception);
        if (days.Until is { } until)
            yield return new LawChange(until.Latest.PlusDays(1), last, measure, exception);
    }
}
