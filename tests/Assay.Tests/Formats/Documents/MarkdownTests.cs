using Assay.Readings.Texts;

namespace Assay.Tests.Formats.Documents;

/// <summary>Markdown as people write it.</summary>
public sealed class MarkdownTests
{
    private const string Text = """
        ---
        title: "Talks in Doha"
        date: 2025-03-04
        publisher: Example News
        ---

        # Talks in Doha

        The **minister** met the [head](https://example.org/a) of the fund[^1], `as said`.

        | who | share |
        |-----|------:|
        | A   | 51    |

        > Quoted

        - one
        - two

        <div class="x"><p>HTML within &amp; more</p><script>alert(1)</script></div>

        [^1]: A note.
        """;

    [Fact]
    public void Its_blocks_are_those_of_a_page()
    {
        var document = DocumentFiles.Read("a.md", Text);
        Assert.Equal(["who\tshare", "A\t51"], document.Of(BlockKind.TableRow));
        Assert.Equal(["Quoted"], document.Of(BlockKind.Quotation));
        Assert.Equal(["one", "two"], document.Of(BlockKind.ListItem));
        Assert.Contains(
            "The minister met the head of the fund, as said.",
            document.Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void What_stands_over_it_is_known_of_it_and_no_text()
    {
        var document = DocumentFiles.Read("a.md", Text);
        Assert.Equal(
            ("Talks in Doha", new LocalDate(2025, 3, 4), "Example News"),
            (document.Title, document.Written, document.Publisher)
        );
        Assert.DoesNotContain("date:", document.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Html_in_it_is_read_and_not_run()
    {
        var text = DocumentFiles.Read("a.md", Text).Text;
        Assert.Contains("HTML within & more", text, StringComparison.Ordinal);
        Assert.DoesNotContain("alert", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_longer_than_a_piece_loses_nothing_where_it_is_cut()
    {
        var parts = string.Concat(
            Enumerable.Range(1, 9_000).Select(i => $"Paragraph {i} of a *long* text that is cut.\n\n")
        );
        Assert.Equal(9_000, DocumentFiles.Read("a.md", parts).Blocks.Count);
    }
}
