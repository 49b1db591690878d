using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Assay.Tests.Formats.Deals;

/// <summary>
/// As much of JSON Schema 2020-12 as our schemas use. A keyword it does not know fails, so that the schema cannot
/// come to say more than is checked.
/// </summary>
internal sealed class JsonSchema(JsonObject root)
{
    /// <summary>What is wrong with a value, a line each.</summary>
    public IReadOnlyList<string> Faults(JsonNode? value)
    {
        var faults = new List<string>();
        Check(root, value, "", faults);
        return faults;
    }

    private void Check(JsonObject schema, JsonNode? value, string path, List<string> faults)
    {
        foreach (var (keyword, argument) in schema)
        {
            if (!Holds(keyword, argument!, schema, value, path, faults))
                faults.Add($"{path}: {keyword}");
        }
    }

    private bool Holds(
        string keyword,
        JsonNode argument,
        JsonObject schema,
        JsonNode? value,
        string path,
        List<string> faults
    )
    {
        switch (keyword)
        {
            case "$schema" or "$defs" or "title" or "description":
                return true;
            case "$ref":
                Check(
                    root["$defs"]![argument.GetValue<string>()["#/$defs/".Length..]]!.AsObject(),
                    value,
                    path,
                    faults
                );
                return true;
            case "type":
                return argument is JsonArray types
                    ? types.Any(type => IsOf(type!.GetValue<string>(), value))
                    : IsOf(argument.GetValue<string>(), value);
            case "const":
                return JsonNode.DeepEquals(argument, value);
            case "enum":
                return argument.AsArray().Any(one => JsonNode.DeepEquals(one, value));
            case "pattern":
                return !IsOf("string", value) || Matches(value!, argument);
            case "minLength":
                return !IsOf("string", value) || value!.GetValue<string>().Length >= argument.GetValue<int>();
            case "maxLength":
                return !IsOf("string", value) || value!.GetValue<string>().Length <= argument.GetValue<int>();
            case "minimum":
                return !IsOf("number", value) || Number(value!) >= Number(argument);
            case "maximum":
                return !IsOf("number", value) || Number(value!) <= Number(argument);
            case "minItems":
                return value is not JsonArray least || least.Count >= argument.GetValue<int>();
            case "maxItems":
                return value is not JsonArray most || most.Count <= argument.GetValue<int>();
            case "items":
                if (value is JsonArray items)
                {
                    for (var i = 0; i < items.Count; i++)
                        Check(
                            argument.AsObject(),
                            items[i],
                            string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]"),
                            faults
                        );
                }
                return true;
            case "required":
                return value is not JsonObject needing
                    || argument.AsArray().All(name => needing.ContainsKey(name!.GetValue<string>()));
            case "properties":
                foreach (var (name, property) in value as JsonObject ?? [])
                {
                    if (argument[name] is JsonObject known)
                        Check(known, property, $"{path}.{name}", faults);
                }
                return true;
            case "additionalProperties":
                return Additional(argument, schema, value, path, faults);
            case "propertyNames":
                return value is not JsonObject named
                    || named.All(p => Fits(argument, JsonValue.Create(p.Key)));
            case "anyOf":
                return argument.AsArray().Any(one => Fits(one!, value));
            case "oneOf":
                return argument.AsArray().Count(one => Fits(one!, value)) == 1;
            default:
                throw new NotSupportedException(
                    $"The keyword '{keyword}' is not checked: teach it to {nameof(JsonSchema)}."
                );
        }
    }

    private bool Additional(
        JsonNode argument,
        JsonObject schema,
        JsonNode? value,
        string path,
        List<string> faults
    )
    {
        var others = (value as JsonObject ?? []).Where(p => schema["properties"]?[p.Key] is null).ToList();
        if (argument is not JsonObject rule)
            return others.Count == 0;
        foreach (var (name, other) in others)
            Check(rule, other, $"{path}.{name}", faults);
        return true;
    }

    private bool Fits(JsonNode schema, JsonNode? value)
    {
        var faults = new List<string>();
        Check(schema.AsObject(), value, "", faults);
        return faults.Count == 0;
    }

    private static bool IsOf(string type, JsonNode? value) =>
        type switch
        {
            "object" => value is JsonObject,
            "array" => value is JsonArray,
            "string" => value?.GetValueKind() == System.Text.Json.JsonValueKind.String,
            "boolean" => value?.GetValueKind()
                is System.Text.Json.JsonValueKind.True
                    or System.Text.Json.JsonValueKind.False,
            "number" => value?.GetValueKind() == System.Text.Json.JsonValueKind.Number,
            "integer" => value?.GetValueKind() == System.Text.Json.JsonValueKind.Number
                && decimal.IsInteger(Number(value)),
            _ => throw new NotSupportedException($"The type '{type}' is not checked."),
        };

    private static decimal Number(JsonNode value) =>
        decimal.Parse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture);

    private static bool Matches(JsonNode value, JsonNode pattern) =>
        Regex.IsMatch(
            value.GetValue<string>(),
            pattern.GetValue<string>(),
            RegexOptions.ECMAScript,
            TimeSpan.FromSeconds(1)
        );
}
