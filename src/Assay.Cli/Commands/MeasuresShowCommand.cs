using System.CommandLine;
using Assay.Assaying;
using Assay.Model;
using Assay.Reports.Measures;

namespace Assay.Cli.Commands;

/// <summary><c>assay measures show ID</c>: a measure, an article or an instrument in words.</summary>
public static class MeasuresShowCommand
{
    /// <summary>The command.</summary>
    public static Command Build(Surroundings surroundings)
    {
        var id = new Argument<string>("ID")
        {
            Description =
                "An instrument (us:eo-14071), an article (eu:833-2014/3a) or a measure (us:eo-14071/1-a-i).",
        };
        var more = Arguments.MoreMeasures();
        var json = new Option<bool>("--json") { Description = "As JSON." };
        var command = new Command(
            "show",
            "Explains a measure: whom it binds, what it asks for, its exceptions, sources and examples."
        )
        {
            id,
            more,
            json,
        };
        command.SetAction(parsed =>
        {
            using var source = KnowledgeSource.OfPack(surroundings, parsed.GetRequiredValue(more));
            var book = source.Measures;
            var asked = parsed.GetRequiredValue(id);
            var measures = Lifts.Measures(asked, book).SelectMany(book.Named).ToList();
            if (measures.Count == 0)
            {
                var near = Nearest.To(
                    asked,
                    book.Measures.Select(m => m.Id.Value)
                        .Concat(book.Measures.Select(m => m.Instrument.Id.Value))
                );
                throw new UsageException(
                    "ID",
                    $"'{asked}' names no measure. {(near is null ? "assay measures list has them all." : $"Did you mean '{near}'?")}"
                );
            }
            return parsed.GetValue(json)
                ? Pages.Json(surroundings, stream => MeasureJson.Write(stream, measures))
                : Pages.Lines(
                    surroundings,
                    MeasureText.Lines(
                        measures,
                        book.Examples,
                        book.Regime(measures[0].Instrument.Regime)?.Name ?? ""
                    )
                );
        });
        return command;
    }
}
