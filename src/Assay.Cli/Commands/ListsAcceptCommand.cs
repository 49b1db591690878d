using System.CommandLine;
using System.Globalization;
using Assay.Model;
using Assay.Sources;

namespace Assay.Cli.Commands;

/// <summary><c>assay lists accept</c>: lets an edition count that was held back.</summary>
public static class ListsAcceptCommand
{
    /// <summary>The command.</summary>
    public static Command Build(Surroundings surroundings, GlobalOptions options)
    {
        var list = new Argument<string>("LIST") { Description = "Such as us-ofac/sdn." };
        var date = new Argument<string>("DATE") { Description = "The day of the edition." };
        var command = new Command(
            "accept",
            "Lets an edition count that was held back because it looks shrunken."
        )
        {
            list,
            date,
        };
        command.SetAction(parsed =>
        {
            using var kept = KeptLists.Open(options.StorePath(parsed));
            var held = kept
                .Editions.Editions()
                .Where(e =>
                    e.Alarms.Count > 0
                    && string.Equals(
                        e.Edition.List.ToString(),
                        parsed.GetValue(list),
                        StringComparison.Ordinal
                    )
                    && string.Equals(
                        e.Edition.Date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture),
                        parsed.GetValue(date),
                        StringComparison.Ordinal
                    )
                )
                .ToList();
            if (held.Count == 0)
            {
                surroundings.Report(
                    new Diagnostic(
                        "AS2133",
                        Severity.Error,
                        new InputPlace($"{parsed.GetValue(list)} {parsed.GetValue(date)}"),
                        "no such edition is held back. See which are: assay lists"
                    )
                );
                return ExitCode.UnreadableInput;
            }
            foreach (var edition in held)
                kept.Editions.Accept(edition.Edition);
            surroundings.Output.WriteLine(
                Surroundings.OneLine(
                    $"{held[^1].Edition.List} of {held[^1].Edition.Date:uuuu-MM-dd} counts from now on."
                )
            );
            return ExitCode.Clear;
        });
        return command;
    }
}
