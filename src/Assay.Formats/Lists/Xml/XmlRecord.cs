using System.Text;

namespace Assay.Formats.Lists.Xml;

/// <summary>One element of a record with all below it. Names are without prefix: publishers have changed their namespaces and kept their elements.</summary>
internal sealed class XmlRecord(string name, long line)
{
    private List<XmlRecord>? _children;
    private List<(string Name, string Value)>? _attributes;

    /// <summary>The element's name.</summary>
    public string Name { get; } = name;

    /// <summary>Its line in the file, from 1.</summary>
    public long Line { get; } = line;

    /// <summary>The text right within it, as it stands; "" where there is none.</summary>
    public string Value { get; private set; } = "";

    /// <summary>The text right within it, trimmed, with line breaks and runs of blanks as one blank.</summary>
    public string Text => Clean(Value);

    /// <summary>The elements right below it, in order.</summary>
    public IReadOnlyList<XmlRecord> Children => _children ?? (IReadOnlyList<XmlRecord>)[];

    /// <summary>The elements of that name right below it.</summary>
    public IEnumerable<XmlRecord> All(string name) =>
        _children is null ? [] : _children.Where(c => string.Equals(c.Name, name, StringComparison.Ordinal));

    /// <summary>All elements of <paramref name="name"/> below those of <paramref name="list"/>: XML lists mostly wrap their items.</summary>
    public IEnumerable<XmlRecord> All(string list, string name) => All(list).SelectMany(l => l.All(name));

    /// <summary>The first element of that name right below it, or null.</summary>
    public XmlRecord? Child(string name)
    {
        if (_children is not null)
        {
            foreach (var child in _children)
            {
                if (string.Equals(child.Name, name, StringComparison.Ordinal))
                    return child;
            }
        }
        return null;
    }

    /// <summary>The cleaned text of the first element of that name right below it; "" where there is none.</summary>
    public string TextOf(string name) => Child(name)?.Text ?? "";

    /// <summary>The attributes with their values as they stand, in order.</summary>
    public IReadOnlyList<(string Name, string Value)> Attributes =>
        _attributes ?? (IReadOnlyList<(string, string)>)[];

    /// <summary>The cleaned value of an attribute; "" where there is none.</summary>
    public string Attribute(string name)
    {
        if (_attributes is not null)
        {
            foreach (var (key, value) in _attributes)
            {
                if (string.Equals(key, name, StringComparison.Ordinal))
                    return Clean(value);
            }
        }
        return "";
    }

    /// <summary>The record as XML again, without namespaces and blanks between elements: what is kept as raw.</summary>
    public string ToXml()
    {
        var text = new StringBuilder(256);
        WriteTo(text);
        return text.ToString();
    }

    internal void Add(XmlRecord child) => (_children ??= []).Add(child);

    internal void Add(string attribute, string value) => (_attributes ??= []).Add((attribute, value));

    internal void AddText(string text) => Value = Value.Length == 0 ? text : Value + text;

    /// <summary>Trims, and makes one blank of every run of white space.</summary>
    internal static string Clean(string text)
    {
        var needed = false;
        var before = ' ';
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) && (c != ' ' || before == ' '))
            {
                needed = true;
                break;
            }
            before = c;
        }
        if (!needed && before != ' ')
            return text;
        return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Writes it as <see cref="ToXml"/> gives it.</summary>
    internal void WriteTo(StringBuilder text)
    {
        text.Append('<').Append(Name);
        foreach (var (name, value) in _attributes ?? [])
        {
            text.Append(' ').Append(name).Append("=\"");
            Escape(text, value);
            text.Append('"');
        }
        if (_children is null && Value.Length == 0)
        {
            text.Append("/>");
            return;
        }
        text.Append('>');
        Escape(text, _children is null ? Value : Value.Trim());
        foreach (var child in _children ?? [])
            child.WriteTo(text);
        text.Append("</").Append(Name).Append('>');
    }

    private static void Escape(StringBuilder text, string value)
    {
        var start = 0;
        for (var i = 0; i < value.Length; i++)
        {
            var entity = value[i] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                _ => null,
            };
            if (entity is null)
                continue;
            text.Append(value, start, i - start).Append(entity);
            start = i + 1;
        }
        text.Append(value, start, value.Length - start);
    }
}
