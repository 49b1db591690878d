using Assay.Listings;
using Assay.Model;
using Assay.Readings;
using Assay.Readings.Checks;
using Assay.Readings.Figures;
using Assay.Readings.Mentions;
using Assay.Readings.Quotes;
using Assay.Readings.Texts;
using Assay.Readings.Wordings;

namespace Assay.Tests.Reports.Readings;

/// <summary>Readings made by hand for the reports.</summary>
internal static class SampleReading
{
    private static readonly ListId Sdn = new(new PublisherId("us-ofac"), "sdn");

    /// <summary>One in which every field of every item holds something.</summary>
    public static Reading Rich()
    {
        var text = new MadeText(
            (BlockKind.Title, "A mine 🙂 for Doha"),
            (
                BlockKind.Paragraph,
                "Anton Reva, head of the fund Zolota, said in Doha on 3 March that the mine would sell “at least 5 million tonnes” in 2024, the Gazeta wrote. He called Donetsk “the new regions [of Russia]”."
            ),
            (
                BlockKind.Paragraph,
                "The fund lost a record $35 billion, up from 3.3 trillion in 2023, in the second quarter of 2024, and 40% to 45% of its gas at $9.50 per barrel; twice the amount of Monday, 4 March 2024. “We sold,” said Reva. “We left.” Photo: Orbita"
            )
        );
        var document = text.Document with
        {
            Format = "pdf",
            Written = new LocalDate(2025, 3, 4),
            Publisher = "Gazeta",
            Address = "https://gazeta.example/mine",
            Encoding = "utf-8",
            Pages = 2,
            Blocks = [.. text.Document.Blocks.Select((b, i) => b with { Page = i == 2 ? 2 : 1 })],
        };
        return new Reading(
            document,
            new ReadingDay(new LocalDate(2025, 3, 4), "the page says so", IsTold: true),
            Mentions(text),
            Referents(),
            Quotes(text),
            Figures(text),
            [
                new Inconsistency(
                    InconsistencyKind.Comparison,
                    text["a record $35 billion, up from 3.3 trillion in 2023"],
                    "35 billion US dollars is compared with 3.3 trillion of a currency that is not named.",
                    [text["$35 billion"], text["3.3 trillion"]]
                ),
            ],
            [
                new TerritorialWording(
                    text["new regions [of Russia]"],
                    "new-regions",
                    ClaimGrade.Strong,
                    WordingUse.Quoted,
                    "It presents occupied Ukrainian regions as Russian ones.",
                    "the occupied regions of Ukraine"
                ),
                new TerritorialWording(
                    text["Donetsk"],
                    "bare",
                    ClaimGrade.Weak,
                    WordingUse.OwnWords,
                    "It names the region without the country.",
                    "Donetsk, Ukraine"
                ),
            ],
            ContentHash.Of("knowledge")
        );
    }

    /// <summary>A text in which nothing was found.</summary>
    public static Reading Empty() =>
        new(
            new MadeText("Nothing happened.").Document with
            {
                Language = TextLanguage.Unknown,
            },
            new ReadingDay(new LocalDate(2025, 1, 1), "the day of reading", IsTold: false),
            [],
            [],
            [],
            [],
            [],
            [],
            ContentHash.Of("knowledge")
        );

    /// <summary>A text that attacks whoever shows it: markup, terminal sequences, direction marks, half characters.</summary>
    public static Reading Hostile()
    {
        const string name = "Eva\u001b]0;x\u0007 </script><script>alert(1)</script>\u202e\ud800";
        const string said = "=HYPERLINK(\"http://x\")&amp;<img src=x onerror=alert(2)>\u2066\u0000";
        var text = new MadeText($"{name} said “{said}” for $5.", "\u001b[2J<!-- --> ]]> \"' onload=alert(3)");
        var referent = new Referent(
            0,
            MentionKind.Person,
            name,
            said,
            [new Link(new LinkTarget.Town("1", name, null), name, double.NaN, [said])],
            []
        );
        return new Reading(
            text.Document with
            {
                Name = name,
                Publisher = said,
                Address = "javascript:alert(4)",
            },
            new ReadingDay(new LocalDate(2025, 1, 1), said, IsTold: true),
            [new Mention(text[name], MentionForm.Name, 0, said)],
            [referent],
            [
                new Quote([text[said]], QuoteManner.Direct, new Speaker(text[name], name, 0), said)
                {
                    Medium = text[said],
                },
            ],
            [new Figure(text["$5"], FigureKind.Money, 5, 5, FigureBound.Exact) { Unit = said }],
            [new Inconsistency(InconsistencyKind.Title, text[said], said, [text[name]])],
            [
                new TerritorialWording(
                    text["onload=alert(3)"],
                    said,
                    ClaimGrade.Weak,
                    WordingUse.Quoted,
                    said,
                    name
                ),
            ],
            ContentHash.Of("knowledge")
        );
    }

    private static IReadOnlyList<Mention> Mentions(MadeText text) =>
        [
            new Mention(text["Doha"], MentionForm.Name, 2, "a town of the gazetteer"),
            new Mention(text["Anton Reva"], MentionForm.Name, 0, "a given name and a surname"),
            new Mention(text["Zolota"], MentionForm.Name, 1, "a name after “fund”") { ByModel = 0.75 },
            new Mention(text["Doha", 2], MentionForm.Name, 2, "a town of the gazetteer"),
            new Mention(text["He"], MentionForm.Pronoun, 0, "the only man before it"),
            new Mention(text["Donetsk"], MentionForm.Name, 3, "a region of the gazetteer"),
            new Mention(text["The fund"], MentionForm.Description, 1, "the only fund before it"),
            new Mention(text["Reva", 2], MentionForm.Short, 0, "the surname of Anton Reva"),
            new Mention(text["Orbita"], MentionForm.Name, 4, "a credit") { IsCredit = true },
        ];

