using System.Globalization;
using Assay.Findings;
using Assay.Listings;
using Assay.Model;
using Assay.Ownership;

namespace Assay.Tests.Reports;

/// <summary>Made-up sheets and coverage.</summary>
internal static class SampleSheets
{
    private static readonly Edition Sdn = new(
        ListId.Parse("us-ofac/sdn"),
        new LocalDate(2025, 2, 26),
        ContentHash.Of("sdn"),
        ["add.csv", "alt.csv", "sdn.csv", "sdn_comments.csv"],
        16842
    );
    private static readonly RecordId Record = new(ListId.Parse("us-ofac/sdn"), "35101");
    private static readonly Citation Page = new(
        "Press release jy0612 of the US Treasury",
        Confidence.Primary,
        "https://home.treasury.gov/news/press-releases/jy0612"
    );
    private static readonly Designation Blocked = new(
        "RUSSIA-EO14024",
        DesignationEffect.AssetFreeze,
        "Executive Order 14024",
        new InForce(new PartialDate(2022, 2, 28), Until: null),
        Page
    );

    public static Evidence.ListRecord ListRecord() =>
        new(
            Sdn,
            Record,
            "RUSSIAN DIRECT INVESTMENT FUND",
            ["RUSSIA-EO14024"],
            "The name agrees in full and the INN agrees."
        );

    public static IReadOnlyList<PartySheet> Parties() =>
        [
            new(
                "rdif",
                "Russian Direct Investment Fund (Российский фонд прямых инвестиций)",
                PartyKind.Fund,
                "proposes and co-finances",
                null,
                null,
                [],
                ScreeningState.Screened,
                [Candidate()],
                [
                    new(
                        new PublisherId("us-ofac"),
                        Truth.True,
                        [Blocked],
                        "Listed since 2022-02-28 under RUSSIA-EO14024: blocked.",
                        ListRecord()
                    ),
                    new(
                        new PublisherId("uk-fcdo"),
                        Truth.True,
                        [Blocked with { Programme = "Russia", Basis = null, Source = null }],
                        "Listed since 2022-03-01: asset freeze.",
                        new Evidence.RegisterFact("Listed on 2022-03-01.", Page)
                    ),
                    new(
                        new PublisherId("eu-council"),
                        Truth.False,
                        [],
                        "Not in Annex I of Regulation 269/2014; transactions are banned by article 5ag from 2025-07-20.",
                        null
                    ),
                    new(
                        new PublisherId("un-sc"),
                        Truth.Unknown,
                        [],
                        "No edition of this list was loaded.",
                        null
                    ),
                ],
                [
                    new(
                        new RegimeId("us"),
                        Truth.True,
                        "Blocked in its own name; what it owns to 50 % or more counts as blocked too."
                    ),
                    new(
                        new RegimeId("eu"),
                        Truth.False,
                        "Wholly owned by the Russian state, which is not listed."
                    ),
                    new(
                        new RegimeId("uk"),
                        Truth.Unknown,
                        "Depends on whether its head controls it within regulation 7(4)."
                    ),
                ],
                [
                    new(
                        "Founded in 2011; until 2016 a subsidiary of VEB.",
                        new Citation("The fund’s annual report", Confidence.Secondary)
                    ),
                ]
            )
            {
                Chart = Chart(),
            },
            new(
                "rdif#1",
                "Kirill Dmitriev (Кирилл Александрович Дмитриев)",
                PartyKind.Person,
                null,
                "rdif",
                null,
                [],
                ScreeningState.Screened,
                [],
                [
                    new(
                        new PublisherId("us-ofac"),
                        Truth.True,
                        [Blocked],
                        "Listed since 2022-02-28.",
                        ListRecord()
                    ),
                ],
                [],
                []
            ),
            new(
                "us-miner",
                "American Rare Earth Mining Corp.",
                PartyKind.Company,
                null,
                null,
                null,
                [
                    new(new RegimeId("us"), "exists under the law of Delaware"),
                    new(new RegimeId("eu"), "does business in whole or in part in the Union"),
                ],
                ScreeningState.Screened,
                [],
                [],
                [new(new RegimeId("us"), Truth.False, "No listed owner is known.")],
                []
            ),
            new(
                "eurometal",
                "Eurometal Beteiligungsgesellschaft mbH & Co. KGaA",
                PartyKind.Company,
                null,
                null,
                null,
                [new(new RegimeId("eu"), "exists under the law of a member state (DE)")],
                ScreeningState.Screened,
                [],
                [],
                [],
                [
                    new(
                        "Sold its Russian smelter in 2022 with an option to buy it back until 2028-05.",
                        new Citation("KSE “Leave Russia” sample", Confidence.General)
                    ),
                ]
            ),
            new(
                "british-metals",
                "British Metals plc",
                PartyKind.Company,
                null,
                null,
                null,
                [new(new RegimeId("uk"), "is incorporated in the United Kingdom")],
                ScreeningState.Screened,
                [],
                [],
                [],
                []
            ),
            new(
                "a-very-long-party",
                "The Honourable Company of Adventurers Trading in Rare and Otherwise Critical Minerals of the Northern Seas and "
                    + "Donaudampfschifffahrtsgesellschaftskapitänspatentinhaber, Limited Liability Partnership",
                PartyKind.Company,
                null,
                null,
                null,
                [new(new RegimeId("us"), "has a branch in Houston")],
                ScreeningState.Screened,
                [],
                [],
                [],
                []
            ),
            new(
                "offtaker",
                "Off-taker to be named",
                PartyKind.Unknown,
                null,
                null,
                null,
                [],
                ScreeningState.Unnamed,
                [],
                [],
                [],
                []
            ),
            new(
                "kores",
                "Korean Battery Materials Co., Ltd. (한국배터리소재 주식회사)",
                PartyKind.Company,
                null,
                null,
                "rdif",
                [new(new RegimeId("kr"), "exists under the law of Korea")],
                ScreeningState.Screened,
                [],
                [],
                [],
                []
            ),
        ];

