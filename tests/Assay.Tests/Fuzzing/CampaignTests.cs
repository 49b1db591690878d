using Assay.Fuzz.Campaigns;
using Assay.Fuzz.Corpora;
using Assay.Fuzz.Targets;
using Assay.Model;

namespace Assay.Tests.Fuzzing;

/// <summary>That a campaign sees what it is there to see.</summary>
public sealed class CampaignTests : IDisposable
{
    private static readonly Seed Seed = new("bad/one", [new SeedFile("a.txt", "a,b\n"u8.ToArray())]);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_exception_is_a_failure_and_its_input_is_kept()
    {
        var report = Run(_ => throw new FormatException("no"));
        var (kind, found) = Assert.Single(report.Failures);
        Assert.StartsWith("FormatException", kind, StringComparison.Ordinal);
        Assert.Equal((21, "bad-one"), found);
        var kept = Directory.GetFiles(_folder.Path, "failure.log", SearchOption.AllDirectories);
        Assert.Equal(3, kept.Length);
        Assert.Equal(
            "a,b\n",
            File.ReadAllText(Path.Combine(Path.GetDirectoryName(kept.Order().Last())!, "a.txt"))
        );
    }

    [Fact]
    public void Memory_out_of_proportion_is_a_failure() =>
        Assert.Equal(
            "memory",
            Assert
                .Single(
                    Run(_ =>
                    {
                        for (var i = 0; i < 100; i++)
                            GC.KeepAlive(new byte[1 << 20]);
                        return Reading.Nothing;
                    }).Failures
                )
                .Key
        );

    [Fact]
    public void A_value_beside_an_error_is_a_failure() =>
        Assert.StartsWith(
            "ContractBroken",
            Assert
                .Single(
                    Run(p =>
                        Reading.Of(
                            new Read<string>(
                                "x",
                                [new Diagnostic("AS2001", Severity.Error, new InputPlace(p[0]), "m")]
                            )
                        )
                    ).Failures
                )
                .Key,
            StringComparison.Ordinal
        );

    private CampaignReport Run(Func<IReadOnlyList<string>, Reading> read) =>
        new Campaign(new Target(read), [Seed], _folder.Path).Run(1, 20, TimeSpan.FromMinutes(1));

    private sealed class Target(Func<IReadOnlyList<string>, Reading> read) : IFuzzTarget
    {
        public string Id => "bad";

        public IEnumerable<Seed> Borrowed(string root) => [];

        public Reading Read(IReadOnlyList<string> paths) => read(paths);
    }
}
