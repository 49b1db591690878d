using System.Text;
using Assay.Formats.Documents;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Assay.Tests.Formats.Documents;

/// <summary>PDFs: lines become paragraphs, and what stands on every page is left out.</summary>
public sealed class PdfTests
{
    /// <summary>A PDF whose pages have lines where they are said to be.</summary>
    private static byte[] Pdf(params IReadOnlyList<(string Text, double Left, double Base)[]> pages)
    {
        var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        foreach (var lines in pages)
        {
            var page = builder.AddPage(PageSize.A4);
            foreach (var (text, left, height) in lines)
                page.AddText(text, 10, new PdfPoint(left, height), font);
        }
        return builder.Build();
    }

    [Fact]
    public void A_word_cut_at_the_end_of_a_line_is_put_together() =>
        Assert.Equal(
            "The minister spoke of the agreement on lithium and of state-owned mines in the east.",
            DocumentFiles
                .Read(
                    "a.pdf",
                    Pdf([
                        ("The minister spoke of the agree-", 60, 700),
                        ("ment on lithium and of state-owned", 60, 686),
                        ("mines in the east.", 60, 672),
                    ])
                )
                .Text
        );

    [Fact]
    public void Columns_are_read_one_after_the_other()
    {
        static IEnumerable<(string, double, double)> Column(string name, double left) =>
            Enumerable
                .Range(0, 8)
                .Select(i => ($"the {name} column says in line {i} that it goes on", left, 700.0 - 14 * i));
        var text = DocumentFiles.Read("a.pdf", Pdf([.. Column("left", 50), .. Column("right", 320)])).Text;
        Assert.True(
            text.LastIndexOf("left", StringComparison.Ordinal)
                < text.IndexOf("right", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void What_stands_on_page_after_page_is_left_out_and_blocks_tell_their_page()
    {
        var document = DocumentFiles.Read(
            "a.pdf",
            Pdf([
                .. Enumerable
                    .Range(1, 4)
                    .Select(i =>
                        new[]
                        {
                            ("Annual report of the fund", 60.0, 815.0),
                            ($"Text number {i} stands on this page.", 60, 600),
                            ($"Page {i} of 4", 280, 30),
                        }
                    ),
            ])
        );
        Assert.Equal([1, 2, 3, 4], document.Blocks.Select(b => b.Page));
        Assert.DoesNotContain("Annual report", document.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("of 4", document.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pdf_without_a_text_layer_says_so()
    {
        var fault = DocumentFiles.Fault("a.pdf", Pdf([], []));
        Assert.Equal("AS6013", fault.Code);
        Assert.Contains("ocrmypdf", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_encrypted_pdf_says_so() =>
        Assert.Equal(
            "AS6012",
            DocumentFiles
                .Fault(
                    "a.pdf",
                    With(
                        "/Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O <"
                            + DocumentFiles.Repeat("28BF", 16)
                            + "> /U <"
                            + DocumentFiles.Repeat("4E5E", 16)
                            + "> >> /ID [<00><00>]"
                    )
                )
                .Code
        );

    [Theory]
    [InlineData("/Prev 9")]
    [InlineData("/Prev 999999999999")]
    [InlineData("/Size 2147483647")]
    [InlineData("/XRefStm 9")]
    public async Task A_trailer_that_leads_astray_does_no_harm(string entry)
    {
        var read = await DocumentFiles.InTime(() => DocumentReader.Read("a.pdf", With(entry)));
        Assert.True(read.Value is not null || read.Diagnostics.Count > 0);
    }

    [Theory]
    [InlineData(
        "1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [2 0 R] /Count 1 >>\nendobj\n"
    )]
    [InlineData("1 0 obj\n1 0 R\nendobj\n")]
    [InlineData(
        "1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 2000000000 >>\nendobj\n3 0 obj\n<< /Type /Pages /Kids [2 0 R] /Parent 3 0 R /Count 1 >>\nendobj\n"
    )]
    [InlineData("1 0 obj\n[[[[[[[[")]
    public async Task Objects_that_lead_back_to_themselves_end_in_one_message(string objects)
    {
        var bytes = Encoding.ASCII.GetBytes(
            $"%PDF-1.4\n{objects}trailer\n<< /Root 1 0 R /Size 4 >>\n%%EOF\n"
        );
        var read = await DocumentFiles.InTime(() => DocumentFiles.Fault("a.pdf", bytes));
        Assert.StartsWith("AS60", read.Code, StringComparison.Ordinal);
    }

    private static byte[] With(string entry)
    {
        var text = Encoding.Latin1.GetString(Pdf([("The text of the page.", 60, 700)]));
        return Encoding.Latin1.GetBytes(text.Replace("/Root", $"{entry} /Root", StringComparison.Ordinal));
    }
}
