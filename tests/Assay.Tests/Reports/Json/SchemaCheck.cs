using System.Text.Json;
using System.Text.RegularExpressions;

namespace Assay.Tests.Reports.Json;

/// <summary>
/// Holds a value against the part of JSON Schema that our schema uses, and remembers which fields of which definition held
/// something. A keyword it does not know fails the test: nothing in the schema may go unchecked.
/// </summary>
internal sealed class SchemaCheck(JsonElement schema)
{
    private static readonly HashSet<string> Silent = new(StringComparer.Ordinal)
    {
        "$schema",
        "title",
        "description",
        "$defs",
    };

    /// <summary>What is wrong, with the path of each.</summary>
    public List<string> Faults { get; } = [];

    /// <summary>Fields that held something, as <c>definition.field</c>.</summary>
    public HashSet<string> Filled { get; } = new(StringComparer.Ordinal);

    public void Check(JsonElement value) => Check(value, schema, "$", "dossier");

    private void Check(JsonElement value, JsonElement rule, string path, string definition)
    {
        foreach (var keyword in rule.EnumerateObject())
        {
            if (Silent.Contains(keyword.Name))
                continue;
            var fault = keyword.Name switch
            {
                "$ref" => Refer(value, keyword.Value.GetString()!, path),
                "anyOf" or "oneOf" => OneOf(value, keyword.Value, path, definition),
                "type" => OfType(value, keyword.Value) ? null : $"is not of type {keyword.Value}",
                "const" => JsonElement.DeepEquals(value, keyword.Value) ? null : $"is not {keyword.Value}",
                "enum" => keyword.Value.EnumerateArray().Any(e => JsonElement.DeepEquals(e, value))
                    ? null
                    : $"is no case: {value}",
                "pattern" => Matches(value, keyword.Value.GetString()!)
                    ? null
                    : $"'{value}' has another form",
                "minimum" => value.ValueKind != JsonValueKind.Number
                || value.GetDouble() >= keyword.Value.GetDouble()
                    ? null
                    : "is too small",
                "maximum" => value.ValueKind != JsonValueKind.Number
                || value.GetDouble() <= keyword.Value.GetDouble()
                    ? null
                    : "is too great",
                "items" => Items(value, keyword.Value, path, definition),
                "properties" => Properties(value, rule, path, definition),
                "required" or "additionalProperties" => null,
                _ => $"the schema has the keyword {keyword.Name}, which the test cannot check",
            };
            if (fault is not null)
                Faults.Add($"{path}: {fault}");
        }
    }

    private string? Refer(JsonElement value, string reference, string path)
    {
        var name = reference["#/$defs/".Length..];
        Check(value, schema.GetProperty("$defs").GetProperty(name), path, name);
        return null;
    }

    private string? OneOf(JsonElement value, JsonElement rules, string path, string definition)
    {
        var fits = 0;
        foreach (var rule in rules.EnumerateArray())
        {
            var attempt = new SchemaCheck(schema);
            attempt.Check(value, rule, path, definition);
            if (attempt.Faults.Count > 0)
                continue;
            fits++;
            Filled.UnionWith(attempt.Filled);
        }
        return fits == 1 ? null : $"fits {fits} of the alternatives";
    }

    private string? Items(JsonElement value, JsonElement rule, string path, string definition)
    {
        var place = 0;
        foreach (var item in value.EnumerateArray())
            Check(item, rule, $"{path}[{place++}]", definition);
        return null;
    }

    private string? Properties(JsonElement value, JsonElement rule, string path, string definition)
    {
        if (value.ValueKind != JsonValueKind.Object)
            return "is no object";
        var known = rule.GetProperty("properties");
        foreach (var field in value.EnumerateObject())
        {
            if (!known.TryGetProperty(field.Name, out var fieldRule))
            {
                Faults.Add($"{path}.{field.Name}: the schema does not know it");
                continue;
            }
            Check(field.Value, fieldRule, $"{path}.{field.Name}", definition);
            if (Holds(field.Value))
                Filled.Add($"{definition}.{field.Name}");
        }
        var missing = rule.GetProperty("required")
            .EnumerateArray()
            .Where(r => !value.TryGetProperty(r.GetString()!, out _))
            .ToList();
        return missing.Count == 0 ? null : $"lacks {string.Join(", ", missing)}";
    }

    private static bool Holds(JsonElement value) =>
        value.ValueKind != JsonValueKind.Null
        && (value.ValueKind != JsonValueKind.Array || value.GetArrayLength() > 0);

    private static bool OfType(JsonElement value, JsonElement type) =>
        type.ValueKind == JsonValueKind.Array
            ? type.EnumerateArray().Any(t => OfType(value, t))
            : (type.GetString(), value.ValueKind) switch
            {
                ("object", JsonValueKind.Object) => true,
                ("array", JsonValueKind.Array) => true,
                ("string", JsonValueKind.String) => true,
                ("number", JsonValueKind.Number) => true,
                ("integer", JsonValueKind.Number) => value.TryGetInt64(out _),
                ("boolean", JsonValueKind.True or JsonValueKind.False) => true,
                ("null", JsonValueKind.Null) => true,
                _ => false,
            };

    private static bool Matches(JsonElement value, string pattern) =>
        value.ValueKind != JsonValueKind.String
        || Regex.IsMatch(value.GetString()!, pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
}
