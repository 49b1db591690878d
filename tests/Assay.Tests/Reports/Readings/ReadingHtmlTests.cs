using Assay.Readings.Figures;
using Assay.Readings.Mentions;
using Assay.Readings.Quotes;
using Assay.Reports.Readings;

namespace Assay.Tests.Reports.Readings;

public sealed class ReadingHtmlTests
{
    [Fact]
    public void Two_renderings_are_equal() =>
        Assert.Equal(WrittenReading.Html(SampleReading.Rich()), WrittenReading.Html(SampleReading.Rich()));

    [Fact]
    public void Nothing_is_loaded_or_run()
    {
        var page = WrittenReading.Page(SampleReading.Hostile());
        Assert.Empty(
            page.QuerySelectorAll("script, link, img, iframe, object, embed, audio, video, base, form, svg")
        );
        Assert.Empty(page.QuerySelectorAll("[src], [srcset], [style], [background]"));
        var style = page.QuerySelector("style")!.TextContent;
        Assert.DoesNotContain("@import", style, StringComparison.Ordinal);
        Assert.DoesNotContain("url(", style, StringComparison.Ordinal);
    }

    [Fact]
    public void The_policy_allows_the_one_style_sheet()
    {
        var page = WrittenReading.Page(SampleReading.Rich());
        var policy = page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")!;
        var sheet = System.Text.Encoding.UTF8.GetBytes(page.QuerySelector("style")!.TextContent);
        var hash = Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(sheet));
        Assert.Contains($"style-src 'sha256-{hash}'", policy, StringComparison.Ordinal);
        Assert.StartsWith("default-src 'none'", policy, StringComparison.Ordinal);
    }

    [Fact]
    public void No_text_of_the_document_becomes_an_element_or_an_attribute()
    {
        var usual = WrittenReading.Page(SampleReading.Rich());
        var attacked = WrittenReading.Page(SampleReading.Hostile());
        var known = usual.All.Select(e => e.LocalName).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(attacked.All.Select(e => e.LocalName).Except(known, StringComparer.Ordinal));
        Assert.DoesNotContain(
            attacked.All,
            e => e.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.Ordinal))
        );
        Assert.Contains(
            "</script><script>alert(1)</script>",
            attacked.QuerySelector("main")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(
            attacked.QuerySelectorAll("a"),
            a => a.GetAttribute("href")!.Contains("javascript", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Controls_and_direction_overrides_are_replaced()
    {
        var html = WrittenReading.Html(SampleReading.Hostile());
        Assert.DoesNotContain(html, c => char.IsControl(c) && c != '\n');
        Assert.DoesNotContain(html, c => c is '\u202e' or '\u2066');
        Assert.DoesNotContain("&#x1B;", html, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void The_text_stands_there_whole_and_in_order()
    {
        var reading = SampleReading.Rich();
        var blocks = WrittenReading
            .Page(reading)
            .QuerySelectorAll("main .b")
            .Select(b =>
            {
                foreach (var label in b.QuerySelectorAll(".lab"))
                    label.Remove();
                return b.TextContent;
            });
        Assert.Equal(reading.Document.Blocks.Select(b => b.Span.In(reading.Document.Text)), blocks);
    }

    [Fact]
    public void Every_link_within_the_page_has_its_target_and_no_id_stands_twice()
    {
        var page = WrittenReading.Page(SampleReading.Rich());
        var ids = page.QuerySelectorAll("[id]").Select(e => e.Id!).ToList();
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
        var targets = page.QuerySelectorAll("a[href^='#']")
            .Select(a => a.GetAttribute("href")![1..])
            .Distinct(StringComparer.Ordinal)
            .ToList();
        Assert.True(targets.Count > 25);
        Assert.Empty(targets.Except(ids, StringComparer.Ordinal));
    }

    [Fact]
    public void Every_mark_opens_the_sheet_of_its_item()
    {
        var page = WrittenReading.Page(SampleReading.Rich());
        foreach (var mark in page.QuerySelectorAll("main a.m, main a.lab"))
        {
            var target = page.GetElementById(mark.GetAttribute("href")![1..])!;
            Assert.True(target.Closest("details.card") is not null || target.Matches(".dates li"));
        }
        Assert.Contains(
            "Listed by OFAC (SDN, RUSSIA-EO14024) since 2022-02-28.",
            page.GetElementById("r1")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains("Antonina Reva", page.GetElementById("r1")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Nested_marks_show_all_and_lead_to_the_innermost()
    {
        var page = WrittenReading.Page(SampleReading.Rich());
        var figure = page.GetElementById("t-f2")!;
        Assert.Equal("5 million tonnes", figure.TextContent);
        Assert.Equal("#f2", figure.GetAttribute("href"));
        Assert.True(figure.ClassList.Contains("in-quote"));
        Assert.Empty(page.QuerySelectorAll("a a"));
        Assert.True(page.GetElementById("t-f4")!.ClassList.Contains("in-check"));
    }

    [Fact]
    public void Marks_that_cross_are_cut_where_they_do()
    {
        var text = new MadeText("one two three four");
        var reading = SampleReading.Empty() with
        {
            Document = text.Document,
            Quotes = [new Quote([text["one two three"]], QuoteManner.Term, null, "")],
            Figures = [new Figure(text["three four"], FigureKind.Count, 3, 4, FigureBound.Exact)],
        };
        var marks = WrittenReading.Page(reading).QuerySelectorAll("main a.m");
        Assert.Equal(["one two ", "three", " four"], marks.Select(m => m.TextContent));
        Assert.Equal(["#q1", "#f1", "#f1"], marks.Select(m => m.GetAttribute("href")));
        Assert.Equal("t-f1", marks[1].Id);
    }

    [Fact]
    public void A_mark_over_two_paragraphs_shows_in_both_with_one_anchor()
    {
        var text = new MadeText("first here", "second there");
        var span = Assay.Readings.Texts.TextSpan.Between(text["here"].Start, text["second"].End);
        var reading = SampleReading.Empty() with
        {
            Document = text.Document,
            Quotes = [new Quote([span], QuoteManner.Direct, null, "")],
        };
        var page = WrittenReading.Page(reading);
        Assert.Equal(["here", "second"], page.QuerySelectorAll("main a.m").Select(m => m.TextContent));
        Assert.Single(page.QuerySelectorAll("#t-q1"));
    }

    [Fact]
    public void What_does_not_hold_together_and_claims_can_be_read_beneath_the_paragraph_without_opening_anything()
    {
        var notes = WrittenReading
            .Page(SampleReading.Rich())
            .QuerySelectorAll("main .n")
            .Select(n => n.TextContent)
            .ToList();
        Assert.Equal(3, notes.Count);
        Assert.Contains(
            notes,
            n => n.Contains("35 billion US dollars is compared", StringComparison.Ordinal)
        );
        Assert.Contains(notes, n => n.Contains("the occupied regions of Ukraine", StringComparison.Ordinal));
    }

    [Fact]
    public void Each_kind_that_is_there_has_its_filter_and_its_rules()
    {
        var page = WrittenReading.Page(SampleReading.Rich());
        var style = page.QuerySelector("style")!.TextContent;
        var filters = page.QuerySelectorAll("input.filter");
        Assert.Equal(
            [
                "k-person",
                "k-organisation",
                "k-place",
                "k-figure",
                "k-date",
                "k-wording",
                "k-check",
                "k-quote",
            ],
            filters.Select(f => f.Id)
        );
        Assert.All(
            filters,
            filter =>
            {
                Assert.NotNull(page.QuerySelector($"label[for={filter.Id}]"));
                Assert.Contains(
                    $"#{filter.Id}:not(:checked) ~ .split .text",
                    style,
                    StringComparison.Ordinal
                );
                Assert.Contains(
                    $"#{filter.Id}:not(:checked) ~ .split .sheets .{filter.Id}",
                    style,
                    StringComparison.Ordinal
                );
                // siblings, as the rules need it
                Assert.Equal(filter.Parent, page.QuerySelector(".split")!.Parent);
            }
        );
    }

    [Fact]
    public void Somebody_meant_by_a_pronoun_is_named_when_pointed_at() =>
        Assert.Equal(
            "Anton Reva",
            WrittenReading.Page(SampleReading.Rich()).GetElementById("m5")!.GetAttribute("title")
        );

    [Fact]
    public void A_name_without_a_link_is_said_not_to_be_cleared() =>
        Assert.Contains(
            "not cleared",
            WrittenReading.Page(SampleReading.Rich()).GetElementById("r2")!.TextContent,
            StringComparison.Ordinal
        );

    [Fact]
    public void A_part_that_is_not_asked_for_is_not_there()
    {
        var page = WrittenReading.Page(SampleReading.Rich(), ReadingParts.Checks);
        Assert.Equal(["k-check"], page.QuerySelectorAll("input.filter").Select(f => f.Id));
        Assert.Single(page.QuerySelectorAll(".list"));
    }

    [Fact]
    public void A_long_text_makes_no_absurd_page()
    {
        var many = Enumerable
            .Range(0, 2_000)
            .Select(i =>
                FormattableString.Invariant(
                    $"Reva {i} said “yes {i}” for $5 on 3 March, and so did many others of that town."
                )
            )
            .ToArray();
        var text = new MadeText(many);
        var reading = SampleReading.Empty() with
        {
            Document = text.Document,
            Referents = [new Referent(0, MentionKind.Person, "Reva", null, [], [])],
            Mentions =
            [
                .. text.Document.Blocks.Select(b => new Mention(
                    b.Span with
                    {
                        Length = 4,
                    },
                    MentionForm.Name,
                    0,
                    "a name"
                )),
            ],
        };
        var html = WrittenReading.Html(reading);
        Assert.InRange(html.Length, text.Document.Text.Length, 3 * text.Document.Text.Length + 60_000);
        Assert.Contains("and 1940 more", html, StringComparison.Ordinal);
    }
}
