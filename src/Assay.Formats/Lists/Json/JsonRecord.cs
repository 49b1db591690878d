using System.Text;

namespace Assay.Formats.Lists.Json;

/// <summary>An object of a publisher's JSON with all below it; no two of its fields have one name.</summary>
/// <param name="line">The line of the file it begins in, from 1; for one within another the line of the outermost.</param>
/// <param name="bytes">Its bytes, where it is one of the file's records and not one within another.</param>
internal sealed class JsonRecord(long line, byte[]? bytes = null)
{
    private readonly List<(string Name, JsonItem Value)> _fields = [];

    /// <summary>The line of the file it begins in, from 1.</summary>
    public long Line => line;

    /// <summary>The record as it stands in the file, where it is one of the file's records and not one within another; else "".</summary>
    public string Raw => bytes is null ? "" : Encoding.UTF8.GetString(bytes);

    /// <summary>The same in the file's bytes.</summary>
    public ReadOnlySpan<byte> Bytes => bytes;

    /// <summary>Its fields in the order of the file.</summary>
    public IReadOnlyList<(string Name, JsonItem Value)> Fields => _fields;

    /// <summary>The value of a field; nothing where there is none.</summary>
    public JsonItem this[string name]
    {
        get
        {
            foreach (var (field, value) in _fields)
            {
                if (string.Equals(field, name, StringComparison.Ordinal))
                    return value;
            }
            return default;
        }
    }

    /// <summary>The text of a field; "" where there is none.</summary>
    public string Text(string name) => this[name].Text;

    /// <summary>Fields with their values, where these are not empty.</summary>
    public override string ToString() =>
        string.Join(", ", _fields.Where(f => !f.Value.IsEmpty).Select(f => $"{f.Name} {f.Value}"));

    internal bool Has(string name)
    {
        foreach (var (field, _) in _fields)
        {
            if (string.Equals(field, name, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    internal void Add(string name, JsonItem value) => _fields.Add((name, value));
}
