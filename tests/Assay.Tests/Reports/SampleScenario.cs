using System.Globalization;
using Assay.Findings;
using Assay.Model;
using Assay.Reports.Words;
using Assay.Territories;

namespace Assay.Tests.Reports;

/// <summary>Made-up findings in bulk, and the difference a scenario makes to the usual ones.</summary>
internal static class SampleScenario
{
    /// <summary>As many as asked for, over all verdicts and four legal orders.</summary>
    public static IReadOnlyList<Finding> Many(int count) =>
        [
            .. Enumerable
                .Range(1, count)
                .Select(i =>
                    SampleFindings.Of(
                        string.Create(CultureInfo.InvariantCulture, $"us:eo-9{i:000}/1-a"),
                        VerdictWords.All[i % VerdictWords.All.Count],
                        new[] { "us", "eu", "uk", "ua" }[i % 4],
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $"Provision {i} with a title that is long enough to need a second line on most screens"
                        ),
                        new Subject(SubjectKind.Party, "rdif", "Russian Direct Investment Fund"),
                        [string.Create(CultureInfo.InvariantCulture, $"party-{(i % 10) + 1}")],
                        string.Create(CultureInfo.InvariantCulture, $"What provision {i} says of this party.")
                    )
                )
                .OrderBy(f => f.Verdict),
        ];

    public static WhatIf WhatIf() =>
        new(
            "The investment ban is lifted in stages",
            ["Lift us:eo-14071 (new investment in the Russian Federation) from 2025-02-27"],
            [
                new WhatIfDay(SampleDossier.DealDay, [], Difference() with { Gone = [], Changed = [] }, []),
                new WhatIfDay(
                    SampleDossier.DealDay.PlusDays(2),
                    ["Lift us:eo-14071 (new investment in the Russian Federation) from 2025-02-27"],
                    Difference(),
                    [
                        new Burden(
                            new RegimeId("us"),
                            new PartyId("buyer"),
                            "Buyer <Inc>",
                            [.. SampleFindings.Rich().Take(1)]
                        ),
                    ]
                ),
            ]
        )
        {
            About = "A made-up proposal <of two steps>.",
            Source = new Citation("a sample", Confidence.Secondary),
        };

    /// <summary>The second asset changed hands between the day before the deal's and the deal's.</summary>
    public static OtherDay OtherDay()
    {
        var asset = SampleAssets.Assets()[1];
        return new OtherDay(
            SampleDossier.DealDay.PlusDays(-1),
            [
                new HeldOtherwise(
                    asset.Name,
                    asset.Status.Control with
                    {
                        Class = ControlClass.Sovereign,
                        Power = new CountryCode("UA"),
                        Since = null,
                        OccupiedShare = null,
                    },
                    asset.Status.Control
                ),
            ],
            Difference()
        );
    }

    private static Difference Difference()
    {
        var all = SampleFindings.Rich();
        return new Difference(
            [all[0]],
            [
                new FindingChange(
                    SampleFindings.Depends(),
                    SampleFindings.Depends() with
                    {
                        Verdict = Verdict.Exempt,
                        Summary = "The fact no longer matters.",
                    }
                ),
            ],
            [SampleFindings.Clean() with { Key = "screening/added", Title = "Added under the scenario" }],
            [.. all.Where(f => f.Verdict is Verdict.Prohibited or Verdict.ProhibitedAuthorisable).Skip(1)]
        );
    }
}
