using System.CommandLine;
using Assay.Formats.Sites;
using Assay.Reports.Territories;
using Assay.Territories;

namespace Assay.Cli.Commands;

/// <summary><c>assay assets check</c>: what of a table of sites cannot be right.</summary>
public static class AssetsCheckCommand
{
    /// <summary>The command.</summary>
    public static Command Build(Surroundings surroundings, GlobalOptions options)
    {
        var file = new Argument<string>("file")
        {
            Description = "A table of sites, as for assets list.",
            HelpName = "FILE",
        };
        var tolerance = new Option<double>("--tolerance")
        {
            Description =
                "How far a site may lie outside the country it is labelled with: maps are rough, and rigs stand at sea.",
            HelpName = "KM",
            DefaultValueFactory = _ => 20,
        };
        var output = new Option<string?>("--out", "-o")
        {
            Description = "Write the rows that cannot be right with the reason as CSV, too.",
            HelpName = "FILE",
        };
        var command = new Command(
            "check",
            "What of a table of sites cannot be right: coordinates, countries."
        )
        {
            file,
            tolerance,
            output,
        };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(output) is { } to)
                OutputFile.MustNotBe(parsed.GetValue(file)!, to);
            using var source = KnowledgeSource.Open(options.StorePath(parsed), surroundings);
            var table = SiteTable.Open(parsed.GetValue(file)!);
            var check = new SiteCheck(source.Atlas, parsed.GetValue(tolerance));
            var faults = table
                .Sites()
                .Select(s => (Site: s, Fault: check.Of(s.Point, s.Written, s.Country, s.CountryText)))
                .ToList();
            var odd = faults.Where(f => f.Fault is { Kind: not SiteFaultKind.NoCoordinates }).ToList();
            foreach (var (site, fault) in odd)
                surroundings.Output.WriteLine(
                    Surroundings.OneLine($"row {site.Row.Line}: {site.Name}: {fault!.Says}")
                );
            if (parsed.GetValue(output) is { } path)
                OutputFile.Write(
                    path,
                    stream =>
                    {
                        using var csv = new SiteFaultsCsv(stream, table.Columns);
                        foreach (var (site, fault) in faults)
                        {
                            if (fault is not null)
                                csv.Write(site.Row.Cells, fault);
                        }
                    }
                );
            surroundings.Output.WriteLine(
                Surroundings.OneLine(
                    $"{faults.Count} sites: {SiteFaultsCsv.Counts([.. faults.Select(f => f.Fault)])}."
                )
            );
            return odd.Count == 0 ? ExitCode.Clear : ExitCode.Findings;
        });
        return command;
    }
}
