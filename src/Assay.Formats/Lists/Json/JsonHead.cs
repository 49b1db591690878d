using System.Text;
using System.Text.Json;

namespace Assay.Formats.Lists.Json;

/// <summary>What the beginning of a file shows of its first object: the names of its fields, as far as they stand there, and their values where these are texts.</summary>
internal sealed class JsonHead
{
    private readonly Dictionary<string, string> _fields = new(StringComparer.Ordinal);

    private JsonHead() { }

    /// <summary>Whether all of these fields are there.</summary>
    public bool HasAll(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (!_fields.ContainsKey(name))
                return false;
        }
        return true;
    }

    /// <summary>The value of a field; "" where it is no text or number, or is not there.</summary>
    public string Text(string name) => _fields.GetValueOrDefault(name, "");

    /// <summary>Looks at a file; null where it does not begin with an object.</summary>
    public static JsonHead? Of(ListFile file)
    {
        var text = file.Head.AsSpan().TrimStart('\uFEFF').TrimStart();
        if (text.Length == 0 || text[0] != '{')
            return null;
        var bytes = new byte[Encoding.UTF8.GetMaxByteCount(text.Length)];
        var length = Encoding.UTF8.GetBytes(text, bytes);
        var head = new JsonHead();
        try
        {
            head.Read(new Utf8JsonReader(bytes.AsSpan(0, length), isFinalBlock: false, default));
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // a file that is cut or damaged is recognised by what stands before, and then says where
        }
        return head;
    }

    private void Read(Utf8JsonReader reader)
    {
        var name = "";
        while (reader.Read() && !(reader.TokenType == JsonTokenType.EndObject && reader.CurrentDepth == 0))
        {
            if (reader.CurrentDepth != 1)
                continue;
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    name = reader.GetString()!;
                    _fields.TryAdd(name, "");
                    break;
                case JsonTokenType.String:
                    _fields[name] = reader.GetString()!;
                    break;
                case JsonTokenType.Number:
                    _fields[name] = Encoding.UTF8.GetString(reader.ValueSpan);
                    break;
            }
        }
    }
}
