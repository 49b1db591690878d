using Assay.Listings;
using Assay.Model;
using static Assay.Tests.Formats.Lists.Ftm.FtmLines;
using static Assay.Tests.Formats.Lists.ListFiles;

namespace Assay.Tests.Formats.Lists.Ftm;

/// <summary>OpenSanctions' <c>targets.nested.json</c>: what belongs to an entity stands within it.</summary>
public sealed class NestedFtmTests : IDisposable
{
    private static readonly string Sanction = Inner(
        "s",
        "Sanction",
        "entity=p",
        "programId=XX-ONE",
        "provisions=Asset freeze",
        "startDate=2023-02-24"
    );
    private static readonly string Edge = Inner(
        "e",
        "Ownership",
        "asset=p",
        "percentage=49",
        "owner=" + Inner("o", "Company", "name=Owner")
    );
    private static readonly string Place = Inner("a", "Address", "full=1 A St, Perm", "country=ru");
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Sanctions_edges_and_addresses_within_an_entity_belong_to_it()
    {
        var party = Read(
                Seen(
                    "p",
                    "Company",
                    "name=Plant",
                    "sanctions=" + Sanction,
                    "ownershipAsset=" + Edge,
                    "addressEntity=" + Place
                )
            )
            .Party("p");
        var designation = party.Designations.Single();
        Assert.Equal(
            ("XX-ONE", DesignationEffect.AssetFreeze, "since 2023-02-24"),
            (designation.Programme, designation.Effect, designation.Days.ToString())
        );
        var relation = party.Relations.Single();
        Assert.Equal(
            (RelationKind.OwnedBy, "Owner", "o", "49 %"),
            (relation.Kind, relation.Name, relation.Key, relation.Wording)
        );
        Assert.Equal(
            ("1 A St, Perm", "RU"),
            (party.Addresses.Single().Street, party.Countries.Single().Value)
        );
        Assert.Empty(party.NotUnderstood);
    }

    [Fact]
    public void The_same_entity_reads_the_same_nested_and_apart()
    {
        var nested = Read(
                Seen("p", "Company", "name=Plant", "sanctions=" + Sanction, "ownershipAsset=" + Edge)
            )
            .Party("p");
        var apart = ReadOne(
                _folder.Write(
                    "apart.ftm.json",
                    Seen("p", "Company", "name=Plant")
                        + Sanction
                        + "\n"
                        + Seen("o", "Company", "name=Owner")
                        + Seen("e", "Ownership", "asset=p", "percentage=49", "owner=o")
                )
            )
            .Party("p");
        Assert.Equal(apart.Designations, nested.Designations);
        Assert.Equal(apart.Relations, nested.Relations);
    }

    [Fact]
    public void Another_party_within_an_entity_is_a_relation_by_the_property_s_name()
    {
        var party = Read(
                Seen(
                    "p",
                    "Company",
                    "name=Plant",
                    "topics=sanction",
                    "sanctions=" + Sanction,
                    "parent=" + Inner("h", "Company", "name=Head")
                )
            )
            .Party("p");
        var relation = party.Relations.Single();
        Assert.Equal((RelationKind.PartOf, "Head", "h"), (relation.Kind, relation.Name, relation.Key));
    }

    [Fact]
    public void A_long_entity_is_read()
    {
        var sanctions = Enumerable
            .Range(0, 400)
            .Select(i =>
                "sanctions="
                + Inner(
                    $"s{i:D3}",
                    "Sanction",
                    "entity=p",
                    $"programId=XX-{i:D3}",
                    "reason=" + new string('x', 10_000)
                )
            );
        Assert.Equal(
            400,
            Read(Seen("p", "Company", ["name=Plant", .. sanctions])).Party("p").Designations.Count
        );
    }

    [Fact]
    public void The_list_is_the_dataset_s() =>
        Assert.Equal(
            "opensanctions/xx_list",
            Read(Seen("p", "Company", "name=Plant", "sanctions=" + Sanction)).Value!.Edition.List.ToString()
        );

    private Read<EditionContent> Read(string lines) => ReadOne(_folder.Write("targets.nested.json", lines));
}
