using System.Globalization;
using System.Text;
using Assay.Deals;
using Assay.Formats.Deals;

namespace Assay.Tests.Assaying.Relieving;

/// <summary>A small deal drawn at random, of parties that the shipped law and register know something of.</summary>
internal static class DrawnDeal
{
    private static readonly string[] Bound =
    [
        "{ id: us, name: Prairie Lantern Metals Inc, kind: company, country: US }",
        "{ id: fr, name: Hexagone Minerais SA, kind: company, country: FR }",
        "{ id: uk, name: A trader of Leeds, kind: company, country: GB }",
        "{ id: ae, name: Amber Dune Holding PJSC, kind: company, country: AE }",
    ];

    private static readonly string[] Others =
    [
        "{ id: rdif, name: Russian Direct Investment Fund, kind: fund, country: RU, people: [{ name: Kirill Dmitriev, position: head, nationalities: [RU] }] }",
        "{ id: alrosa, name: Alrosa PJSC, kind: company, country: RU }",
        "{ id: avtovaz, name: AvtoVAZ, kind: company, country: RU }",
        "{ id: nornickel, name: MMC Norilsk Nickel, kind: company, country: RU, owners: [{ name: Vladimir Potanin, share: 51 }] }",
        "{ id: kali, name: Belaruskali OJSC, kind: company, country: BY }",
        "{ id: ruda, name: OOO Sibirskaya Ruda, kind: company, country: RU, owners: [{ party: rdif, share: 50 }] }",
    ];

    private static readonly string[] Acts =
    [
        "kind: joint-venture, assets: [mine]",
        "kind: equity, in: RU",
        "kind: payment, currency: USD",
        "kind: import, commodities: [aluminium], origin: RU, to: US, produced-on: 2025-02",
        "kind: service, services: [engineering], assets: [mine]",
        "kind: dealing, on: 2024",
    ];

    private static readonly string[] Ids = ["rdif", "alrosa", "avtovaz", "nornickel", "kali", "ruda"];
    private static readonly string[] Sides = ["us", "fr", "uk", "ae"];

    public static Deal Of(int seed)
    {
        var random = new Random(seed);
        var acts = Enumerable
            .Range(0, random.Next(1, 3))
            .Select(i =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"  - {{ id: act-{i}, by: [{Sides[random.Next(4)]}], with: [{Ids[random.Next(6)]}], {Acts[random.Next(6)]} }}\n"
                )
            )
            .ToList();
        var yaml = $$"""
            assay: deal/1
            title: A deal drawn at random
            date: {{(random.Next(2) == 0 ? "2025-02-25" : "2024-03-01")}}
            parties:
              - {{string.Join("\n  - ", Bound.Concat(Others))}}
            assets:
              - { id: mine, name: A mine in Siberia, at: { lat: 71.05, lon: 116.57 }, commodities: [rare-earths] }
            activities:
            {{string.Concat(acts)}}
            """;
        var read = DealReader.ReadBytes(Encoding.UTF8.GetBytes(yaml), "deal.yaml");
        Assert.True(read.Succeeded, string.Join('\n', read.Diagnostics));
        return read.Value!;
    }
}
