using System.Buffers;
using System.IO.MemoryMappedFiles;
using Microsoft.Win32.SafeHandles;

namespace Assay.Storage.Screening;

/// <summary>
/// A file mapped into memory to be read: nothing of it is copied, and all processes that map it share what of it is in memory. It stays mapped
/// while any memory of it can be reached. The only place of Assay with pointers: what it gives out is checked at each access as an array
/// is. Why it is worth them stands in <c>bench/README.md</c>.
/// </summary>
internal sealed unsafe class MappedFile
{
    private readonly SafeMemoryMappedViewHandle _view;
    private readonly byte* _start;

    private MappedFile(SafeMemoryMappedViewHandle view, long length)
    {
        _view = view; // which unmaps when nothing reaches it any more
        _start = (byte*)view.DangerousGetHandle();
        Length = length;
    }

    /// <summary>How long it is.</summary>
    public long Length { get; }

    /// <summary>Maps a file that nobody changes: files of Assay are only ever replaced whole.</summary>
    /// <exception cref="IOException">It cannot be opened or mapped.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    /// <exception cref="FormatException">It is empty.</exception>
    public static MappedFile Open(string path)
    {
        using var stream = new FileStream(
            path,
            FileMode.Open,
            FileAccess.Read,
            FileShare.Read | FileShare.Delete
        );
        var length = stream.Length;
        if (length == 0)
            throw new FormatException("The file is empty.");
        using var file = MemoryMappedFile.CreateFromFile(
            stream,
            mapName: null,
            capacity: 0,
            MemoryMappedFileAccess.Read,
            HandleInheritability.None,
            leaveOpen: true
        );
        return new MappedFile(
            file.CreateViewAccessor(0, length, MemoryMappedFileAccess.Read).SafeMemoryMappedViewHandle,
            length
        );
    }

    /// <summary>A stretch of it.</summary>
    /// <exception cref="FormatException">The stretch does not lie within the file.</exception>
    public ReadOnlyMemory<byte> Slice(long offset, long length) =>
        offset < 0 || length < 0 || length > int.MaxValue || offset > Length - length
            ? throw new FormatException("The file ends before what it says it has.")
            : new Stretch(this, offset, (int)length).Memory;

    private sealed class Stretch(MappedFile file, long offset, int length) : MemoryManager<byte>
    {
        public override Span<byte> GetSpan()
        {
            ObjectDisposedException.ThrowIf(file._view.IsClosed, file);
            return new Span<byte>(file._start + offset, length);
        }

        public override MemoryHandle Pin(int elementIndex = 0) =>
            throw new NotSupportedException("What is mapped does not move.");

        public override void Unpin() { }

        protected override void Dispose(bool disposing) { }
    }
}
