using Assay.Model;
using Assay.Names;

namespace Assay.Tests.Names;

/// <summary>
/// Measures the comparer on the labelled pairs of the development half. The floors are what was measured less a small margin:
/// they are there to notice a loss, not to be tuned to.
/// </summary>
public sealed class LabelledPairsTests(ITestOutputHelper output)
{
    /// <summary>Measured: .963.</summary>
    private const double LeastPrecision = 0.95;

    /// <summary>Measured: .930.</summary>
    private const double LeastRecall = 0.915;

    /// <summary>Measured: .946 (.934 by ten-fold cross-validation of the weights: `bench/accuracy pairs`); the best open engine has .823.</summary>
    private const double LeastF1 = 0.935;

    [Fact]
    public void Precision_recall_and_F1_have_not_fallen()
    {
        var pairs = Pairs();
        var both = pairs.Count(p => p.IsMatch && p.Score >= NameComparer.DefaultThreshold);
        var precision = both / (double)pairs.Count(p => p.Score >= NameComparer.DefaultThreshold);
        var recall = both / (double)pairs.Count(p => p.IsMatch);
        var f1 = 2 * precision * recall / (precision + recall);
        output.WriteLine(
            FormattableString.Invariant(
                $"{pairs.Count} pairs: precision {precision:0.000}, recall {recall:0.000}, F1 {f1:0.000}"
            )
        );

        Assert.True(precision >= LeastPrecision, $"precision {precision}");
        Assert.True(recall >= LeastRecall, $"recall {recall}");
        Assert.True(f1 >= LeastF1, $"F1 {f1}");
    }

    private static List<(bool IsMatch, double Score)> Pairs() =>
        [
            .. File.ReadLines(SharedFolder.PathOrSkip("names/pairs_dev.csv"))
                .Skip(1)
                .Select(CsvLine.Split)
                .Select(f =>
                    (
                        IsMatch: string.Equals(f[4], "true", StringComparison.Ordinal),
                        Score(f[2], f[3], KindOf(f[1]))
                    )
                ),
        ];

    private static PartyKind KindOf(string schema) =>
        schema switch
        {
            "Person" => PartyKind.Person,
            "Vessel" => PartyKind.Vessel,
            _ => PartyKind.Company,
        };

    private static double Score(string a, string b, PartyKind kind) =>
        NameComparer.Score(Name.Of(a, kind), Name.Of(b, kind), kind);
}
