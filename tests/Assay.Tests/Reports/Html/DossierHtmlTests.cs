using Assay.Reports.Words;

namespace Assay.Tests.Reports.Html;

public sealed class DossierHtmlTests
{
    [Fact]
    public void Two_renderings_are_equal() =>
        Assert.Equal(
            Written.Html(SampleDossier.Rich(), SampleMap.Usual()),
            Written.Html(SampleDossier.Rich(), SampleMap.Usual())
        );

    [Fact]
    public void Nothing_is_loaded_from_anywhere()
    {
        var page = Written.Page(SampleDossier.Hostile(), SampleMap.Usual());
        Assert.Empty(
            page.QuerySelectorAll(
                "script, link, img, iframe, object, embed, audio, video, base, form, foreignObject"
            )
        );
        Assert.Empty(page.QuerySelectorAll("[src], [srcset], [style], [background]"));
        Assert.DoesNotContain("@import", page.QuerySelector("style")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("url(", page.QuerySelector("style")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_only_addresses_are_citations_that_tell_no_referrer()
    {
        var page = Written.Page(SampleDossier.Hostile(), SampleMap.Usual());
        var outside = page.QuerySelectorAll("[href]")
            .Where(e => !e.GetAttribute("href")!.StartsWith('#'))
            .ToList();
        Assert.NotEmpty(outside);
        Assert.All(
            outside,
            link =>
            {
                Assert.Equal("a", link.LocalName);
                Assert.Equal("noreferrer", link.GetAttribute("rel"));
                Assert.StartsWith("https://", link.GetAttribute("href"), StringComparison.Ordinal);
                Assert.NotNull(link.Closest(".cite"));
            }
        );
    }

    [Theory]
    [InlineData("javascript:alert(4)")]
    [InlineData("data:text/html")]
    [InlineData("u:p@")]
    public void A_locator_that_is_no_plain_web_address_is_text(string locator)
    {
        var page = Written.Page(SampleDossier.Hostile());
        Assert.DoesNotContain(
            page.QuerySelectorAll("a"),
            a => a.GetAttribute("href")!.Contains(locator, StringComparison.Ordinal)
        );
        Assert.Contains(locator, page.QuerySelector("#findings")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void No_text_of_the_deal_becomes_an_element_or_an_attribute()
    {
        var usual = Written.Page(SampleDossier.Rich(), SampleMap.Usual());
        var attacked = Written.Page(SampleDossier.Hostile(), SampleMap.Usual());
        var known = usual.All.Select(e => e.LocalName).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(attacked.All.Select(e => e.LocalName).Except(known, StringComparer.Ordinal));
        Assert.DoesNotContain(
            attacked.All,
            e => e.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.Ordinal))
        );
        Assert.Contains(
            "<script>alert('title')</script>",
            attacked.QuerySelector("h1")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Controls_and_direction_overrides_are_replaced()
    {
        var html = Written.Html(SampleDossier.Hostile());
        Assert.DoesNotContain(html, c => char.IsControl(c) && c != '\n');
        Assert.DoesNotContain("&#x1B;", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain('\u202e', html);
    }

    [Fact]
    public void Letters_of_all_scripts_stand_as_themselves() =>
        Assert.Contains(
            "Российский фонд прямых инвестиций",
            Written.Html(SampleDossier.Rich()),
            StringComparison.Ordinal
        );

    [Fact]
    public void The_policy_allows_the_one_style_sheet_by_its_hash_and_nothing_else()
    {
        var page = Written.Page(SampleDossier.Rich(), SampleMap.Usual());
        var sheet = Assert.Single(page.QuerySelectorAll("style")).TextContent;
        var hash = Convert.ToBase64String(
            System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(sheet))
        );
        Assert.Equal(
            $"default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'",
            page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")
        );
    }

    [Fact]
    public void It_has_the_landmarks_and_a_language()
    {
        var page = Written.Page(SampleDossier.Rich());
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        foreach (var landmark in (string[])["header", "nav[aria-label]", "main", "footer", "h1"])
            Assert.Single(page.QuerySelectorAll(landmark));
        Assert.Equal("#main", page.QuerySelector("a.skip")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("rich")]
    [InlineData("empty")]
    [InlineData("nothing")]
    public void Headings_step_down_by_one(string sample)
    {
        var page = Written.Page(Named(sample), SampleMap.Usual());
        var before = 0;
        foreach (var heading in page.QuerySelectorAll("h1, h2, h3, h4, h5"))
        {
            var level = heading.LocalName[1] - '0';
            Assert.True(level <= before + 1, $"'{heading.TextContent}' is an h{level} after an h{before}");
            before = level;
        }
    }

    [Theory]
    [InlineData("rich")]
    [InlineData("hostile")]
    [InlineData("large")]
    public void Ids_are_unique_and_every_inner_link_has_its_goal(string sample)
    {
        var page = Written.Page(Named(sample), SampleMap.Usual());
        var ids = page.QuerySelectorAll("[id]").Select(e => e.Id!).ToList();
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
        var goals = page.QuerySelectorAll("[href^='#']").Select(e => e.GetAttribute("href")![1..]);
        Assert.Empty(goals.Except(ids, StringComparer.Ordinal));
    }

    [Fact]
    public void Tables_say_what_their_headers_head() =>
        Assert.All(
            Written.Page(SampleDossier.Rich()).QuerySelectorAll("th"),
            th => Assert.True(th.GetAttribute("scope") is "col" or "row" or "rowgroup", th.TextContent)
        );

    [Fact]
    public void Every_verdict_has_a_letter_and_a_shape_of_its_own()
    {
        var page = Written.Page(SampleDossier.Rich());
        var symbols = page.QuerySelectorAll("symbol").Select(s => (s.Id, s.TextContent)).ToList();
        Assert.Equal(
            VerdictWords.All.Count,
            symbols.Select(s => s.TextContent).Distinct(StringComparer.Ordinal).Count()
        );
        Assert.All(
            symbols,
            s =>
                Assert.NotEmpty(
                    page.QuerySelectorAll($".findings use[href='#{s.Id}'], #findings use[href='#{s.Id}']")
                )
        );
    }

    [Fact]
    public void A_warning_stands_before_the_summary()
    {
        var text = Written.Page(SampleDossier.StarterPackOnly()).Body!.TextContent;
        var warning = text.IndexOf("Starter pack only", StringComparison.Ordinal);
        Assert.InRange(warning, 0, text.IndexOf("In ten seconds", StringComparison.Ordinal));
        Assert.Empty(Written.Page(SampleDossier.Rich()).QuerySelectorAll(".banner"));
    }

    [Fact]
    public void The_table_of_measures_shows_each_party_its_gravest_verdict()
    {
        var page = Written.Page(SampleDossier.Rich());
        var heads = page.QuerySelectorAll("#measures thead th").Select(th => th.TextContent.Trim()).ToList();
        var row = page.QuerySelectorAll("#measures tbody tr")
            .Single(tr => tr.TextContent.Contains("us:eo-14071/1-a-i", StringComparison.Ordinal));
        var cells = row.QuerySelectorAll("th, td").ToList();
        var miner = cells[heads.IndexOf("American Rare Earth Mining Corp.")];
        Assert.Equal("prohibited", miner.QuerySelector("svg")!.GetAttribute("aria-label"));
        Assert.Empty(cells[heads.IndexOf("British Metals plc")].Children);
    }

    [Fact]
    public void A_dossier_without_a_scenario_has_no_such_section()
    {
        var page = Written.Page(SampleDossier.Clean());
        Assert.Null(page.QuerySelector("#what-if"));
        Assert.Empty(page.QuerySelectorAll("a[href='#what-if']"));
    }

    [Fact]
    public void Text_is_never_doubly_escaped() =>
        Assert.DoesNotContain(
            "&amp;amp;",
            Written.Html(SampleDossier.Rich(), SampleMap.Usual()),
            StringComparison.Ordinal
        );

    private static Dossier Named(string sample) =>
        sample switch
        {
            "rich" => SampleDossier.Rich(),
            "empty" => SampleDossier.Empty(),
            "large" => SampleDossier.Large(),
            "nothing" => SampleDossier.NothingKnown(),
            _ => SampleDossier.Hostile(),
        };
}
