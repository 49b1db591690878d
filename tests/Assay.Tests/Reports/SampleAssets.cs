using Assay.Findings;
using Assay.Model;
using Assay.Territories;

namespace Assay.Tests.Reports;

/// <summary>Made-up assets and commodities: every class of control, one place that was not found.</summary>
internal static class SampleAssets
{
    public static IReadOnlyList<AssetSheet> Assets() =>
        [
            Asset(
                "shevchenkivske",
                "Shevchenkivske lithium deposit",
                47.9,
                36.75,
                "lithium",
                "UA",
                "UA-14",
                "Donetsk oblast",
                ControlClass.Contested,
                0.8
            ),
            Asset(
                "azov",
                "Azovske rare earths (Азовське родовище)",
                47.3,
                36.9,
                "neodymium",
                "UA",
                "UA-23",
                "Zaporizhzhia oblast",
                ControlClass.Occupied,
                42.4
            ) with
            {
                Areas =
                [
                    new(
                        "eu-2022-263",
                        "Non-government-controlled areas",
                        new RegimeId("eu"),
                        new AreaAnswer(Truth.True, "The layer of 2025-02-26 shows it occupied.")
                    ),
                    new(
                        "us-dnr-lnr",
                        "So-called DNR and LNR regions",
                        new RegimeId("us"),
                        new AreaAnswer(Truth.False, "Zaporizhzhia oblast was never determined.")
                    ),
                    new(
                        "ua-1207",
                        "Temporarily occupied territory",
                        new RegimeId("ua"),
                        new AreaAnswer(Truth.Unknown, "Whether the Cabinet has put it on its list.")
                    ),
                ],
            },
            Asset(
                "tomtor",
                "Tomtor rare earths",
                71.0,
                116.5,
                "neodymium",
                "RU",
                "RU-SA",
                "Sakha (Yakutia)",
                ControlClass.Sovereign,
                null
            ),
            Asset(
                "taishet",
                "Taishet aluminium smelter",
                55.95,
                98.0,
                "aluminium",
                "RU",
                "RU-IRK",
                "Irkutsk oblast",
                ControlClass.Sovereign,
                null
            ),
            new(
                "nowhere",
                "A quarry nobody could place",
                [],
                new TerritoryStatus(
                    SampleDossier.DealDay,
                    null,
                    null,
                    new ControllingPower(
                        ControlClass.Unknown,
                        null,
                        null,
                        new Citation("No map names it", Confidence.General),
                        null,
                        null,
                        null,
                        null,
                        ["Give a coordinate in the deal file."]
                    ),
                    [],
                    [],
                    ["Three places have this name."]
                ),
                []
            ),
            Asset(
                "greenbushes",
                "Greenbushes",
                -33.86,
                116.06,
                "lithium",
                "AU",
                "AU-WA",
                "Western Australia",
                ControlClass.Sovereign,
                null
            ),
        ];

    public static IReadOnlyList<CommoditySheet> Commodities() =>
        [
            new(
                new CommodityId("aluminium"),
                "Aluminium",
                ["7601", "7604", "7606"],
                ["EU critical (2024), as bauxite and aluminium", "US critical (2022)"]
            ),
            new(
                new CommodityId("neodymium"),
                "Neodymium",
                ["2805.30", "2846.90"],
                ["EU strategic (2024), magnets", "US critical (2022)"]
            ),
            new(new CommodityId("kryptonite"), "Kryptonite", [], []),
        ];

    private static AssetSheet Asset(
        string id,
        string name,
        double latitude,
        double longitude,
        string commodity,
        string country,
        string region,
        string regionName,
        ControlClass control,
        double? line
    )
    {
        var disputed = country is "UA";
        return new(
            id,
            name,
            [new CommodityId(commodity)],
            new TerritoryStatus(
                SampleDossier.DealDay,
                new Coordinate(latitude, longitude),
                new RecognisedSovereign(
                    new CountryCode(country),
                    new RegionCode(region),
                    regionName,
                    "Borders of the base map, with Crimea and Sevastopol in Ukraine",
                    disputed
                        ?
                        [
                            new Citation(
                                "General Assembly resolution ES-11/4",
                                Confidence.Primary,
                                "A/RES/ES-11/4"
                            ),
                        ]
                        : []
                ),
                new ControllingPower(
                    control,
                    control switch
                    {
                        ControlClass.Sovereign => new CountryCode(country),
                        ControlClass.Occupied => new CountryCode("RU"),
                        _ => null,
                    },
                    control == ControlClass.Occupied ? new PartialDate(2022, 2) : null,
                    new Citation(
                        line is null ? "The region’s status" : "Control layer",
                        Confidence.Secondary
                    ),
                    line is null ? null : new LocalDate(2025, 2, 26),
                    line is null ? null : ContentHash.Of("layer"),
                    line,
                    control == ControlClass.Contested ? 0.4 : null,
                    line < 1 ? ["Within a kilometre of the line: treat it as uncertain."] : []
                ),
                disputed
                    ?
                    [
                        new TerritorialClaim(
                            new CountryCode("RU"),
                            new InForce(new PartialDate(2022, 9, 30), null),
                            new Citation("Treaty of 30 September 2022", Confidence.Secondary)
                        ),
                    ]
                    : [],
                disputed ? [new MapView("Natural Earth 50m, default view", "Ukraine; Crimea in Russia")] : [],
                []
            ),
            []
        );
    }
}
