using Assay.Findings;

namespace Assay.Measures;

/// <summary>What one instrument says: the gravest of its measures.</summary>
/// <param name="Instrument">The instrument.</param>
/// <param name="Measures">Its measures' answers.</param>
public sealed record InstrumentAnswer(Instrument Instrument, IReadOnlyList<MeasureAnswer> Measures)
{
    private readonly MeasureAnswer _deciding = Measures
        .OrderBy(m => m.Verdict ?? Findings.Verdict.NoMeasureFound)
        .ThenByDescending(m => m.Deciding.Trace.Count)
        .First();

    /// <summary>The verdict; null where none of its measures reaches anything.</summary>
    public Verdict? Verdict => _deciding.Verdict;

    /// <summary>Where none does: the ground on which the measure fails that came nearest.</summary>
    public Ground? NotReachedOn => _deciding.NotReachedOn;

    /// <summary>Instrument by instrument, in the order of the book.</summary>
    public static IReadOnlyList<InstrumentAnswer> Of(IEnumerable<MeasureAnswer> answers) =>
        [
            .. answers
                .GroupBy(a => a.Measure.Instrument.Id)
                .Select(g => new InstrumentAnswer(g.First().Measure.Instrument, [.. g])),
        ];
}
