using System.Globalization;
using System.Text;
using Assay.Fuzz;
using Assay.Fuzz.Campaigns;
using Assay.Fuzz.Corpora;
using Assay.Fuzz.Targets;

namespace Assay.Tests.Fuzzing;

/// <summary>Work and memory that grow with the square of a text's length are what a mutant seldom shows and an attacker looks for.</summary>
public sealed class RepeatedTextTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    /// <summary>Repeats a piece within a seed.</summary>
    /// <param name="id">The target.</param>
    /// <param name="behind">What stands in one of its seeds, and is to be followed by the repetition.</param>
    /// <param name="part">What is repeated; <c>#</c> is another number each time.</param>
    /// <param name="times">How often.</param>
    [Theory]
    [InlineData("ofac-csv", "All offices worldwide", "; alt. ", 30_000)]
    [InlineData("ofac-csv", "All offices worldwide", "; a.k.a. 'x", 20_000)]
    [InlineData("ofac-csv", "All offices worldwide", "; d.b.a. 'x", 20_000)]
    [InlineData("ofac-csv", "All offices worldwide", "; Equity Ticker #", 10_000)]
    [InlineData("ofac-csv", "Former Vessel Flag Malta", "; alt. Former Vessel Flag #", 8_000)]
    [InlineData("ofac-csv", "POB Tver", ", a", 60_000)]
    [InlineData("us-csl", "Gender, Male", "; x", 60_000)]
    [InlineData("us-csl", "Gender, Male", "; Passport, #", 10_000)]
    [InlineData("uk-tables", "INN: 7707083893", " INN", 50_000)]
    [InlineData("uk-tables", "INN: 7707083893", " INN #", 20_000)]
    [InlineData("uk-sheet", "INN: 7707083893", " (#) OGRN: #", 12_000)]
    [InlineData("uk-sheet", "(1) Kuwait", " (#) Iraq", 20_000)]
    [InlineData("ca-xml", ", PW", ", #", 30_000)]
    [InlineData("ca-xml", ", PW", " or #; ", 30_000)]
    [InlineData("un-xml", "Good One", "; #", 30_000)]
    [InlineData("eu-annexes-csv", "(formerly D)", "; #", 30_000)]
    [InlineData("eu-annexes-csv", "circa 1958", " or #", 30_000)]
    [InlineData("eu-fsf-csv", "IQ;IRAQ", "\n28/10/2022;9013;EU.9027.28;;;;#", 6_000)]
    [InlineData("opensanctions-simple", "Vanya", ";#", 30_000)]
    [InlineData("au-table", "circa 1971", "; #", 30_000)]
    [InlineData("us-extract", "status: Active", " | Authority: #", 20_000)]
    [InlineData("cn-table", "C. S.", "; #", 30_000)]
    [InlineData("ua-nsdc", "Загроза", "; №#", 30_000)]
    public void A_text_that_repeats_itself_costs_no_more_than_its_length(
        string id,
        string behind,
        string part,
        int times
    )
    {
        var target = FuzzTargets.Named(id)!;
        var seed = FuzzCommand
            .SeedsOf(target, SharedFolder.RepositoryRoot)
            .First(s => s.Files.Any(f => Text(f).Contains(behind, StringComparison.Ordinal)));
        var run = string.Concat(
            Enumerable
                .Range(1, times)
                .Select(i =>
                    part.Replace("#", i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
                )
        );
        var files = seed.Files.Select(f =>
            Text(f).Contains(behind, StringComparison.Ordinal)
                ? f with
                {
                    Bytes = Encoding.UTF8.GetBytes(
                        Text(f).Replace(behind, behind + run, StringComparison.Ordinal)
                    ),
                }
                : f
        );
        var trial = Trial.Of(target, seed with { Files = [.. files] }, _folder.Path);
        Assert.True(trial.Failure is null, trial.Failure?.Text);
        // Read, and not turned away at the door.
        Assert.True(trial.HasValue, trial.Outcome);
    }

    private static string Text(SeedFile file) => Encoding.UTF8.GetString(file.Bytes);
}
