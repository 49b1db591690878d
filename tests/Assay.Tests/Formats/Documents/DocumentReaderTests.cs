using System.Text;
using Assay.Formats.Documents;
using Assay.Readings.Texts;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Assay.Tests.Formats.Documents;

/// <summary>The text of files of any kind, as blocks.</summary>
public sealed class DocumentReaderTests
{
    private static Document Read(string name, string content) => Read(name, Encoding.UTF8.GetBytes(content));

    private static Document Read(string name, byte[] bytes) => DocumentReader.Read(name, bytes).Value!;

    [Fact]
    public void Plain_text_is_paragraphs_parted_by_an_empty_line()
    {
        var document = Read(
            "a.txt",
            "A deal about lithium\n\nThe first paragraph of the text stands here.\n\nThe second one follows it."
        );
        Assert.Equal("A deal about lithium", document.Title);
        Assert.Contains("here.\n\nThe second", document.Text, StringComparison.Ordinal);
        Assert.Equal(TextLanguage.English, document.Language);
    }

    [Fact]
    public void A_web_page_is_its_article_without_what_stands_around_it()
    {
        const string page = """
            <html><head><title>Site - Talks</title><script>alert("x")</script></head><body>
            <nav><a href="/">Home</a> <a href="/world">World</a></nav>
            <div class="cookie-banner">We use cookies. Accept all</div>
            <article><h1>Talks in Doha</h1>
            <p>The minister met the head of the fund in Doha on Monday, and both said that they would meet again in spring.</p>
            <p>Nobody signed anything, officials said, but the parties had agreed on a list of deposits to be looked at first.</p>
            </article>
            <aside class="related"><h3>Related stories</h3><a href="/b">Another story</a></aside>
            <footer>Copyright 2025</footer></body></html>
            """;
        var document = Read("talks.html", page);
        Assert.Equal("Talks in Doha", document.Title);
        Assert.Contains("list of deposits", document.Text, StringComparison.Ordinal);
        foreach (var furniture in (string[])["cookies", "Related stories", "Copyright", "alert", "World"])
            Assert.DoesNotContain(furniture, document.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mail_has_its_subject_as_title_and_its_date()
    {
        const string mail =
            "From: A <a@example.org>\r\nTo: b@example.org\r\nSubject: The licence\r\nDate: Tue, 04 Mar 2025 10:00:00 +0000\r\n"
            + "Content-Type: text/plain; charset=utf-8\r\n\r\nDear B,\r\n\r\nthe licence was signed in Kyiv last week.\r\n";
        var document = Read("mail.eml", mail);
        Assert.Equal("The licence", document.Title);
        Assert.Equal(new LocalDate(2025, 3, 4), document.Written);
        Assert.Contains("signed in Kyiv", document.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pdf_gives_the_text_of_its_pages()
    {
        var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        foreach (var line in (string[])["The first page names the mine.", "The second page names the port."])
            builder
                .AddPage(UglyToad.PdfPig.Content.PageSize.A4)
                .AddText(line, 12, new PdfPoint(60, 700), font);
        var document = Read("a.pdf", builder.Build());
        Assert.Equal(2, document.Pages);
        Assert.Contains("names the mine.", document.Text, StringComparison.Ordinal);
        Assert.Equal(2, document.Blocks[^1].Page);
    }

    [Theory]
    [InlineData("PK\u0003\u0004 not a zip at all", "a.docx")]
    [InlineData("%PDF-1.7\n1 0 obj << /Type /Catalog", "a.pdf")]
    [InlineData("", "a.txt")]
    public void What_cannot_be_read_ends_in_one_clear_message(string content, string name)
    {
        var read = DocumentReader.Read(name, Encoding.Latin1.GetBytes(content));
        Assert.False(read.Succeeded);
        Assert.StartsWith(
            "AS60",
            Assert.Single(read.Diagnostics, d => d.Severity == Assay.Model.Severity.Error).Code,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("a.txt")]
    [InlineData("a.html")]
    public void Blocks_lie_in_the_text_one_behind_the_other(string name)
    {
        var document = Read(
            name,
            "<p>One &amp; two.</p>\n\n<p>Three</p>\n<ul><li>Four</li><li>Five</li></ul>\n\nSix seven eight."
        );
        var end = 0;
        foreach (var block in document.Blocks)
        {
            Assert.True(
                block.Span.Start >= end && block.Span.End <= document.Text.Length && block.Span.Length > 0
            );
            end = block.Span.End;
        }
    }
}
