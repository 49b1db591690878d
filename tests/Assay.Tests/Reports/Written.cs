using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Assay.Reports.Html;
using Assay.Reports.Json;
using Assay.Reports.Svg;
using Assay.Reports.Text;
using Spectre.Console;

namespace Assay.Tests.Reports;

/// <summary>Dossiers as the three writers write them.</summary>
internal static class Written
{
    public static string Json(Dossier dossier)
    {
        using var stream = new MemoryStream();
        DossierJson.Write(dossier, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public static string Html(Dossier dossier, MapSheet? map = null) => DossierHtml.Render(dossier, map);

    public static IHtmlDocument Page(Dossier dossier, MapSheet? map = null) =>
        new HtmlParser().ParseDocument(Html(dossier, map));

    /// <summary>As in a pipe: no terminal, no colours.</summary>
    public static string Text(Dossier dossier, int width = 80, bool brief = false)
    {
        using var writer = new StringWriter();
        DossierText.Write(dossier, Console(writer, width, isTerminal: false), new DossierTextOptions(brief));
        return writer.ToString();
    }

    /// <summary>As on a terminal with colours.</summary>
    public static string Terminal(Dossier dossier, int width = 80, bool brief = false)
    {
        using var writer = new StringWriter();
        DossierText.Write(dossier, Console(writer, width, isTerminal: true), new DossierTextOptions(brief));
        return writer.ToString();
    }

    private static IAnsiConsole Console(TextWriter writer, int width, bool isTerminal)
    {
        var console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Ansi = isTerminal ? AnsiSupport.Yes : AnsiSupport.No,
                ColorSystem = isTerminal ? ColorSystemSupport.TrueColor : ColorSystemSupport.NoColors,
                Interactive = InteractionSupport.No,
                Out = new Output(writer, width, isTerminal),
            }
        );
        console.Profile.Width = width;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }

    private sealed class Output(TextWriter writer, int width, bool isTerminal) : IAnsiConsoleOutput
    {
        public TextWriter Writer => writer;

        public bool IsTerminal => isTerminal;

        public int Width => width;

        public int Height => 50;

        public void SetEncoding(Encoding encoding) { }
    }
}
