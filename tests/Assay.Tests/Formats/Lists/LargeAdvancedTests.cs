using Assay.Bench.Advanced;
using Assay.Formats.Lists;
using Assay.Listings;

namespace Assay.Tests.Formats.Lists;

/// <summary>A synthetic advanced file of some thousands of parties; the real one has 18,000 in 120 MB.</summary>
[Collection(nameof(Alone))]
public sealed class LargeAdvancedTests : IDisposable
{
    private const int Parties = 3_000;
    private const int Every = 500;
    private const long Mega = 1 << 20;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Memory_does_not_grow_with_the_parties_that_were_read()
    {
        var path = Write();
        var size = new FileInfo(path).Length;
        Assert.InRange(size, 15 * Mega, 30 * Mega);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var live = new List<long>();
        var count = 0;
        foreach (var _ in Set(path).Parties())
        {
            if (++count % Every == 0)
                live.Add(GC.GetTotalMemory(forceFullCollection: true) - before);
        }
        Assert.Equal(Parties, count);
        // What parties refer to is held, packed: a fraction of the file. The parties themselves are not: from the first
        // to the last no more than their keys are added.
        Assert.InRange(live.Max(), 0, size / 3);
        Assert.InRange(live[^1] - live[0], -Mega, Mega);
    }

    [Fact]
    public void What_was_generated_is_read_back()
    {
        var content = Set(Write()).Read();
        Assert.True(content.Succeeded);
        Assert.Empty(content.Diagnostics);
        var parties = content.Value!.Parties;
        Assert.Equal(Parties, parties.Count);
        Assert.All(
            parties,
            p =>
            {
                Assert.NotEmpty(p.Name);
                Assert.Empty(p.NotUnderstood);
                var designation = Assert.Single(p.Designations);
                Assert.Equal(DesignationEffect.AssetFreeze, designation.Effect);
                Assert.NotNull(designation.Days.From);
            }
        );
        // Each relationship is told of both sides.
        var keys = parties.ToDictionary(p => p.Record.Key, StringComparer.Ordinal);
        Assert.All(
            parties.Take(300),
            p =>
                Assert.All(
                    p.Relations,
                    r =>
                        Assert.Contains(
                            keys[r.Key!].Relations,
                            o => string.Equals(o.Key, p.Record.Key, StringComparison.Ordinal)
                        )
                )
        );
    }

    [Fact]
    public void The_generator_gives_the_same_bytes_again()
    {
        using var first = new MemoryStream();
        using var second = new MemoryStream();
        AdvancedFile.Write(first, 50);
        AdvancedFile.Write(second, 50);
        Assert.Equal(first.ToArray(), second.ToArray());
    }

    private string Write()
    {
        var path = _folder.File("sdn_advanced.xml");
        using var file = File.Create(path);
        AdvancedFile.Write(file, Parties);
        return path;
    }

    private static ListFileSet Set(string path) =>
        Assert.Single(ListOffer.Of([path], null, ListReaders.All).Sets);
}
