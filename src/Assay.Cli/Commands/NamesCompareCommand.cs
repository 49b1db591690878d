using System.CommandLine;
using Assay.Formats.Screening;
using Assay.Model;
using Assay.Names;
using Assay.Reports.Names;

namespace Assay.Cli.Commands;

/// <summary><c>assay names compare</c>: scores every pair of a table.</summary>
public static class NamesCompareCommand
{
    private const string Left = "name1";
    private const string Right = "name2";
    private const string Schema = "schema";

    /// <summary>The command.</summary>
    public static Command Build(Surroundings surroundings)
    {
        var pairs = new Argument<string>("pairs")
        {
            Description =
                "A table (CSV, XLSX, ODS) with the columns name1 and name2, and schema where whose names they are is known.",
            HelpName = "PAIRS",
        };
        var output = new Option<string>("--out", "-o")
        {
            Description = "Where to write the same table with score and verdict behind it, as CSV.",
            HelpName = "FILE",
            Required = true,
        };
        var command = new Command("compare", "Scores every pair of names of a table.") { pairs, output };
        command.SetAction(parsed =>
        {
            OutputFile.MustNotBe(parsed.GetValue(pairs)!, parsed.GetValue(output)!);
            var table = InputTable.Open(parsed.GetValue(pairs)!, Left, Right);
            var count = 0;
            OutputFile.Write(
                parsed.GetValue(output)!,
                stream =>
                {
                    using var csv = new ScoredPairsCsv(stream, table.Columns);
                    foreach (var row in table.Rows())
                    {
                        var kind = KindOf(row, table.Path);
                        csv.Write(
                            row.Cells,
                            NameComparer.Score(Name.Of(row[Left], kind), Name.Of(row[Right], kind), kind)
                        );
                        count++;
                    }
                }
            );
            surroundings.Output.WriteLine(
                Surroundings.OneLine($"{count} pairs compared: {parsed.GetValue(output)}")
            );
            return ExitCode.Clear;
        });
        return command;
    }

    private static PartyKind KindOf(InputRow row, string path) =>
        PartyKinds.Of(row[Schema])
        ?? throw new AssayException(
            new Diagnostic(
                "AS2301",
                Severity.Error,
                new InputPlace(path, (int)row.Line),
                $"the schema '{row[Schema]}' is not known. Write one of {PartyKinds.Known}, or leave it empty."
            )
        );
}
