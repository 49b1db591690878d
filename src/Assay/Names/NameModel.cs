using System.Globalization;

namespace Assay.Names;

/// <summary>
/// Turns the features of a comparison into a score: the probability that both names are one party's, a logistic function of the features. The weights
/// stand in <c>name-weights.tsv</c>; <c>bench/accuracy fit</c> makes them from labelled pairs. A feature that speaks against never speaks for,
/// whatever the pairs say: its weight has a sign.
/// </summary>
public sealed class NameModel
{
    private const string BiasRow = "bias";

    private readonly double[] _weights;

    /// <summary>Takes weights in the order of <see cref="NameFeature"/>.</summary>
    public NameModel(double bias, IReadOnlyList<double> weights)
    {
        if (weights.Count != NameFeatures.Count)
            throw new ArgumentException("A weight for each feature is needed.", nameof(weights));
        Bias = bias;
        _weights = [.. weights];
    }

    /// <summary>The log-odds of names of which nothing is said.</summary>
    public double Bias { get; }

    /// <summary>What a unit of each feature adds to the log-odds, in the order of <see cref="NameFeature"/>.</summary>
    public IReadOnlyList<double> Weights => _weights;

    /// <summary>For the names of natural persons.</summary>
    public static NameModel Persons { get; } = Read(column: 3);

    /// <summary>For all other names.</summary>
    public static NameModel Others { get; } = Read(column: 4);

    /// <summary>The weights by reason alone, before any pair was looked at: what a fit begins with and is drawn back to.</summary>
    public static NameModel ByReason(bool persons) => Read(persons ? 1 : 2);

    /// <summary>Whether a feature speaks for two names being one party's; all others speak against it.</summary>
    public static bool SpeaksFor(NameFeature feature) => feature is NameFeature.Agreement;

    /// <summary>The probability, from above 0 to below 1.</summary>
    public double Score(NameFeatures features)
    {
        var sum = Bias;
        var values = features.Values;
        for (var i = 0; i < values.Length; i++)
            sum += _weights[i] * values[i];
        return 1 / (1 + Math.Exp(-sum));
    }

    private static NameModel Read(int column)
    {
        var bias = 0.0;
        var weights = new double[NameFeatures.Count];
        foreach (var row in NameTables.Rows("name-weights"))
        {
            var weight = double.Parse(row[column], CultureInfo.InvariantCulture);
            if (string.Equals(row[0], BiasRow, StringComparison.Ordinal))
                bias = weight;
            else
                weights[(int)Enum.Parse<NameFeature>(row[0])] = weight;
        }
        return new NameModel(bias, weights);
    }
}
