using Assay.Findings;
using Assay.Model;

namespace Assay.Tests.Reports;

/// <summary>Made-up findings: every verdict, every sort of evidence, every subject.</summary>
internal static class SampleFindings
{
    private static readonly Citation Eo14071 = new(
        "Executive Order 14071, 87 FR 20999, section 1(a)(i)",
        Confidence.Primary,
        "https://www.federalregister.gov/d/2022-07757"
    );
    private static readonly Citation Eu833 = new(
        "Regulation (EU) 833/2014, article 3a(2)",
        Confidence.Primary,
        "https://eur-lex.europa.eu/eli/reg/2014/833"
    );
    private static readonly Citation Uk = new(
        "SI 2019/855, regulation 18B",
        Confidence.Secondary,
        "SI 2022/801"
    );

    public static IReadOnlyList<Finding> Rich() =>
        [
            NewInvestment(),
            Of(
                "eu:833-2014/5ag",
                Verdict.Prohibited,
                "eu",
                "Transactions with the Russian Direct Investment Fund",
                new Subject(SubjectKind.Party, "rdif", "Russian Direct Investment Fund"),
                ["eurometal"],
                "A Union company may not take part in any transaction with the fund."
            ),
            Of(
                "eu:2022-263/3-1-c",
                Verdict.Prohibited,
                "eu",
                "Joint ventures in areas of Ukraine not controlled by its government",
                new Subject(SubjectKind.Asset, "shevchenkivske", "Shevchenkivske lithium deposit"),
                ["eurometal"],
                "The deposit lies in an area of Donetsk oblast that the government does not control on that day."
            ),
            Of(
                "uk:si-2019-855/18b",
                Verdict.Prohibited,
                "uk",
                "Joint ventures with a person connected with Russia",
                new Subject(SubjectKind.Activity, "smelter-jv", "Joint aluminium production"),
                ["british-metals"],
                "A joint venture with a person connected with Russia is forbidden to a UK person.",
                Uk
            ),
            Of(
                "us:eo-14068/aluminium",
                Verdict.Prohibited,
                "us",
                "Import of Russian-origin aluminium",
                new Subject(SubjectKind.Commodity, "aluminium", "Aluminium"),
                ["us-miner"],
                "Aluminium made in Russia on or after 2024-04-13 may not be imported."
            ),
            Of(
                "eu:833-2014/3a-3b",
                Verdict.ProhibitedAuthorisable,
                "eu",
                "Mining in Russia for Annex XXX materials",
                new Subject(SubjectKind.Asset, "tomtor", "Tomtor rare earths"),
                ["eurometal"],
                "Investment in mining in Russia is forbidden; for rare earths a national authority may authorise it.",
                Eu833
            ),
            Depends(),
            Of(
                "us:proclamation-10522",
                Verdict.Duty,
                "us",
                "Duty of 200 % on aluminium of Russian origin",
                new Subject(SubjectKind.Commodity, "aluminium", "Aluminium"),
                ["us-miner"],
                "A duty of 200 % is owed on entry, whatever the import ban says."
            ),
            Of(
                "intl:unga-es-11-4",
                Verdict.Implication,
                "intl",
                "Licence from a body of the occupying power",
                new Subject(SubjectKind.Term, "licence", "Licence from Rosnedra"),
                [],
                "A licence of the occupying power's body over land of Donetsk oblast implies recognition of its annexation.",
                new Citation(
                    "General Assembly resolution ES-11/4 of 12 October 2022, 143-5-35",
                    Confidence.Primary,
                    "A/RES/ES-11/4"
                )
            ),
            NotChecked(),
            Of(
                "eu:692-2014/2-certificate",
                Verdict.Exempt,
                "eu",
                "Import of goods from Crimea",
                new Subject(SubjectKind.Activity, "titanium-import", "Titanium slag to the Union"),
                ["eurometal"],
                "Goods examined by Ukraine and with its certificate of origin are outside the ban."
            ),
            Of(
                "eu:2024-1252/strategic",
                Verdict.Incentive,
                "eu",
                "Critical Raw Materials Act",
                new Subject(SubjectKind.Commodity, "neodymium", "Neodymium"),
                [],
                "Rare earths for permanent magnets are a strategic raw material; projects in partner countries may be favoured."
            ),
            Clean(),
        ];

    public static Finding Clean() =>
        new(
            "screening/kores",
            new Subject(
                SubjectKind.Party,
                "kores",
                "Korean Battery Materials Co., Ltd. (한국배터리소재 주식회사)"
            ),
            Verdict.NoMeasureFound,
            Regime: null,
            Measure: null,
            "Screened against all editions loaded",
            [],
            "No listed party has this name, an alias or an identifier of it.",
            [new Reason("The name, two aliases and the LEI were looked up in three editions.", Truth.True)],
            [],
            [],
            [],
            [new Evidence.DealFile("The deal file gives the LEI 988400ABCDEFGHIJ1K23.")]
        );

