using System.IO.Compression;
using System.Runtime.InteropServices;
using Assay.Formats.Lists.Tables;
using Assay.Model;

namespace Assay.Formats.Geo.Places;

/// <summary>The files of a ZIP archive (KMZ, a packed shapefile) in memory, within limits. Nothing is written to a path that an archive names.</summary>
internal static class GeoArchive
{
    /// <summary>Files of an archive. A shapefile has some eight, a KMZ one and its pictures.</summary>
    private const int MostFiles = 1_000;

    /// <summary>Its files whose names end with one of some endings, by name.</summary>
    public static (SortedDictionary<string, byte[]>? Files, Diagnostic? Fault) Read(
        byte[] archive,
        string path,
        GeoLimits limits,
        params ReadOnlySpan<string> endings
    )
    {
        if (ZipDirectory.HasMoreThan(archive, MostFiles))
            return (
                null,
                GeoFaults.BadArchive(path, FormattableString.Invariant($"it has more than {MostFiles} files"))
            );
        try
        {
            var files = new SortedDictionary<string, byte[]>(StringComparer.OrdinalIgnoreCase);
            var left = limits.Bytes;
            using var zip = new ZipArchive(new MemoryStream(archive, writable: false), ZipArchiveMode.Read);
            foreach (var entry in zip.Entries)
            {
                var isWanted = false;
                foreach (var ending in endings)
                    isWanted |= entry.FullName.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
                // what macOS puts beside each file has the same ending
                if (!isWanted || entry.FullName.StartsWith("__MACOSX/", StringComparison.Ordinal))
                    continue;
                using var unpacked = entry.Open();
                if (Copy(unpacked, left) is not { } bytes)
                    return (null, GeoFaults.TooLarge(path, limits));
                left -= bytes.Length;
                files[entry.FullName] = bytes;
            }
            return (files, null);
        }
        // the last is what damaged deflate data ends in
        catch (Exception e)
            when (e is InvalidDataException or IOException or NotSupportedException or ExternalException)
        {
            return (null, GeoFaults.BadArchive(path, "it is damaged, cut off or encrypted"));
        }
    }

    private static byte[]? Copy(Stream unpacked, long most)
    {
        var bytes = new MemoryStream();
        var buffer = new byte[64 << 10];
        while (unpacked.Read(buffer) is > 0 and var count)
        {
            if (bytes.Length + count > most)
                return null;
            bytes.Write(buffer, 0, count);
        }
        return bytes.ToArray();
    }
}
