using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Assay.Ownership;
using Assay.Reports.Svg.Ownership;

namespace Assay.Tests.Reports.Svg.Ownership;

/// <summary>Reads a drawing of owners back: its boxes, lines and words.</summary>
internal sealed partial class DrawnOwnership
{
    private DrawnOwnership(string svg)
    {
        Root = XElement.Parse(svg);
        var groups = Root.Elements().Where(e => e.Name.LocalName is "g").ToList();
        Boxes = [.. groups.Where(g => g.Elements().Any(IsBoxFrame)).Select(g => new DrawnPartyBox(g))];
        Lines =
        [
            .. groups.Where(g =>
                g.Elements().Any(e => Class(e).StartsWith("o-stake", StringComparison.Ordinal))
            ),
        ];
    }

    public XElement Root { get; }

    public IReadOnlyList<DrawnPartyBox> Boxes { get; }

    /// <summary>The lines, each with its head and words.</summary>
    public IReadOnlyList<XElement> Lines { get; }

    public IEnumerable<XElement> Labelled => Lines.Where(l => Words(l).Any());

    public static DrawnOwnership Of(OwnershipChart chart) => new(OwnershipDrawing.Svg(chart));

    public DrawnPartyBox Box(int party) =>
        Boxes.Single(b =>
            b.Title == SampleCharts.Name(party)
            || b.Title.StartsWith(SampleCharts.Name(party) + ". ", StringComparison.Ordinal)
        );

    public XElement LineWith(string words) => Lines.Single(l => Words(l).Any(w => w.Value == words));

    /// <summary>How many parties all boxes stand for.</summary>
    public int Parties => Boxes.Sum(b => b.IsFold ? b.Count : 1);

    public static IEnumerable<XElement> Words(XElement group) =>
        group.Elements().Where(e => e.Name.LocalName is "text");

    public static string Class(XElement element) => element.Attribute("class")?.Value ?? "";

    public static double Number(XElement element, string name) =>
        double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);

    public static bool IsBoxFrame(XElement element) =>
        element.Name.LocalName is "rect" && Class(element) is "o-box" or "o-asked";

    /// <summary>Where a text surely reaches: no letters here are narrower than a third of their size.</summary>
    public static DrawnArea AreaOf(XElement text)
    {
        var (x, y, size) = (Number(text, "x"), Number(text, "y"), Number(text, "font-size"));
        return new DrawnArea(x, y - (size * 0.72), x + (text.Value.Length * size * 0.5), y);
    }

    /// <summary>Every point a line goes through or bends towards.</summary>
    public static List<(double X, double Y)> Points(XElement line)
    {
        var path = line.Elements()
            .First(e => Class(e).StartsWith("o-stake", StringComparison.Ordinal))
            .Attribute("d")!
            .Value;
        var points = new List<(double X, double Y)>();
        foreach (Match step in Steps().Matches(path))
        {
            var numbers = step.Groups["numbers"]
                .Value.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(n => double.Parse(n, CultureInfo.InvariantCulture))
                .ToList();
            if (step.Groups["sort"].Value is "H")
                points.Add((numbers[0], points[^1].Y));
            else
            {
                for (var i = 0; i < numbers.Count; i += 2)
                    points.Add((numbers[i], numbers[i + 1]));
            }
        }
        return points;
    }

    [GeneratedRegex("(?<sort>[MHC])(?<numbers>[-0-9. ]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Steps();
}

/// <summary>A box as drawn.</summary>
internal sealed class DrawnPartyBox
{
    public DrawnPartyBox(XElement group)
    {
        Group = group;
        var frames = group.Elements().Where(DrawnOwnership.IsBoxFrame).ToList();
        IsFold = frames.Count > 1;
        IsAsked = frames.Exists(f => DrawnOwnership.Class(f) is "o-asked");
        Title = group.Elements().First(e => e.Name.LocalName is "title").Value;
        var areas = frames.ConvertAll(f => new DrawnArea(
            DrawnOwnership.Number(f, "x"),
            DrawnOwnership.Number(f, "y"),
            DrawnOwnership.Number(f, "x") + DrawnOwnership.Number(f, "width"),
            DrawnOwnership.Number(f, "y") + DrawnOwnership.Number(f, "height")
        ));
        Area = new DrawnArea(
            areas.Min(a => a.Left),
            areas.Min(a => a.Top),
            areas.Max(a => a.Right),
            areas.Max(a => a.Bottom)
        );
    }

    public XElement Group { get; }

    public string Title { get; }

    public bool IsFold { get; }

    public bool IsAsked { get; }

    public DrawnArea Area { get; }

    /// <summary>How many parties a box for several says it stands for.</summary>
    public int Count =>
        int.Parse(
            new string([
                .. Title
                    .SkipWhile(c => !char.IsAsciiDigit(c))
                    .TakeWhile(c => char.IsAsciiDigit(c) || c is ','),
            ]),
            NumberStyles.AllowThousands,
            CultureInfo.InvariantCulture
        );
}

/// <summary>A rectangle as drawn.</summary>
internal readonly record struct DrawnArea(double Left, double Top, double Right, double Bottom)
{
    public bool Overlaps(DrawnArea other) =>
        Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    public bool Holds(DrawnArea other) =>
        Left <= other.Left && Top <= other.Top && Right >= other.Right && Bottom >= other.Bottom;
}