    private static Finding NewInvestment() =>
        new(
            "us:eo-14071/1-a-i|tomtor-investment",
            new Subject(SubjectKind.Activity, "tomtor-investment", "Investment in the Tomtor deposit"),
            Verdict.Prohibited,
            new RegimeId("us"),
            new MeasureId("us:eo-14071/1-a-i"),
            "New investment in the Russian Federation by a United States person",
            [new PartyId("us-miner"), new PartyId("a-very-long-party")],
            "A US person may not commit capital to a mine in Russia on or after 6 April 2022.",
            [
                new Reason("The measure is in force on 2025-02-27 (since 2022-04-06).", Truth.True),
                new Reason(
                    "American Rare Earth Mining Corp. is a US person: it exists under the law of the United States.",
                    Truth.True
                ),
                new Reason(
                    "The activity is new investment: capital is committed for returns on or after the date.",
                    Truth.True
                ),
                new Reason("The asset lies in the Russian Federation in the recognised view.", Truth.True),
                new Reason("It is maintenance of an investment made before the date.", Truth.False),
                new Reason("Part of the money stays with an entity outside Russia.", Truth.Unknown),
            ],
            [],
            [
                "the activity maintains an investment made before 2022-04-06 (FAQ 1050)",
                "a licence of OFAC is shown",
            ],
            ["Whether a prepayment is finance is for FAQ 1051."],
            [
                new Evidence.Provision(
                    new MeasureId("us:eo-14071/1-a-i"),
                    "section 1(a)(i)",
                    "New investment in the Russian Federation by a US person, wherever located, is prohibited.",
                    Eo14071,
                    new InForce(new PartialDate(2022, 4, 6), Until: null)
                ),
                new Evidence.Ground(
                    "Tomtor rare earths",
                    "lies in Sakha (Yakutia), Russia",
                    new Citation("Borders of the recognised view", Confidence.Secondary),
                    Day: null,
                    Hash: null
                ),
                new Evidence.DealFile("activities[0]: investment of USD 400 million in the Tomtor deposit."),
                SampleSheets.ListRecord(),
            ]
        );

    public static Finding Depends() =>
        Of(
            "us:eo-14065/1-a|shevchenkivske",
            Verdict.DependsOn,
            "us",
            "New investment in the so-called DNR and LNR regions",
            new Subject(SubjectKind.Asset, "shevchenkivske", "Shevchenkivske lithium deposit"),
            ["us-miner"],
            "Whether the deposit lies in the region meant depends on which line the order follows."
        ) with
        {
            DependsOn =
            [
                "whether the region follows the front or the line of February 2022 (FAQ 1009 is silent)",
                "on which side of the line the licence area lies, 0.8 km from it",
            ],
        };

    private static Finding NotChecked() =>
        Of(
            "screening/unnamed",
            Verdict.NotChecked,
            null,
            "A party that is not yet named",
            new Subject(SubjectKind.Deal, "deal", "The deal"),
            [],
            "Nobody can be screened without a name."
        ) with
        {
            Measure = null,
            DependsOn = ["the name of the off-taker"],
        };

    public static Finding Of(
        string measure,
        Verdict verdict,
        string? regime,
        string title,
        Subject subject,
        string[] bound,
        string summary,
        Citation? source = null
    ) =>
        new(
            $"{measure}|{subject.Id}",
            subject,
            verdict,
            regime is null ? null : new RegimeId(regime),
            new MeasureId(measure.Split('|')[0]),
            title,
            [.. bound.Select(id => new PartyId(id))],
            summary,
            [
                new Reason("The measure is in force on the deal’s day.", Truth.True),
                new Reason(
                    "An exception of the measure holds.",
                    verdict == Verdict.Exempt ? Truth.True : Truth.False
                ),
            ],
            [],
            [],
            [],
            [
                new Evidence.Provision(
                    new MeasureId(measure.Split('|')[0]),
                    "as cited",
                    summary,
                    source ?? Eu833,
                    new InForce(new PartialDate(2022, 12), new PartialDate(2027))
                ),
                new Evidence.Ground(
                    subject.Name,
                    "lies in the area on that day",
                    new Citation("Control layer", Confidence.Secondary),
                    new LocalDate(2025, 2, 26),
                    ContentHash.Of("layer")
                ),
            ]
        );
}
