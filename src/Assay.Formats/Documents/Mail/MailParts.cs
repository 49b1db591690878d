using Assay.Formats.Documents.Plain;
using MimeKit;

namespace Assay.Formats.Documents.Mail;

/// <summary>A text of a mail.</summary>
/// <param name="Bytes">Its bytes, unpacked.</param>
/// <param name="Charset">The encoding it says.</param>
/// <param name="IsHtml">Whether it is a page.</param>
internal sealed record MailText(byte[] Bytes, string? Charset, bool IsHtml)
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

/// <summary>
/// The parts of a mail: its texts in order, of alternatives the plain one; and what is attached. A mailing list's footer is a text behind a page, and both are taken.
/// </summary>
internal sealed class MailParts
{
    /// <summary>Bytes of the longest text that is taken.</summary>
    private const long LongestText = DocumentLimits.PageBytes;

    /// <summary>Letters that make a plain text worth taking; below it is a note that there is a page.</summary>
    private const int LeastText = 20;

    private readonly List<MailText> _texts = [];

    /// <summary>Gathers them.</summary>
    public MailParts(MimeMessage mail)
    {
        if (mail.Body is { } body)
            Add(body);
    }

    /// <summary>The texts, in order.</summary>
    public IReadOnlyList<MailText> Texts => _texts;

    /// <summary>The names of what is attached.</summary>
    public List<string> Attached { get; } = [];

    /// <summary>Whether a part is encrypted.</summary>
    public bool IsEncrypted { get; private set; }

    // Depth is bounded by the parser's options.
    private void Add(MimeEntity part)
    {
        IsEncrypted |=
            part.ContentType.IsMimeType("application", "pkcs7-mime")
            || part.ContentType.IsMimeType("application", "x-pkcs7-mime")
            || part.ContentType.IsMimeType("application", "pgp-encrypted");
        if (part is MultipartAlternative alternatives)
            AddBest(alternatives);
        else if (part is Multipart parts)
            foreach (var inner in parts)
                Add(inner);
        else if (part is MessagePart forwarded)
            Attached.Add("mail '" + (forwarded.Message?.Subject ?? "") + "'");
        else if (part is TextPart text && !part.IsAttachment && Of(text) is { } taken)
        {
            if (text.IsHtml || text.IsPlain || text.IsFlowed)
                _texts.Add(taken);
        }
        // Pictures of a page are no documents.
        else if (part.IsAttachment || part is MimePart { FileName: not null } && part.ContentId is null)
            Attached.Add((part as MimePart)?.FileName ?? part.ContentType.MimeType);
    }

    private void AddBest(MultipartAlternative alternatives)
    {
        var first = _texts.Count;
        foreach (var inner in alternatives)
            Add(inner);
        var all = _texts[first..];
        _texts.RemoveRange(first, all.Count);
        var plain = all.Where(t => !t.IsHtml).ToList();
        var isEnough = plain.Count == all.Count || plain.Any(t => t.Text.Trim().Length >= LeastText);
        _texts.AddRange(isEnough ? plain : all.Where(t => t.IsHtml));
    }

    private static MailText? Of(TextPart part)
    {
        if (part.Content is null)
            return null;
        using var decoded = part.Content.Open();
        return DocumentBytes.Unpacked(decoded, LongestText) is { } bytes
            ? new MailText(bytes, part.ContentType.Charset, part.IsHtml)
            : null;
    }
}
