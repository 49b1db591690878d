using System.Text;
using Assay.Findings;
using Assay.Formats.Deals;
using Assay.Formats.Lists;
using Assay.Formats.StarterPacks;
using Assay.Listings;
using Assay.Model;
using Assay.Registers;
using Assay.Tests.Measures;

namespace Assay.Tests.Assaying;

/// <summary>Where an edition and the starter register speak of one record.</summary>
public sealed class EditionAndRegisterTests
{
    private const string Freeze = "uk:si-2019-855/reg-11";
    private static readonly LocalDate Day = new(2026, 5, 1);
    private static readonly ListId Uksl = new(new PublisherId("uk-fcdo"), "uksl");

    [Theory]
    [InlineData("Somebody Else of Tver", DesignationEffect.AssetFreeze, Verdict.Prohibited)]
    [InlineData("Somebody Else of Tver", DesignationEffect.Unknown, Verdict.DependsOn)]
    [InlineData("Somebody Else of Tver", DesignationEffect.TravelBan, null)]
    public void A_designation_of_unknown_effect_is_a_question(
        string name,
        DesignationEffect effect,
        Verdict? verdict
    ) =>
        Assert.Equal(verdict, VerdictOn(name, Edition("RUS9999", name, effect, new PartialDate(2022, 3, 1))));

    [Fact]
    public void What_a_designation_does_is_known_from_the_register_where_the_edition_does_not_say() =>
        Assert.Equal(
            Verdict.Prohibited,
            VerdictOn(
                "Russian Direct Investment Fund",
                Edition(
                    "RUS0263",
                    "Russian Direct Investment Fund",
                    DesignationEffect.Unknown,
                    new PartialDate(2022, 3, 1)
                )
            )
        );

    [Fact]
    public void A_record_the_register_names_is_found_under_a_name_it_does_not_have() =>
        Assert.Equal(
            Verdict.Prohibited,
            VerdictOn(
                "Russian Direct Investment Fund",
                Edition(
                    "RUS0263",
                    "Completely Different Words",
                    DesignationEffect.AssetFreeze,
                    new PartialDate(2022, 3, 1)
                )
            )
        );

    [Fact]
    public void A_key_that_became_another_s_is_not_followed() =>
        Assert.Null(
            VerdictOn(
                "Russian Direct Investment Fund",
                Edition(
                    "RUS0263",
                    "Completely Different Words",
                    DesignationEffect.AssetFreeze,
                    new PartialDate(2024, 1, 1)
                )
            )
        );

    [Theory]
    [InlineData(
        DesignationEffect.Other,
        "Under a country-wide measure, which lists no party: Ruritania (Australia (DFAT))."
    )]
    [InlineData(DesignationEffect.AssetFreeze, "Listed: Ruritania (Australia (DFAT)).")]
    public void A_measure_against_a_country_is_no_listing(DesignationEffect effect, string line)
    {
        var list = new ListId(new PublisherId("au-dfat"), "isn");
        var edition = Edition("1", "Ruritania", effect, new PartialDate(2022, 3, 1));
        var state = edition with
        {
            Edition = edition.Edition with { List = list },
            Parties = [edition.Parties[0] with { Record = new RecordId(list, "1"), Kind = PartyKind.State }],
        };
        const string yaml = """
            assay: deal/1
            title: A sale
            date: 2026-05-01
            parties:
              - { id: uk, name: A trader of Leeds, kind: company, country: GB }
              - { id: other, name: Ruritania, kind: state }
            activities:
              - { id: talk, kind: dealing, by: [uk], with: [other] }
            """;
        var deal = DealReader.ReadBytes(Encoding.UTF8.GetBytes(yaml), "deal.yaml").Value!;
        var dossier = Assayer.Assay(deal, StarterKnowledge.With(Day, [state], [list]));
        Assert.Contains(line, dossier.Summary, StringComparer.Ordinal);
    }

    /// <summary>Each British and Canadian record of the register stands in the editions, under the same key, since the same day, to the same effect.</summary>
    [Theory]
    [InlineData("uk/FCDO_SL_2025-08-11.ods", "uk-fcdo", 2025, 7, 23)]
    [InlineData("ca/sema-lmes-2025-04.xml.gz", "ca-gac", 2025, 3, 20)]
    public void Register_and_editions_agree(string file, string publisher, int year, int month, int day)
    {
        var path = SharedFolder.PathOrSkip($"sanctions/{file}");
        var offer = ListOffer.Of([path], new LocalDate(2025, 8, 11), ListReaders.All);
        var records = Assert.Single(offer.Sets).Read().Value!.Parties.ToDictionary(p => p.Record);
        var newest = new LocalDate(year, month, day);
        var pack = StarterPackReader.ReadFolder(Path.Combine(SharedFolder.RepositoryRoot, "data")).Value!;
        RegisterDesignation[] known =
        [
            .. pack
                .Register.Parties.SelectMany(p => p.Designations)
                .Where(d =>
                    d.List.Publisher.Value == publisher
                    && d.RecordKey is not null
                    && d.Designation.Days.From?.Latest <= newest
                ),
        ];
        Assert.True(known.Length > 100);
        Assert.All(
            known,
            d =>
                Assert.Contains(
                    records[new RecordId(d.List, d.RecordKey!)].Designations,
                    e =>
                        e.Programme == d.Designation.Programme
                        && e.Effect == d.Designation.Effect
                        && e.Days.From == d.Designation.Days.From
                )
        );
    }

    private static EditionContent Edition(
        string key,
        string name,
        DesignationEffect effect,
        PartialDate from
    ) =>
        new(
            new Edition(Uksl, Day, ContentHash.OfAll(["test"]), ["test.csv"], 1),
            [
                new ListedParty
                {
                    Record = new RecordId(Uksl, key),
                    Kind = PartyKind.Company,
                    Name = name,
                    Designations = [new Designation("Russia", effect, null, new InForce(from, null), null)],
                },
            ]
        );

    private static Verdict? VerdictOn(string party, EditionContent edition)
    {
        var yaml = $$"""
            assay: deal/1
            title: A British sale
            date: 2026-05-01
            parties:
              - { id: uk, name: A trader of Leeds, kind: company, country: GB }
              - { id: other, name: {{party}}, kind: company, country: RU }
            activities:
              - { id: talk, kind: dealing, by: [uk], with: [other] }
            """;
        var deal = DealReader.ReadBytes(Encoding.UTF8.GetBytes(yaml), "deal.yaml").Value!;
        var knowledge = StarterKnowledge.With(Day, [edition], [Uksl]);
        return Assayer
            .Assay(deal, knowledge)
            .Findings.SingleOrDefault(f =>
                f.Key.Contains(Freeze, StringComparison.Ordinal)
                && f.Subject.Id == "other"
                && !f.Key.Contains("signatory", StringComparison.Ordinal)
            )
            ?.Verdict;
    }
}