    private static IReadOnlyList<Referent> Referents() =>
        [
            new Referent(
                0,
                MentionKind.Person,
                "Anton Reva",
                "head of the fund Zolota",
                [
                    new Link(new LinkTarget.Party(new PartyId("reva-anton")), "Anton Reva", 1, ["same name"])
                    {
                        Designations = [Designated()],
                    },
                ],
                [
                    new Link(
                        new LinkTarget.Listed(new RecordId(Sdn, "77")),
                        "Antonina Reva",
                        0.61,
                        ["another given name"]
                    ),
                ]
            ),
            new Referent(1, MentionKind.Organisation, "Zolota", null, [], []),
            new Referent(
                2,
                MentionKind.Place,
                "Doha",
                null,
                [
                    new Link(
                        new LinkTarget.Town("290030", "Doha", new CountryCode("QA")),
                        "Doha",
                        1,
                        ["the largest of its name"]
                    ),
                ],
                []
            ),
            new Referent(
                3,
                MentionKind.Place,
                "Donetsk",
                null,
                [new Link(new LinkTarget.Region(new RegionCode("UA-14")), "Donetsk oblast", 1, [])],
                []
            ),
            new Referent(4, MentionKind.Organisation, "Orbita", null, [], []),
        ];

    private static LinkedDesignation Designated() =>
        new(
            Sdn,
            new Designation(
                "RUSSIA-EO14024",
                DesignationEffect.AssetFreeze,
                "EO 14024",
                new InForce(new PartialDate(2022, 2, 28), new PartialDate(2030)),
                new Citation("SDN list", Confidence.Primary, "https://sanctions.example/77")
            )
            {
                Authority = "OFAC",
                Wording = "Block",
                Reason = "leader of the fund",
            },
            Truth.True,
            "Listed by OFAC (SDN, RUSSIA-EO14024) since 2022-02-28."
        );

    private static IReadOnlyList<Quote> Quotes(MadeText text)
    {
        var reva = new Speaker(text["Anton Reva"], "Anton Reva", 0);
        return
        [
            new Quote(
                [text["the mine would sell “at least 5 million tonnes” in 2024"]],
                QuoteManner.Indirect,
                reva,
                "“said … that” after the name"
            )
            {
                Attribution = text["Anton Reva, head of the fund Zolota, said"],
                On = text["3 March"],
                Where = text["Doha", 2],
                Through = new Speaker(text["the Gazeta"], "Gazeta", null),
            },
            new Quote([text["at least 5 million tonnes"]], QuoteManner.Term, reva, "within what Reva said")
            {
                Within = 0,
            },
            new Quote(
                [text["the new regions [of Russia]"]],
                QuoteManner.Term,
                new Speaker(text["He"], "Anton Reva", 0),
                "“called”"
            )
            {
                IsAltered = true,
                Medium = text["the Gazeta"],
            },
            new Quote(
                [text["We sold,"], text["We left."]],
                QuoteManner.Direct,
                new Speaker(text["Reva", 2], "Anton Reva", 0),
                "“said Reva” between its pieces"
            ),
        ];
    }

    private static IReadOnlyList<Figure> Figures(MadeText text) =>
        [
            new Figure(text["3 March"], FigureKind.Date, null, null, FigureBound.Exact)
            {
                Date = new WrittenDay(2025, 3, 3, IsYearInferred: true),
            },
            new Figure(
                text["5 million tonnes"],
                FigureKind.Mass,
                5_000_000.00m,
                5_000_000.00m,
                FigureBound.AtLeast
            )
            {
                Unit = "t",
                Step = 1_000_000,
                When = 2,
                Whose = text["the mine"],
                ClaimedBy = new Speaker(text["Anton Reva"], "Anton Reva", 0),
            },
            new Figure(text["2024"], FigureKind.Date, null, null, FigureBound.Exact)
            {
                Date = new WrittenDay(2024, null, null) { LastYear = 2025 },
            },
            new Figure(
                text["$35 billion"],
                FigureKind.Money,
                35_000_000_000,
                35_000_000_000,
                FigureBound.Exact
            )
            {
                Currency = new CurrencyCode("USD"),
                Of = text["lost"],
            },
            new Figure(
                text["3.3 trillion"],
                FigureKind.Money,
                3_300_000_000_000,
                3_300_000_000_000,
                FigureBound.Exact
            ),
            new Figure(text["second quarter of 2024"], FigureKind.Date, null, null, FigureBound.Exact)
            {
                Date = new WrittenDay(2024, null, null) { Quarter = 2 },
            },
            new Figure(text["40% to 45%"], FigureKind.Percent, 40, 45, FigureBound.Exact),
            new Figure(text["$9.50 per barrel"], FigureKind.Price, 9.50m, 9.50m, FigureBound.Exact)
            {
                Currency = new CurrencyCode("USD"),
                Unit = "bbl",
            },
            new Figure(text["twice"], FigureKind.Ratio, 2, 2, FigureBound.About),
            new Figure(text["Monday, 4 March 2024"], FigureKind.Date, null, null, FigureBound.Exact)
            {
                Date = new WrittenDay(2024, 3, 4)
                {
                    Weekday = IsoDayOfWeek.Monday,
                    LastMonth = 5,
                    LastDay = 6,
                },
            },
        ];
}
