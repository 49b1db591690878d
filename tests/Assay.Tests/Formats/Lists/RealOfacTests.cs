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

    [Fact]
    public void A_sample_that_somebody_cut_is_refused() =>
        Assert.Equal(
            "AS2041",
            ListFiles
                .ErrorOf(SharedFolder.PathOrSkip("sanctions/format-samples/ofac-sdn-xml-tempuri-sample.xml"))
                .Code
        );

    [Fact]
    public void The_consolidated_list_is_the_same_in_XML_and_CSV()
    {
        var xml = Read("consolidated-2025-03-28.xml");
        var csv = Read("cons_prim-2025-08.csv");
        Assert.Equal(
            (OfacReader.Consolidated, new LocalDate(2025, 3, 28)),
            (xml.Edition.List, xml.Edition.Date)
        );
        Assert.Equal(443, xml.Parties.Count);
        Assert.Equal(csv.Parties.Select(p => p.Record.Key), xml.Parties.Select(p => p.Record.Key));
        // Five months lie between the two: what OFAC changed meanwhile may differ, and nothing else.
        var differences = xml
            .Parties.Zip(csv.Parties)
            .Where(p => !p.Second.NotUnderstood.Any(n => n.StartsWith("cut off", StringComparison.Ordinal)))
            .SelectMany(p => Differences(p.First, p.Second).Select(d => $"{p.First.Record.Key} {d}"))
            .ToList();
        // The one that lost its programme SYRIA meanwhile.
        Assert.StartsWith("18782 programmes", Assert.Single(differences), StringComparison.Ordinal);
    }

    [Fact]
    public void City_state_and_postal_code_are_taken_apart_as_the_XML_has_them()
    {
        var xml = Read("consolidated-2025-03-28.xml")
            .Parties.ToDictionary(p => p.Record.Key, StringComparer.Ordinal);
        var (agree, all) = (0, 0);
        foreach (var row in Rows("add-2025-12.csv.gz"))
        {
            // ent_num, add_num, "address", "city …", …: of those on both lists
            var column = row.Split("\",\"");
            if (column.Length < 2 || !xml.TryGetValue(row.Split(',')[0], out var party))
                continue;
            var place = OfacPlace.Of(column[1]);
            all++;
            if (
                party.Addresses.Any(a =>
                    place == new OfacPlace(a.City ?? "", a.Region ?? "", a.PostalCode ?? "")
                )
            )
                agree++;
        }
        // The rest are addresses that changed meanwhile, and cities with a comma of their own.
        Assert.InRange(all, 100, 200);
        Assert.InRange(agree, all * 0.93, all);
    }

    private static IEnumerable<string> Differences(ListedParty xml, ListedParty csv)
    {
        (string What, object? Xml, object? Csv)[] pairs =
        [
            ("name", xml.Name, csv.Name),
            ("parts", xml.NameFields, csv.NameFields),
            ("kind", xml.Kind, csv.Kind),
            ("programmes", Joined(xml.Designations), Joined(csv.Designations)),
            ("documents", Joined(xml.Documents), Joined(csv.Documents)),
            ("born", Joined(xml.Born), Joined(csv.Born)),
            ("birthplaces", Joined(xml.Birthplaces), Joined(csv.Birthplaces)),
            ("nationalities", Joined(xml.Nationalities), Joined(csv.Nationalities)),
            // Whether the last full stop is the name's or the remarks' the CSV does not say.
            (
                "relations",
                Joined(xml.Relations.Select(r => r with { Name = r.Name.TrimEnd('.') })),
                Joined(csv.Relations.Select(r => r with { Name = r.Name.TrimEnd('.') }))
            ),
            ("positions", Joined(xml.Positions), Joined(csv.Positions)),
            ("gender", xml.Gender, csv.Gender),
            ("weak names", Weak(xml), Weak(csv)),
        ];
        return pairs.Where(p => !Equals(p.Xml, p.Csv)).Select(p => $"{p.What}: {p.Xml} / {p.Csv}");
    }

    private static string Weak(ListedParty party) =>
        Joined(party.Aliases.Where(a => a.Quality == AliasQuality.Weak).Select(a => a.Name));

    private static string Joined<T>(IEnumerable<T> items) =>
        string.Join('|', items.Select(i => i!.ToString()).Order(StringComparer.Ordinal));

    private static HashSet<string> Numbers(string file) =>
        Rows(file)
            .Select(l => l.Split(',')[0])
            .Where(n => n.Length > 0 && n.All(char.IsAsciiDigit))
            .ToHashSet(StringComparer.Ordinal);

    private static string[] Rows(string file)
    {
        using var text = new StreamReader(
            new System.IO.Compression.GZipStream(
                File.OpenRead(SharedFolder.PathOrSkip($"sanctions/ofac/{file}")),
                System.IO.Compression.CompressionMode.Decompress
            )
        );
        return text.ReadToEnd().Split('\n');
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
