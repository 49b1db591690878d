using System.Buffers;
using System.Text;
using Assay.Formats.Documents.Plain;

namespace Assay.Formats.Documents.Html;

/// <summary>The text of a page's bytes: by its mark, by what the page says of itself where that can be, else by its letters.</summary>
internal static class PageText
{
    private static readonly SearchValues<char> NameEnds = SearchValues.Create("\"'> ;/?\r\n\t");

    /// <summary>Bytes of the beginning in which a page says its encoding. The standard has 1,024; saved pages put more before it.</summary>
    private const int Head = 8 << 10;

    public static string Of(byte[] bytes, DocumentDraft draft)
    {
        if (TextEncodings.OfMark(bytes) is { } marked)
            return PlainTextReader.Decoded(bytes.AsSpan(marked.Mark), marked.Encoding, draft);
        if (bytes.AsSpan(0, Math.Min(bytes.Length, Head)).Contains((byte)0))
            return PlainTextReader.Decoded(bytes, draft);
        var declared = Declared(bytes.AsSpan(0, Math.Min(bytes.Length, Head)));
        // A page that was saved anew as UTF-8 may still say what it was.
        var isUtf8 = System.Text.Unicode.Utf8.IsValid(bytes);
        var encoding =
            isUtf8 ? Encoding.UTF8
            : declared is null || declared.CodePage == Encoding.UTF8.CodePage || !declared.IsSingleByte
                ? declared is { IsSingleByte: false } && declared.CodePage != Encoding.UTF8.CodePage
                        ? declared
                    : TextEncodings.OfBytes(bytes)
            : declared;
        return PlainTextReader.Decoded(bytes, encoding, draft);
    }

    private static Encoding? Declared(ReadOnlySpan<byte> head)
    {
        var text = Encoding.Latin1.GetString(head);
        foreach (var mark in (ReadOnlySpan<string>)["charset=", "encoding="])
        {
            var at = text.IndexOf(mark, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
                continue;
            var name = text.AsSpan(at + mark.Length).TrimStart("\"' ");
            var end = name.IndexOfAny(NameEnds);
            if (end is > 0 and < 40 && CodePages.Named(name[..end].ToString()) is { } encoding)
                // Bytes of one declared as UTF-16 that reads as ASCII are none.
                return encoding.GetByteCount("<") == 1 ? encoding : null;
        }
        return null;
    }
}
