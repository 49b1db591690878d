using System.Text;
using Assay.Formats.Yaml;
using Assay.Model;

namespace Assay.Tests.Formats.Yaml;

public sealed class YamlDocumentTests
{
    [Fact]
    public void Every_node_knows_its_line_column_and_path()
    {
        var root = Parse("a:\n  - b: 1\n    c: [x, y]\n").Root;
        var second = At(root, "a", 0, "c", 1);

        Assert.Equal(new YamlPosition(3, 12), second.Position);
        Assert.Equal("a[0].c[1]", second.Path);
    }

    [Fact]
    public void A_field_of_JSON_knows_its_line_column_and_path()
    {
        var root = Parse("{\n \"a\": [\n  { \"b\": 1, \"c\": [\"x\", \"y\"] } ]\n}", "f.json").Root;
        var second = At(root, "a", 0, "c", 1);

        Assert.Equal(new YamlPosition(3, 24), second.Position);
        Assert.Equal("a[0].c[1]", second.Path);
    }

    [Theory]
    [InlineData("f.yaml")]
    [InlineData("f.json")]
    public void JSON_is_the_same_whichever_way_it_is_read(string file)
    {
        var root = Parse(
            "{\"a\": \"\\u0416 \\ud834\\udd1e \\/\", \"b\": [1.5, true, null, \"null\"]}",
            file
        ).Root;

        Assert.Equal("Ж 𝄞 /", Text(At(root, "a")));
        Assert.Equal(["1.5", "true", "null", "null"], ((YamlSequence)At(root, "b")).Items.Select(Text));
        Assert.Equal(
            [false, false, true, false],
            ((YamlSequence)At(root, "b")).Items.Select(i => ((YamlScalar)i).IsNull)
        );
    }

    [Fact]
    public void A_JSON_file_may_have_comments_and_trailing_commas() =>
        Assert.Equal("1", Text(At(Parse("{ // one\n \"a\": 1, }", "f.json").Root, "a")));

    [Fact]
    public void A_byte_order_mark_is_passed_over() =>
        Assert.Equal("1", Text(At(Parse([0xEF, 0xBB, 0xBF, .. "a: 1"u8], "f.yaml").Root, "a")));

    [Fact]
    public void The_hash_is_that_of_the_bytes() => Assert.Equal(ContentHash.Of("a: 1"), Parse("a: 1").Hash);

    [Fact]
    public void Country_codes_that_other_readers_take_for_truth_values_stay_text() =>
        Assert.Equal(
            ["NO", "on", "yes", "0123", "1_000"],
            ((YamlSequence)At(Parse("a: [NO, on, yes, 0123, 1_000]").Root, "a")).Items.Select(Text)
        );

