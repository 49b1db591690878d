using System.Text.RegularExpressions;
using Assay.Ownership;
using Assay.Reports.Html;
using Assay.Reports.Svg.Ownership;
using Assay.Tests.Reports.Svg.Ownership;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Assay.Tests.Reports.Html;

public sealed class OwnershipFigureTests
{
    [Fact]
    public async Task The_figure_has_the_drawing_and_a_caption()
    {
        var chart = SampleCharts.Chart(2, SampleCharts.Stake(1, 0, 5)) with
        {
            Parties = [SampleCharts.Party(0) with { Name = "\"><b>x" }, SampleCharts.Party(1)],
        };
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await Rendered(chart));
        Assert.NotNull(page.QuerySelector("figure .chart-scroll svg[role=img]"));
        Assert.Null(page.QuerySelector("b"));
        Assert.StartsWith(
            "Who owns \"><b>x, 2025-03-01.",
            page.QuerySelector("figcaption")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_style_sheet_knows_every_part_of_a_drawing()
    {
        var sheet = File.ReadAllText(
            Path.Combine(SharedFolder.RepositoryRoot, "src", "Assay.Reports", "Html", "dossier.css")
        );
        var parts = Regex
            .Matches(
                OwnershipDrawing.Svg(SampleCharts.Any(1, 90, 60)),
                "class=\"(?<part>[^\" ]+)",
                RegexOptions.ExplicitCapture,
                TimeSpan.FromSeconds(1)
            )
            .Select(m => m.Groups["part"].Value)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        Assert.True(parts.Count > 10);
        Assert.All(parts, part => Assert.Contains("." + part, sheet, StringComparison.Ordinal));
    }

    private static async Task<string> Rendered(OwnershipChart chart)
    {
        await using var services = new ServiceCollection().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var figure = await renderer.RenderComponentAsync<OwnershipFigure>(
                ParameterView.FromDictionary(
                    new Dictionary<string, object?>(StringComparer.Ordinal)
                    {
                        [nameof(OwnershipFigure.Chart)] = chart,
                    }
                )
            );
            return figure.ToHtmlString();
        });
    }
}
