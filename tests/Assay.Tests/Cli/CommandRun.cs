using Assay.Cli;
using NodaTime.Testing;
using Spectre.Console.Testing;

namespace Assay.Tests.Cli;

/// <summary>A command line run in this process, with all it wrote.</summary>
internal sealed record CommandRun(int ExitCode, string Output, IReadOnlyList<string> Diagnostics)
{
    /// <summary>The day it is for commands under test.</summary>
    public static readonly LocalDate Today = new(2026, 11, 23);

    public static CommandRun Of(params string[] arguments) =>
        With(new Dictionary<string, string>(StringComparer.Ordinal), arguments);

    public static CommandRun With(IReadOnlyDictionary<string, string> variables, params string[] arguments)
    {
        using var console = new TestConsole();
        console.Profile.Width = 200;
        using var output = new StringWriter();
        using var error = new StringWriter();
        var surroundings = new Surroundings(
            console,
            output,
            error,
            new FakeClock(Today.AtMidnight().InUtc().ToInstant()),
            variables.GetValueOrDefault,
            Path.Combine(Path.GetTempPath(), "no-data-folder-in-tests")
        );
        var code = CommandTree.Run(arguments, surroundings);
        return new CommandRun(
            code,
            console.Output + output,
            error
                .ToString()
                .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        );
    }
}
