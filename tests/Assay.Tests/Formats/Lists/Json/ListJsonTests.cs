using System.Text;
using Assay.Formats.Lists;
using Assay.Formats.Lists.Json;
using Assay.Model;

namespace Assay.Tests.Formats.Lists.Json;

[Collection(nameof(Alone))]
public sealed class ListJsonTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_objects_of_the_named_list_are_the_records() =>
        Assert.Equal(
            "a|b",
            Names(
                """{"total": 2, "more": {"items": [{"name": "x"}]}, "items": [{"name": "a"}, {"name": "b"}], "end": []}"""
            )
        );

    [Fact]
    public void A_list_of_that_name_deeper_down_is_another() =>
        Assert.Equal(
            "a",
            Names("""{"x": {"items": [{"name": "no"}]}, "y": [[{"items": 1}]], "items": [{"name": "a"}]}""")
        );

    [Fact]
    public void Lines_are_records_and_blank_ones_do_not_matter() =>
        Assert.Equal("a|b|c", LineNames("{\"name\":\"a\"}\n\n{\"name\":\"b\"}\r\n   \n{\"name\":\"c\"}"));

    [Fact]
    public void A_byte_order_mark_does_not_matter() => Assert.Equal("a", LineNames("\uFEFF{\"name\":\"a\"}"));

    [Fact]
    public void A_record_keeps_its_text_and_the_line_it_begins_in()
    {
        var records = Records("{\"items\": [\n {\"name\": \"a\"},\n\n {\"name\":\n \"b\"}]}");
        Assert.Equal((2L, "{\"name\": \"a\"}"), (records[0].Line, records[0].Raw));
        Assert.Equal((4L, "{\"name\":\n \"b\"}"), (records[1].Line, records[1].Raw));
    }

    [Fact]
    public void Numbers_and_truth_values_are_kept_as_written_and_null_is_nothing()
    {
        var record = Records(
            """{"items": [{"n": 1.50, "t": true, "z": null, "e": "", "l": [null, "x", ""]}]}"""
        )[0];
        Assert.Equal(("1.50", "true", ""), (record.Text("n"), record.Text("t"), record.Text("z")));
        Assert.Equal("True True False", $"{record["z"].IsEmpty} {record["e"].IsEmpty} {record["l"].IsEmpty}");
        Assert.Equal(["x"], record["l"].Texts);
    }

    [Fact]
    public void A_lone_value_stands_for_a_list_of_it() =>
        Assert.Equal(["x"], Records("""{"items": [{"l": "x"}]}""")[0]["l"].Texts);

    [Fact]
    public void Text_loses_its_outer_blanks_and_line_breaks() =>
        Assert.Equal("a b", Records("""{"items": [{"x": "  a\n\t b "}]}""")[0].Text("x"));

    [Theory]
    [InlineData(60_000)]
    [InlineData(65_530)]
    [InlineData(65_536)]
    [InlineData(131_072)]
    [InlineData(1_000_000)]
    public void A_record_across_the_ends_of_buffers_is_whole(int length)
    {
        var line = $"{{\"name\":\"{new string('x', length)}\"}}\n";
        var path = _folder.Write("x.json", line + "{\"name\":\"b\"}\n" + line);
        using var part = Open(path);
        Assert.Equal([length, 1, length], ListJson.Lines(part).Select(r => r.Text("name").Length).ToList());
    }

    [Fact]
    public void The_bytes_are_hashed_when_all_was_read()
    {
        const string text = "{\"items\": [{\"name\": \"a\"}], \"rest\": 1}\n";
        ContentHash? hash = null;
        using var part = new OpenPart(ListFile.Open(_folder.Write("x.json", text)), h => hash = h);
        Assert.Single(ListJson.Records(part, "items"));
        Assert.Equal(ContentHash.Of(text), hash);
    }

    [Theory]
    [InlineData("", "AS2080")]
    [InlineData("{\"items\": [{\"name\": \"a\"}, {\"name\": \"b", "AS2080")]
    [InlineData("{\"items\": [{\"name\": \"a\"}", "AS2080")]
    [InlineData("{\"items\": [{\"name\": \"a\"}]", "AS2080")]
    [InlineData("{\"items\": [{\"name\": \"a\"}]}}", "AS2080")]
    [InlineData("{\"items\": [{\"name\": \"a\"}]} {\"items\": []}", "AS2080")]
    [InlineData("{\"items\": [{\"name\": NaN}]}", "AS2080")]
    [InlineData("{\"items\": [{\"name\": 01}]}", "AS2080")]
    [InlineData("{\"items\": [{\"name\": \"a\"},]}", "AS2080")]
    [InlineData("{\"items\": [{'name': \"a\"}]}", "AS2080")]
    [InlineData("{\"items\": [{\"name\": \"a\"} /* b */]}", "AS2080")]
    [InlineData("{\"items\": [{\"name\": \"\\ud800\"}]}", "AS2080")]
    [InlineData("{\"items\": [{\"name\": \"\\q\"}]}", "AS2080")]
    [InlineData("{\"other\": []}", "AS2081")]
    [InlineData("[{\"name\": \"a\"}]", "AS2081")]
    [InlineData("\"items\"", "AS2081")]
    [InlineData("{\"items\": {\"name\": \"a\"}}", "AS2081")]
    [InlineData("{\"items\": [\"a\"]}", "AS2081")]
    [InlineData("{\"items\": [[]]}", "AS2081")]
    [InlineData("{\"items\": [{\"a\": 1, \"a\": 2}]}", "AS2082")]
    [InlineData("{\"items\": [{\"b\": [{\"a\": 1, \"\\u0061\": 2}]}]}", "AS2082")]
    [InlineData("{\"items\": [], \"items\": []}", "AS2082")]
    [InlineData("{\"items\": [{\"name\": \"\\u0000\"}]}", "AS2024")]
    public void Bad_JSON_is_one_clear_fault(string text, string code) =>
        Assert.Equal(code, FaultOf(Encoding.UTF8.GetBytes(text)).Code);

    [Fact]
    public void Many_fields_of_which_one_stands_twice_are_a_fault()
    {
        var fields = string.Join(',', Enumerable.Range(0, 40).Select(i => $"\"f{i % 39}\":{i}"));
        Assert.Equal("AS2082", FaultOf(Encoding.UTF8.GetBytes($"{{\"items\":[{{{fields}}}]}}")).Code);
    }

    [Fact]
    public void A_fault_names_its_line()
    {
        var fault = FaultOf("{\"items\": [\n{\"name\": \"a\"},\n{\"name\": NaN}]}"u8.ToArray());
        Assert.Equal(3, fault.Place.Line);
    }

    [Fact]
    public void Bytes_that_are_no_UTF_8_are_a_fault_with_its_line()
    {
        var fault = FaultOf(Encoding.Latin1.GetBytes("{\"items\": [\n{\"name\": \"CAF\u00c9\"}]}"));
        Assert.Equal(("AS2024", 2L), (fault.Code, fault.Place.Line));
    }

    [Theory]
    [InlineData("{\"items\": [{\"a\": ")]
    [InlineData("{\"other\": ")]
    public void Nesting_without_end_is_a_fault(string start) =>
        Assert.Equal(
            "AS2033",
            FaultOf(
                Encoding.UTF8.GetBytes(start + new string('[', 200_000) + new string(']', 200_000) + "}]}")
            ).Code
        );

    [Theory]
    [InlineData("{\"items\": [{\"a\": \"")]
    [InlineData("{\"items\": [{\"a\": [")]
    [InlineData("{\"other\": \"")]
    public void A_record_without_end_is_given_up_in_little_memory(string start)
    {
        var path = _folder.Write("x.json", start);
        using (var file = File.Open(path, FileMode.Append))
        {
            var block = new byte[1 << 20];
            Array.Fill(block, (byte)' ');
            block[^1] = (byte)(start[^1] == '[' ? ' ' : 'x');
            for (var i = 0; i < 50; i++)
                file.Write(block);
        }
        var before = GC.GetTotalAllocatedBytes(precise: true);
        Assert.Equal("AS2011", FaultOf(path).Code);
        Assert.InRange(GC.GetTotalAllocatedBytes(precise: true) - before, 0, 20L << 20);
    }

    [Fact]
    public void Much_that_is_no_record_is_passed_over_in_little_memory()
    {
        var path = _folder.File("x.json");
        using (var file = new StreamWriter(path))
        {
            file.Write("{\"other\": [0");
            for (var i = 0; i < 2_000_000; i++)
                file.Write(",[12]");
            file.Write("], \"items\": [{\"name\": \"a\"}]}");
        }
        var before = GC.GetAllocatedBytesForCurrentThread();
        using var part = Open(path);
        Assert.Single(ListJson.Records(part, "items"));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 4L << 20);
    }

    private string Names(string text) => string.Join('|', Records(text).Select(r => r.Text("name")));

    private string LineNames(string text)
    {
        using var part = Open(_folder.Write("x.json", text));
        return string.Join('|', ListJson.Lines(part).Select(r => r.Text("name")));
    }

    private List<JsonRecord> Records(string text)
    {
        using var part = Open(_folder.Write("x.json", text));
        return [.. ListJson.Records(part, "items")];
    }

    private Diagnostic FaultOf(byte[] content) => FaultOf(_folder.Write("x.json", content));

    private static Diagnostic FaultOf(string path)
    {
        using var part = Open(path);
        return Assert.Throws<AssayException>(() => ListJson.Records(part, "items").Count()).Diagnostic;
    }

    private static OpenPart Open(string path) => new(ListFile.Open(path), _ => { });
}
