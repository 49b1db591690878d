using System.Text;
using System.Text.Json;

namespace Assay.Formats.Lists.Json;

/// <summary>
/// Reads a publisher's JSON record by record, in memory no more than one at a time: the objects of one array of the outermost
/// object or of the file, or the lines of a JSON-lines file. What is hostile ends in a fault: a record without end, nesting deeper than any list has,
/// a field that stands twice, bytes that are no UTF-8.
/// </summary>
internal sealed class ListJson
{
    private const int FirstBuffer = 64 << 10;

    /// <summary>Levels outside of records.</summary>
    private const int MostDepth = 32;

    private static readonly JsonReaderOptions OfOne = JsonRecordReader.Options;
    private static readonly JsonReaderOptions OfLines = JsonRecordReader.Options with
    {
        AllowMultipleValues = true,
    };

    private readonly OpenPart _part;
    private readonly byte[]? _array;
    private readonly string _arrayName;
    private readonly int _mostBytes;
    private byte[] _buffer = new byte[FirstBuffer];
    private int _start;
    private int _end;
    private bool _isLast;
    private long _line = 1;
    private Place _place;
    private JsonReaderState _state;

    /// <summary>Where in the document the next token stands.</summary>
    private enum Place
    {
        Root,
        BeforeArray,
        InArray,
        AfterArray,
    }

    private ListJson(OpenPart part, string array, int mostBytes, Place place = Place.Root)
    {
        _part = part;
        _place = place;
        _arrayName = array;
        _array = array.Length > 0 || place == Place.BeforeArray ? Encoding.UTF8.GetBytes(array) : null;
        _mostBytes = mostBytes;
        part.Stream.MostRecordBytes = mostBytes;
        _state = new JsonReaderState(_array is null ? OfLines : OfOne);
    }

    /// <summary>The objects of the array of that name in the outermost object, in the order of the file. At the end the part is finished.</summary>
    public static IEnumerable<JsonRecord> Records(OpenPart part, string array) =>
        All(new ListJson(part, array, ListLimits.RecordBytes));

    /// <summary>The objects of a file that is one array. At the end the part is finished.</summary>
    public static IEnumerable<JsonRecord> Array(OpenPart part) =>
        All(new ListJson(part, "", ListLimits.RecordBytes, Place.BeforeArray));

    /// <summary>The objects of a JSON-lines file, in its order; blank lines do not matter. At the end the part is finished.</summary>
    /// <param name="part">The file.</param>
    /// <param name="mostBytes">Bytes of one record at most.</param>
    public static IEnumerable<JsonRecord> Lines(OpenPart part, int mostBytes = ListLimits.RecordBytes) =>
        All(new ListJson(part, "", mostBytes));

    private static IEnumerable<JsonRecord> All(ListJson json)
    {
        while (json.Next() is { } record)
            yield return record;
        json._part.Finish();
    }

    private string WantedArray => _arrayName.Length > 0 ? $"a list '{_arrayName}'" : "a list";

    private string Path => _part.File.Path;

    private JsonRecord? Next()
    {
        try
        {
            while (true)
            {
                if (Advance() is { } record)
                    return record;
                if (_isLast)
                    break;
                Fill();
            }
        }
        catch (JsonException e)
        {
            throw JsonFault.Damaged(Path, (e.LineNumber ?? 0) + 1, e);
        }
        // half a surrogate pair, escaped, is told only when a name is compared
        catch (InvalidOperationException e)
        {
            throw JsonFault.Damaged(Path, _line, e);
        }
        if (_array is not null && _place != Place.AfterArray)
            throw JsonFault.Shape(Path, null, WantedArray);
        return null;
    }

    /// <summary>Goes on in the bytes that are there, to the end of the next record; null where they do not hold it.</summary>
    private JsonRecord? Advance()
    {
        var bytes = _buffer.AsSpan(_start, _end - _start);
        var reader = new Utf8JsonReader(bytes, _isLast, _state);
        var done = 0;
        JsonRecord? record = null;
        while (record is null && reader.Read())
        {
            if (IsRecord(ref reader, bytes))
            {
                var first = (int)reader.TokenStartIndex;
                if (!reader.TrySkip())
                    break; // not whole yet: again from before it, with more bytes
                record = JsonRecordReader.Read(
                    bytes[first..(int)reader.BytesConsumed],
                    Path,
                    _line + bytes[..first].Count((byte)'\n')
                );
            }
            done = (int)reader.BytesConsumed;
            _state = reader.CurrentState;
        }
        if (_isLast && record is null)
            done = bytes.Length;
        _line += bytes[..done].Count((byte)'\n');
        _start += done;
        if (done > 0)
            _part.Stream.RecordEnds();
        return record;
    }

    /// <summary>Whether a token begins a record; if not, what it means for the place.</summary>
    private bool IsRecord(ref Utf8JsonReader reader, ReadOnlySpan<byte> bytes)
    {
        var token = reader.TokenType;
        if (reader.CurrentDepth > MostDepth)
            throw ListFault.Deep(Path, LineOf(ref reader, bytes));
        if (_array is null)
            return token == JsonTokenType.StartObject ? true : throw Shape("an object", ref reader, bytes);
        switch (_place)
        {
            case Place.BeforeArray:
                if (token != JsonTokenType.StartArray)
                    throw Shape(WantedArray, ref reader, bytes);
                _place = Place.InArray;
                return false;
            case Place.InArray when token == JsonTokenType.EndArray:
                _place = Place.AfterArray;
                return false;
            case Place.InArray:
                return token == JsonTokenType.StartObject
                    ? true
                    : throw Shape("an object", ref reader, bytes);
        }
        if (reader.CurrentDepth == 0 && token is not (JsonTokenType.StartObject or JsonTokenType.EndObject))
            throw Shape($"an object with {WantedArray}", ref reader, bytes);
        if (token == JsonTokenType.PropertyName && reader.CurrentDepth == 1 && reader.ValueTextEquals(_array))
        {
            if (_place == Place.AfterArray)
                throw JsonFault.Duplicate(Path, LineOf(ref reader, bytes), _arrayName);
            _place = Place.BeforeArray;
        }
        return false;
    }

    private Model.AssayException Shape(
        string expected,
        ref Utf8JsonReader reader,
        ReadOnlySpan<byte> bytes
    ) => JsonFault.Shape(Path, LineOf(ref reader, bytes), expected);

    private long LineOf(ref Utf8JsonReader reader, ReadOnlySpan<byte> bytes) =>
        _line + bytes[..(int)reader.TokenStartIndex].Count((byte)'\n');

    /// <summary>Reads on until the buffer is full or the file ends; a record that does not fit makes it grow, up to its limit.</summary>
    private void Fill()
    {
        var isFirst = _line == 1 && _start == 0 && _end == 0;
        _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
        _end -= _start;
        _start = 0;
        if (_end > _mostBytes)
            throw ListFault.LongRecord(Path, _line);
        if (_end > _buffer.Length / 2)
            System.Array.Resize(ref _buffer, Math.Min(_buffer.Length * 2, _mostBytes + FirstBuffer));
        while (_end < _buffer.Length)
        {
            var count = _part.Stream.Read(_buffer.AsSpan(_end));
            _isLast = count == 0;
            if (_isLast)
                break;
            _end += count;
        }
        if (isFirst && _buffer.AsSpan(0, _end).StartsWith("\uFEFF"u8))
            _start = 3;
    }
}
