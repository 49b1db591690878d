using System.Text;
using System.Text.Json.Nodes;
using Assay.Formats.Lists.WatchLists;
using Assay.Formats.Yaml;
using Assay.Listings;
using Assay.Model;
using Assay.Tests.Formats.Deals;

namespace Assay.Tests.Formats.Lists;

/// <summary>The mapping file, and its published schema held against the reader.</summary>
public sealed class WatchListMapTests
{
    private const string Everything = """
        assay: watch-list/1
        name: mine
        title: My list
        date: { column: As of, format: dd.MM.yyyy }
        sheet: S
        skip-rows: 1
        columns:
          key: { column: K }
          name: [{ column: N }]
          aliases: [{ column: A, separator: ";" }]
          weak-aliases: [{ column: A, separator: ";" }]
          former-names: [{ column: A, separator: ";" }]
          original-script: [{ column: A, separator: ";" }]
          kind: { column: T, words: { Firm: company } }
          born: [{ column: B, format: dd.MM.yyyy }]
          birthplace: [{ column: A, separator: ";" }]
          nationality: [{ column: A, separator: ";" }]
          position: [{ column: A, separator: ";" }]
          address: [{ column: A, separator: ";" }]
          city: { value: Kyiv }
          country: { value: UA }
          identifiers:
            other: [{ column: A, separator: ";", issuer: { column: C }, register: desk }]
            lei: [{ column: A, separator: ";", issuer: { column: C }, register: desk }]
            inn: [{ column: A, separator: ";", issuer: { column: C }, register: desk }]
            ogrn: [{ column: A, separator: ";", issuer: { column: C }, register: desk }]
            imo: [{ column: A, separator: ";", issuer: { column: C }, register: desk }]
            edrpou: [{ column: A, separator: ";", issuer: { column: C }, register: desk }]
            passport: [{ column: A, separator: ";", issuer: { column: C }, register: desk }]
            tax: [{ column: A, separator: ";", issuer: { column: C }, register: desk }]
            registration: [{ column: A, separator: ";", issuer: { column: C }, register: desk }]
            bic: [{ column: A, separator: ";", issuer: { column: C }, register: desk }]
          linked-to: [{ column: A, separator: ";" }]
          programme: { column: P }
          effect: { value: other, words: { Stop: transaction-ban } }
          authority: { column: P }
          basis: { column: P }
          from: { column: P, format: d.M.yyyy }
          until: { column: P, format: d.M.yyyy }
          reason: { column: P }
          remarks: [{ column: P }]
        """;

    private const string Smallest = "assay: watch-list/1\nname: mine\ntitle: T\ncolumns:\n  name: N\n";

    private static readonly JsonObject Schema = JsonNode
        .Parse(File.ReadAllText(Path.Combine(SharedFolder.RepositoryRoot, "docs", "watch-list.schema.json")))!
        .AsObject();

    [Theory]
    [InlineData("name: mine", "name: My List", "AS2207", 2, 7)]
    [InlineData("name: mine", "name: a/b", "AS2207", 2, 7)]
    [InlineData("name: mine\n", "", "AS2205", 1, 1)]
    [InlineData("assay: watch-list/1", "assay: watch-list/9", "AS2209", 1, 8)]
    [InlineData("  name: N", "  nam: N", "AS2204", 5, 3)]
    [InlineData("  name: N", "  name: N\n  born: { column: B, format: dd.MM.yy }", "AS2207", 6, 30)]
    [InlineData("  name: N", "  name: N\n  born: { column: B, format: yyyy }", "AS2207", 6, 30)]
    [InlineData("  name: N", "  name: N\n  born: { column: B, format: \"'dd.MM.yyyy\" }", "AS2207", 6, 30)]
    [InlineData("  name: N", "  name: N\n  key: { value: X, column: Y }", "AS2212", 6, 8)]
    [InlineData("  name: N", "  name: N\n  key: {}", "AS2212", 6, 8)]
    [InlineData("  name: N", "  name: N\n  kind: { value: firm }", "AS2207", 6, 9)]
    [InlineData("  name: N", "  name: N\n  kind: { column: T, words: { Firm: firm } }", "AS2207", 6, 37)]
    [InlineData("  name: N", "  name: N\n  key: [A, B]", "AS2206", 6, 8)]
    [InlineData("title: T", "title: T\ndate: 31.1.2026", "AS2207", 4, 7)]
    [InlineData("title: T", "title: T\nskip-rows: -1", "AS2207", 4, 12)]
    [InlineData("title: T", "title: &a T", "AS2203", 3, 8)]
    public void A_fault_is_told_with_line_and_column(
        string from,
        string to,
        string code,
        int line,
        int column
    )
    {
        var map = Smallest.Replace(from, to, StringComparison.Ordinal);
        Assert.NotEqual(Smallest, map);
        var read = Read(map, out _);
        Assert.Null(read.Value);
        Assert.Contains(
            $"{code} {line}:{column}",
            read.Diagnostics.Select(d => $"{d.Code} {d.Place.Line}:{d.Place.Column}")
        );
    }

