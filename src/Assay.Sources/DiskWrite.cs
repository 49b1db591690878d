namespace Assay.Sources;

/// <summary>Writes to disk whose failures are all <see cref="IOException"/>s.</summary>
internal static class DiskWrite
{
    /// <summary>EFBIG of errno.h: the file is larger than its file system, or a limit on files, allows.</summary>
    public const int TooBig = 27;

    /// <summary>Opens a file to be written to, without a buffer: what was written is then no surprise when it is closed.</summary>
    public static FileStream Open(string path, FileMode mode) =>
        new(path, mode, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);

    /// <summary>Writes.</summary>
    /// <exception cref="IOException">The disk refused.</exception>
    public static void Append(FileStream file, ReadOnlySpan<byte> bytes)
    {
        try
        {
            file.Write(bytes);
        }
        catch (ArgumentOutOfRangeException e)
        {
            // So .NET says on Unix that a file has grown too large.
            throw new IOException(e.Message, TooBig);
        }
    }
}
