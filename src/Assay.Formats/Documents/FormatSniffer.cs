using System.Text;

namespace Assay.Formats.Documents;

/// <summary>The kinds of file that are read.</summary>
internal enum DocumentFormat
{
    Text,
    Markdown,
    Html,
    Pdf,
    Word,
    Mail,
}

/// <summary>Tells the kind of a file by its first bytes and its wording; its ending decides only between text and Markdown, and where the content leaves it open.</summary>
internal static class FormatSniffer
{
    /// <summary>Bytes of the beginning that are looked at. A PDF may have others before it.</summary>
    private const int Head = 16 << 10;

    private const int PdfHead = 1 << 10;

    private static readonly byte[] EncryptedPackage = Encoding.Unicode.GetBytes("EncryptedPackage");

    /// <summary>Which kind it is.</summary>
    /// <exception cref="Model.AssayException">It is one that is known and not read (AS6005).</exception>
    public static DocumentFormat Of(string name, ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..Math.Min(bytes.Length, Head)];
        if (head[..Math.Min(head.Length, PdfHead)].IndexOf("%PDF-"u8) >= 0)
            return DocumentFormat.Pdf;
        if (head.StartsWith("PK\x03\x04"u8) || head.StartsWith("PK\x05\x06"u8))
            return DocumentFormat.Word;
        // A Word document with a password is one of the old kind that holds the new one.
        if (
            head.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0])
            && bytes.IndexOf(EncryptedPackage) >= 0
        )
            throw DocumentFaults.Encrypted(name, "document");
        Refuse(name, head);
        var ending = Path.GetExtension(name);
        bool Ends(params ReadOnlySpan<string> endings)
        {
            foreach (var e in endings)
                if (ending.Equals(e, StringComparison.OrdinalIgnoreCase))
                    return true;
            return false;
        }
        var text = Readable(head);
        var isHtml = TextTraits.BeginsAsHtml(text);
        if (isHtml || (Ends(".html", ".htm", ".xhtml", ".shtml") && text.Contains('<')))
            return DocumentFormat.Html;
        if (TextTraits.IsMail(text, isNamedSo: Ends(".eml", ".mht", ".mhtml", ".mbox")))
            return DocumentFormat.Mail;
        if (text.TrimStart().StartsWith("<?xml"))
            throw DocumentFaults.OtherFormat(
                name,
                "XML",
                "Give the text, or a web page, PDF or Word document made of it."
            );
        if (Ends(".md", ".markdown", ".mdown", ".mkd"))
            return DocumentFormat.Markdown;
        return !Ends(".txt", ".text") && TextTraits.IsMarkdown(text)
            ? DocumentFormat.Markdown
            : DocumentFormat.Text;
    }

    private static void Refuse(string name, ReadOnlySpan<byte> head)
    {
        var (what, mend) = head switch
        {
            [0xD0, 0xCF, 0x11, 0xE0, ..] => (
                "an old Office document (.doc, .xls, .ppt, .msg)",
                "Save it as .docx, or its text as .txt."
            ),
            [(byte)'{', (byte)'\\', (byte)'r', (byte)'t', (byte)'f', ..] => (
                "an RTF document",
                "Save it as .docx."
            ),
            [0x1F, 0x8B, ..] => ("packed with gzip", "Unpack it first."),
            [(byte)'7', (byte)'z', 0xBC, 0xAF, ..] => ("a 7z archive", "Unpack it first."),
            [(byte)'R', (byte)'a', (byte)'r', (byte)'!', ..] => ("a RAR archive", "Unpack it first."),
            [0x89, (byte)'P', (byte)'N', (byte)'G', ..]
            or [0xFF, 0xD8, 0xFF, ..]
            or [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..]
            or [(byte)'I', (byte)'I', 0x2A, 0, ..]
            or [(byte)'M', (byte)'M', 0, 0x2A, ..] => (
                "a picture",
                "Run text recognition (OCR) over it first, such as tesseract in.png out."
            ),
            [(byte)'b', (byte)'p', (byte)'l', (byte)'i', (byte)'s', (byte)'t', ..] => (
                "a web archive of Safari",
                "Save the page as HTML."
            ),
            [(byte)'%', (byte)'!', (byte)'P', (byte)'S', ..] => (
                "PostScript",
                "Make a PDF of it: ps2pdf in.ps out.pdf."
            ),
            [0x7F, (byte)'E', (byte)'L', (byte)'F', ..] or [(byte)'M', (byte)'Z', 0x90, ..] => (
                "a program",
                "Give a document."
            ),
            _ => default((string?, string?)),
        };
        if (what is not null)
            throw DocumentFaults.OtherFormat(name, what, mend!);
    }

    // ASCII of the first bytes, whatever the encoding: marks and zero bytes are dropped. Tags and headers are ASCII everywhere.
    private static ReadOnlySpan<char> Readable(ReadOnlySpan<byte> head)
    {
        var text = new StringBuilder(head.Length);
        if (head.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            head = head[3..];
        else if (head.Length >= 2 && head[0] >= 0xFE && head[1] >= 0xFE)
            head = head[2..];
        foreach (var b in head)
            if (b != 0)
                text.Append((char)b);
        return text.ToString();
    }
}
