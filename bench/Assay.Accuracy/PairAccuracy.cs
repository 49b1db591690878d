using System.Globalization;
using Assay.Model;
using Assay.Names;

namespace Assay.Accuracy;

/// <summary>Measures the comparison of names on labelled pairs, and fits its weights.</summary>
internal static class PairAccuracy
{
    private const int Folds = 10;

    private static readonly bool[] Signs = [.. Enum.GetValues<NameFeature>().Select(NameModel.SpeaksFor)];

    /// <summary>Prints how good the shipped weights are on the pairs, and, by cross-validation, how good weights fitted to other pairs are.</summary>
    public static void Report(string path, int worst)
    {
        var pairs = LabelledPair.Read(path);
        var compared = pairs.Select(p => p.Compare()).ToList();
        var shipped = compared.Select(c => c.Score).ToList();
        Table.Print("shipped weights", pairs, shipped);
        Table.Print($"{Folds}-fold cross-validation", pairs, CrossValidated(pairs, compared));
        Table.PrintWorst(pairs, shipped, worst);
    }

    /// <summary>Prints the library's table of weights with those in it that fit the pairs.</summary>
    public static void Fit(string path, string table)
    {
        var pairs = LabelledPair.Read(path);
        var compared = pairs.Select(p => p.Compare()).ToList();
        var persons = FitOf(pairs, compared, persons: true, _ => true);
        var others = FitOf(pairs, compared, persons: false, _ => true);
        foreach (var line in File.ReadLines(table))
        {
            var row = line.Split('\t');
            if (line.StartsWith('#'))
                Console.WriteLine(line);
            else if (Enum.TryParse<NameFeature>(row[0], out var feature))
                Print(row, persons.Weights[(int)feature], others.Weights[(int)feature]);
            else
                Print(row, persons.Bias, others.Bias);
        }
    }

    private static void Print(string[] row, double persons, double others)
    {
        row[3] = persons.ToString("0.000", CultureInfo.InvariantCulture);
        row[4] = others.ToString("0.000", CultureInfo.InvariantCulture);
        Console.WriteLine(string.Join('\t', row));
    }

    /// <summary>The score of each pair by weights that were fitted without the pairs of its fold. A name that occurs twice is in one fold.</summary>
    private static double[] CrossValidated(IReadOnlyList<LabelledPair> pairs, List<NameComparison> compared)
    {
        var fold = pairs
            .Select(p =>
                (int)(Convert.ToUInt32(ContentHash.Of(p.Right.ToUpperInvariant()).Short[..8], 16) % Folds)
            )
            .ToArray();
        var scores = new double[pairs.Count];
        for (var f = 0; f < Folds; f++)
        {
            var models = new Dictionary<bool, NameModel>();
            foreach (var persons in (bool[])[true, false])
            {
                var (bias, weights) = FitOf(pairs, compared, persons, i => fold[i] != f);
                models[persons] = new NameModel(bias, weights);
            }
            for (var i = 0; i < scores.Length; i++)
            {
                if (fold[i] == f)
                    scores[i] = compared[i].With(models[IsPersons(compared[i])]).Score;
            }
        }
        return scores;
    }

    private static bool IsPersons(NameComparison comparison) =>
        ReferenceEquals(comparison.Model, NameModel.Persons);

    private static (double Bias, double[] Weights) FitOf(
        IReadOnlyList<LabelledPair> pairs,
        List<NameComparison> compared,
        bool persons,
        Func<int, bool> taken
    ) =>
        LogisticFit.Fit(
            [
                .. Enumerable
                    .Range(0, pairs.Count)
                    .Where(i => taken(i) && IsPersons(compared[i]) == persons && compared[i].IsByModel)
                    .Select(i => new Lesson([.. compared[i].Features], pairs[i].IsMatch, pairs[i].Weight)),
            ],
            Signs,
            NameModel.ByReason(persons)
        );
}
