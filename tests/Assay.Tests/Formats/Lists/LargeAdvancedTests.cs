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

    /// <summary>The party at hand and the one the reader is about to give.</summary>
    private const int MostHeld = 5;
    private const long Mega = 1 << 20;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Memory_does_not_grow_with_the_parties_that_were_read()
    {
        var path = Write();
        var size = new FileInfo(path).Length;
        Assert.InRange(size, 15 * Mega, 30 * Mega);
        // Not the size of the heap: what other tests left there is freed when it likes, and would hide what grows.
        var read = new List<WeakReference>(Parties);
        foreach (var party in Set(path).Parties())
        {
            read.Add(new WeakReference(party));
            if (read.Count % Every != 0)
                continue;
            GC.Collect();
            Assert.InRange(read.Count(r => r.IsAlive), 0, MostHeld);
        }
        Assert.Equal(Parties, read.Count);
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
