namespace Assay.Formats.Documents;

/// <summary>The bytes of a stream, up to the limit.</summary>
internal static class DocumentBytes
{
    /// <summary>All of them; null where there are more than are read.</summary>
    public static byte[]? Of(Stream stream)
    {
        if (stream.CanSeek)
        {
            var length = stream.Length - stream.Position;
            if (length > DocumentLimits.FileBytes)
                return null;
            // Pipes and files under /proc say 0.
            if (length > 0)
            {
                var bytes = new byte[length];
                var read = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
                return read == bytes.Length ? bytes : bytes[..read];
            }
        }
        return Unpacked(stream, DocumentLimits.FileBytes);
    }

    /// <summary>All bytes of a stream of unknown length; null where there are more than that.</summary>
    public static byte[]? Unpacked(Stream stream, long most)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[64 << 10];
        while (stream.Read(buffer) is > 0 and var count)
        {
            if (bytes.Length + count > most)
                return null;
            bytes.Write(buffer, 0, count);
        }
        return bytes.ToArray();
    }
}
