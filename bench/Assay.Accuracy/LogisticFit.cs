using Assay.Names;

namespace Assay.Accuracy;

/// <summary>One case to learn from.</summary>
internal readonly record struct Lesson(double[] Features, bool IsMatch, double Weight);

/// <summary>
/// Fits a logistic function by gradient descent, with weights that keep their sign and are drawn towards what reason says (ridge), so that a feature
/// of which there are few cases keeps the weight it was given. Deterministic: no random start, the same number of steps always.
/// </summary>
internal static class LogisticFit
{
    private const int Steps = 20_000;
    private const double Rate = 0.3;

    /// <summary>What is left at least of the weight that reason gave: a few hundred pairs do not show that slips do not matter.</summary>
    private const double LeastOfReason = 0.25;

    /// <summary>A feature that hardly occurs is not made to look common.</summary>
    private const double LeastScale = 0.1;

    /// <summary>How strongly weights are drawn: as much as so many cases.</summary>
    private const double Ridge = 2.0;

    /// <summary>The bias and a weight for each feature.</summary>
    /// <param name="lessons">What to learn from.</param>
    /// <param name="speaksFor">For each feature whether it may only speak for a match; else only against.</param>
    /// <param name="byReason">Where to begin, and what to be drawn to.</param>
    public static (double Bias, double[] Weights) Fit(
        IReadOnlyList<Lesson> lessons,
        bool[] speaksFor,
        NameModel byReason
    )
    {
        var count = speaksFor.Length;
        var scale = new double[count];
        for (var f = 0; f < count; f++)
            scale[f] = Math.Max(LeastScale, Math.Sqrt(lessons.Average(l => l.Features[f] * l.Features[f])));
        double[] reason = [.. byReason.Weights.Select((w, f) => w * scale[f])];
        double[] weights = [.. reason];
        var bias = byReason.Bias;
        var gradient = new double[count];
        var total = lessons.Sum(l => l.Weight);
        for (var step = 0; step < Steps; step++)
        {
            Array.Clear(gradient);
            var slope = 0.0;
            foreach (var (features, isMatch, weight) in lessons)
            {
                var sum = bias;
                for (var f = 0; f < count; f++)
                    sum += weights[f] * features[f] / scale[f];
                var error = ((isMatch ? 1 : 0) - (1 / (1 + Math.Exp(-sum)))) * weight;
                slope += error;
                for (var f = 0; f < count; f++)
                    gradient[f] += error * features[f] / scale[f];
            }
            bias += Rate * slope / total;
            for (var f = 0; f < count; f++)
            {
                weights[f] += Rate * (gradient[f] - (Ridge * (weights[f] - reason[f]))) / total;
                weights[f] = speaksFor[f]
                    ? Math.Max(reason[f] * LeastOfReason, weights[f])
                    : Math.Min(reason[f] * LeastOfReason, weights[f]);
            }
        }
        for (var f = 0; f < count; f++)
            weights[f] /= scale[f];
        return (bias, weights);
    }
}
