using System.Globalization;
using Assay.Formats.Screening;
using Assay.Model;
using Assay.Names;

namespace Assay.Bench;

/// <summary>What comparing two names takes that were analysed before, over the pairs of a file: processor time, as the machine may be shared.</summary>
internal static class PairSpeed
{
    private const int Rounds = 2_000;
    private const int AnalysisRounds = 50;
    private const int Takes = 5;

    /// <summary>Prints the mean of each of some takes; and what analysing a name takes.</summary>
    public static void Run(string path)
    {
        var rows = InputTable
            .Open(path, "name1", "name2", "schema")
            .Rows()
            .Select(r =>
                (Left: r["name1"], Right: r["name2"], Kind: PartyKinds.Of(r["schema"]) ?? PartyKind.Unknown)
            )
            .ToList();
        var pairs = rows.Select(r => (Left: Name.Of(r.Left, r.Kind), Right: Name.Of(r.Right, r.Kind), r.Kind))
            .ToArray();
        for (var take = 0; take < Takes; take++)
        {
            var sum = 0.0;
            var start = Environment.CpuUsage.UserTime;
            for (var round = 0; round < Rounds; round++)
            {
                foreach (var (left, right, kind) in pairs)
                    sum += NameComparer.Score(left, right, kind);
            }
            var compared = (Environment.CpuUsage.UserTime - start).TotalNanoseconds / Rounds / pairs.Length;
            start = Environment.CpuUsage.UserTime;
            for (var round = 0; round < AnalysisRounds; round++)
            {
                foreach (var row in rows)
                    sum += Name.Of(row.Left, row.Kind).Parts.Count;
            }
            var analysed =
                (Environment.CpuUsage.UserTime - start).TotalNanoseconds / AnalysisRounds / rows.Count;
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{pairs.Length} pairs: {compared:0} ns a comparison, {analysed:0} ns an analysis ({sum:0})"
                )
            );
        }
    }
}
