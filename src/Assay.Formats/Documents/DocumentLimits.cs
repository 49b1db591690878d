namespace Assay.Formats.Documents;

/// <summary>What reading a document takes at most: files come from anybody. <c>docs/reading-documents.md</c> tells what was measured.</summary>
public static class DocumentLimits
{
    /// <summary>Bytes of a file. A string holds no more than twice that many letters.</summary>
    public const long FileBytes = 512L << 20;

    /// <summary>Bytes of a web page, which takes some twenty times as much memory as a tree. The longest pages saved from the web have a few million.</summary>
    public const long PageBytes = 64L << 20;

    /// <summary>Bytes of a mail with all that is attached. Servers commonly refuse more than 25 to 150 million.</summary>
    public const long MailBytes = 256L << 20;

    /// <summary>Bytes of a file within an archive, unpacked; and of the page a word processor's text is.</summary>
    public const long PartBytes = 512L << 20;

    /// <summary>How many times larger unpacking may make a part.</summary>
    public const int Ratio = 250;

    /// <summary>Bytes below which the ratio is not looked at: so little does no harm.</summary>
    public const long RatioFreeBytes = 16L << 20;

    /// <summary>Files of an archive. A long report with pictures has some hundreds.</summary>
    public const int ArchiveFiles = 10_000;

    /// <summary>Elements within one another, the document included. Browsers stop at 512 as well; real pages have under 100.</summary>
    public const int Nesting = 512;

    /// <summary>Bytes that are allocated while a page becomes a tree, at most, whatever its length; for each of its letters; and those that are free of that. A letter of an ordinary page takes 20, one of nothing but tags 200.</summary>
    public const long TreeBytes = 4L << 30;

    /// <inheritdoc cref="TreeBytes"/>
    public const long TreeBytesPerLetter = 300;

    /// <inheritdoc cref="TreeBytes"/>
    public const long FreeTreeBytes = 64L << 20;

    /// <summary>Bytes that one stream of a PDF may unpack to. A page's content has some ten thousand; large fonts and pictures some millions.</summary>
    public const int PdfStreamBytes = 128 << 20;

    /// <summary>How long nothing may come of a file: no page, no block. Then it is given up, whatever keeps its parser busy.</summary>
    public static readonly TimeSpan Stall = TimeSpan.FromSeconds(60);

    /// <summary>Files of a folder, those below it included.</summary>
    public const int Files = 100_000;
}
