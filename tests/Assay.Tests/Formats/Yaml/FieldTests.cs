using System.Text;
using Assay.Commodities;
using Assay.Formats.Yaml;
using Assay.Model;

namespace Assay.Tests.Formats.Yaml;

/// <summary>Typed reads that the deal cases do not reach; those hold the rest of the messages.</summary>
public sealed class FieldTests
{
    [Theory]
    [InlineData("0", 0.0)]
    [InlineData("49.95", 49.95)]
    [InlineData("100", 100.0)]
    public void A_percentage_is_a_number_from_nought_to_a_hundred(string text, double value) =>
        Assert.Equal(new Percent((decimal)value), Read($"a: {text}", f => f.Optional("a").Percent()).Value);

    [Theory]
    [InlineData("100.1")]
    [InlineData("-1")]
    [InlineData("50 %")]
    [InlineData("1e1")]
    public void Anything_else_is_no_percentage(string text) =>
        Assert.Equal(
            [
                $"f:1:4: error AS1007: a: '{text}' is not a percentage from 0 to 100; it was not read. Write the number alone, with a point, such as 49.5.",
            ],
            Read($"a: {text}", f => f.Optional("a").Percent()).Says
        );

    [Theory]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("1e400")]
    [InlineData("1,5")]
    public void What_is_no_number_within_bounds_is_refused(string text) =>
        Assert.Equal(
            [
                $"f:1:4: error AS1007: a: '{text}' is not a number from 0 to 10; it was not read. Write it with a point, such as 47.905.",
            ],
            Read($"a: {text}", f => f.Optional("a").Number(0, 10)).Says
        );

    [Fact]
    public void A_whole_number_is_digits_only()
    {
        Assert.Equal(7, Read("a: 7", f => f.Optional("a").Whole(1, 10)).Value);
        Assert.Null(Read("a: 7.0", f => f.Optional("a").Whole(1, 10)).Value);
    }

    [Theory]
    [InlineData("\"2805.30\"", "2805.30")]
    [InlineData("7601", "7601")]
    public void A_tariff_code_is_read_with_or_without_its_point(string text, string code) =>
        Assert.Equal(code, Read($"a: {text}", f => f.Optional("a").Tariff()).Value.ToString());

    [Fact]
    public void A_tariff_code_of_one_digit_is_refused() =>
        Assert.Null(Read("a: 7", f => (TariffCode?)f.Optional("a").Tariff()).Value);

    [Fact]
    public void A_region_of_a_country_there_is_not_is_refused()
    {
        Assert.Equal("UA-14", Read("a: UA-14", f => f.Optional("a").Region()).Value.ToString());
        Assert.Null(Read("a: QQ-14", f => f.Optional("a").Region()).Value);
    }

    [Fact]
    public void A_source_beside_a_fact_is_read_with_confidence_and_address()
    {
        var (source, says) = Read(
            "source: 87 FR 20999\nconfidence: secondary\nurl: https://example.org\n",
            f => f.Citation()
        );

        Assert.Empty(says);
        Assert.Equal(new Citation("87 FR 20999", Confidence.Secondary, "https://example.org"), source);
    }

    [Fact]
    public void A_source_in_a_map_of_its_own_is_read_too()
    {
        var (source, says) = Read(
            "source: { text: 87 FR 20999, confidence: primary }\n",
            f => FieldReader.CitationIn(f.Optional("source"))
        );

        Assert.Empty(says);
        Assert.Equal(new Citation("87 FR 20999", Confidence.Primary), source);
    }

    [Fact]
    public void A_source_without_confidence_is_no_source()
    {
        var (source, says) = Read("source: 87 FR 20999\n", f => f.Citation());

        Assert.Null(source);
        Assert.Equal(
            [
                "f:1:1: error AS1005: confidence: this field is needed here and is missing. Add 'confidence: primary'.",
            ],
            says
        );
    }

    [Fact]
    public void Where_a_source_is_optional_none_is_nothing_to_report()
    {
        var (source, says) = Read("a: 1", f => Asked(f).OptionalCitation());

        Assert.Null(source);
        Assert.Empty(says);
    }

    [Fact]
    public void A_single_value_is_a_list_of_one() =>
        Assert.Equal(["RU"], Read("a: RU", f => f.Optional("a").Countries()).Value!.Select(c => c.Value));

    [Fact]
    public void An_absent_list_is_empty() =>
        Assert.Empty(Read("b: 1", f => Asked(f, "b").Optional("a").Countries()).Value!);

    [Fact]
    public void A_map_is_no_list() =>
        Assert.Equal(
            ["f:1:4: error AS1006: a: a map stands in place of a list; it was not read. Write a list."],
            Read("a: { b: c }", f => f.Optional("a").Countries()).Says
        );

    [Fact]
    public void Names_of_the_files_own_choosing_keep_their_order() =>
        Assert.Equal(
            [new("z", true), new("a", false)],
            Read("m: { z: true, a: false }", f => f.Optional("m").Named(v => v.Bool())).Value!
        );

    [Fact]
    public void A_text_is_trimmed_and_kept_in_its_lines() =>
        Assert.Equal("one\ntwo", Read("a: |\n  one\n  two\n\n", f => f.Optional("a").Text()).Value);

    [Fact]
    public void A_text_beyond_its_limit_is_refused() =>
        Assert.Equal(
            ["f:1:4: error AS1007: a: the text has 6 characters, more than 5; it was not read. Shorten it."],
            Read("a: abcdef", f => f.Optional("a").Text(5)).Says
        );

    [Fact]
    public void Values_shown_in_messages_are_cut_short_and_made_visible()
    {
        var says = Assert.Single(
            Read($"a: \"\\u001b[31m{new string('x', 100)}\"", f => f.Optional("a").Date()).Says
        );

        Assert.Contains("'\\u001B[31m" + new string('x', 55) + "…'", says, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("known_on", "known-on")]
    [InlineData("Known-On", "known-on")]
    [InlineData("konwn-on", "known-on")]
    [InlineData("known", "known-on")]
    [InlineData("invoice", null)]
    [InlineData("", null)]
    public void The_nearest_name_is_near(string text, string? name) =>
        Assert.Equal(name, Nearest.To(text, ["title", "date", "known-on"]));

    private static FieldReader Asked(FieldReader fields, string name = "a")
    {
        fields.Optional(name);
        return fields;
    }

    private static (T? Value, IReadOnlyList<string> Says) Read<T>(string text, Func<FieldReader, T?> read)
    {
        var log = new ReadingLog("f", DiagnosticRoom.Deals);
        var fields = new FieldReader(YamlDocument.Parse(Encoding.UTF8.GetBytes(text), log)!.Root, log);
        var value = read(fields);
        fields.ReportUnread();
        return (value, [.. log.Diagnostics.Select(d => d.ToString())]);
    }
}
