using System.Text;
using System.Text.Json;
using Assay.Readings.Comparison;
using Assay.Readings.Quotes;
using Assay.Reports.Readings;

namespace Assay.Tests.Reports.Readings;

public sealed class ComparisonReportTests
{
    [Fact]
    public void The_json_names_each_difference_with_its_items()
    {
        using var read = JsonDocument.Parse(Json(Differing()));
        var root = read.RootElement;
        Assert.Equal("reading-comparison/1", root.GetProperty("assay").GetString());
        Assert.Equal(
            "Anton Reva",
            root.GetProperty("inBoth")[0].GetProperty("first").GetProperty("name").GetString()
        );
        var quote = root.GetProperty("quotes")[0];
        Assert.Equal("q4", quote.GetProperty("first").GetProperty("id").GetString());
        Assert.Equal(
            "Boris Novak",
            quote.GetProperty("second").GetProperty("speaker").GetProperty("name").GetString()
        );
        var figure = root.GetProperty("figures")[0];
        Assert.Equal(
            "$35 billion",
            figure.GetProperty("first")[0].GetProperty("span").GetProperty("text").GetString()
        );
        Assert.Equal(2, root.GetProperty("wordings").GetArrayLength());
    }

    [Fact]
    public void Two_writings_are_byte_identical() => Assert.Equal(Json(Differing()), Json(Differing()));

    [Fact]
    public void The_terminal_has_a_list_for_each_kind_of_difference()
    {
        var text = Text(Differing());
        Assert.Contains("BOTH NAME", text, StringComparison.Ordinal);
        Assert.Contains("lost: the values do not agree.", text, StringComparison.Ordinal);
        Assert.Contains("first: f4 “$35 billion”", text, StringComparison.Ordinal);
        Assert.Contains("“We sold,”", text, StringComparison.Ordinal);
        Assert.Contains("second: q1 Boris Novak, said", text, StringComparison.Ordinal);
        Assert.Contains("new-regions: only the first words it so.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Terminal_sequences_of_either_text_are_neutralised()
    {
        var text = Text(ReadingComparison.Of(SampleReading.Hostile(), SampleReading.Hostile()));
        Assert.DoesNotContain(text, c => char.IsControl(c) && c is not '\n' and not '\r');
        Assert.DoesNotContain(text, c => c is '\u202e' or '\u2066');
    }

    private static ReadingComparison Differing()
    {
        var rich = SampleReading.Rich();
        var text = new MadeText("The fund lost $70 billion. “We sold, we left,” Boris Novak said.");
        var other = SampleReading.Empty() with
        {
            Document = text.Document,
            Mentions = [],
            Referents = [rich.Referents[0]],
            Figures =
            [
                rich.Figures[3] with
                {
                    Span = text["$70 billion"],
                    Low = 70_000_000_000,
                    High = 70_000_000_000,
                    Of = text["lost"],
                },
            ],
            Quotes =
            [
                new Quote(
                    [text["We sold, we left,"]],
                    QuoteManner.Direct,
                    new Speaker(text["Boris Novak"], "Boris Novak", null),
                    "“said”"
                ),
            ],
        };
        return ReadingComparison.Of(rich, other);
    }

    private static string Json(ReadingComparison comparison)
    {
        using var stream = new MemoryStream();
        ComparisonJson.Write(comparison, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string Text(ReadingComparison comparison)
    {
        using var writer = new StringWriter();
        ComparisonText.Write(comparison, WrittenReading.Console(writer, 160, isTerminal: false));
        return writer.ToString();
    }
}
