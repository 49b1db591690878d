using Assay.Deals;
using Assay.Formats.Deals;
using Assay.Formats.Yaml;
using Assay.Model;

namespace Assay.Tests.Measures;

/// <summary>A fact pattern with the verdicts expected.</summary>
internal sealed record MeasureCase(
    string File,
    string Title,
    Deal Deal,
    IReadOnlyDictionary<MeasureId, string> Expect
);

/// <summary>The files of <c>tests/cases/&lt;regime&gt;</c> (<c>docs/measures.md</c>, "Cases").</summary>
internal static class CaseFiles
{
    private static readonly Lazy<IReadOnlyList<MeasureCase>> Cases = new(() => [.. Files().SelectMany(Read)]);

    public static IReadOnlyList<MeasureCase> ReadAll() => Cases.Value;

    private static string Folder => Path.Combine(SharedFolder.RepositoryRoot, "tests", "cases");

    private static IEnumerable<string> Files() =>
        Directory
            .EnumerateDirectories(Folder)
            .SelectMany(regime => Directory.EnumerateFiles(regime, "*.yaml"))
            .Order(StringComparer.Ordinal);

    private static IReadOnlyList<MeasureCase> Read(string path)
    {
        var name = Path.GetRelativePath(Folder, path);
        var read = YamlDocument.ReadFile<IReadOnlyList<MeasureCase>>(
            path,
            DiagnosticRoom.Measures,
            "cases/1",
            (fields, _) => fields.Required("cases").Maps(f => Case(f, name))
        );
        Assert.True(read.Succeeded, string.Join('\n', read.Diagnostics));
        return read.Value!;
    }

    private static MeasureCase? Case(FieldReader fields, string file)
    {
        var title = fields.Required("title").Text();
        var deal = fields.Required("deal").Map(f => DealReader.ReadFields(f, ContentHash.Of(title ?? "")));
        var expect = fields.Required("expect").NamedObjects(f => f.Text());
        return title is null || deal is null
            ? null
            : new MeasureCase(
                file,
                title,
                deal,
                expect.ToDictionary(e => new MeasureId(e.Key), e => e.Value)
            );
    }
}
