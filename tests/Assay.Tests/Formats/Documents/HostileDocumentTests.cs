using System.Text;
using Assay.Formats.Documents;
using Assay.Model;

namespace Assay.Tests.Formats.Documents;

/// <summary>Files made to do harm end in one clear message, in little time and memory.</summary>
public sealed class HostileDocumentTests
{
    private static readonly string Bomb = DocumentFiles.Paragraph(new string(' ', 40 << 20));

    [Fact]
    public void A_part_that_grows_out_of_all_proportion_is_not_unpacked() =>
        Assert.Equal("AS6009", DocumentFiles.Fault("a.docx", DocumentFiles.Word(Bomb)).Code);

    [Fact]
    public void An_archive_of_very_many_files_is_not_opened() =>
        Assert.Equal(
            "AS6009",
            DocumentFiles
                .Fault(
                    "a.docx",
                    DocumentFiles.Zip([.. Enumerable.Range(0, 10_001).Select(i => ($"f{i}", ""))])
                )
                .Code
        );

    [Fact]
    public void Entities_are_not_expanded()
    {
        const string bomb =
            "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c SYSTEM \"file:///etc/hostname\">]><d>&b;&c;</d>";
        Assert.Equal(
            "AS6010",
            DocumentFiles.Fault("a.docx", DocumentFiles.Zip(("word/document.xml", bomb))).Code
        );
    }

    [Fact]
    public void Elements_of_a_word_document_are_not_followed_without_end() =>
        Assert.Equal(
            "AS6008",
            DocumentFiles.Fault("a.docx", DocumentFiles.Word(DocumentFiles.Repeat("<w:tbl>", 100_000))).Code
        );

    /// <summary>Each took minutes or gigabytes once, or would where a limit were missing. <c>#</c> is another number each time.</summary>
    [Theory]
    [InlineData("a.html", "<div>", 300_000, "AS6008")]
    [InlineData("a.html", "<div/>", 300_000, "AS6008")]
    [InlineData("a.html", "<svg><g>", 100_000, "AS6008")]
    [InlineData("a.html", "<p><font color=#>x", 20_000, "AS6009 AS6008")]
    [InlineData("a.html", "<li>x", 200_000, "")]
    [InlineData("a.html", "<p>x<br>y", 200_000, "")]
    [InlineData("a.html", "<span>x</span>", 200_000, "")]
    [InlineData("a.html", "<h1>A title</h1>", 100_000, "")]
    [InlineData("a.html", "<meta name=a# content=b>", 100_000, "")]
    [InlineData("a.html", "<", 2_000_000, "")]
    [InlineData("a.html", "<!--", 1_000_000, "")]
    [InlineData("a.html", "&", 2_000_000, "")]
    [InlineData("a.md", "> ", 100_000, "AS6008")]
    [InlineData("a.md", "[", 100_000, "AS6008")]
    [InlineData("a.md", "1. a\n", 100_000, "")]
    [InlineData("a.md", "---\n", 100_000, "AS6007")]
    [InlineData("a.txt", "> > a\n", 500_000, "")]
    [InlineData("a.txt", "\f\u2029", 500_000, "AS6007")]
    public async Task A_piece_repeated_costs_no_more_than_its_length(
        string name,
        string piece,
        int times,
        string codes
    )
    {
        var text = new StringBuilder(name is "a.html" ? $"<html><body><p>{DocumentFiles.Running}</p>" : "");
        for (var i = 0; i < times; i++)
            text.Append(piece.Replace("#", $"{i}", StringComparison.Ordinal));
        var bytes = Encoding.UTF8.GetBytes(text.ToString());
        var read = await DocumentFiles.InTime(() => DocumentReader.Read(name, bytes));
        var fault = read.Diagnostics.FirstOrDefault(d => d.Severity == Severity.Error)?.Code ?? "";
        Assert.True(
            codes.Length == 0 ? fault.Length == 0 : codes.Contains(fault, StringComparison.Ordinal),
            $"'{fault}'"
        );
    }

    /// <summary>Elements within one another, each of which asks for its text: that is the square of their number.</summary>
    [Theory]
    [InlineData("<div class=byline>", "<i></i>")]
    [InlineData("<div><a href=x>link</a>", "<a href=x></a>")]
    [InlineData("<sup>", "<sup>x</sup>")]
    public async Task What_looks_into_an_element_does_not_look_through_all_of_it_each_time(
        string outer,
        string inner
    )
    {
        var page =
            $"<html><body><article><h1>Talks</h1><p>{DocumentFiles.Running}</p>{DocumentFiles.Repeat(outer, 480)}{DocumentFiles.Repeat(inner, 50_000)}</article>";
        var read = await DocumentFiles.InTime(() => DocumentFiles.Read("a.html", page));
        Assert.Equal("Talks", read.Title);
    }
}
