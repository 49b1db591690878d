using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Assay.Formats.Lists.Json;

/// <summary>Makes a <see cref="JsonRecord"/> of the bytes of one object.</summary>
internal static class JsonRecordReader
{
    /// <summary>Levels within a record. OpenSanctions' nested entities, the deepest real ones, have some ten.</summary>
    private const int MostDepth = 32;

    /// <summary>More fields than this are looked up by hash, so that a hostile record costs no more than its length.</summary>
    private const int FewFields = 16;

    /// <summary>No limit of its own, so that what is too deep is told apart from what is damaged.</summary>
    internal static readonly JsonReaderOptions Options = new() { MaxDepth = int.MaxValue };

    /// <summary>Reads an object whose bytes are known to be JSON.</summary>
    public static JsonRecord Read(ReadOnlySpan<byte> bytes, string path, long line)
    {
        if (!Utf8.IsValid(bytes))
            throw JsonFault.NotText(path, line);
        var reader = new Utf8JsonReader(bytes, Options);
        reader.Read();
        var record = new JsonRecord(line, bytes.ToArray());
        Fill(record, ref reader, path);
        return record;
    }

    private static void Fill(JsonRecord record, ref Utf8JsonReader reader, string path)
    {
        HashSet<string>? names = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = Text(ref reader, path, record.Line);
            if (record.Fields.Count == FewFields)
                names = record.Fields.Select(f => f.Name).ToHashSet(StringComparer.Ordinal);
            var isNew = names?.Add(name) ?? !record.Has(name);
            if (!isNew)
                throw JsonFault.Duplicate(path, record.Line, name);
            reader.Read();
            record.Add(name, Item(ref reader, path, record.Line));
        }
    }

    private static JsonItem Item(ref Utf8JsonReader reader, string path, long line)
    {
        if (reader.CurrentDepth >= MostDepth)
            throw ListFault.Deep(path, line);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                var record = new JsonRecord(line);
                Fill(record, ref reader, path);
                return new JsonItem(record);
            case JsonTokenType.StartArray:
                var items = new List<JsonItem>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                    items.Add(Item(ref reader, path, line));
                return new JsonItem(items);
            case JsonTokenType.Null:
                return default;
            case JsonTokenType.String:
                return new JsonItem(Text(ref reader, path, line));
            default:
                return new JsonItem(Encoding.UTF8.GetString(reader.ValueSpan));
        }
    }

    private static string Text(ref Utf8JsonReader reader, string path, long line)
    {
        string text;
        try
        {
            text = reader.GetString()!;
        }
        catch (InvalidOperationException e)
        {
            // an escape that stands for half a character
            throw JsonFault.Damaged(path, line, e);
        }
        return text.Contains('\0', StringComparison.Ordinal) ? throw JsonFault.NotText(path, line) : text;
    }
}
