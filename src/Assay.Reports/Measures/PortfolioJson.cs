using System.Text.Json;
using Assay.Assaying;
using Assay.Measures;
using Assay.Reports.Json;

namespace Assay.Reports.Measures;

/// <summary>What a scenario changes over many deals as one JSON document; <c>docs/whatif.md</c> tells the fields.</summary>
public static class PortfolioJson
{
    /// <summary>Writes it. Deals in which nothing changes are counted and not listed.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="scenario">The scenario.</param>
    /// <param name="deals">The deals with their files; enumerated once, the totals are whole after it.</param>
    /// <param name="totals">The totals.</param>
    public static void Write(
        Stream stream,
        Scenario scenario,
        IEnumerable<(string File, PortfolioDeal Found)> deals,
        PortfolioTotals totals
    ) =>
        JsonPage.Write(
            stream,
            json =>
            {
                json.WriteStartObject();
                json.WriteString("format", "portfolio/1");
                json.WriteString("title", scenario.Title);
                json.WriteTexts("scenario", scenario.Edits.Select(e => e.Text));
                json.WriteArray("deals", deals.Where(d => d.Found.IsTouched), WriteDeal);
                json.WriteStartObject("totals");
                json.WriteNumber("deals", totals.Deals);
                json.WriteNumber("touched", totals.Touched);
                json.WriteNumber("eased", totals.Eased);
                json.WriteNumber("burdened", totals.Burdened);
                json.WriteNumber("free", totals.Free);
                json.WriteNumber("unchecked", totals.Unchecked);
                json.WriteStartObject("freedByRegime");
                foreach (var (regime, count) in totals.FreedByRegime)
                    json.WriteNumber(regime.Value, count);
                json.WriteEndObject();
                json.WriteStartObject("goneByMeasure");
                foreach (var (measure, count) in totals.GoneByMeasure)
                    json.WriteNumber(measure.Value, count);
                json.WriteEndObject();
                json.WriteEndObject();
                json.WriteEndObject();
            }
        );

    private static void WriteDeal(Utf8JsonWriter json, (string File, PortfolioDeal Found) item)
    {
        var deal = item.Found;
        json.WriteStartObject();
        json.WriteString("file", item.File);
        json.WriteString("title", deal.Title);
        json.WriteDay("day", deal.Day);
        json.WriteTexts("gone", deal.Gone.Select(f => f.Key));
        json.WriteArray("lightened", deal.Lightened, WriteChange);
        json.WriteTexts("added", deal.Added.Select(f => f.Key));
        json.WriteNumber("remains", deal.Remains);
        json.WriteArray("freed", deal.Freed, WriteFreed);
        json.WriteBoolean("free", deal.IsFree);
        json.WriteTexts("notScreened", deal.Caveats.NotScreened);
        json.WriteBoolean("withoutCounterparty", deal.Caveats.WithoutCounterparty);
        json.WriteEndObject();
    }

    private static void WriteChange(Utf8JsonWriter json, FindingChange change)
    {
        json.WriteStartObject();
        json.WriteString("before", change.Before.Key);
        json.WriteString("after", change.After.Key);
        json.WriteEndObject();
    }

    private static void WriteFreed(Utf8JsonWriter json, Freed freed)
    {
        json.WriteStartObject();
        json.WriteString("regime", freed.Regime.Value);
        json.WriteString("party", freed.Party.Value);
        json.WriteString("name", freed.Name);
        json.WriteEndObject();
    }
}
