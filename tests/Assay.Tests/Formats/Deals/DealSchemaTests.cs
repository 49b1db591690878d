using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Assay.Deals;
using Assay.Formats.Deals;
using Assay.Formats.Yaml;
using Assay.Model;

namespace Assay.Tests.Formats.Deals;

/// <summary>Reader and published schema are held against each other: the same fields, the same words, the same deals.</summary>
public sealed class DealSchemaTests
{
    private static readonly JsonObject Schema = JsonNode
        .Parse(File.ReadAllText(Path.Combine(SharedFolder.RepositoryRoot, "docs", "deal.schema.json")))!
        .AsObject();

    [Fact]
    public void The_schema_has_exactly_the_fields_that_the_reader_asks_for()
    {
        var asked = new FieldsAsked();
        var path = DealReaderTests.CasePath("deal-with-everything.yaml");
        var log = new ReadingLog(path, DiagnosticRoom.Deals) { Asked = asked };
        Assert.NotNull(DealReader.ReadBytes(File.ReadAllBytes(path), log, Path.GetDirectoryName(path)).Value);

        var read = asked.ByPath.Select(map => $"{map.Key}: {string.Join(' ', map.Value)}");

        Assert.Equal(FieldsOf(Schema, "").Order(StringComparer.Ordinal), read.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_schema_has_exactly_the_words_that_the_reader_knows()
    {
        Assert.Equal(KebabNames.All<PartyKind>(), Words("party", "kind"));
        Assert.Equal(KebabNames.All<ActivityKind>(), Words("activity", "kind"));
        Assert.Equal(KebabNames.All<TermKind>(), Words("term", "kind"));
        Assert.Equal(
            KebabNames.All<IdentifierKind>(),
            Schema["$defs"]!["identifiers"]!["properties"]!.AsObject().Select(p => p.Key)
        );
    }

    [Fact]
    public void Everything_a_deal_can_say_fits_the_schema() =>
        Assert.Empty(Faults(DealReaderTests.CasePath("deal-with-everything.yaml")));

    [Fact]
    public void Every_example_fits_the_schema_and_is_read_without_a_word()
    {
        var folder = Path.Combine(SharedFolder.RepositoryRoot, "examples");
        foreach (var example in Directory.Exists(folder) ? Directory.GetFiles(folder, "*.yaml") : [])
        {
            Assert.Empty(Faults(example));
            Assert.Empty(DealReader.ReadFile(example).Diagnostics);
        }
    }

    [Theory]
    [InlineData("title: T", "title: [T]")]
    [InlineData("title: T", "titel: T")]
    [InlineData("assay: deal/1", "assay: deal/2")]
    [InlineData("date: 2025-02-25", "date: 25.2.2025")]
    [InlineData("    name: A", "    name: A\n    country: ru")]
    [InlineData("    name: A", "    name: A\n    kind: oligarch")]
    [InlineData("    name: A", "    name: A\n    owners: [{ share: 51 }]")]
    [InlineData("    name: A", "    name: A\nassets: [{ id: m, name: M, at: { lat: 91, lon: 1 } }]")]
    [InlineData("    name: A", "    name: A\nassets: [{ id: m, name: M, at: { lat: 9, lon: 1, place: P } }]")]
    [InlineData("    name: A", "    name: A\nactivities: [{ id: x, kind: loan, by: a, facts: { q: yes } }]")]
    [InlineData("    name: A", "    name: A\nterms: [{ id: t, kind: option }]")]
    [InlineData("    name: A", "    id: A")]
    public void What_the_schema_refuses_the_reader_refuses(string from, string to)
    {
        var deal = DealDiagnosticTests.Smallest.Replace(from, to, StringComparison.Ordinal);
        var bytes = System.Text.Encoding.UTF8.GetBytes(deal);

        Assert.NotEqual(DealDiagnosticTests.Smallest, deal);
        Assert.Null(DealReader.ReadBytes(bytes, "deal.yaml").Value);
        if (YamlDocument.Parse(bytes, new ReadingLog("deal.yaml", DiagnosticRoom.Deals)) is { } document)
            Assert.NotEmpty(new JsonSchema(Schema).Faults(SchemaValues.Json(document.Root)));
    }

    [Fact]
    public void Every_field_of_the_schema_is_described()
    {
        var bare = FieldSchemas(Schema)
            .Where(field => field.Value!["description"] is null && field.Value["$ref"] is null)
            .Select(field => field.Key);

        Assert.Empty(bare);
    }

    [Fact]
    public void Every_field_of_the_schema_stands_in_the_manual()
    {
        var manual = File.ReadAllText(Path.Combine(SharedFolder.RepositoryRoot, "docs", "deal-file.md"));
        var missing = FieldSchemas(Schema)
            .Select(field => field.Key)
            .Distinct(StringComparer.Ordinal)
            .Where(name =>
                !Regex.IsMatch(
                    manual,
                    $@"(`|\b){Regex.Escape(name)}(`|\b|:)",
                    RegexOptions.None,
                    TimeSpan.FromSeconds(1)
                )
            );

        Assert.Empty(missing);
    }

    private static IEnumerable<string> Words(string definition, string property) =>
        Schema["$defs"]![definition]!["properties"]![property]!["enum"]!
            .AsArray()
            .Select(word => word!.GetValue<string>());

    private static IReadOnlyList<string> Faults(string path)
    {
        var log = new ReadingLog(path, DiagnosticRoom.Deals);
        return new JsonSchema(Schema).Faults(
            SchemaValues.Json(YamlDocument.Parse(File.ReadAllBytes(path), log)!.Root)
        );
    }

    // "parties[]: aliases born …", as FieldsAsked has it, for every map the schema describes.
    private static IEnumerable<string> FieldsOf(JsonObject schema, string path)
    {
        var target = Resolved(schema);
        if (target["anyOf"] is JsonArray choices)
        {
            foreach (var list in choices.OfType<JsonObject>().Where(choice => choice["items"] is not null))
            {
                foreach (var line in FieldsOf(list, path))
                    yield return line;
            }
        }
        if (target["items"] is JsonObject items)
        {
            foreach (var line in FieldsOf(items, path + "[]"))
                yield return line;
        }
        if (target["properties"] is not JsonObject properties)
            yield break;
        yield return $"{path}: {string.Join(' ', properties.Select(p => p.Key).Order(StringComparer.Ordinal))}";
        foreach (var (name, property) in properties)
        {
            foreach (var line in FieldsOf(property!.AsObject(), path.Length == 0 ? name : $"{path}.{name}"))
                yield return line;
        }
    }

    private static JsonObject Resolved(JsonObject schema) =>
        schema["$ref"] is { } reference
            ? Schema["$defs"]![reference.GetValue<string>()["#/$defs/".Length..]]!.AsObject()
            : schema;

    private static IEnumerable<KeyValuePair<string, JsonNode?>> FieldSchemas(JsonNode? node) =>
        node switch
        {
            JsonObject map => map.SelectMany(p =>
                string.Equals(p.Key, "properties", StringComparison.Ordinal)
                    ? p.Value!.AsObject().Concat(FieldSchemas(p.Value))
                    : FieldSchemas(p.Value)
            ),
            JsonArray list => list.SelectMany(FieldSchemas),
            _ => [],
        };
}
