using Assay.Formats.Yaml;
using Assay.Measures;
using Assay.Model;

namespace Assay.Formats.Measures;

/// <summary>Reads a folder of measures: <c>regimes.yaml</c> and every other YAML file below it.</summary>
public static class MeasureBookReader
{
    internal const string RegimesFile = "regimes.yaml";

    /// <summary>Reads the folder; an error in any file leaves no book.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="more">Files of instruments elsewhere; one of an instrument of the folder takes that one's place.</param>
    public static Read<MeasureBook> ReadFolder(string folder, IReadOnlyList<string>? more = null)
    {
        var regimes = Path.Combine(folder, RegimesFile);
        var orders = LegalOrdersReader.ReadFile(regimes);
        var diagnostics = new List<Diagnostic>(orders.Diagnostics);
        if (orders.Value is null)
            return new(null, diagnostics);

        var files = FilesOf(folder);
        var instruments = Instruments(files, orders.Value, diagnostics);
        if (more is { Count: > 0 })
        {
            files = [.. files, .. more];
            var added = Instruments(more, orders.Value, diagnostics);
            var ids = added.ConvertAll(i => i.Content.Instrument.Id);
            instruments = [.. instruments.Where(i => !ids.Contains(i.Content.Instrument.Id)), .. added];
        }
        var seen = new Dictionary<MeasureId, string>();
        foreach (var (file, content) in instruments)
        {
            foreach (var measure in content.Measures)
            {
                if (!seen.TryAdd(measure.Id, file))
                    diagnostics.Add(Twice(measure.Id, file, seen[measure.Id]));
            }
        }
        if (diagnostics.Any(d => d.Severity == Severity.Error))
            return new(null, diagnostics);
        var all = instruments.Aggregate(orders.Value, (known, i) => known.With(i.Content.Orders));
        var hash = ContentHash.OfAll(
            files.Prepend(regimes).Select(f => ContentHash.Of(File.ReadAllBytes(f)).Hex)
        );
        return new(
            new MeasureBook(
                all.Regimes,
                [.. instruments.SelectMany(i => i.Content.Measures)],
                all.Rules,
                hash,
                facts: all.Questions.Keys
            )
            {
                Examples = [.. instruments.SelectMany(i => i.Content.Examples)],
            },
            diagnostics
        );
    }

    /// <summary>Reads an instrument that a scenario adds to a book.</summary>
    /// <param name="path">The file of one instrument.</param>
    /// <param name="folder">The folder of the measures, whose <c>regimes.yaml</c> says what may be named.</param>
    public static Read<DraftInstrument> ReadDraft(string path, string folder)
    {
        var orders = LegalOrdersReader.ReadFile(Path.Combine(folder, RegimesFile));
        if (orders.Value is null)
            return new(null, orders.Diagnostics);
        var read = InstrumentReader.ReadFile(path, orders.Value);
        return new(
            read.Value is { } file
                ? new DraftInstrument(
                    file.Measures,
                    file.Orders.Regimes,
                    file.Orders.Rules,
                    [.. file.Orders.Questions.Keys]
                )
                : null,
            read.Diagnostics
        );
    }

    private static List<string> FilesOf(string folder) =>
        [
            .. Directory
                .EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories)
                .Where(f => !string.Equals(Path.GetFileName(f), RegimesFile, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
        ];

    private static List<(string File, InstrumentFile Content)> Instruments(
        IReadOnlyList<string> files,
        LegalOrders orders,
        List<Diagnostic> diagnostics
    )
    {
        var read = files.Select(file => (File: file, Read: InstrumentReader.ReadFile(file, orders))).ToList();
        diagnostics.AddRange(read.SelectMany(r => r.Read.Diagnostics));
        return [.. read.Where(r => r.Read.Value is not null).Select(r => (r.File, r.Read.Value!))];
    }

    private static Diagnostic Twice(MeasureId id, string file, string first) =>
        new(
            DiagnosticRoom.Measures.DuplicateId,
            Severity.Error,
            new InputPlace(file),
            $"the measure {id} stands in {first} already; the second was not read. Give it another id."
        );
}
