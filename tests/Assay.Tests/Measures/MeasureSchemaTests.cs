using System.Text.Json.Nodes;
using Assay.Formats.Measures;
using Assay.Formats.Yaml;
using Assay.Model;
using Assay.Tests.Formats.Deals;

namespace Assay.Tests.Measures;

/// <summary>The JSON Schemas of measures, fact patterns and scenarios describe what the readers take.</summary>
public sealed class MeasureSchemaTests
{
    private static readonly string Root = SharedFolder.RepositoryRoot;

    public static TheoryData<string, string> Shipped()
    {
        var data = new TheoryData<string, string>();
        foreach (
            var file in Directory.EnumerateFiles(
                Path.Combine(Root, "data", "measures"),
                "*.yaml",
                SearchOption.AllDirectories
            )
        )
        {
            if (!file.EndsWith("regimes.yaml", StringComparison.Ordinal))
                data.Add("measures", Path.GetRelativePath(Root, file));
        }
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Root, "data", "scenarios")))
            data.Add("scenario", Path.GetRelativePath(Root, file));
        return data;
    }

    [Theory]
    [MemberData(nameof(Shipped))]
    public void Every_shipped_file_fits_its_schema(string schema, string file) =>
        Assert.Empty(Faults(schema, File.ReadAllBytes(Path.Combine(Root, file))));

    [Fact]
    public void A_condition_of_the_schema_has_exactly_the_fields_that_the_reader_asks_for() =>
        Assert.Equal(
            Asked(
                fields =>
                    new ConditionReader(LegalOrders.None.Groups, LegalOrders.None.Questions).Read(
                        fields.Optional("at")
                    ),
                "at"
            ),
            Names("measures", "condition")
        );

    [Fact]
    public void A_pattern_of_the_schema_has_exactly_the_fields_that_the_reader_asks_for() =>
        Assert.Equal(
            Asked(
                fields =>
                    fields
                        .Optional("at")
                        .Map(f => FactPatternReader.ReadFields(f, "t", ContentHash.OfAll([]))),
                "at"
            ),
            Names("facts", "pattern")
        );

    [Theory]
    [InlineData("country", "bound-party", "country: RU")]
    [InlineData("countrie", "bound-party", "countrie: RU")]
    public void What_the_schema_of_facts_refuses_the_reader_refuses(
        string field,
        string definition,
        string line
    )
    {
        var known = Names("facts", definition).Contains(field);
        var yaml = System.Text.Encoding.UTF8.GetBytes(
            $"assay: facts/1\ndate: 2024-03-01\nbound: {{ {line} }}\nact: loan\n"
        );

        Assert.Equal(known, Faults("facts", yaml).Count == 0);
    }

    [Fact]
    public void What_schemas_share_is_the_same_in_each()
    {
        var deal = Definitions("deal");
        foreach (var name in new[] { "facts", "measures", "scenario" })
        {
            foreach (var (definition, body) in Definitions(name))
            {
                if (deal[definition] is { } same)
                    Assert.True(JsonNode.DeepEquals(same, body), $"{name}: {definition}");
            }
        }
        foreach (var (definition, body) in Definitions("scenario"))
        {
            if (Definitions("measures")[definition] is { } same)
                Assert.True(JsonNode.DeepEquals(same, body), definition);
        }
    }

    [Theory]
    [InlineData("measures", "measures.md")]
    [InlineData("facts", "measures.md")]
    [InlineData("scenario", "whatif.md")]
    public void Every_field_of_a_schema_stands_in_the_manual(string schema, string manual)
    {
        var text = File.ReadAllText(Path.Combine(Root, "docs", manual));
        var deal = File.ReadAllText(Path.Combine(Root, "docs", "deal-file.md"));
        var measures = File.ReadAllText(Path.Combine(Root, "docs", "measures.md"));
        var missing = Definitions(schema)
            .SelectMany(d => d.Value!["properties"]?.AsObject().Select(p => p.Key) ?? [])
            .Distinct(StringComparer.Ordinal)
            .Where(field => !Has(text, field) && !Has(deal, field) && !Has(measures, field));
        Assert.Empty(missing);
    }

    private static bool Has(string text, string field) =>
        text.Contains($"{field}:", StringComparison.Ordinal)
        || text.Contains($"`{field}`", StringComparison.Ordinal);

    private static JsonObject Schema(string name) =>
        JsonNode.Parse(File.ReadAllText(Path.Combine(Root, "docs", name + ".schema.json")))!.AsObject();

    private static JsonObject Definitions(string name) => Schema(name)["$defs"]!.AsObject();

    private static IEnumerable<string> Names(string schema, string definition) =>
        Definitions(schema)[definition]!["properties"]!
            .AsObject()
            .Select(p => p.Key)
            .Order(StringComparer.Ordinal);

    private static IReadOnlyList<string> Faults(string schema, byte[] bytes)
    {
        var log = new ReadingLog("file.yaml", DiagnosticRoom.Measures);
        var root = YamlDocument.Parse(bytes, log, YamlLimits.Default)!.Root;
        return new JsonSchema(Schema(schema)).Faults(SchemaValues.Json(root));
    }

    private static IEnumerable<string> Asked(Action<FieldReader> read, string path)
    {
        var asked = new FieldsAsked();
        var log = new ReadingLog("file.yaml", DiagnosticRoom.Measures) { Asked = asked };
        var bytes = System.Text.Encoding.UTF8.GetBytes($"{path}: {{ nothing: 1 }}\n");
        read(new FieldReader(YamlDocument.Parse(bytes, log)!.Root, log));
        return asked.ByPath[path].Order(StringComparer.Ordinal);
    }
}
