using System.Text.Json;
using System.Text.RegularExpressions;
using Assay.Readings;
using Assay.Tests.Reports.Json;

namespace Assay.Tests.Reports.Readings;

public sealed partial class ReadingSchemaTests
{
    private static readonly JsonElement Schema = JsonDocument
        .Parse(File.ReadAllBytes(Path.Combine(SharedFolder.RepositoryRoot, "docs", "reading.schema.json")))
        .RootElement;

    private static readonly string Page = File.ReadAllText(
        Path.Combine(SharedFolder.RepositoryRoot, "docs", "reading-json.md")
    );

    // What the check calls the whole file.
    private const string Whole = "dossier";

    public static TheoryData<string> Samples => ["rich", "empty", "hostile"];

    [Theory]
    [MemberData(nameof(Samples))]
    public void What_is_written_fits_the_published_schema(string sample)
    {
        var check = new SchemaCheck(Schema);
        check.Check(ReadingJsonTests.Root(Named(sample)));
        Assert.Empty(check.Faults);
    }

    [Fact]
    public void The_samples_fill_every_field_of_the_schema()
    {
        var check = new SchemaCheck(Schema);
        check.Check(ReadingJsonTests.Root(SampleReading.Rich()));
        Assert.Empty(
            Fields()
                .SelectMany(d =>
                    d.Fields.Select(f => $"{(d.Definition == "reading" ? Whole : d.Definition)}.{f}")
                )
                .Except(check.Filled, StringComparer.Ordinal)
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
        Assert.Empty(headings.Except(Fields().Select(d => d.Definition), StringComparer.Ordinal));
    }

    [Fact]
    public void The_fields_are_written_in_the_order_of_the_schema()
    {
        var root = ReadingJsonTests.Root(SampleReading.Rich());
        Assert.Equal(Names(Schema.GetProperty("properties")), Names(root));
        foreach (
            var list in new[] { "referents", "mentions", "quotes", "figures", "inconsistencies", "wordings" }
        )
        {
            var definition = Schema
                .GetProperty("properties")
                .GetProperty(list)
                .GetProperty("items")
                .GetProperty("$ref")
                .GetString()!["#/$defs/".Length..];
            Assert.Equal(
                Names(Schema.GetProperty("$defs").GetProperty(definition).GetProperty("properties")),
                Names(root.GetProperty(list)[0])
            );
        }
    }

    private static string Names(JsonElement value) =>
        string.Join(' ', value.EnumerateObject().Select(p => p.Name));

    private static Reading Named(string sample) =>
        sample switch
        {
            "rich" => SampleReading.Rich(),
            "empty" => SampleReading.Empty(),
            _ => SampleReading.Hostile(),
        };

    private static IEnumerable<(string Definition, List<string> Fields)> Fields() =>
        Schema
            .GetProperty("$defs")
            .EnumerateObject()
            .Select(d => (d.Name, d.Value))
            .Prepend(("reading", Schema))
            .Where(d => d.Item2.TryGetProperty("properties", out _))
            .Select(d =>
                (d.Item1, d.Item2.GetProperty("properties").EnumerateObject().Select(p => p.Name).ToList())
            );

    private static List<string> Documented(string definition)
    {
        var start = Page.IndexOf($"\n## {definition}\n", StringComparison.Ordinal);
        Assert.True(start >= 0, $"docs/reading-json.md has no heading '{definition}'");
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
