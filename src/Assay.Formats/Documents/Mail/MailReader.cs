using System.Globalization;
using System.Text;
using Assay.Formats.Documents.Html;
using Assay.Formats.Documents.Plain;
using Assay.Readings.Texts;
using MimeKit;

namespace Assay.Formats.Documents.Mail;

/// <summary>
/// Reads mails, files of several, and web pages that were saved as one file (MHTML). The subject is the title, whom it is from and to and its day are
/// the byline; of alternatives the plain text is taken, else the page. What is attached is named and not read.
/// </summary>
internal static class MailReader
{
    /// <summary>Parts within parts. Mails that were sent on and on have ten.</summary>
    private const int Nesting = 64;

    /// <summary>Mails of one file.</summary>
    private const int Mails = 100_000;

    /// <summary>Recipients that are named.</summary>
    private const int Recipients = 30;

    /// <summary>Reads bytes.</summary>
    public static void Read(byte[] bytes, DocumentDraft draft)
    {
        if (bytes.LongLength > DocumentLimits.MailBytes)
            throw DocumentFaults.TooLarge(draft.Name, "the mail", DocumentLimits.MailBytes);
        draft.Format = "eml";
        var attached = new List<string>();
        try
        {
            var isMbox = bytes.AsSpan().StartsWith("From "u8);
            var parser = new MimeParser(
                new ParserOptions { MaxMimeDepth = Nesting, CharsetEncoding = Encoding.UTF8 },
                new MemoryStream(bytes, writable: false),
                isMbox ? MimeFormat.Mbox : MimeFormat.Entity
            );
            for (var i = 0; i < Mails && !parser.IsEndOfStream; i++)
            {
                using var mail = parser.ParseMessage();
                Read(mail, draft, attached);
                if (!isMbox)
                    break;
            }
        }
        catch (Exception e)
            when (e is FormatException or IOException or ArgumentException or NotSupportedException)
        {
            throw DocumentFaults.Damaged(draft.Name, "mail", e.Message, e);
        }
        if (attached.Count > 0)
            draft.Diagnostics.Add(DocumentFaults.Attached(draft.Name, attached));
    }

    private static void Read(MimeMessage mail, DocumentDraft draft, List<string> attached)
    {
        var texts = new MailParts(mail);
        attached.AddRange(texts.Attached);
        if (texts.Texts.FirstOrDefault(t => t.IsHtml) is { } saved && IsSavedPage(mail))
        {
            draft.Address = mail.Headers["Snapshot-Content-Location"] ?? mail.Headers["Content-Location"];
            HtmlReader.ReadPage(PageText.Of(saved.Bytes, draft), draft);
            return;
        }
        draft.EndGroup();
        draft.Add(BlockKind.Title, mail.Subject ?? "");
        Byline("From", mail.From, draft);
        Byline("To", mail.To, draft);
        if (mail.Headers.Contains(HeaderId.Date))
        {
            draft.Add(BlockKind.Byline, "Date: " + mail.Headers[HeaderId.Date]);
            if (mail.Date.Year is >= 1970 and < 2200)
                draft.Written ??= new LocalDate(mail.Date.Year, mail.Date.Month, mail.Date.Day);
        }
        var before = draft.Blocks.Count;
        foreach (var text in texts.Texts)
        {
            if (text.IsHtml)
                HtmlReader.ReadBody(text.Text, draft);
            else
                PlainTextReader.Read(text.Text, draft, isBody: true);
            draft.EndGroup();
        }
        if (draft.Blocks.Count == before && texts.IsEncrypted)
            throw DocumentFaults.Encrypted(draft.Name, "mail");
    }

    private static bool IsSavedPage(MimeMessage mail) =>
        mail.Body?.ContentType.IsMimeType("multipart", "related") == true
        && (
            mail.Headers.Contains("Snapshot-Content-Location")
            || mail.From.ToString().Contains("Saved by", StringComparison.OrdinalIgnoreCase)
            || mail.To.Count == 0 && mail.Headers.Contains("Content-Location")
        );

    private static void Byline(string label, InternetAddressList list, DocumentDraft draft)
    {
        if (list.Count == 0)
            return;
        var names = list.Take(Recipients).Select(NameOf);
        var more =
            list.Count > Recipients
                ? string.Create(CultureInfo.InvariantCulture, $" and {list.Count - Recipients} more")
                : "";
        draft.Add(BlockKind.Byline, $"{label}: {string.Join(", ", names)}{more}");
    }

    // Without the quotation marks that the header of a mail has about names: nobody is quoted.
    private static string NameOf(InternetAddress address) =>
        (address, address.Name) switch
        {
            (MailboxAddress box, { Length: > 0 } name) => $"{name.Trim('"', '\'', ' ')} <{box.Address}>",
            (MailboxAddress box, _) => box.Address,
            (_, { Length: > 0 } name) => name,
            _ => address.ToString(encode: false),
        };
}
