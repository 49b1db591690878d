using System.Globalization;
using System.Security;
using System.Text;
using Assay.FactCheck.Checks;
using Assay.FactCheck.Statements;
using Assay.FactCheck.Writing;
using Assay.Model;

namespace Assay.FactCheck;

/// <summary>The command: <c>--data data --shared ../shared/data --report docs/starter-pack-check.md</c>.</summary>
internal static class CheckCommand
{
    private const int Usage = 1;
    private const int Unreadable = 2;
    private const int Contradicted = 3;

    private static readonly string[] Options = ["--data", "--shared", "--report"];

    /// <summary>Checks and writes the report.</summary>
    /// <returns>0 nothing contradicted, 1 wrong usage, 2 an input cannot be read, 3 something contradicted.</returns>
    public static int Run(IReadOnlyList<string> arguments, TextWriter output, TextWriter error)
    {
        if (Parse(arguments) is not { } values)
        {
            error.WriteLine("usage: assay-factcheck --data FOLDER --shared FOLDER --report FILE");
            return Usage;
        }
        try
        {
            var log = WholePack.Check(values["--data"], values["--shared"]);
            File.WriteAllText(
                values["--report"],
                ReportWriter.Write(log.All),
                new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)
            );
            Summarise(log, output);
            return log.HasContradictions ? Contradicted : 0;
        }
        catch (AssayException e)
        {
            error.WriteLine(e.Diagnostic);
            return Unreadable;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or SecurityException)
        {
            error.WriteLine($"{values["--report"]}: the report cannot be written: {e.Message}");
            return Unreadable;
        }
    }

    private static void Summarise(StatementLog log, TextWriter output)
    {
        foreach (var (statement, verdict, file, words) in log.All)
        {
            if (verdict == Verdict.Contradicted)
                output.WriteLine(
                    $"{statement.Kind}, {statement.Subject}: expected {statement.Claim}; found in {file}: {words}"
                );
        }
        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{log.All.Count} statements: {Count(Verdict.Confirmed)} confirmed, {Count(Verdict.Contradicted)} contradicted, {Count(Verdict.NotCheckable)} not checkable, of which {log.All.Count(s => s.IsOvermarked)} marked primary"
            )
        );

        int Count(Verdict verdict) => log.All.Count(s => s.Verdict == verdict);
    }

    private static Dictionary<string, string>? Parse(IReadOnlyList<string> arguments)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i + 1 < arguments.Count; i += 2)
            values[arguments[i]] = arguments[i + 1];
        var isWhole = arguments.Count == 2 * Options.Length && Options.All(values.ContainsKey);
        return isWhole ? values : null;
    }
}
