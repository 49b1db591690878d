using Assay.Formats.Lists.Json;

namespace Assay.Formats.Lists.Ftm;

/// <summary>An entity of FollowTheMoney: a schema, an id, and properties that each have any number of values.</summary>
internal sealed class FtmEntity
{
    private readonly JsonRecord? _properties;
    private List<(string Property, FtmEntity Entity)>? _nested;

    private FtmEntity(JsonRecord record, string id, string schema)
    {
        Record = record;
        Id = id;
        Schema = schema;
        _properties = record["properties"].Record;
    }

    /// <summary>The entity an object is; null where it has no id or schema.</summary>
    public static FtmEntity? Of(JsonRecord record) =>
        record.Text("id") is { Length: > 0 } id && record.Text("schema") is { Length: > 0 } schema
            ? new FtmEntity(record, id, schema)
            : null;

    /// <summary>The object.</summary>
    public JsonRecord Record { get; }

    /// <summary>Its id, the same in all of a publisher's files.</summary>
    public string Id { get; }

    /// <summary>What it is, such as <c>Company</c>.</summary>
    public string Schema { get; }

    /// <summary>The name it is shown by; its id where it has none.</summary>
    public string Caption
    {
        get
        {
            var caption = Record.Text("caption");
            if (caption.Length == 0)
                caption = Values("name").FirstOrDefault("");
            return caption.Length > 0 ? caption : Id;
        }
    }

    /// <summary>The names of its properties, in alphabetical order.</summary>
    public IEnumerable<string> Properties =>
        _properties is null ? [] : _properties.Fields.Select(f => f.Name).Order(StringComparer.Ordinal);

    /// <summary>
    /// The values of a property; of one that is an entity itself the id. In alphabetical order: publishers hold them as sets and write them in
    /// any, and an edition must not differ from the one before by that.
    /// </summary>
    public IReadOnlyList<string> Values(string property)
    {
        if (_properties is null)
            return [];
        var values = new List<string>();
        foreach (var item in _properties[property].Items)
        {
            var value = item.Record is { } record ? record.Text("id") : item.Text;
            if (value.Length > 0)
                values.Add(value);
        }
        if (values.Count < 2)
            return values;
        values.Sort(StringComparer.Ordinal);
        return [.. values.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The values of a property with commas between them; "" where there are none.</summary>
    public string Text(string property) => string.Join(", ", Values(property));

    /// <summary>The entities that stand within its properties.</summary>
    public IReadOnlyList<(string Property, FtmEntity Entity)> Nested => _nested ??= ReadNested();

    private List<(string Property, FtmEntity Entity)> ReadNested()
    {
        var nested = new List<(string Property, FtmEntity Entity)>();
        foreach (var (name, value) in _properties?.Fields ?? [])
        {
            foreach (var item in value.Items)
            {
                if (item.Record is { } record && Of(record) is { } entity)
                    nested.Add((name, entity));
            }
        }
        return nested;
    }

    /// <summary>Where the entity comes from, in alphabetical order; empty where the file does not say it.</summary>
    public IReadOnlyList<string> Datasets =>
        [.. Record["datasets"].Texts.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
