using System.Text;
using Assay.Readings.Texts;

namespace Assay.Tests.Formats.Documents;

/// <summary>Plain text in whatever encoding, of whatever shape.</summary>
public sealed class PlainTextTests
{
    private const string Ukrainian =
        "Міністр зустрівся в понеділок у Досі з главою фонду, і обидва заявили, що зустрінуться знову.";

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    [InlineData("windows-1251")]
    [InlineData("koi8-u")]
    [InlineData("cp866")]
    public void An_encoding_is_told_with_a_mark_or_without(string name)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        // DOS wrote Ukrainian "і" as the Latin letter.
        var text = encoding.CodePage == 866 ? Ukrainian.Replace('і', 'i') : Ukrainian;
        Assert.Equal(text, DocumentFiles.Read("a.txt", encoding.GetBytes(text)).Text);
        Assert.Equal(
            text,
            DocumentFiles.Read("a.txt", [.. encoding.GetPreamble(), .. encoding.GetBytes(text)]).Text
        );
    }

    [Fact]
    public void Zero_bytes_and_controls_within_text_are_dropped()
    {
        var line = DocumentFiles.Repeat("A line of text that goes on for a while. ", 20).Trim();
        Assert.Equal(line, DocumentFiles.Read("a.txt", line.Insert(7, "\0").Insert(3, "\u0001")).Text);
    }

    [Fact]
    public void Half_a_surrogate_pair_is_a_replacement_character()
    {
        var bytes = Encoding.Unicode.GetBytes("\uFEFFbefore x behind e\u0301");
        bytes[16] = 0x00;
        bytes[17] = 0xD8;
        Assert.Equal("before \uFFFD behind é", DocumentFiles.Read("a.txt", bytes).Text);
    }

    [Fact]
    public void A_line_of_ten_million_letters_is_one_block() =>
        Assert.Equal(
            9_999_999,
            Assert
                .Single(DocumentFiles.Read("a.txt", DocumentFiles.Repeat("and more, ", 1_000_000)).Blocks)
                .Span.Length
        );

    [Fact]
    public async Task Accents_heaped_upon_a_letter_are_dropped_and_cost_no_more_than_their_number()
    {
        var heap = await DocumentFiles.InTime(() =>
            DocumentFiles.Read("a.txt", "Heaped a" + DocumentFiles.Repeat("\u0301\u0323", 200_000) + " here")
        );
        Assert.InRange(heap.Text.Length, 15, 50);
    }

    [Theory]
    [InlineData("а́бз ц", "а́бз ц")]
    [InlineData("e\u0301te\u0301", "été")]
    [InlineData("of\uFB01ce \u202Eabc\u00AD\u200B", "office abc")]
    public void Letters_are_composed_and_marks_without_a_look_are_dropped(string raw, string clean) =>
        Assert.Equal(clean, DocumentFiles.Read("a.txt", raw).Text);

    [Fact]
    public void Lines_wrapped_at_a_width_are_joined_and_kinds_of_blocks_told()
    {
        var text = DocumentFiles.Read(
            "a.txt",
            "Talks in the capital\r\n\r\nBy Anna Weber\r\n\r\nThe minister met the head of the fund in the capital on\r\nMonday, and both said that they would meet again in the\r\nspring, as officials of the ministry told our reporter on\r\nTuesday.\r\n\r\n- one\r\n- two\r\n\r\n> said before\r\n"
        );
        Assert.Equal(
            [
                BlockKind.Title,
                BlockKind.Byline,
                BlockKind.Paragraph,
                BlockKind.ListItem,
                BlockKind.ListItem,
                BlockKind.Quotation,
            ],
            text.Blocks.Select(b => b.Kind)
        );
        Assert.Contains("capital on Monday", text.Text, StringComparison.Ordinal);
    }
}
