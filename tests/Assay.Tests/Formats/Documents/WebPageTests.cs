using System.Text;
using Assay.Readings.Texts;

namespace Assay.Tests.Formats.Documents;

/// <summary>Web pages as they are saved: the article, and not what stands around it.</summary>
public sealed class WebPageTests
{
    private const string Ukrainian =
        "Міністр зустрівся в понеділок у Досі з главою фонду, і обидва заявили, що зустрінуться знову навесні, повідомили посадовці.";

    private const string News = $$"""
        <!DOCTYPE html><html lang="en"><head><title>Talks in Doha - Example News</title><meta property="og:site_name" content="Example News">
        <meta property="article:published_time" content="2025-03-04T09:30:00+02:00"><link rel="canonical" href="https://example.org/talks"></head><body>
        <a class="skip-link" href="#main">Skip to content</a><header><nav><ul><li><a href="/">Home</a><li><a href="/w">World</a></ul></nav></header>
        <div id="onetrust-consent"><p>We and our 842 partners store information on your device, such as cookies, to personalise what you see here.</p></div>
        <main><article><h1>Talks in Doha</h1><p class="byline">By <a rel="author" href="/weber">Anna Weber</a> <time datetime="2025-03-04">4 March 2025</time></p>
        <figure><img src="a.jpg"><figcaption>The minister arrives. (Photo: Example)</figcaption></figure>
        <p>{{DocumentFiles.Running}}</p><div class="related-links"><h3>Read more</h3><ul><li><a href="/x">Shares fall</a><li><a href="/y">Shares rise</a></ul></div>
        <blockquote><p>Nobody signed anything.</p></blockquote><h2>What comes next</h2><p>A list of deposits is to be looked at first, in the order of their size, people who know of it said.</p>
        <div class="ad-slot">Advertisement</div><p>Tags: <a href="/t">lithium</a></p></article>
        <section id="comments"><h2>Comments</h2><p>A reader: all of this was known for years, and I have said so more than once on this page.</p></section></main>
        <footer><p>© 2025 Example News. All rights reserved. Terms of use and a long sentence about cookies.</p></footer></body></html>
        """;

    [Fact]
    public void Of_a_news_page_all_that_is_the_article_is_taken_in_order()
    {
        var page = DocumentFiles.Read("a.html", News);
        Assert.Equal(
            [
                BlockKind.Title,
                BlockKind.Byline,
                BlockKind.Caption,
                BlockKind.Paragraph,
                BlockKind.Quotation,
                BlockKind.Heading,
                BlockKind.Paragraph,
            ],
            page.Blocks.Select(b => b.Kind)
        );
        Assert.Equal("By Anna Weber 4 March 2025", Assert.Single(page.Of(BlockKind.Byline)));
    }

    [Theory]
    [InlineData("partners store")]
    [InlineData("Skip to")]
    [InlineData("Shares fall")]
    [InlineData("known for years")]
    [InlineData("Advertisement")]
    [InlineData("rights reserved")]
    [InlineData("Tags")]
    public void Of_a_news_page_furniture_is_left_out(string furniture) =>
        Assert.DoesNotContain(furniture, DocumentFiles.Read("a.html", News).Text, StringComparison.Ordinal);

    [Fact]
    public void What_a_page_says_of_itself_is_known_of_it()
    {
        var page = DocumentFiles.Read("a.html", News);
        Assert.Equal(
            ("Talks in Doha", "Example News", "https://example.org/talks", new LocalDate(2025, 3, 4)),
            (page.Title, page.Publisher, page.Address, page.Written)
        );
    }

    [Theory]
    [InlineData("windows-1251", "windows-1251")]
    [InlineData("koi8-u", "koi8-u")]
    [InlineData("utf-8", "windows-1251")]
    [InlineData("no-such-encoding", "koi8-u")]
    [InlineData("utf-7", "windows-1251")]
    [InlineData("windows-1251", "utf-8")]
    [InlineData("utf-8", "utf-16")]
    public void A_page_is_read_in_its_encoding_whatever_it_says_that_it_is(string says, string isIn)
    {
        var page =
            $"<html><head><meta http-equiv='Content-Type' content='text/html; charset={says}'></head><body><p>{Ukrainian}</p><p>{Ukrainian}</p></body></html>";
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(isIn) ?? Encoding.GetEncoding(isIn);
        var document = DocumentFiles.Read("a.html", encoding.GetBytes(page));
        Assert.Contains(Ukrainian, document.Text, StringComparison.Ordinal);
        Assert.Equal((isIn, TextLanguage.Ukrainian), (document.Encoding, document.Language));
    }

    [Fact]
    public void Entities_are_letters_with_and_without_their_end() =>
        Assert.Contains(
            "AT&T’s “51 %” of R&D — €5 & <b> &nosuch; � é",
            DocumentFiles
                .Read(
                    "a.html",
                    $"<p>{DocumentFiles.Running}</p><p>AT&amp;T&#8217;s &ldquo;51&nbsp;%&#148; of R&ampD &mdash; &#x20AC;5 & &lt;b&gt; &nosuch; &#xD800; e&#x301;</p>"
                )
                .Text,
            StringComparison.Ordinal
        );

    [Fact]
    public void Cells_of_a_table_of_data_are_rows_and_of_a_table_for_layout_text()
    {
        var page = DocumentFiles.Read(
            "a.html",
            $"<table><tr><td><a href='/'>Home</a></td><td><p>{DocumentFiles.Running}</p><p>{DocumentFiles.Running} Twice.</p>"
                + "<table><tr><th></th><th></th><th>share</th></tr><tr><td>A</td><td>x</td><td>51</td></tr></table></td></tr></table>"
        );
        Assert.Equal(["share", "A\tx\t51"], page.Of(BlockKind.TableRow).Select(r => r.TrimStart('\t')));
        Assert.Equal("\t\tshare", page.Of(BlockKind.TableRow)[0]);
    }

    [Theory]
    [InlineData("<body style='display: none'>")]
    [InlineData("<body hidden>")]
    [InlineData("<body aria-hidden=true class='modal-open cookie-banner'>")]
    public void A_body_that_is_hidden_until_a_script_shows_it_is_read(string body) =>
        Assert.Contains(
            "in Doha",
            DocumentFiles.Read("a.html", $"<html>{body}<p>{DocumentFiles.Running}</p>").Text,
            StringComparison.Ordinal
        );

    [Fact]
    public void A_page_of_frames_has_no_text() =>
        Assert.Equal(
            "AS6007",
            DocumentFiles
                .Fault(
                    "a.html",
                    "<html><head><title>T</title></head><frameset><frame src=a></frameset></html>"u8.ToArray()
                )
                .Code
        );

    [Fact]
    public void Anchors_that_are_nowhere_closed_are_not_taken_for_nesting()
    {
        var parts = string.Concat(
            Enumerable
                .Range(1, 2_000)
                .Select(i => $"<p><a name=p{i}>Part {i} of a long text of the old web.</p>")
        );
        Assert.Equal(2_000, DocumentFiles.Read("a.html", $"<html><body>{parts}").Blocks.Count);
    }
}
