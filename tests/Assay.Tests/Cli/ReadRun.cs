using System.CommandLine;
using System.Text;
using Assay.Cli;
using Assay.Cli.Commands;
using Assay.Cli.Readings;
using Assay.Model;
using Assay.Readings;
using Assay.Readings.Texts;
using NodaTime.Testing;
using Spectre.Console.Testing;

namespace Assay.Tests.Cli;

/// <summary><c>assay read</c> run in this process on readings made by hand: a file's name picks its reading.</summary>
internal sealed record ReadRun(int Code, string Output, string Errors)
{
    /// <summary>What <c>--on</c> was handed to the reading.</summary>
    public LocalDate? On { get; private init; }

    public static ReadRun Of(IReadOnlyDictionary<string, Reading> readings, params string[] arguments)
    {
        using var console = new TestConsole();
        console.Profile.Width = 200;
        using var output = new StringWriter();
        using var error = new StringWriter();
        var surroundings = new Surroundings(
            console,
            output,
            error,
            new FakeClock(CommandRun.Today.AtMidnight().InUtc().ToInstant()),
            _ => null,
            Path.Combine(Path.GetTempPath(), "no-data-folder-in-tests")
        );
        LocalDate? on = null;
        var steps = new ReadingSteps(
            path => Document(readings, path),
            (name, stream) =>
            {
                using var reader = new StreamReader(stream);
                return Document(readings, reader.ReadToEnd().Trim());
            },
            folder => new Read<IReadOnlyList<string>>(
                [.. Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal)],
                []
            ),
            (_, _) =>
                (document, day, _) =>
                {
                    on = day;
                    return readings.Values.First(r => ReferenceEquals(r.Document, document));
                }
        )
        {
            Input = () => new MemoryStream(Encoding.UTF8.GetBytes("piped.txt")),
        };
        var options = new GlobalOptions(surroundings);
        var command = new Command("assay") { options.Store, ReadCommand.Build(surroundings, options, steps) };
        var code = Invoke(command, ["read", .. arguments], surroundings);
        return new ReadRun(code, console.Output + output, error.ToString()) { On = on };
    }

    private static int Invoke(Command command, string[] arguments, Surroundings surroundings)
    {
        try
        {
            return command
                .Parse(arguments)
                .Invoke(
                    new InvocationConfiguration
                    {
                        Output = surroundings.Output,
                        Error = surroundings.Error,
                        EnableDefaultExceptionHandler = false,
                    }
                );
        }
        catch (UsageException e)
        {
            surroundings.Error.WriteLine(e.Message);
            return ExitCode.Usage;
        }
    }

    private static Read<Document> Document(IReadOnlyDictionary<string, Reading> readings, string path) =>
        readings.TryGetValue(Path.GetFileName(path), out var reading)
            ? new Read<Document>(reading.Document, [])
            : new Read<Document>(
                null,
                [new Diagnostic("ASx001", Severity.Error, new InputPlace(path), "it cannot be read.")]
            );
}
