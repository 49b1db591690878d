using System.Text;
using Assay.Model;

namespace Assay.Formats.Lists;

/// <summary>A file that may be a publisher's list, or a part of one.</summary>
public sealed class ListFile
{
    private ListFile(string path, FileName name, byte[] head)
    {
        Path = path;
        Name = name;
        Head = Encoding.UTF8.GetString(head);
        IsEmpty = head.Length == 0;
        IsBinary = head.Contains((byte)0);
        IsArchive = head is [(byte)'P', (byte)'K', 3, 4, ..];
    }

    /// <summary>Where it lies, as the user named it.</summary>
    public string Path { get; }

    /// <summary>Its name taken apart.</summary>
    public FileName Name { get; }

    /// <summary>Its beginning as text, decompressed: at most <see cref="ListLimits.HeadBytes"/> bytes.</summary>
    public string Head { get; }

    /// <summary>Whether it has no bytes.</summary>
    public bool IsEmpty { get; }

    /// <summary>Whether its beginning has bytes that no text has.</summary>
    public bool IsBinary { get; }

    /// <summary>Whether it begins as a ZIP archive does, which spreadsheets (XLSX, ODS) are.</summary>
    public bool IsArchive { get; }

    /// <summary>Looks at a file's name and beginning.</summary>
    /// <exception cref="AssayException">It cannot be read (AS2001, AS2010).</exception>
    public static ListFile Open(string path)
    {
        using var stream = new SourceStream(path);
        var head = new byte[ListLimits.HeadBytes];
        var length = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        return new ListFile(path, FileName.Of(System.IO.Path.GetFileName(path)), head[..length]);
    }
}
