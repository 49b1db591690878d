using Assay.Findings;
using Assay.Model;

namespace Assay.Tests.Reports;

/// <summary>
/// Dossiers to write reports of. <see cref="Rich"/> reads like a real one and holds every case a report must show; it is
/// made up for tests, and nothing in it is a statement about the law or about anybody.
/// </summary>
internal static class SampleDossier
{
    public static readonly LocalDate DealDay = new(2025, 2, 27);

    public static Dossier Rich() =>
        new(
            "US–Russia minerals talks, February 2025",
            "Talks over rare earths on Russian land and in the occupied territories of Ukraine, joint aluminium production "
                + "for the US market, and the return of companies that left in 2022.",
            DealDay,
            new LocalDate(2025, 3, 1),
            ContentHash.Of("deal"),
            ContentHash.Of("knowledge"),
            [
                "Four of six parties are bound by measures that prohibit parts of the deal.",
                "The Russian fund and its head are listed by the United States, the United Kingdom and Canada.",
                "Two of four assets lie on occupied Ukrainian land; one more lies within a kilometre of the line.",
                "A US lift of EO 14071 would leave six prohibitions standing.",
            ],
            SampleFindings.Rich(),
            SampleSheets.Parties(),
            SampleAssets.Assets(),
            SampleAssets.Commodities(),
            SampleSheets.Coverage(),
            SampleScenario.WhatIf(),
            SampleScenario.OtherDay(),
            [
                new Diagnostic(
                    "AS1007",
                    Severity.Warning,
                    new InputPlace("us-russia-2025.yaml", 14, 12, "parties[2].owners[0].share"),
                    "share '51,5' is not a number with a point; read as unknown. Write 51.5."
                ),
                new Diagnostic(
                    "AS1001",
                    Severity.Note,
                    new InputPlace("us-russia-2025.yaml"),
                    "No known-on date is given."
                ),
            ]
        );

    /// <summary>The same without what a clean deal has not: prohibitions, scenario, diagnostics.</summary>
    public static Dossier Clean() =>
        Rich() with
        {
            Title = "Australian lithium to Korea",
            About = null,
            Summary = ["No measure was found in what was loaded."],
            Findings = [SampleFindings.Clean()],
            Parties = [SampleSheets.Parties()[^1]],
            Assets = [SampleAssets.Assets()[^1]],
            WhatIf = null,
            OtherDay = null,
            Diagnostics = [],
        };

    public static Dossier StarterPackOnly() =>
        Rich() with
        {
            Coverage = SampleSheets.Coverage() with { StarterPackOnly = true, Editions = [] },
            Parties =
            [
                .. SampleSheets
                    .Parties()
                    .Select(p =>
                        p with
                        {
                            Screening =
                                p.Screening == ScreeningState.Unnamed
                                    ? p.Screening
                                    : ScreeningState.StarterRegisterOnly,
                        }
                    ),
            ],
        };

    public static Dossier NothingKnown() =>
        Clean() with
        {
            Findings = [],
            Coverage = SampleSheets.Coverage() with
            {
                StarterPackOnly = true,
                Editions = [],
                ControlLayers = [],
                Measures = 0,
            },
            Parties =
            [
                SampleSheets.Parties()[0] with
                {
                    Screening = ScreeningState.NothingKnown,
                    Candidates = [],
                    Standing = [],
                },
            ],
        };

    public static Dossier Empty() =>
        Clean() with
        {
            Summary = [],
            Findings = [],
            Parties = [],
            Assets = [],
            Commodities = [],
        };

    /// <summary>Sixty findings, ten parties.</summary>
    public static Dossier Large() =>
        Rich() with
        {
            Findings = SampleScenario.Many(60),
            Parties = [.. Enumerable.Range(1, 10).Select(SampleSheets.NumberedParty)],
        };

    /// <summary>Every text of the deal and the lists is an attack on whoever shows it.</summary>
    public static Dossier Hostile() =>
        Rich() with
        {
            Title = "<script>alert('title')</script>",
            About = "</style></title><img src=x onerror=alert(1)> [red]markup[/] [[x]] =1+1 @SUM(A1)",
            Summary = ["\u001b[2J\u001b]0;owned\u0007 cleared", "\u202Egnp.exe", "line\r\nbreak\u2028here"],
            Findings =
            [
                .. SampleFindings.Rich(),
                SampleFindings.Clean() with
                {
                    Key = "hostile/\"><svg onload=alert(2)>",
                    Verdict = Verdict.Prohibited,
                    Measure = new MeasureId("us:eo-14071/1-a-i"),
                    Title = "<b onmouseover=alert(3)>bold</b>",
                    Subject = new Subject(SubjectKind.Party, "</script>", "\u001b[31m<i>Name</i>"),
                    Summary = "]]> --> '; DROP TABLE findings; --",
                    Evidence =
                    [
                        new Evidence.RegisterFact(
                            "fact <iframe src=//evil.example>",
                            new Citation("<u>text</u>", Confidence.General, "javascript:alert(4)")
                        ),
                        new Evidence.RegisterFact(
                            "fact",
                            new Citation(
                                "text",
                                Confidence.General,
                                "https://example.org/\"onclick=\"alert(5)"
                            )
                        ),
                        new Evidence.RegisterFact(
                            "fact",
                            new Citation("text", Confidence.General, "data:text/html,<p>")
                        ),
                        new Evidence.RegisterFact(
                            "fact",
                            new Citation("text", Confidence.General, "https://u:p@example.org/")
                        ),
                    ],
                },
            ],
            Parties =
            [
                SampleSheets.Parties()[0] with
                {
                    Name = "=cmd|' /C calc'!A0 \u009b31m",
                    Kind = PartyKind.Company,
                },
                SampleSheets.Parties()[1] with
                {
                    Name = "Robert'); DROP TABLE <script>",
                },
            ],
        };
}
