using System.CommandLine;
using System.CommandLine.Help;
using Assay.Cli.Commands;
using Assay.Model;

namespace Assay.Cli;

/// <summary>All commands, and the edge at which what went wrong becomes a message and an exit code.</summary>
public static class CommandTree
{
    /// <summary>The environment variable that, set to 1, adds stack traces to unexpected failures.</summary>
    public const string DebugVariable = "ASSAY_DEBUG";

    /// <summary>Runs one command line.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(IReadOnlyList<string> arguments, Surroundings surroundings)
    {
        try
        {
            var configuration = new InvocationConfiguration
            {
                Output = surroundings.Output,
                Error = surroundings.Error,
                EnableDefaultExceptionHandler = false,
            };
            return Build(surroundings).Parse(arguments).Invoke(configuration);
        }
        catch (UsageException e)
        {
            surroundings.Error.WriteLine(Surroundings.OneLine(e.Message));
            return ExitCode.Usage;
        }
        catch (AssayException e)
        {
            surroundings.Report(e.Diagnostic);
            WriteStack(e, surroundings);
            return ExitCode.UnreadableInput;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // The host's edge, the only place that catches everything.
            surroundings.Report(
                new Diagnostic(
                    "AS9000",
                    Severity.Error,
                    new InputPlace("assay"),
                    $"unexpected failure: {e.GetType().Name}: {e.Message} Please report it."
                )
            );
            WriteStack(e, surroundings);
            return ExitCode.OurFault;
        }
    }

    // Not a RootCommand: that calls itself by the name of the executable file, which is Assay.Cli wherever it was not installed as a tool.
    private static Command Build(Surroundings surroundings)
    {
        var options = new GlobalOptions(surroundings);
        return new Command(
            "assay",
            "Assays a proposed mineral deal: who is behind it, on whose land it lies, which measures bite."
        )
        {
            new HelpOption { Recursive = true },
            new VersionOption(),
            options.Store,
            AssetsCommand.Build(surroundings, options),
            DealCommand.Build(surroundings, options),
            ListsCommand.Build(surroundings, options),
            MeasuresCommand.Build(surroundings, options),
            NamesCommand.Build(surroundings),
            OwnCommand.Build(surroundings, options),
            ReadCommand.Build(surroundings, options),
            ReliefCommand.Build(surroundings, options),
            ReviewCommand.Build(surroundings, options),
            ScreenCommand.Build(surroundings, options),
            TerritoryCommand.Build(surroundings, options),
            VotesCommand.Build(surroundings, options),
            WhatIfCommand.Build(surroundings, options),
            WhereCommand.Build(surroundings, options),
        };
    }

    private static void WriteStack(Exception e, Surroundings surroundings)
    {
        if (surroundings.Variable(DebugVariable) is "1")
            surroundings.Error.WriteLine(e.ToString());
    }
}
