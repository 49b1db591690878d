using System.Globalization;
using Assay.Names;

namespace Assay.Accuracy;

/// <summary>Prints measures of labelled cases.</summary>
internal static class Table
{
    private const string Measure = "0.000";

    /// <summary>Prints all, then by schema, by quality of the label, by group.</summary>
    public static void Print(string title, IReadOnlyList<LabelledPair> pairs, IReadOnlyList<double> scores)
    {
        Console.WriteLine($"== {title}");
        Console.WriteLine("                         n  precision  recall     F1    AUC  calibration  ties");
        Line("all", pairs, scores, _ => true);
        Groups(pairs, scores, p => p.Schema);
        Groups(pairs, scores, p => p.Quality);
        Groups(pairs, scores, p => p.Group);
        Console.WriteLine();
    }

    /// <summary>Prints the pairs whose scores are farthest on the wrong side of the threshold.</summary>
    public static void PrintWorst(IReadOnlyList<LabelledPair> pairs, IReadOnlyList<double> scores, int most)
    {
        Console.WriteLine("== worst mistakes");
        var wrong = Enumerable
            .Range(0, pairs.Count)
            .Where(i => pairs[i].IsMatch != scores[i] >= NameComparer.DefaultThreshold)
            .OrderByDescending(i => Math.Abs(scores[i] - NameComparer.DefaultThreshold))
            .ThenBy(i => i)
            .ToList();
        foreach (var i in wrong.Take(most))
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{scores[i]:0.000} {(pairs[i].IsMatch ? "missed" : "false ")} {pairs[i].Schema.PadRight(12)} {pairs[i].Left} | {pairs[i].Right}"
                )
            );
        Console.WriteLine($"{wrong.Count} in all");
    }

    private static void Groups(
        IReadOnlyList<LabelledPair> pairs,
        IReadOnlyList<double> scores,
        Func<LabelledPair, string> key
    )
    {
        foreach (
            var group in pairs.Select(key).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
        )
            Line(group, pairs, scores, p => string.Equals(key(p), group, StringComparison.Ordinal));
    }

    private static void Line(
        string name,
        IReadOnlyList<LabelledPair> pairs,
        IReadOnlyList<double> scores,
        Func<LabelledPair, bool> taken
    )
    {
        Scored[] some =
        [
            .. Enumerable
                .Range(0, pairs.Count)
                .Where(i => taken(pairs[i]))
                .Select(i => new Scored(scores[i], pairs[i].IsMatch)),
        ];
        var q = Quality.Of(some, NameComparer.DefaultThreshold);
        Console.WriteLine(
            string.Concat(
                name.PadRight(20),
                Column(q.Count, "0", 6),
                Column(q.Precision, Measure, 11),
                Column(q.Recall, Measure, 8),
                Column(q.F1, Measure, 7),
                Column(q.Auc, Measure, 7),
                Column(q.CalibrationError, Measure, 13),
                Column(q.Ties, "0.00", 6)
            )
        );
    }

    private static string Column(double value, string format, int width) =>
        value.ToString(format, CultureInfo.InvariantCulture).PadLeft(width);
}