    [Theory]
    [InlineData(
        new byte[] { 0xFF, 0xFE, 0x61, 0x00 },
        "f:1: error AS1001: the file is UTF-16; nothing was read. Save it as UTF-8."
    )]
    [InlineData(
        new byte[] { 0x61, 0x3A, 0x20, 0x0A, 0x62, 0xE9, 0x0A },
        "f:2: error AS1001: byte 6 is not UTF-8; nothing was read. Save the file as UTF-8."
    )]
    [InlineData(
        new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A },
        "f:1: error AS1001: byte 1 is not UTF-8; nothing was read. Save the file as UTF-8."
    )]
    [InlineData(
        new byte[] { 0x25, 0x50, 0x44, 0x46, 0x0A, 0x01, 0x02 },
        "f:2: error AS1001: the control character U+0001 does not belong in a text file; nothing was read. Is this another kind of file?"
    )]
    [InlineData(
        new byte[] { 0x20, 0x0A },
        "f:1: error AS1001: the file is empty; nothing was read. Write something or name another file."
    )]
    public void Bytes_that_are_no_text_are_refused(byte[] bytes, string says) =>
        Assert.Equal([says], Faults(bytes, "f"));

    [Theory]
    [InlineData(
        "{",
        "f.json:1:2: error AS1002: this is not JSON; nothing was read. Check brackets, commas and quotes here and just before."
    )]
    [InlineData(
        "{\n\"a\": 1\n\"b\": 2}",
        "f.json:3:1: error AS1002: this is not JSON; nothing was read. Check brackets, commas and quotes here and just before."
    )]
    [InlineData(
        "{\"a\": \"\\ud800\"}",
        "f.json:1:7: error AS1002: an escape in this text is half a character; nothing was read. Write the character itself."
    )]
    [InlineData(
        "{\"a\": 1, \"a\": 2}",
        "f.json:1:10: error AS1008: a: the field is given twice, first in line 1; which one holds is not clear. Take one out."
    )]
    [InlineData(
        "[1]",
        "f.json:1:1: error AS1006: the file holds a list where fields with names belong; nothing was read. Begin it with a line 'assay: …'."
    )]
    public void JSON_that_is_wrong_is_refused(string json, string says) =>
        Assert.Equal([says], Faults(Encoding.UTF8.GetBytes(json), "f.json"));

    [Fact]
    public void A_billion_laughs_are_refused_at_the_first()
    {
        const string Bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n";

        Assert.StartsWith(
            "f:1:4: error AS1003: anchors and aliases",
            Assert.Single(Faults(Encoding.UTF8.GetBytes(Bomb), "f")),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(32, true)]
    [InlineData(33, false)]
    public void Nesting_is_read_to_the_limit_and_not_beyond(int depth, bool isRead)
    {
        // The root map counts.
        var text = "a: " + new string('[', depth - 1) + new string(']', depth - 1);

        Assert.Equal(isRead, Faults(Encoding.UTF8.GetBytes(text), "f").Count == 0);
    }

    [Theory]
    [InlineData("a: [1, 2]", 4, true)]
    [InlineData("a: [1, 2, 3]", 4, false)]
    public void Values_are_read_to_the_limit_and_not_beyond(string text, int most, bool isRead)
    {
        var log = new ReadingLog("f", DiagnosticRoom.Deals);
        var document = YamlDocument.Parse(
            Encoding.UTF8.GetBytes(text),
            log,
            YamlLimits.Default with
            {
                MaximumNodes = most,
            }
        );

        Assert.Equal(isRead, document is not null);
    }

    [Theory]
    [InlineData(10, true)]
    [InlineData(9, false)]
    public void Bytes_are_read_to_the_limit_and_not_beyond(int most, bool isRead)
    {
        var log = new ReadingLog("f", DiagnosticRoom.Deals);
        var document = YamlDocument.Parse(
            "a: 1234567"u8.ToArray(),
            log,
            YamlLimits.Default with
            {
                MaximumBytes = most,
            }
        );

        Assert.Equal(isRead, document is not null);
    }

    [Fact]
    public void Another_room_has_codes_of_its_own()
    {
        var log = new ReadingLog("m.yaml", DiagnosticRoom.Measures);

        Assert.Null(YamlDocument.Parse("- a"u8.ToArray(), log));
        Assert.Equal("AS5006", Assert.Single(log.Diagnostics).Code);
    }

    private static YamlDocument Parse(string text, string file = "f.yaml") =>
        Parse(Encoding.UTF8.GetBytes(text), file);

    private static YamlDocument Parse(byte[] bytes, string file)
    {
        var log = new ReadingLog(file, DiagnosticRoom.Deals);
        var document = YamlDocument.Parse(bytes, log);
        Assert.Empty(log.Diagnostics);
        return document!;
    }

    private static IReadOnlyList<string> Faults(byte[] bytes, string file)
    {
        var log = new ReadingLog(file, DiagnosticRoom.Deals);
        YamlDocument.Parse(bytes, log);
        return [.. log.Diagnostics.Select(d => d.ToString())];
    }

    private static YamlNode At(YamlNode node, params object[] path) =>
        path.Aggregate(
            node,
            (at, step) =>
                step is int index ? ((YamlSequence)at).Items[index]
                : ((YamlMap)at).TryGet((string)step, out var entry) ? entry.Value
                : throw new KeyNotFoundException((string)step)
        );

    private static string Text(YamlNode node) => ((YamlScalar)node).Text;
}
