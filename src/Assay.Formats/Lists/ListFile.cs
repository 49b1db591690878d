using System.Text;
using Assay.Formats.Lists.Tables;
using Assay.Model;

namespace Assay.Formats.Lists;

/// <summary>A file that may be a publisher's list, or a part of one.</summary>
public sealed class ListFile
{
    private IReadOnlyList<string[]>? _firstRows;

    private ListFile(string path, FileName name, byte[] head)
    {
        Path = path;
        Name = name;
        Head = Encoding.UTF8.GetString(head);
        IsEmpty = head.Length == 0;
        IsBinary = head.Contains((byte)0);
        IsArchive = head is [(byte)'P', (byte)'K', 3, 4, ..];
        OtherFormat = FormatOf(head);
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

    /// <summary>A format that people often have and that is not read, with what to do, a sentence each; null where it is none.</summary>
    internal string? OtherFormat { get; }

    /// <summary>The first rows of a spreadsheet's first sheet; none where the file is no spreadsheet. Its beginning alone does not tell them: it is opened once, and only if asked.</summary>
    internal IReadOnlyList<string[]> FirstRows => _firstRows ??= AnyTable.Beginning(this);

    /// <summary>Looks at a file's name and beginning.</summary>
    /// <exception cref="AssayException">It cannot be read (AS2001, AS2010).</exception>
    public static ListFile Open(string path)
    {
        using var stream = new SourceStream(path);
        var head = new byte[ListLimits.HeadBytes];
        var length = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        return new ListFile(path, FileName.Of(System.IO.Path.GetFileName(path)), head[..length]);
    }

    private static string? FormatOf(byte[] head) =>
        head switch
        {
            [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [_, 0, _, 0, ..] or [0, _, 0, _, ..] =>
                "it is UTF-16 text. Save it as UTF-8, which spreadsheet programmes call 'CSV UTF-8'",
            [0xD0, 0xCF, 0x11, 0xE0, ..] =>
                "it is an Excel file of the old format (.xls) or protected by a password. Save it as .xlsx without one",
            _ => null,
        };
}