    [Theory]
    [InlineData("name: mine", "name: a/b")]
    [InlineData("title: T\n", "")]
    [InlineData("assay: watch-list/1", "assay: watch-list/9")]
    [InlineData("  name: N", "  nam: N")]
    [InlineData("  name: N", "  name: N\n  key: { value: X, column: Y }")]
    [InlineData("  name: N", "  name: N\n  key: {}")]
    [InlineData("  name: N", "  name: N\n  key: [A, B]")]
    [InlineData("  name: N", "  name: N\n  kind: { column: T, words: { Firm: firm } }")]
    [InlineData("title: T", "title: T\ndate: 31.1.2026")]
    [InlineData("title: T", "title: T\nskip-rows: -1")]
    public void What_the_schema_refuses_the_reader_refuses(string from, string to)
    {
        var map = Smallest.Replace(from, to, StringComparison.Ordinal);
        Assert.NotEqual(Smallest, map);
        Assert.Null(Read(map, out _).Value);
        Assert.NotEmpty(Faults(map));
    }

    [Fact]
    public void The_schema_has_exactly_the_fields_that_the_reader_asks_for()
    {
        Assert.NotNull(Read(Everything, out var asked).Value);
        var read = asked.ByPath.Select(map =>
            $"{map.Key.Replace("[]", "", StringComparison.Ordinal)}: {string.Join(' ', map.Value)}"
        );
        Assert.Equal(
            Fields(Schema, "").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
            read.Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void The_schema_has_exactly_the_words_that_the_reader_knows()
    {
        Assert.Equal(KebabNames.All<PartyKind>(), Words("kindSource"));
        Assert.Equal(KebabNames.All<DesignationEffect>(), Words("effectSource"));
    }

    [Fact]
    public void Everything_a_mapping_can_say_fits_the_schema()
    {
        Assert.Empty(Faults(Everything));
        Assert.Empty(Faults(Smallest));
        Assert.Empty(
            Faults(
                File.ReadAllText(
                    Path.Combine(
                        SharedFolder.RepositoryRoot,
                        "examples",
                        "watch-list",
                        "counterparties-map.yaml"
                    )
                )
            )
        );
    }

    [Fact]
    public void Every_field_of_the_schema_stands_in_the_manual()
    {
        var manual = File.ReadAllText(
            Path.Combine(SharedFolder.RepositoryRoot, "docs", "lists", "watch-list.md")
        );
        var names = Fields(Schema, "")
            .SelectMany(line => line[(line.IndexOf(": ", StringComparison.Ordinal) + 2)..].Split(' '));
        Assert.All(
            names.Distinct(StringComparer.Ordinal),
            n => Assert.Contains(n, manual, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void The_example_in_the_manual_is_the_one_among_the_examples()
    {
        static string Plain(string text) =>
            string.Join('\n', text.Split('\n').Select(line => line.Split("  #")[0].TrimEnd()));

        var manual = File.ReadAllText(
            Path.Combine(SharedFolder.RepositoryRoot, "docs", "lists", "watch-list.md")
        );
        var example = File.ReadAllText(
            Path.Combine(SharedFolder.RepositoryRoot, "examples", "watch-list", "counterparties-map.yaml")
        );
        Assert.Contains(Plain(example), Plain(manual), StringComparison.Ordinal);
    }

    private static Read<WatchListReader> Read(string map, out FieldsAsked asked)
    {
        asked = new FieldsAsked();
        var log = new ReadingLog("map.yaml", DiagnosticRoom.WatchLists) { Asked = asked };
        return WatchListReader.OfMap(Encoding.UTF8.GetBytes(map), log);
    }

    private static IReadOnlyList<string> Faults(string map)
    {
        var log = new ReadingLog("map.yaml", DiagnosticRoom.WatchLists);
        return new JsonSchema(Schema).Faults(
            SchemaValues.Json(YamlDocument.Parse(Encoding.UTF8.GetBytes(map), log)!.Root)
        );
    }

    private static IEnumerable<string> Words(string definition) =>
        Schema["$defs"]![definition]!["properties"]!["words"]!["additionalProperties"]!["enum"]!
            .AsArray()
            .Select(word => word!.GetValue<string>());

    // "columns.aliases: column separator value", for every map the schema describes, of lists and single ones alike.
    private static IEnumerable<string> Fields(JsonObject schema, string path)
    {
        if (schema["$ref"] is { } reference)
        {
            foreach (
                var line in Fields(
                    Schema["$defs"]![reference.GetValue<string>()["#/$defs/".Length..]]!.AsObject(),
                    path
                )
            )
                yield return line;
        }
        foreach (
            var choice in (schema["anyOf"] as JsonArray ?? []).Append(schema["items"]).OfType<JsonObject>()
        )
        {
            foreach (var line in Fields(choice, path))
                yield return line;
        }
        if (schema["properties"] is not JsonObject properties)
            yield break;
        yield return $"{path}: {string.Join(' ', properties.Select(p => p.Key).Order(StringComparer.Ordinal))}";
        foreach (var (name, property) in properties)
        {
            foreach (var line in Fields(property!.AsObject(), path.Length == 0 ? name : $"{path}.{name}"))
                yield return line;
        }
    }
}