    private static OwnershipChart Chart()
    {
        OwnerNode fund = new("rdif"),
            state = new("russian-federation"),
            bank = new("veb-rf");
        var source = new Citation("Law of June 2016", Confidence.General, "https://example.org/law");
        return new OwnershipChart(
            fund,
            new LocalDate(2025, 2, 25),
            [
                new(fund, "Russian Direct Investment Fund", [new("us", Truth.True, Truth.True)]),
                new(state, "Russian Federation", [new("us", Truth.False, Truth.False)]),
                new(bank, "VEB.RF", [new("us", Truth.Unknown, Truth.Unknown)]),
            ],
            [
                new(
                    state,
                    fund,
                    Share.Between(new Percent(75), Percent.Whole),
                    Share.Majority,
                    new InForce(new PartialDate(2016, 6), null),
                    source,
                    "state"
                ),
            ],
            [new(bank, fund, "dominant-influence", InForce.Always, source)]
        );
    }

    public static PartySheet NumberedParty(int number) =>
        Parties()[2] with
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"party-{number}"),
            Name = string.Create(
                CultureInfo.InvariantCulture,
                $"Party number {number} with a name of some length"
            ),
        };

    public static Coverage Coverage() =>
        new(
            StarterPackOnly: false,
            [
                Sdn,
                new(
                    ListId.Parse("un-sc/consolidated"),
                    new LocalDate(2025, 2, 20),
                    ContentHash.Of("un"),
                    ["consolidated.xml"],
                    994
                ),
            ],
            [$"2025-02-26, occupied territory of Ukraine, {ContentHash.Of("layer")}"],
            ContentHash.Of("pack"),
            Measures: 58,
            NotYetKnown: 9,
            [
                "The EU, UK and Canadian lists: no edition was loaded.",
                "Ownership of British Metals plc: the deal file and the register name no owner.",
            ]
        );

    private static Candidate Candidate() =>
        new(
            new ListedParty
            {
                Record = Record,
                Kind = PartyKind.Company,
                Name = "RUSSIAN DIRECT INVESTMENT FUND",
                Aliases =
                [
                    new("RDIF", AliasQuality.Weak),
                    new("РОССИЙСКИЙ ФОНД ПРЯМЫХ ИНВЕСТИЦИЙ", AliasQuality.OriginalScript),
                ],
                Designations = [Blocked],
                Born = [new PartialDate(2011)],
                Nationalities = [new CountryCode("RU")],
                Addresses = [new Address { Country = new CountryCode("RU") }],
                Documents = [new(new Identifier(IdentifierKind.Inn, "7708740277"))],
                Relations = [new(RelationKind.LinkedTo, "VEB.RF")],
                Remarks = "Secondary sanctions risk.",
            },
            Sdn,
            0.97,
            MatchStrength.Certain,
            "Russian Direct Investment Fund",
            "RUSSIAN DIRECT INVESTMENT FUND",
            ["All four words pair.", "The INN agrees."]
        );
}
