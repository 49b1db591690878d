using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Assay.Reports.Svg;

namespace Assay.Tests.Reports.Svg;

/// <summary>Reads a drawing back: its elements, markers, lines and scale.</summary>
internal static class DrawnMap
{
    public static MapDrawing Drawn(params MapAsset[] assets) =>
        MapDrawing.Of(SampleDossier.Rich(), SampleMap.Of(assets));

    public static IEnumerable<XElement> Elements(string svg) => XElement.Parse(svg).DescendantsAndSelf();

    public static string Class(XElement element) => element.Attribute("class")?.Value ?? "";

    public static List<(double X, double Y)> Pins(MapPanel panel) =>
        [
            .. Elements(panel.Svg)
                .Where(e => Class(e) is "pin-number")
                .Select(e => (Number(e, "x"), Number(e, "y") - 4.5)),
        ];

    public static double KmPerUnit(MapPanel panel)
    {
        var bar = Elements(panel.Svg).Single(e => Class(e) is "scale").Attribute("d")!.Value;
        var ends = Regex.Matches(
            bar,
            "[MH](?<x>[0-9.]+)",
            RegexOptions.ExplicitCapture,
            TimeSpan.FromSeconds(1)
        );
        var length =
            double.Parse(ends[1].Groups["x"].Value, CultureInfo.InvariantCulture)
            - double.Parse(ends[0].Groups["x"].Value, CultureInfo.InvariantCulture);
        var words = Elements(panel.Svg)
            .Single(e => e.Value.EndsWith(" km", StringComparison.Ordinal) && e.Name.LocalName is "text")
            .Value;
        return double.Parse(words[..^3], CultureInfo.InvariantCulture) / length;
    }

    public static IEnumerable<List<(double X, double Y)>> Lines(XElement path) =>
        path.Attribute("d")!
            .Value.TrimEnd('z')
            .Split('M', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split('L').Select(Point).ToList());

    public static (double X, double Y) Point(string text)
    {
        var parts = text.TrimEnd('z').Split(' ');
        return (
            double.Parse(parts[0], CultureInfo.InvariantCulture),
            double.Parse(parts[1], CultureInfo.InvariantCulture)
        );
    }

    public static double Number(XElement element, string name) =>
        double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);

    public static double Distance((double X, double Y) a, (double X, double Y) b) =>
        Math.Sqrt(((a.X - b.X) * (a.X - b.X)) + ((a.Y - b.Y) * (a.Y - b.Y)));
}
