using System.Text.Json;
using Assay.Readings;
using Assay.Reports.Readings;

namespace Assay.Tests.Reports.Readings;

public sealed class ReadingJsonTests
{
    [Fact]
    public void Two_writings_of_equal_readings_are_byte_identical() =>
        Assert.Equal(WrittenReading.Json(SampleReading.Rich()), WrittenReading.Json(SampleReading.Rich()));

    [Fact]
    public void A_language_setting_of_the_machine_changes_nothing()
    {
        var expected = WrittenReading.Json(SampleReading.Rich());
        var before = Thread.CurrentThread.CurrentCulture;
        try
        {
            Thread.CurrentThread.CurrentCulture = new System.Globalization.CultureInfo("fa-IR");
            Assert.Equal(expected, WrittenReading.Json(SampleReading.Rich()));
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    [Fact]
    public void It_has_line_feeds_only_and_ends_with_one()
    {
        var json = WrittenReading.Json(SampleReading.Rich());
        Assert.DoesNotContain('\r', json);
        Assert.EndsWith("}\n", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_stretch_is_found_again_in_the_text_by_counting_its_characters()
    {
        var reading = SampleReading.Rich();
        var runes = reading.Document.Text.EnumerateRunes().Select(r => r.ToString()).ToList();
        var spans = Spans(Root(reading)).ToList();
        Assert.True(spans.Count > 30);
        Assert.All(
            spans,
            span =>
            {
                var (start, end) = (Number(span, "start"), Number(span, "end"));
                Assert.Equal(span.GetProperty("text").GetString(), string.Concat(runes[start..end]));
            }
        );
    }

    [Fact]
    public void A_stretch_behind_an_emoji_is_counted_in_characters_not_units()
    {
        var text = new MadeText("🙂 Київ");
        var reading = SampleReading.Empty() with
        {
            Document = text.Document,
            Mentions = [SampleReading.Rich().Mentions[0] with { Span = text["Київ"] }],
        };
        var span = Root(reading).GetProperty("mentions")[0].GetProperty("span");
        Assert.Equal((2, 6), (Number(span, "start"), Number(span, "end")));
    }

    [Fact]
    public void The_page_is_that_of_the_block_it_stands_in()
    {
        var mentions = Root(SampleReading.Rich()).GetProperty("mentions");
        Assert.Equal(1, Number(mentions[0].GetProperty("span"), "page"));
        Assert.Equal(2, Number(mentions[8].GetProperty("span"), "page"));
        var none = Root(SampleReading.Hostile()).GetProperty("mentions")[0].GetProperty("span");
        Assert.Equal(JsonValueKind.Null, none.GetProperty("page").ValueKind);
    }

    [Fact]
    public void Every_id_that_is_referred_to_is_there()
    {
        var root = Root(SampleReading.Rich());
        var ids = new[] { "referents", "mentions", "quotes", "figures", "inconsistencies", "wordings" }
            .SelectMany(list => root.GetProperty(list).EnumerateArray())
            .Select(item => item.GetProperty("id").GetString()!)
            .ToList();
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
        var referred = Fields(root)
            .Where(f => f.Name is "referent" or "within" or "when")
            .Select(f => f.Value.GetString())
            .OfType<string>()
            .ToList();
        Assert.Contains("q1", referred);
        Assert.Contains("f3", referred);
        Assert.Subset(ids.ToHashSet(StringComparer.Ordinal), referred.ToHashSet(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("f2", "5000000")]
    [InlineData("f8", "9.5")]
    [InlineData("f5", "3300000000000")]
    public void A_value_is_written_in_full_without_idle_zeros(string id, string value)
    {
        var figure = Root(SampleReading.Rich())
            .GetProperty("figures")
            .EnumerateArray()
            .Single(f => f.GetProperty("id").GetString() == id);
        Assert.Equal(value, figure.GetProperty("low").GetRawText());
    }

    [Fact]
    public void What_could_end_a_script_element_or_steer_a_terminal_is_escaped()
    {
        var json = WrittenReading.Json(SampleReading.Hostile());
        Assert.DoesNotContain('<', json);
        Assert.DoesNotContain(json, c => char.IsControl(c) && c != '\n');
    }

    [Fact]
    public void A_part_that_is_not_asked_for_is_an_empty_list()
    {
        var root = Root(SampleReading.Rich(), ReadingParts.Checks | ReadingParts.Wordings);
        Assert.Equal(0, root.GetProperty("mentions").GetArrayLength());
        Assert.Equal(0, root.GetProperty("referents").GetArrayLength());
        Assert.Equal(0, root.GetProperty("quotes").GetArrayLength());
        Assert.Equal(1, root.GetProperty("inconsistencies").GetArrayLength());
        Assert.Equal(2, root.GetProperty("wordings").GetArrayLength());
        // speakers are referents
        Assert.Equal(
            5,
            Root(SampleReading.Rich(), ReadingParts.Quotes).GetProperty("referents").GetArrayLength()
        );
    }

    [Fact]
    public void A_long_reading_goes_out_piece_by_piece()
    {
        var sample = SampleReading.Rich();
        var many = Enumerable.Repeat(sample.Mentions[1], 20_000).ToList();
        var json = WrittenReading.Json(sample with { Mentions = many });
        using var read = JsonDocument.Parse(json);
        Assert.Equal(20_000, read.RootElement.GetProperty("mentions").GetArrayLength());
    }

    [Fact]
    public void The_text_is_known_by_its_hash_and_length()
    {
        var document = Root(SampleReading.Rich()).GetProperty("document");
        var text = SampleReading.Rich().Document.Text;
        Assert.Equal(
            Assay.Model.ContentHash.Of(text).ToString(),
            document.GetProperty("textHash").GetString()
        );
        Assert.Equal(text.EnumerateRunes().Count(), Number(document, "characters"));
    }

    internal static JsonElement Root(Reading reading, ReadingParts parts = ReadingParts.All)
    {
        using var read = JsonDocument.Parse(WrittenReading.Json(reading, parts));
        return read.RootElement.Clone();
    }

    private static int Number(JsonElement value, string name) => value.GetProperty(name).GetInt32();

    private static IEnumerable<JsonElement> Spans(JsonElement value) =>
        Objects(value).Where(o => o.TryGetProperty("start", out _) && o.TryGetProperty("text", out _));

    private static IEnumerable<JsonProperty> Fields(JsonElement value) =>
        Objects(value).SelectMany(o => o.EnumerateObject());

    private static IEnumerable<JsonElement> Objects(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Object => value.EnumerateObject().SelectMany(p => Objects(p.Value)).Prepend(value),
            JsonValueKind.Array => value.EnumerateArray().SelectMany(Objects),
            _ => [],
        };
}
