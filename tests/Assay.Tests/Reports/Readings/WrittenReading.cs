using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Assay.Readings;
using Assay.Reports.Html.Readings;
using Assay.Reports.Readings;
using Spectre.Console;

namespace Assay.Tests.Reports.Readings;

/// <summary>Readings as the writers write them.</summary>
internal static class WrittenReading
{
    public static string Json(Reading reading, ReadingParts parts = ReadingParts.All)
    {
        using var stream = new MemoryStream();
        ReadingJson.Write(reading, stream, parts);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>As in a pipe, or on a terminal with colours.</summary>
    public static string Text(
        Reading reading,
        int width = 90,
        bool isTerminal = false,
        bool brief = false,
        ReadingParts parts = ReadingParts.All
    )
    {
        using var writer = new StringWriter();
        ReadingText.Write(reading, Console(writer, width, isTerminal), new ReadingTextOptions(brief, parts));
        return writer.ToString();
    }

    public static string Html(Reading reading, ReadingParts parts = ReadingParts.All) =>
        ReadingHtml.Render(reading, parts);

    public static IHtmlDocument Page(Reading reading, ReadingParts parts = ReadingParts.All) =>
        new HtmlParser().ParseDocument(Html(reading, parts));

    public static IAnsiConsole Console(TextWriter writer, int width, bool isTerminal)
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
