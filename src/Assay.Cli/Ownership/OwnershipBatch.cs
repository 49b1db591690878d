using Assay.Formats.Measures;
using Assay.Formats.Ownership;
using Assay.Model;
using Assay.Ownership;
using Assay.Reports.Ownership;

namespace Assay.Cli.Ownership;

/// <summary>Answers many cases of ownership, a line each.</summary>
/// <param name="surroundings">Where it runs.</param>
/// <param name="today">The day of a case that names none.</param>
internal sealed class OwnershipBatch(Surroundings surroundings, LocalDate today)
{
    private long _cases;
    private long _notRead;
    private OwnershipCaseReader.ReadLine? _first;

    /// <summary>Answers the cases of a file into another.</summary>
    /// <exception cref="AssayException">A file cannot be read or written.</exception>
    public int Answer(string input, string output)
    {
        OutputFile.MustNotBe(input, output);
        var orders = new OwnershipOrders(Rules());
        OutputFile.Write(output, stream => Answer(input, orders, stream));
        if (_first is { } first)
            surroundings.Report(
                new Diagnostic(
                    "AS3001",
                    Severity.Warning,
                    new InputPlace(input, first.Line),
                    FormattableString.Invariant(
                        $"{_notRead} cases could not be read, here: {first.Fault}. Their answers say 'error' in place of a verdict. Mend them and run again."
                    )
                )
            );
        surroundings.Output.WriteLine(
            Surroundings.OneLine(FormattableString.Invariant($"{_cases} cases: {output}"))
        );
        return ExitCode.Clear;
    }

    private void Answer(string input, OwnershipOrders orders, Stream stream)
    {
        foreach (var line in CaseLines.Of(input))
        {
            _cases++;
            var read = line.Text is { } text
                ? OwnershipCaseReader.Read(text, line.Number, today)
                : new OwnershipCaseReader.ReadLine(
                    line.Number,
                    line.Number.ToString(System.Globalization.CultureInfo.InvariantCulture),
                    null,
                    "it is longer than is read of one line"
                );
            if (read.Case is { } asked)
            {
                OwnershipAnswersJson.Write(stream, WithoutRules(asked, orders), orders.Answer(asked));
                continue;
            }
            _notRead++;
            _first ??= read;
            OwnershipAnswersJson.WriteFault(stream, read.Id, read.Fault!);
        }
    }

    // Who is listed in an order that has no rule counts for nothing there, and a slip of the pen looks like one.
    private static OwnershipCase WithoutRules(OwnershipCase asked, OwnershipOrders orders)
    {
        var others = asked
            .Listed.SelectMany(l => l.Orders)
            .Except(orders.Names, StringComparer.Ordinal)
            .Select(o =>
                $"the order '{o}' has no rule of ownership; who is listed in it alone counts for nothing"
            )
            .ToList();
        return others.Count == 0 ? asked : asked with { Notes = [.. asked.Notes, .. others] };
    }

    private IReadOnlyList<AttributionRule> Rules()
    {
        var read = MeasureBookReader.ReadFolder(
            Path.Combine(KnowledgeSource.DataFolder(surroundings), "measures")
        );
        if (read.Succeeded)
            return read.Value!.Rules;
        var errors = read.Diagnostics.Where(d => d.Severity == Severity.Error).ToList();
        surroundings.Report(errors.Skip(1));
        throw new AssayException(errors[0]);
    }
}
