using Assay.Readings.Texts;

namespace Assay.Tests.Formats.Documents;

/// <summary>Word documents: their text as it reads once all changes are accepted.</summary>
public sealed class WordDocumentTests
{
    [Fact]
    public void What_was_deleted_or_is_hidden_is_left_out_and_what_was_put_in_is_taken() =>
        Assert.Equal(
            "The parties agree.",
            DocumentFiles
                .Read(
                    "a.docx",
                    DocumentFiles.Word(
                        "<w:p><w:r><w:t xml:space='preserve'>The parties </w:t></w:r><w:del><w:r><w:delText>never</w:delText></w:r></w:del>"
                            + "<w:ins><w:r><w:t>agree</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>moved</w:t></w:r></w:moveFrom>"
                            + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:r><w:instrText>PAGE</w:instrText><w:t>.</w:t></w:r></w:p>"
                    )
                )
                .Text
        );

    [Fact]
    public void Notes_stand_at_the_end_and_heads_and_feet_of_pages_nowhere()
    {
        var document = DocumentFiles.Read(
            "a.docx",
            DocumentFiles.Word(
                DocumentFiles.Paragraph("The parties agree on this."),
                ("word/header1.xml", DocumentFiles.Part("hdr", DocumentFiles.Paragraph("Confidential"))),
                (
                    "word/footnotes.xml",
                    DocumentFiles.Part(
                        "footnotes",
                        $"<w:footnote w:type='separator'>{DocumentFiles.Paragraph("-")}</w:footnote><w:footnote>{DocumentFiles.Paragraph("See the annex.")}</w:footnote>"
                    )
                )
            )
        );
        Assert.Equal("The parties agree on this.\n\nSee the annex.", document.Text);
        Assert.Equal(BlockKind.Footnote, document.Blocks[^1].Kind);
    }

    [Fact]
    public void Rows_of_a_table_keep_their_empty_cells()
    {
        static string Row(params string[] cells) =>
            $"<w:tr>{string.Concat(cells.Select(c => $"<w:tc>{DocumentFiles.Paragraph(c)}</w:tc>"))}</w:tr>";
        var document = DocumentFiles.Read(
            "a.docx",
            DocumentFiles.Word($"<w:tbl>{Row("who", "", "share")}{Row("", "", "51")}</w:tbl>")
        );
        Assert.Equal(["who\t\tshare", "\t\t51"], document.Of(BlockKind.TableRow));
    }

    [Fact]
    public void The_main_part_is_the_one_the_package_names() =>
        Assert.Equal(
            "Text of the other part.",
            DocumentFiles
                .Read(
                    "a.docx",
                    DocumentFiles.Zip(
                        (
                            "_rels/.rels",
                            "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='r1' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument' Target='/word/document2.xml'/></Relationships>"
                        ),
                        (
                            "word/document2.xml",
                            DocumentFiles.Part(
                                "document",
                                $"<w:body>{DocumentFiles.Paragraph("Text of the other part.")}</w:body>"
                            )
                        )
                    )
                )
                .Text
        );

    [Fact]
    public void Names_that_lead_out_of_the_archive_lead_nowhere()
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("a.docx");
        File.WriteAllBytes(
            path,
            DocumentFiles.Word(
                DocumentFiles.Paragraph("The parties agree."),
                ("../../out.txt", "x"),
                ("/etc/out.txt", "x"),
                ("C:\\out.txt", "x")
            )
        );
        Assert.Equal("The parties agree.", Assay.Formats.Documents.DocumentReader.ReadFile(path).Value!.Text);
        Assert.Equal([path], Directory.GetFiles(folder.Path, "*", SearchOption.AllDirectories));
    }
}
