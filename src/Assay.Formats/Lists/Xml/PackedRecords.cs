using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Assay.Formats.Lists.Xml;

/// <summary>
/// Elements put by until they are asked for, in a fifth of the room their trees take: names as numbers, values as UTF-8. For formats whose
/// records refer to elements elsewhere in the file.
/// </summary>
internal sealed class PackedRecords
{
    private const int ChunkBytes = 1 << 20;

    private readonly List<string> _names = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<byte[]> _chunks = [];
    private readonly ArrayBufferWriter<byte> _packing = new(4 << 10);
    private int _used = ChunkBytes;

    /// <summary>Where an element lies.</summary>
    public readonly record struct Handle(int Chunk, int Offset);

    /// <summary>Puts an element by.</summary>
    public Handle Add(XmlRecord record)
    {
        _packing.ResetWrittenCount();
        Pack(record);
        var packed = _packing.WrittenSpan;
        var length = packed.Length;
        if (_used + length > ChunkBytes || _chunks.Count == 0)
        {
            _chunks.Add(new byte[Math.Max(ChunkBytes, length)]);
            _used = 0;
        }
        var handle = new Handle(_chunks.Count - 1, _used);
        packed.CopyTo(_chunks[^1].AsSpan(_used));
        _used += length;
        return handle;
    }

    /// <summary>The element again; its lines are 0.</summary>
    public XmlRecord Get(Handle handle)
    {
        var bytes = (ReadOnlySpan<byte>)_chunks[handle.Chunk].AsSpan(handle.Offset);
        return Unpack(ref bytes);
    }

    private void Pack(XmlRecord record)
    {
        Pack(NumberOf(record.Name));
        Pack(record.Attributes.Count);
        foreach (var (name, value) in record.Attributes)
        {
            Pack(NumberOf(name));
            Pack(value);
        }
        Pack(record.Value);
        Pack(record.Children.Count);
        foreach (var child in record.Children)
            Pack(child);
    }

    private XmlRecord Unpack(ref ReadOnlySpan<byte> bytes)
    {
        var record = new XmlRecord(_names[Number(ref bytes)], line: 0);
        for (var i = Number(ref bytes); i > 0; i--)
        {
            var name = _names[Number(ref bytes)];
            record.Add(name, Text(ref bytes));
        }
        record.AddText(Text(ref bytes));
        for (var i = Number(ref bytes); i > 0; i--)
            record.Add(Unpack(ref bytes));
        return record;
    }

    private int NumberOf(string name)
    {
        if (_numbers.TryGetValue(name, out var number))
            return number;
        _numbers.Add(name, _names.Count);
        _names.Add(name);
        return _names.Count - 1;
    }

    /// <summary>A number in one byte, or five where it is 255 or more.</summary>
    private void Pack(int number)
    {
        if (number < byte.MaxValue)
        {
            _packing.GetSpan(1)[0] = (byte)number;
            _packing.Advance(1);
            return;
        }
        var bytes = _packing.GetSpan(5);
        bytes[0] = byte.MaxValue;
        BinaryPrimitives.WriteInt32LittleEndian(bytes[1..], number);
        _packing.Advance(5);
    }

    private void Pack(string text)
    {
        var length = Encoding.UTF8.GetByteCount(text);
        Pack(length);
        _packing.Advance(Encoding.UTF8.GetBytes(text, _packing.GetSpan(length)));
    }

    private static int Number(ref ReadOnlySpan<byte> bytes)
    {
        int number = bytes[0];
        bytes = bytes[1..];
        if (number < byte.MaxValue)
            return number;
        number = BinaryPrimitives.ReadInt32LittleEndian(bytes);
        bytes = bytes[4..];
        return number;
    }

    private static string Text(ref ReadOnlySpan<byte> bytes)
    {
        var length = Number(ref bytes);
        var text = Encoding.UTF8.GetString(bytes[..length]);
        bytes = bytes[length..];
        return text;
    }
}
