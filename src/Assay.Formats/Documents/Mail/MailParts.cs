using Assay.Formats.Documents.Plain;
using MimeKit;

namespace Assay.Formats.Documents.Mail;

/// <summary>A text of a mail.</summary>
/// <param name="Bytes">Its bytes, unpacked.</param>
/// <param name="Charset">The encoding it says.</param>
internal sealed record MailText(byte[] Bytes, string? Charset)
{
    /// <summary>What they stand for: UTF-8 where that can be, then as it says, then by its letters.</summary>
    public string Text
    {
        get
        {
            if (TextEncodings.OfMark(Bytes) is { } marked)
                return marked.Encoding.GetString(Bytes.AsSpan(marked.Mark));
            var declared = Charset is { } name ? CodePages.Named(name) : null;
            var guessed = TextEncodings.OfBytes(Bytes);
            // "us-ascii" is what programs write that know no better
            var isDeclared = declared is not null && declared.CodePage is not (65001 or 20127);
            return (
                isDeclared && guessed.CodePage != 65001 || isDeclared && !declared!.IsSingleByte
                    ? declared!
                    : guessed
            ).GetString(Bytes);
        }
    }
}

/// <summary>The parts of a mail: its text, its page, what is attached.</summary>
internal sealed class MailParts
{
    /// <summary>Bytes of the longest text that is taken.</summary>
    private const long LongestText = DocumentLimits.PageBytes;

    /// <summary>Gathers them.</summary>
    public MailParts(MimeMessage mail)
    {
        foreach (var part in mail.BodyParts)
            Add(part);
    }

    /// <summary>The plain text; null where there is none.</summary>
    public MailText? Plain { get; private set; }

    /// <summary>The page; null where there is none.</summary>
    public MailText? Html { get; private set; }

    /// <summary>The names of what is attached.</summary>
    public List<string> Attached { get; } = [];

    /// <summary>Whether a part is encrypted.</summary>
    public bool IsEncrypted { get; private set; }

    private void Add(MimeEntity part)
    {
        IsEncrypted |=
            part.ContentType.IsMimeType("application", "pkcs7-mime")
            || part.ContentType.IsMimeType("application", "x-pkcs7-mime")
            || part.ContentType.IsMimeType("application", "pgp-encrypted");
        if (part is MessagePart forwarded)
        {
            Attached.Add("mail '" + (forwarded.Message?.Subject ?? "") + "'");
            return;
        }
        if (part is TextPart text && !part.IsAttachment && Of(text) is { } taken)
        {
            if (text.IsHtml)
                Html ??= taken;
            else if (text.IsPlain || text.IsFlowed)
                Plain = Plain is null
                    ? taken
                    : new MailText([.. Plain.Bytes, .. "\n\n"u8, .. taken.Bytes], Plain.Charset);
            return;
        }
        // Pictures of a page are no documents.
        if (part.IsAttachment || part is MimePart { FileName: not null } && part.ContentId is null)
            Attached.Add((part as MimePart)?.FileName ?? part.ContentType.MimeType);
    }

    private static MailText? Of(TextPart part)
    {
        if (part.Content is null)
            return null;
        using var decoded = part.Content.Open();
        return DocumentBytes.Unpacked(decoded, LongestText) is { } bytes
            ? new MailText(bytes, part.ContentType.Charset)
            : null;
    }
}
