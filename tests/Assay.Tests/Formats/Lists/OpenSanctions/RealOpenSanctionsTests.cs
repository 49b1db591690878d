using Assay.Formats.Lists;
using Assay.Listings;
using Assay.Model;

namespace Assay.Tests.Formats.Lists.OpenSanctions;

/// <summary>OpenSanctions' own files, with the counts that were counted by other means.</summary>
public sealed class RealOpenSanctionsTests
{
    private const string Zala = "NK-abdzbEBkqyT29GyREbiURZ";

    [Fact]
    public void War_and_Sanctions_has_its_persons_companies_and_vessels()
    {
        var content = Read("ua/war_sanctions-2026-03-13.targets.simple.csv.gz");
        Assert.Equal(
            ("opensanctions/ukraine-war-and-sanctions", new LocalDate(2026, 3, 13)),
            (content.Edition.List.ToString(), content.Edition.Date)
        );
        Assert.Equal(
            (1_543, 1_524, 1_193, 1_340),
            (
                content.Parties.Count(p => p.Kind == PartyKind.Person),
                content.Parties.Count(p => p.Kind == PartyKind.Company),
                content.Parties.Count(p => p.Kind == PartyKind.Unknown),
                content.Parties.Count(p => p.Kind == PartyKind.Vessel)
            )
        );
        Assert.All(content.Parties, p => Assert.Empty(p.NotUnderstood));
    }

    [Fact]
    public void Nearly_every_vessel_has_its_IMO_number() =>
        Assert.Equal(
            1_336,
            Read("ua/war_sanctions-2026-03-13.targets.simple.csv.gz")
                .Parties.Count(p =>
                    p.Kind == PartyKind.Vessel && p.Identifiers.Any(i => i.Kind == IdentifierKind.Imo)
                )
        );

    [Fact]
    public void Of_the_91_entities_round_ZALA_14_are_listed()
    {
        var content = Read("ownership/zala-group.ftm.jsonl");
        Assert.Equal(
            ("opensanctions/zala-group", new LocalDate(2026, 4, 29), 14),
            (content.Edition.List.ToString(), content.Edition.Date, content.Parties.Count)
        );
        Assert.All(content.Parties, p => Assert.Empty(p.NotUnderstood));
    }

    [Fact]
    public void ZALA_is_49_per_cent_Kalashnikov_s_and_51_Zakharov_s_today_and_had_other_holders()
    {
        var owners = Read("ownership/zala-group.ftm.jsonl")
            .Parties.Single(p => p.Record.Key is Zala)
            .Relations.Where(r =>
                r.Kind == RelationKind.OwnedBy && r.Wording!.Contains('%', StringComparison.Ordinal)
            )
            .ToList();
        var today = owners.Where(r => r.Days.On(new LocalDate(2026, 4, 29)) == Truth.True);
        Assert.Equal(
            "49 %; 6401.77 shares|51 %; 6624.16 shares",
            string.Join('|', today.Select(r => r.Wording).Order(StringComparer.Ordinal))
        );
        Assert.Equal(6, owners.Count);
    }

    [Fact]
    public void Each_sanction_in_the_file_is_told_of_a_party()
    {
        var parties = Read("ownership/zala-group.ftm.jsonl").Parties;
        Assert.Equal(
            41,
            parties.Sum(p =>
                p.Raw!.Split('\n')
                    .Count(l => l.Contains("\"schema\": \"Sanction\"", StringComparison.Ordinal))
            )
        );
    }

    [Fact]
    public void A_decree_of_Ukraine_that_ended_has_its_end() =>
        Assert.Contains(
            Read("ownership/zala-group.ftm.jsonl").Parties.Single(p => p.Record.Key is Zala).Designations,
            d =>
                d is { Programme: "UA-SA1644", Basis: "556/2021", Effect: DesignationEffect.AssetFreeze }
                && d.Days.ToString() is "2021-10-30 to 2024-10-30"
        );

    private static EditionContent Read(string file)
    {
        var offer = ListOffer.Of([SharedFolder.PathOrSkip($"sanctions/{file}")], null, ListReaders.All);
        return Assert.Single(offer.Sets).Read().Value!;
    }
}
