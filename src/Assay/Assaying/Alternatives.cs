using Assay.Deals;
using Assay.Findings;
using Assay.Measures;
using Assay.Model;

namespace Assay.Assaying;

/// <summary>What a scenario changes for a deal, on each day on which the answer may be another.</summary>
internal static class Alternatives
{
    /// <summary>Days looked at: a scenario of more stages than these is not read by people.</summary>
    private const int MostDays = 24;

    /// <summary>What changes.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="knowledge">What is known.</param>
    /// <param name="scenario">What is changed of it.</param>
    /// <param name="asIs">The deal's findings as they are.</param>
    public static WhatIf Of(Deal deal, Knowledge knowledge, Scenario scenario, IReadOnlyList<Finding> asIs)
    {
        var changed = knowledge.With(scenario);
        var first = scenario.DealDate ?? deal.Date;
        List<LocalDate> days = [first, .. scenario.Turns().Where(day => day > first)];
        return new WhatIf(
            scenario.Title,
            [.. scenario.Edits.Select(e => e.Text)],
            [.. days.Take(MostDays).Select(OnDay)]
        )
        {
            About = scenario.About,
            Source = scenario.Source,
        };

        WhatIfDay OnDay(LocalDate day)
        {
            var moved = deal with { Date = day };
            // A deal that the scenario itself moves is held against the deal as it is.
            var before =
                day == deal.Date || scenario.DealDate is not null ? asIs : Assayer.Findings(moved, knowledge);
            var after = Assayer.Findings(moved, changed);
            return new WhatIfDay(
                day,
                [.. scenario.Edits.Where(e => e.Days.On(day) == Truth.True).Select(e => e.Text)],
                Differences.Between(before, after),
                Burdens.Of(after, deal)
            );
        }
    }
}
