using Assay.Formats.Lists.Xml;

namespace Assay.Formats.Lists.Json;

/// <summary>A value of a publisher's JSON: text, a record, or a list of these. What is null or missing is none of them.</summary>
internal readonly struct JsonItem
{
    private readonly string? _text;
    private readonly IReadOnlyList<JsonItem>? _items;

    /// <summary>A text; numbers and truth values are kept as they are written.</summary>
    public JsonItem(string text) => _text = text;

    /// <summary>An object.</summary>
    public JsonItem(JsonRecord record) => Record = record;

    /// <summary>An array.</summary>
    public JsonItem(IReadOnlyList<JsonItem> items) => _items = items;

    /// <summary>The object it is, or null.</summary>
    public JsonRecord? Record { get; }

    /// <summary>The text, trimmed, with line breaks and runs of blanks as one blank; "" where it is no text.</summary>
    public string Text => _text is null ? "" : XmlRecord.Clean(_text);

    /// <summary>Whether there is nothing: null, an empty text, an array of such.</summary>
    public bool IsEmpty =>
        Record is null && Text.Length == 0 && (_items is null || _items.All(i => i.IsEmpty));

    /// <summary>The items of an array; of anything else the value itself, and of nothing none.</summary>
    public IReadOnlyList<JsonItem> Items => _items ?? (IsEmpty ? [] : [this]);

    /// <summary>The texts among the items that are not empty.</summary>
    public IEnumerable<string> Texts => Items.Select(i => i.Text).Where(t => t.Length > 0);

    /// <summary>The objects among the items.</summary>
    public IEnumerable<JsonRecord> Records => Items.Select(i => i.Record).OfType<JsonRecord>();

    /// <summary>All texts within, however deep, with commas between them: what is kept of a value nobody expected.</summary>
    public override string ToString() =>
        Record is { } record ? record.ToString()
        : _items is null ? Text
        : string.Join(", ", _items.Where(i => !i.IsEmpty));
}
