using System.CommandLine;
using Assay.Measures;
using Assay.Model;
using Assay.Reports.Measures;

namespace Assay.Cli.Commands;

/// <summary><c>assay measures list</c>: all measures, a line each.</summary>
public static class MeasuresListCommand
{
    /// <summary>The command.</summary>
    public static Command Build(Surroundings surroundings)
    {
        var regime = new Option<string?>("--regime")
        {
            Description = "Only of this legal order: us, eu, uk, ua, un.",
            HelpName = "ID",
        };
        var on = CodedOptions.Day("--on", "Only what is in force on this day.");
        var more = Arguments.MoreMeasures();
        var json = new Option<bool>("--json") { Description = "As JSON." };
        var command = new Command("list", "Lists the measures, a line each.") { regime, on, more, json };
        command.SetAction(parsed =>
        {
            using var source = KnowledgeSource.OfPack(surroundings, parsed.GetRequiredValue(more));
            var book = source.Measures;
            if (
                parsed.GetValue(regime) is { } asked
                && !book.Regimes.Any(r => string.Equals(r.Id.Value, asked, StringComparison.Ordinal))
            )
                throw new UsageException(
                    "--regime",
                    $"'{asked}' is no legal order known. Known are {string.Join(", ", book.Regimes.Select(r => r.Id.Value))}."
                );
            var measures = book
                .Measures.Where(m =>
                    parsed.GetValue(regime) is not { } id
                    || string.Equals(m.Instrument.Regime.Value, id, StringComparison.Ordinal)
                )
                .Where(m => parsed.GetValue(on) is not { } day || InForceOn(m, day) != Truth.False)
                .ToList();
            if (parsed.GetValue(json))
                return Pages.Json(surroundings, stream => MeasureJson.Write(stream, measures));
            return Pages.Lines(surroundings, MeasureText.List(measures, book.Examples));
        });
        return command;
    }

    private static Truth InForceOn(Measure measure, LocalDate day) =>
        measure.Suspensions.Any(s => s.Days.On(day) == Truth.True) ? Truth.False : measure.Days.On(day);
}
