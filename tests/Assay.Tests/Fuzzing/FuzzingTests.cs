using Assay.Formats.Lists;
using Assay.Fuzz;
using Assay.Fuzz.Campaigns;
using Assay.Fuzz.Corpora;
using Assay.Fuzz.Mutations;
using Assay.Fuzz.Targets;

namespace Assay.Tests.Fuzzing;

/// <summary>The corpus and a short campaign of each target; <c>tools/Assay.Fuzz</c> runs the long ones.</summary>
public sealed class FuzzingTests
{
    // A quarter of a second a target: enough that a reader which forgot a kind of damage altogether is seen.
    private const int Mutants = 150;

    public static TheoryData<string> Targets => [.. FuzzTargets.All.Select(t => t.Id)];

    [Fact]
    public void Every_reader_has_a_target_of_its_own_name() =>
        Assert.Equal(
            ListReaders.All.Select(r => r.FormatId.Split('/')[0]).Append("watch-list"),
            FuzzTargets.All.Take(ListReaders.All.Count + 1).Select(t => t.Id)
        );

    [Theory]
    [MemberData(nameof(Targets))]
    public void Every_target_has_a_seed_that_gets_through_the_door(string id)
    {
        using var folder = new TemporaryFolder();
        var target = FuzzTargets.Named(id)!;
        var good = SeedsOf(target).Where(s => !s.IsFound).ToList();
        Assert.NotEmpty(good);
        // The retired list is known so that it can be refused.
        var isRefused = id is "uk-conlist";
        foreach (var seed in good)
        {
            var paths = seed.WriteTo(folder.File(seed.Name.Replace('/', '-')));
            Assert.True(isRefused || target.Read(paths).HasValue, seed.Name);
            if (ListReaders.All.FirstOrDefault(r => r.FormatId.Split('/')[0] == id) is { } reader)
                Assert.All(paths, p => Assert.NotEmpty(reader.Parts(ListFile.Open(p), new ListLog())));
        }
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public void Whatever_is_done_to_a_file_reading_it_ends_with_a_value_or_a_diagnostic(string id)
    {
        using var folder = new TemporaryFolder();
        var target = FuzzTargets.Named(id)!;
        // What was found stands in the corpus and is read here first.
        var report = new Campaign(target, SeedsOf(target), folder.Path).Run(
            first: 1,
            Mutants,
            TimeSpan.FromMinutes(1)
        );
        Assert.True(report.Failures.Count == 0, report.Text(0) + Logs(folder.Path));
    }

    [Fact]
    public void A_mutant_s_number_gives_the_same_mutant_again()
    {
        var seeds = SeedsOf(FuzzTargets.Named("au-table")!);
        foreach (var number in new[] { 1, 17, 99_999 })
        {
            var (one, two) = (new Mutator(seeds).Mutant(number), new Mutator(seeds).Mutant(number));
            Assert.Equal(one.Files.Select(f => f.Name), two.Files.Select(f => f.Name));
            Assert.All(one.Files.Zip(two.Files), p => Assert.Equal(p.First.Bytes, p.Second.Bytes));
        }
    }

    private static IReadOnlyList<Seed> SeedsOf(IFuzzTarget target) =>
        FuzzCommand.SeedsOf(target, SharedFolder.RepositoryRoot);

    private static string Logs(string folder) =>
        string.Concat(
            Directory
                .EnumerateFiles(folder, "failure.log", SearchOption.AllDirectories)
                .Take(3)
                .Select(f => "\n" + File.ReadAllText(f))
        );
}
