namespace Assay.Tests.Formats.StarterPacks;

/// <summary>A small pack with every kind of file and every field, in a folder of its own.</summary>
internal sealed class SamplePack : IDisposable
{
    private const string Fact = "confidence: primary, source: test";

    private readonly TemporaryFolder _folder = new();

    public string Path => _folder.Path;

    public SamplePack()
    {
        Write(
            "commodities/all.yaml",
            $$"""
            assay: commodities/1
            lists:
              - { id: eu-critical, regime: eu, title: Critical, from: 2024-05-23, until: 2030, instrument: "Reg. 1", {{Fact}} }
            commodities:
              - { id: rare-earths, name: Rare earths, kind: group, energy: false, hs: ["2805.30"], on: [{ list: eu-critical, grade: magnets }] }
              - { id: neodymium, name: Neodymium, aliases: Nd, groups: [rare-earths], kind: element, energy: false, note: heavy in magnets }
            """
        );
        Write(
            "parties/all.yaml",
            $$"""
            assay: parties/1
            parties:
              - id: fund
                name: Fund
                kind: fund
                country: RU
                aliases: [ФОНД]
                identifiers: { inn: "7703425673" }
                sectors: [sovereign-wealth]
                government: RU
                designations:
                  - { publisher: us-ofac, list: ssi, programme: P, record: "7", effect: sectoral-debt, basis: EO, from: 2015, until: 2020, {{Fact}} }
                not-listed:
                  - { publisher: eu-council, as-of: 2026-07-17, {{Fact}} }
                heads:
                  - { person: head, title: chief, from: 2011, {{Fact}} }
                note: One.
              - { id: head, name: Head, kind: person, nationalities: RU, born: 1975-04 }
            """
        );
        Write(
            "ownership/all.yaml",
            $$"""
            assay: interests/1
            interests:
              - { holder: head, held: fund, share: 25..50, votes: majority, kind: shares, from: 2010, {{Fact}} }
            controls:
              - { controller: head, controlled: fund, means: family, {{Fact}} }
            """
        );
        Write(
            "presence/all.yaml",
            $$"""
            assay: presence/1
            companies:
              - { id: fund, name: The Fund, country: RU, sectors: [funds], note: Two., status: [{ what: stayed, {{Fact}} }] }
              - id: maker
                name: Maker
                country: FR
                status: [{ what: sold, on: 2022-05, detail: For one rouble., {{Fact}} }]
                option: { kind: buy-back, over: 68 %, from: 2022-05, until: 2028-05, {{Fact}} }
            """
        );
        Write(
            "deposits/all.yaml",
            $$"""
            assay: deposits/1
            deposits:
              - id: pit
                name: Pit
                country: UA
                region: UA-14
                point: { lat: 47.905, lon: 36.7 }
                precision-km: 2
                kind: deposit
                commodities: [neodymium]
                operator: fund
                licence: { by: A body, country: UA, on: 2017, note: Of twenty years., {{Fact}} }
                confidence: secondary
                source: a map
            """
        );
    }

    public string File(string name) => _folder.File(name);

    public void Dispose() => _folder.Dispose();

    private void Write(string name, string content) => _folder.Write(name, content + "\n");
}
