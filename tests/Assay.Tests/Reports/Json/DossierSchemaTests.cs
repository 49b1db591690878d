using System.Text.Json;
using System.Text.RegularExpressions;

namespace Assay.Tests.Reports.Json;

public sealed partial class DossierSchemaTests
{
    private static readonly JsonElement Schema = JsonDocument
        .Parse(File.ReadAllBytes(Path.Combine(SharedFolder.RepositoryRoot, "docs", "dossier.schema.json")))
        .RootElement;

    private static readonly string Page = File.ReadAllText(
        Path.Combine(SharedFolder.RepositoryRoot, "docs", "dossier-json.md")
    );

    public static TheoryData<string> Samples =>
        ["rich", "clean", "pack", "nothing", "empty", "large", "hostile"];

    [Theory]
    [MemberData(nameof(Samples))]
    public void What_is_written_fits_the_published_schema(string sample)
    {
        using var written = JsonDocument.Parse(Written.Json(Named(sample)));
        var check = new SchemaCheck(Schema);
        check.Check(written.RootElement);
        Assert.Empty(check.Faults);
    }

    [Fact]
    public void The_samples_fill_every_field_of_the_schema()
    {
        var filled = new HashSet<string>(StringComparer.Ordinal);
        foreach (var sample in Samples)
        {
            using var written = JsonDocument.Parse(Written.Json(Named(sample.Data)));
            var check = new SchemaCheck(Schema);
            check.Check(written.RootElement);
            filled.UnionWith(check.Filled);
        }
        Assert.Empty(
            Fields()
                .SelectMany(d => d.Fields.Select(f => $"{d.Definition}.{f}"))
                .Except(filled, StringComparer.Ordinal)
        );
    }

    [Fact]
    public void The_page_documents_the_fields_of_every_definition_in_their_order()
    {
        foreach (var (definition, fields) in Fields())
            Assert.Equal(fields, Documented(definition));
    }

    [Fact]
    public void The_page_documents_nothing_that_is_not_written()
    {
        var headings = Heading().Matches(Page).Select(m => m.Groups["name"].Value);
        var known = Fields().Select(d => d.Definition).Concat(["Verdicts", "evidence"]);
        Assert.Empty(headings.Except(known, StringComparer.Ordinal));
    }

    [Fact]
    public void The_fields_are_written_in_the_order_of_the_schema()
    {
        using var written = JsonDocument.Parse(Written.Json(SampleDossier.Rich()));
        Assert.Equal(Names(Schema.GetProperty("properties")), Names(written.RootElement));
    }

    private static string Names(JsonElement value) =>
        string.Join(' ', value.EnumerateObject().Select(p => p.Name));

    private static Dossier Named(string sample) =>
        sample switch
        {
            "rich" => SampleDossier.Rich(),
            "clean" => SampleDossier.Clean(),
            "pack" => SampleDossier.StarterPackOnly(),
            "nothing" => SampleDossier.NothingKnown(),
            "empty" => SampleDossier.Empty(),
            "large" => SampleDossier.Large(),
            _ => SampleDossier.Hostile(),
        };

    private static IEnumerable<(string Definition, List<string> Fields)> Fields() =>
        Schema
            .GetProperty("$defs")
            .EnumerateObject()
            .Select(d => (d.Name, d.Value))
            .Prepend(("dossier", Schema))
            .Where(d => d.Item2.TryGetProperty("properties", out _))
            .Select(d =>
                (d.Item1, d.Item2.GetProperty("properties").EnumerateObject().Select(p => p.Name).ToList())
            );

    private static List<string> Documented(string definition)
    {
        var start = Page.IndexOf($"\n## {definition}\n", StringComparison.Ordinal);
        Assert.True(start >= 0, $"docs/dossier-json.md has no heading '{definition}'");
        var end = Page.IndexOf("\n## ", start + 1, StringComparison.Ordinal);
        var part = end < 0 ? Page[start..] : Page[start..end];
        return [.. Row().Matches(part).Select(m => m.Groups["field"].Value)];
    }

    [GeneratedRegex(
        @"^\| `(?<field>[A-Za-z]+)` \|",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Row();

    [GeneratedRegex(@"^## (?<name>\S+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Heading();
}
