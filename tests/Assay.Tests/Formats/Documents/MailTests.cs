using System.Text;
using Assay.Formats.Documents;
using Assay.Readings.Texts;

namespace Assay.Tests.Formats.Documents;

/// <summary>Mails as programs write them.</summary>
public sealed class MailTests
{
    private const string Head =
        "From: a@example.org\nTo: b@example.org\nSubject: The licence\nMIME-Version: 1.0\n";

    private static string Body(string mail)
    {
        var document = DocumentFiles.Read("a.eml", Head + mail);
        return string.Join(
            '|',
            document
                .Blocks.Where(b => b.Kind is BlockKind.Paragraph)
                .Select(b => b.Span.In(document.Text).ToString())
        );
    }

    [Fact]
    public void Of_alternatives_the_plain_text_is_taken() =>
        Assert.Equal(
            "The licence was signed in Kyiv – at last.",
            Body(
                "Content-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain; charset=windows-1251\nContent-Transfer-Encoding: quoted-printable\n\nThe licence was signed in Kyiv =96 at=\n last.\n--b\nContent-Type: text/html\n\n<p>The page of it.</p>\n--b--\n"
            )
        );

    [Fact]
    public void An_alternative_that_only_points_to_the_page_is_passed_over_for_it() =>
        Assert.Equal(
            "The page of it.",
            Body(
                "Content-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\n\nSee HTML\n--b\nContent-Type: text/html\n\n<p>The page of it.</p>\n--b--\n"
            )
        );

    [Fact]
    public void A_mailing_list_s_footer_does_not_stand_for_the_page_before_it() =>
        Assert.Equal(
            "The page of it.|To leave the list write to its owner.",
            Body(
                "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/html\n\n<p>The page of it.</p>\n--b\nContent-Type: text/plain\n\nTo leave the list write to its owner.\n--b--\n"
            )
        );

    [Fact]
    public void Each_text_is_read_in_its_own_encoding()
    {
        string Part(string charset) =>
            $"--b\nContent-Type: text/plain; charset={charset}\nContent-Transfer-Encoding: base64\n\n"
            + Convert.ToBase64String(
                CodePagesEncodingProvider.Instance.GetEncoding(charset)!.GetBytes("Ліцензію підписали.\n")
            )
            + "\n";
        Assert.Equal(
            "Ліцензію підписали.|Ліцензію підписали.",
            Body(
                $"Content-Type: multipart/mixed; boundary=b\n\n{Part("koi8-u")}{Part("windows-1251")}--b--\n"
            )
        );
    }

    [Fact]
    public void An_encoding_nobody_reads_any_more_is_guessed() =>
        Assert.Equal("It was signed.", Body("Content-Type: text/plain; charset=utf-7\n\nIt was signed.\n"));

    [Fact]
    public void What_is_attached_is_named_and_not_read()
    {
        var read = DocumentReader.Read(
            "a.eml",
            Encoding.UTF8.GetBytes(
                Head
                    + "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nIt is attached to this.\n--b\nContent-Type: message/rfc822\n\nSubject: An older one\n\nOlder text.\n--b\nContent-Type: application/pdf; name=c.pdf\nContent-Disposition: attachment\n\n%PDF\n--b--\n"
            )
        );
        Assert.DoesNotContain("Older text", read.Value!.Text, StringComparison.Ordinal);
        Assert.Contains(
            "mail 'An older one', c.pdf",
            Assert.Single(read.Diagnostics, d => d.Code is "AS6017").Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("multipart/mixed")]
    [InlineData("message/rfc822")]
    public async Task Parts_within_parts_without_end_do_no_harm(string type)
    {
        var mail = new StringBuilder(Head);
        for (var i = 0; i < 20_000; i++)
            mail.Append(
                type is "message/rfc822"
                    ? "Content-Type: message/rfc822\n\n"
                    : $"Content-Type: {type}; boundary=b{i}\n\n--b{i}\n"
            );
        var read = await DocumentFiles.InTime(() =>
            DocumentReader.Read("a.eml", Encoding.ASCII.GetBytes(mail.ToString()))
        );
        Assert.Equal("The licence", read.Value?.Title);
    }
}
