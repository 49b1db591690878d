using System.Globalization;
using Assay.Assaying;
using Assay.Measures;
using Assay.Model;

namespace Assay.Reports.Measures;

/// <summary>What a scenario changes over many deals, as lines.</summary>
public static class PortfolioText
{
    /// <summary>Measures named at the end; more nobody reads.</summary>
    private const int MostMeasures = 15;

    /// <summary>The lines: a deal each where something changes, then the totals.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="deals">The deals with their files; enumerated once, the totals are whole after it.</param>
    /// <param name="totals">The totals.</param>
    /// <param name="brief">Whether only the totals are wanted.</param>
    public static IEnumerable<string> Lines(
        Scenario scenario,
        IEnumerable<(string File, PortfolioDeal Found)> deals,
        PortfolioTotals totals,
        bool brief
    )
    {
        yield return $"What if: {scenario.Title}";
        foreach (var edit in scenario.Edits)
            yield return $"  - {edit.Text}";
        foreach (var (_, deal) in deals)
        {
            if (brief || !deal.IsTouched)
                continue;
            yield return $"{deal.Title} ({new PartialDate(deal.Day)}): {Counts(deal)}";
            foreach (var freed in deal.Freed.GroupBy(f => f.Regime))
                yield return $"  {freed.Key.Value}: no prohibition that is known binds {string.Join(", ", freed.Select(f => f.Name))} any more";
            foreach (var caveat in deal.Caveats.Sentences().Where(_ => deal.Caveats.OfDeal).Take(1))
                yield return $"  {caveat}";
        }
        yield return Invariant(
            $"{totals.Deals} deals: in {totals.Touched} something changes; in {totals.Eased} something falls or becomes lighter, in {totals.Burdened} something comes or becomes graver; of these, {totals.Free} are left without any prohibition or open question, and {totals.Unchecked} more but that somebody in them was not screened."
        );
        if (totals.Deals > 0 && totals.Touched == 0)
            yield return "  Nothing in the scenario reaches a deal on its day; --on gives all deals another one.";
        foreach (var (regime, count) in totals.FreedByRegime)
            yield return Invariant(
                $"  {regime.Value}: {count} parties of deals are freed of all that this legal order forbids them"
            );
        foreach (var (measure, count) in totals.GoneByMeasure.Take(MostMeasures))
            yield return Invariant($"  {count} findings of {measure} go");
    }

    private static string Counts(PortfolioDeal deal) =>
        Invariant(
            $"{deal.Gone.Count} go, {deal.Lightened.Count} become lighter, {deal.Added.Count} come or become graver, {deal.Remains} remain"
        );

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
