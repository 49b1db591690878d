namespace Assay.Tests.Formats.Lists.Ftm;

/// <summary>Entities of FollowTheMoney for tests, a line each.</summary>
internal static class FtmLines
{
    /// <summary>An entity with properties as <c>name=value</c>; a property may come several times, and a value in braces is an object.</summary>
    public static string Entity(string id, string schema, params string[] properties) =>
        Write(id, schema, "", properties) + "\n";

    /// <summary>The same as OpenSanctions has it, with dataset and day.</summary>
    public static string Seen(string id, string schema, params string[] properties) =>
        Write(
            id,
            schema,
            ", \"datasets\": [\"xx_list\"], \"referents\": [], \"target\": true, \"first_seen\": \"2023-01-01T00:00:00\", \"last_seen\": \"2026-04-29T12:00:00\", \"last_change\": \"2024-01-01T00:00:00\"",
            properties
        ) + "\n";

    /// <summary>The same without a line's end, to stand in another one's property.</summary>
    public static string Inner(string id, string schema, params string[] properties) =>
        Write(id, schema, "", properties);

    private static string Write(string id, string schema, string rest, string[] properties)
    {
        var fields = properties
            .Select(p => p.Split('=', 2))
            .GroupBy(p => p[0], p => p[1], StringComparer.Ordinal)
            .Select(g => $"\"{g.Key}\": [{string.Join(", ", g.Select(Value))}]");
        var caption =
            Array.Find(properties, p => p.StartsWith("name=", StringComparison.Ordinal))?[5..] ?? schema;
        return $"{{\"id\": \"{id}\", \"caption\": \"{caption}\", \"schema\": \"{schema}\", \"properties\": {{{string.Join(", ", fields)}}}{rest}}}";
    }

    private static string Value(string value) => value.StartsWith('{') ? value : $"\"{value}\"";
}
