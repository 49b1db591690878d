using System.Buffers.Binary;
using System.IO.Compression;
using Assay.Model;

namespace Assay.Formats.Geo;

/// <summary>A file's bytes, gunzipped where it is gzipped, up to a limit.</summary>
internal static class GeoBytes
{
    public static (byte[]? Bytes, Diagnostic? Fault) Read(string path, GeoLimits limits)
    {
        try
        {
            using var file = File.OpenRead(path);
            if (file.Length > limits.Bytes)
                return (null, GeoFaults.TooLarge(path, limits));
            Span<byte> magic = stackalloc byte[2];
            var read = file.ReadAtLeast(magic, 2, throwOnEndOfStream: false);
            file.Position = 0;
            if (read < 2 || magic is not [0x1F, 0x8B])
                return Copy(file, file.Length, path, limits);
            var length = LengthUnpacked(file);
            using var unzipped = new GZipStream(file, CompressionMode.Decompress);
            return Copy(unzipped, Math.Min(length, limits.Bytes), path, limits);
        }
        catch (InvalidDataException)
        {
            return (null, GeoFaults.Unreadable(path, "its gzip packing is damaged or cut off"));
        }
        catch (Exception fault)
            when (fault is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return (null, GeoFaults.Unreadable(path, fault.Message));
        }
    }

    // What the end of a gzip file says, which is no more than a hint: it may lie, and is cut at 4 GB.
    private static uint LengthUnpacked(FileStream file)
    {
        Span<byte> size = stackalloc byte[sizeof(uint)];
        file.Seek(-Math.Min(sizeof(uint), file.Length), SeekOrigin.End);
        var read = file.ReadAtLeast(size, size.Length, throwOnEndOfStream: false);
        file.Position = 0;
        return read < size.Length ? 0 : BinaryPrimitives.ReadUInt32LittleEndian(size);
    }

    private static (byte[]?, Diagnostic?) Copy(Stream stream, long length, string path, GeoLimits limits)
    {
        var bytes = new MemoryStream((int)Math.Min(length, Array.MaxLength));
        var buffer = new byte[81_920];
        int read;
        while ((read = stream.Read(buffer)) > 0)
        {
            if (bytes.Length + read > limits.Bytes)
                return (null, GeoFaults.TooLarge(path, limits));
            bytes.Write(buffer, 0, read);
        }
        return (bytes.Length == bytes.Capacity ? bytes.GetBuffer() : bytes.ToArray(), null);
    }
}
