using Assay.Formats.Yaml;
using Assay.Measures;
using Assay.Model;

namespace Assay.Formats.Measures;

/// <summary>Reads a folder of measures: <c>regimes.yaml</c> and every other YAML file below it.</summary>
public static class MeasureBookReader
{
    private const string RegimesFile = "regimes.yaml";

    /// <summary>Reads the folder; an error in any file leaves no book.</summary>
    public static Read<MeasureBook> ReadFolder(string folder)
    {
        var regimes = Path.Combine(folder, RegimesFile);
        var orders = LegalOrdersReader.ReadFile(regimes);
        var diagnostics = new List<Diagnostic>(orders.Diagnostics);
        if (orders.Value is null)
            return new(null, diagnostics);

        var reader = new InstrumentReader(orders.Value);
        var measures = new List<Measure>();
        var seen = new Dictionary<MeasureId, string>();
        var files = Directory
            .EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories)
            .Where(f => !string.Equals(Path.GetFileName(f), RegimesFile, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .ToList();
        foreach (var file in files)
        {
            var read = reader.ReadFile(file);
            diagnostics.AddRange(read.Diagnostics);
            foreach (var measure in read.Value ?? [])
            {
                if (seen.TryAdd(measure.Id, file))
                    measures.Add(measure);
                else
                    diagnostics.Add(Twice(measure.Id, file, seen[measure.Id]));
            }
        }
        var hash = ContentHash.OfAll(
            files.Prepend(regimes).Select(f => ContentHash.Of(File.ReadAllBytes(f)).Hex)
        );
        return diagnostics.Any(d => d.Severity == Severity.Error)
            ? new(null, diagnostics)
            : new(
                new MeasureBook(
                    orders.Value.Regimes,
                    measures,
                    orders.Value.Rules,
                    hash,
                    facts: orders.Value.Questions.Keys
                ),
                diagnostics
            );
    }

    private static Diagnostic Twice(MeasureId id, string file, string first) =>
        new(
            DiagnosticRoom.Measures.DuplicateId,
            Severity.Error,
            new InputPlace(file),
            $"the measure {id} stands in {first} already; the second was not read. Give it another id."
        );
}
