namespace Assay.Accuracy;

/// <summary>A score somebody gave to a case whose answer is known.</summary>
internal readonly record struct Scored(double Score, bool IsMatch);

/// <summary>How good scores are.</summary>
/// <param name="Count">How many cases.</param>
/// <param name="Precision">Of those at the threshold or above the part that are matches.</param>
/// <param name="Recall">Of the matches the part at the threshold or above.</param>
/// <param name="F1">Their harmonic mean.</param>
/// <param name="Auc">How often a match scores above a non-match, ties counting half.</param>
/// <param name="CalibrationError">The mean distance between score and truth over ten bins of equal width, by their sizes.</param>
/// <param name="Ties">The part of pairs of cases whose scores are equal.</param>
internal sealed record Quality(
    int Count,
    double Precision,
    double Recall,
    double F1,
    double Auc,
    double CalibrationError,
    double Ties
)
{
    private const int Bins = 10;

    /// <summary>Measures scores against truth.</summary>
    public static Quality Of(IReadOnlyList<Scored> scored, double threshold)
    {
        var found = scored.Count(s => s.Score >= threshold);
        var matches = scored.Count(s => s.IsMatch);
        var both = scored.Count(s => s.IsMatch && s.Score >= threshold);
        var precision = Part(both, found);
        var recall = Part(both, matches);
        var f1 = precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
        return new Quality(
            scored.Count,
            precision,
            recall,
            f1,
            AucOf(scored),
            CalibrationErrorOf(scored),
            TiesOf(scored)
        );
    }

    private static double Part(double some, double all) => all > 0 ? some / all : 0;

    private static double AucOf(IReadOnlyList<Scored> scored)
    {
        var others = scored.Where(s => !s.IsMatch).Select(s => s.Score).ToList();
        double above = 0,
            pairs = 0;
        foreach (var match in scored.Where(s => s.IsMatch))
        {
            foreach (var other in others)
            {
                above +=
                    match.Score > other ? 1
                    : match.Score.Equals(other) ? 0.5
                    : 0;
                pairs++;
            }
        }
        return Part(above, pairs);
    }

    private static double CalibrationErrorOf(IReadOnlyList<Scored> scored) =>
        scored
            .GroupBy(s => Math.Min((int)(s.Score * Bins), Bins - 1))
            .Sum(bin =>
                Math.Abs(bin.Average(s => s.Score) - bin.Average(s => s.IsMatch ? 1.0 : 0.0)) * bin.Count()
            ) / Math.Max(1, scored.Count);

    private static double TiesOf(IReadOnlyList<Scored> scored) =>
        Part(
            scored.GroupBy(s => s.Score).Sum(g => g.Count() * (g.Count() - 1.0)),
            scored.Count * (scored.Count - 1.0)
        );
}
