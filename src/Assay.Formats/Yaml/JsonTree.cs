using System.Text;
using System.Text.Json;
using Assay.Model;

namespace Assay.Formats.Yaml;

/// <summary>JSON text to the same tree as YAML's.</summary>
internal static class JsonTree
{
    // Comments and a trailing comma do no harm and people write them.
    private static readonly JsonReaderOptions Options = new()
    {
        CommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        MaxDepth = 1000,
    };

    public static YamlNode? Build(string text, YamlTreeBuilder builder, ReadingLog log)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var reader = new Utf8JsonReader(bytes, Options);
        var lines = new LineCounter();
        try
        {
            while (reader.Read())
            {
                var position = lines.At(bytes, (int)reader.TokenStartIndex);
                if (!Take(ref reader, position, builder))
                    return null;
            }
        }
        catch (JsonException e)
        {
            var line = (e.LineNumber ?? 0) + 1;
            var column = (e.BytePositionInLine ?? 0) + 1;
            log.Report(
                log.Codes.Syntax,
                Severity.Error,
                new InputPlace(log.File, line, column),
                "this is not JSON; nothing was read. Check brackets, commas and quotes here and just before."
            );
            return null;
        }
        catch (InvalidOperationException)
        {
            // The one case: an escape such as \ud800 that is half a character.
            var place = lines.At(bytes, (int)reader.TokenStartIndex);
            log.Report(
                log.Codes.Syntax,
                Severity.Error,
                log.PlaceOf(place, null),
                "an escape in this text is half a character; nothing was read. Write the character itself."
            );
            return null;
        }
        return builder.Root;
    }

    private static bool Take(ref Utf8JsonReader reader, YamlPosition position, YamlTreeBuilder builder)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return builder.StartMap(position);
            case JsonTokenType.StartArray:
                return builder.StartSequence(position);
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                builder.End();
                return true;
            case JsonTokenType.PropertyName or JsonTokenType.String:
                return builder.Scalar(position, reader.GetString()!, isQuoted: true);
            default:
                return builder.Scalar(position, Encoding.UTF8.GetString(reader.ValueSpan), isQuoted: false);
        }
    }

    // Tokens come in order, so lines are counted once over the whole text.
    private struct LineCounter
    {
        private int _counted;
        private int _lineStart;
        private long _line;

        public YamlPosition At(byte[] bytes, int offset)
        {
            for (; _counted < offset; _counted++)
            {
                if (bytes[_counted] != (byte)'\n')
                    continue;
                _line++;
                _lineStart = _counted + 1;
            }
            return new(_line + 1, offset - _lineStart + 1);
        }
    }
}
