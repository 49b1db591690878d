using System.Globalization;
using System.Security;
using System.Text;
using Assay.Model;

namespace Assay.Formats.Yaml;

/// <summary>From a file to its bytes and from bytes to text, with whatever may be wrong on the way.</summary>
public static class YamlBytes
{
    private static readonly UTF8Encoding Strict = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    /// <summary>Reads a file whole, up to the limit. Null after an error, which the log then holds.</summary>
    public static byte[]? OfFile(string path, ReadingLog log, YamlLimits limits)
    {
        try
        {
            if (Directory.Exists(path))
                return Refuse(log, "this is a folder, not a file. Name the file.");
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            if (stream.CanSeek && stream.Length > limits.MaximumBytes)
                return TooLong(log, limits);
            var room = stream.CanSeek ? (int)stream.Length + 1 : 64 * 1024;
            var buffer = new byte[room];
            var length = 0;
            // Read to the end, not to the length: a pipe has none and a file may grow.
            while (true)
            {
                var read = stream.Read(buffer, length, buffer.Length - length);
                if (read == 0)
                    return buffer[..length];
                length += read;
                if (length > limits.MaximumBytes)
                    return TooLong(log, limits);
                if (length == buffer.Length)
                    Array.Resize(ref buffer, Math.Min(buffer.Length * 2, limits.MaximumBytes + 1));
            }
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return Refuse(log, "there is no such file. Check the path.");
        }
        catch (Exception e) when (e is UnauthorizedAccessException or SecurityException)
        {
            return Refuse(log, "the file may not be read. Ask for permission to read it.");
        }
        catch (Exception e) when (e is IOException or ArgumentException or NotSupportedException)
        {
            return Refuse(
                log,
                $"the file cannot be read: {Quoting.Visible(e.Message, 200)} Check the path and the disk."
            );
        }
    }

    /// <summary>UTF-8 to text. Null after an error, which the log then holds.</summary>
    public static string? Decode(byte[] bytes, ReadingLog log, YamlLimits limits)
    {
        if (bytes.Length > limits.MaximumBytes)
            return TooLong(log, limits) is null ? null : "";
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
            return RefuseText(log, 1, "the file is UTF-16; nothing was read. Save it as UTF-8.");
        var start = bytes is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
        string text;
        try
        {
            text = Strict.GetString(bytes, start, bytes.Length - start);
        }
        catch (DecoderFallbackException e)
        {
            var at = Math.Clamp(start + e.Index, 0, bytes.Length);
            var message = string.Create(
                CultureInfo.InvariantCulture,
                $"byte {at + 1} is not UTF-8; nothing was read. Save the file as UTF-8."
            );
            return RefuseText(log, LineOf(bytes.AsSpan(0, at)), message);
        }
        if (string.IsNullOrWhiteSpace(text))
            return RefuseText(
                log,
                1,
                "the file is empty; nothing was read. Write something or name another file."
            );
        var control = text.AsSpan().IndexOfAny(Controls);
        if (control >= 0)
        {
            var line = 1 + text.AsSpan(0, control).Count('\n');
            var message = string.Create(
                CultureInfo.InvariantCulture,
                $"the control character U+{(int)text[control]:X4} does not belong in a text file; nothing was read. Is this another kind of file?"
            );
            return RefuseText(log, line, message);
        }
        return text;
    }

    private static readonly System.Buffers.SearchValues<char> Controls = System.Buffers.SearchValues.Create([
        .. Enumerable.Range(0, 0x20).Where(c => c is not ('\t' or '\n' or '\r')).Select(c => (char)c),
        '\u007F',
        '\uFFFE',
        '\uFFFF',
    ]);

    private static int LineOf(ReadOnlySpan<byte> before) => 1 + before.Count((byte)'\n');

    private static byte[]? TooLong(ReadingLog log, YamlLimits limits)
    {
        var message = string.Create(
            CultureInfo.InvariantCulture,
            $"the file is longer than {limits.MaximumBytes:N0} bytes, the most that is read; nothing was read. Split it or take out what does not belong."
        );
        return Refuse(log, message);
    }

    private static byte[]? Refuse(ReadingLog log, string message)
    {
        log.Report(log.Codes.Unreadable, Severity.Error, message);
        return null;
    }

    private static string? RefuseText(ReadingLog log, int line, string message)
    {
        log.Report(log.Codes.Unreadable, Severity.Error, new InputPlace(log.File, line), message);
        return null;
    }
}
