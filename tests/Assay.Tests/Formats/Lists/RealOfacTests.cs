using Assay.Formats.Lists;
using Assay.Formats.Lists.Ofac;
using Assay.Listings;

namespace Assay.Tests.Formats.Lists;

/// <summary>OFAC's own files against each other: what one of its formats says, the others say.</summary>
public sealed class RealOfacTests
{
    private const string Rosneft = "17022";

    [Fact]
    public void Sixty_two_entries_are_two_records_of_one_number()
    {
        var sdn = Read("sdn-2024-06-27.csv.gz")
            .Parties.ToDictionary(p => p.Record.Key, StringComparer.Ordinal);
        var both = Read("cons_prim-2025-08.csv").Parties.Where(p => sdn.ContainsKey(p.Record.Key)).ToList();
        Assert.Equal(62, both.Count);
        Assert.All(
            both,
            p =>
            {
                var blocked = sdn[p.Record.Key];
                Assert.Equal((OfacReader.Consolidated, OfacReader.Sdn), (p.Record.List, blocked.Record.List));
                // What is sectoral on the one does not go away, and does not block; on the other it blocks.
                Assert.DoesNotContain(p.Designations, d => d.Effect == DesignationEffect.AssetFreeze);
                Assert.Contains(blocked.Designations, d => d.Effect == DesignationEffect.AssetFreeze);
            }
        );
    }

    [Fact]
    public void Twenty_six_more_were_on_both_lists_by_the_end_of_2025()
    {
        var then = Numbers("add-2025-12.csv.gz");
        var before = Numbers("add-2024-06-27.csv.gz");
        var cons = Read("cons_prim-2025-08.csv").Parties.Select(p => p.Record.Key).ToList();
        var more = cons.Where(n => then.Contains(n) && !before.Contains(n)).ToList();
        Assert.Equal(26, more.Count);
        Assert.Contains(Rosneft, more);
    }

    [Fact]
    public void Numbers_of_addresses_are_those_of_the_entries()
    {
        var sdn = Read("sdn-2024-06-27.csv.gz").Parties.Select(p => p.Record.Key);
        Assert.True(Numbers("add-2024-06-27.csv.gz").SetEquals(sdn));
    }

    private static HashSet<string> Numbers(string file)
    {
        using var text = new StreamReader(
            new System.IO.Compression.GZipStream(
                File.OpenRead(SharedFolder.PathOrSkip($"sanctions/ofac/{file}")),
                System.IO.Compression.CompressionMode.Decompress
            )
        );
        return text.ReadToEnd()
            .Split('\n')
            .Select(l => l.Split(',')[0])
            .Where(n => n.Length > 0 && n.All(char.IsAsciiDigit))
            .ToHashSet(StringComparer.Ordinal);
    }

    private static EditionContent Read(string file)
    {
        var offer = ListOffer.Of(
            [SharedFolder.PathOrSkip($"sanctions/ofac/{file}")],
            new LocalDate(2025, 8, 19),
            ListReaders.All
        );
        return Assert.Single(offer.Sets).Read().Value!;
    }
}
