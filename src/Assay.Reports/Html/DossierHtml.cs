using Assay.Reports.Svg;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Assay.Reports.Html;

/// <summary>
/// Renders a dossier as one HTML file that needs nothing else: no network, no script, its style and drawings within, and
/// a content security policy that forbids anything more. The same dossier and map give the same text.
/// </summary>
public static class DossierHtml
{
    /// <summary>Renders the page.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="map">Borders and places for the map; the page says so where there is none.</param>
    public static string Render(Dossier dossier, MapSheet? map)
    {
        using var services = new ServiceCollection().BuildServiceProvider();
        using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var parameters = ParameterView.FromDictionary(
            new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                [nameof(DossierPage.View)] = DossierView.Of(dossier, map),
            }
        );
        var rendering = renderer.Dispatcher.InvokeAsync(async () =>
        {
            var page = await renderer.RenderComponentAsync<DossierPage>(parameters);
            return page.ToHtmlString();
        });
        // No component of the page waits for anything, so the task is done by now and nothing is blocked.
#pragma warning disable VSTHRD002
        var html = rendering.GetAwaiter().GetResult();
#pragma warning restore VSTHRD002
        return "<!DOCTYPE html>\n" + HtmlText.Finished(html) + "\n";
    }
}
