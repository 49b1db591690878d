using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Assay.Formats.Yaml;

namespace Assay.Tests.Formats.Deals;

/// <summary>A file of ours as JSON, scalars typed by YAML 1.2's core schema, as an editor with the schema would see it.</summary>
internal static partial class SchemaValues
{
    public static JsonNode? Json(YamlNode node) =>
        node switch
        {
            YamlMap map => new JsonObject(
                map.Entries.Select(e => KeyValuePair.Create(e.Name, Json(e.Value)))
            ),
            YamlSequence list => new JsonArray([.. list.Items.Select(Json)]),
            YamlScalar { IsNull: true } => null,
            YamlScalar { IsQuoted: false } plain when plain.Text is "true" or "false" => JsonValue.Create(
                plain.Text is "true"
            ),
            YamlScalar { IsQuoted: false } plain when Numeric().IsMatch(plain.Text) => JsonNode.Parse(
                decimal.Parse(plain.Text, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture)
            ),
            YamlScalar scalar => JsonValue.Create(scalar.Text),
            _ => throw new NotSupportedException(),
        };

    [GeneratedRegex(@"^-?\d+(\.\d+)?$", RegexOptions.ECMAScript, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Numeric();
}
