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
                return Copy(file, path, limits);
            using var unzipped = new GZipStream(file, CompressionMode.Decompress);
            return Copy(unzipped, path, limits);
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

    private static (byte[]?, Diagnostic?) Copy(Stream stream, string path, GeoLimits limits)
    {
        var bytes = new MemoryStream();
        var buffer = new byte[81_920];
        int read;
        while ((read = stream.Read(buffer)) > 0)
        {
            if (bytes.Length + read > limits.Bytes)
                return (null, GeoFaults.TooLarge(path, limits));
            bytes.Write(buffer, 0, read);
        }
        return (bytes.ToArray(), null);
    }
}
