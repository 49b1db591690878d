using Assay.Readings;
using Assay.Reports.Readings;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Assay.Reports.Html.Readings;

/// <summary>
/// Renders a reading as one HTML file that needs nothing else: no network, no script, its style within, and a content security policy that forbids
/// anything more. The text is annotated in place and every mark opens its evidence. The same reading gives the same text.
/// </summary>
public static class ReadingHtml
{
    /// <summary>Renders the page.</summary>
    public static string Render(Reading reading, ReadingParts parts = ReadingParts.All)
    {
        using var services = new ServiceCollection().BuildServiceProvider();
        using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var parameters = ParameterView.FromDictionary(
            new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                [nameof(ReadingPage.View)] = new ReadingView(reading, parts),
            }
        );
        var rendering = renderer.Dispatcher.InvokeAsync(async () =>
        {
            var page = await renderer.RenderComponentAsync<ReadingPage>(parameters);
            return page.ToHtmlString();
        });
        // No component of the page waits for anything, so the task is done by now and nothing is blocked.
#pragma warning disable VSTHRD002
        var html = rendering.GetAwaiter().GetResult();
#pragma warning restore VSTHRD002
        return "<!DOCTYPE html>\n" + HtmlText.Finished(html) + "\n";
    }
}
