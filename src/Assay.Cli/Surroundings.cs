using System.Globalization;
using System.Reflection;
using System.Text;
using Assay.Model;
using Spectre.Console;

namespace Assay.Cli;

/// <summary>The world outside a command, in one place, so that a test can run any command in its own process.</summary>
/// <param name="Console">Where people read tables: standard output.</param>
/// <param name="Output">Where programs read: standard output, written as it is.</param>
/// <param name="Error">Where diagnostics go, one a line: standard error.</param>
/// <param name="Clock">What day it is.</param>
/// <param name="Variable">An environment variable, or null.</param>
/// <param name="DataFolder">The user's folder for application data.</param>
public sealed record Surroundings(
    IAnsiConsole Console,
    TextWriter Output,
    TextWriter Error,
    IClock Clock,
    Func<string, string?> Variable,
    string DataFolder
)
{
    /// <summary>What waits go by.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Where progress is shown: standard error; null where that is no terminal.</summary>
    public IAnsiConsole? Progress { get; init; }

    /// <summary>The width given to tables where standard output is no terminal and has none.</summary>
    private const int RedirectedWidth = 160;

    /// <summary>The process's own.</summary>
    public static Surroundings OfProcess()
    {
        if (System.Console.IsOutputRedirected)
            AnsiConsole.Console.Profile.Width = RedirectedWidth;
        return new Surroundings(
            AnsiConsole.Console,
            System.Console.Out,
            System.Console.Error,
            SystemClock.Instance,
            Environment.GetEnvironmentVariable,
            Environment.GetFolderPath(
                Environment.SpecialFolder.LocalApplicationData,
                Environment.SpecialFolderOption.DoNotVerify
            )
        )
        {
            Progress = System.Console.IsErrorRedirected
                ? null
                : AnsiConsole.Create(
                    new AnsiConsoleSettings { Out = new AnsiConsoleOutput(System.Console.Error) }
                ),
        };
    }

    /// <summary>The version of this program.</summary>
    public static string Version { get; } =
        typeof(Surroundings)
            .Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()
            ?.InformationalVersion
        ?? "unknown";

    /// <summary>Today, in UTC.</summary>
    public LocalDate Today => Clock.GetCurrentInstant().InUtc().Date;

    /// <summary>Writes diagnostics to <see cref="Error"/>, one a line.</summary>
    public void Report(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
            Report(diagnostic);
    }

    /// <inheritdoc cref="Report(IEnumerable{Diagnostic})"/>
    public void Report(Diagnostic diagnostic) => Error.WriteLine(OneLine(diagnostic.ToString()));

    /// <summary>
    /// The text without anything a terminal would obey: diagnostics quote files we did not write, and these may hold escape
    /// sequences, line breaks or marks that reverse the direction of writing.
    /// </summary>
    public static string OneLine(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            var obeyed =
                Rune.GetUnicodeCategory(rune)
                is UnicodeCategory.Control
                    or UnicodeCategory.Format
                    or UnicodeCategory.LineSeparator
                    or UnicodeCategory.ParagraphSeparator;
            if (obeyed)
                safe.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:x4}");
            else
                safe.Append(rune.ToString());
        }
        return safe.ToString();
    }
}
