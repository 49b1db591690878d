using System.Globalization;
using System.Text;

namespace Assay.Reports.Svg.Ownership;

/// <summary>Writes the elements of a drawing of owners; all text is escaped here, and nowhere else.</summary>
/// <param name="id">What the ids of this drawing begin with, so that several can stand on one page.</param>
internal sealed class ChartPen(string id)
{
    private readonly StringBuilder _svg = new();

    /// <summary>What was written.</summary>
    public override string ToString() => _svg.ToString();

    /// <summary>Markup as it is.</summary>
    public ChartPen Raw(string markup)
    {
        _svg.Append(markup);
        return this;
    }

    /// <summary>A title: what shows where one points.</summary>
    public void Title(string text) =>
        _svg.Append(CultureInfo.InvariantCulture, $"<title>{MapSymbols.Text(text)}</title>");

    /// <summary>A rectangle.</summary>
    public void Rectangle(Frame frame, string part, double corner = 0) =>
        _svg.Append(
            CultureInfo.InvariantCulture,
            $"<rect {ChartPaint.Of(part)} {Sides(frame)}{(corner > 0 ? $" rx=\"{Pixel.Number(corner)}\"" : "")}/>"
        );

    /// <summary>A rectangle filled as a standing is: by its colour and its pattern.</summary>
    public void Standing(Frame frame, Standing standing)
    {
        Rectangle(frame, Slug(standing) + "-ground");
        if (standing != Ownership.Standing.Listed)
            _svg.Append(
                CultureInfo.InvariantCulture,
                $"<rect fill=\"url(#{id}-{Slug(standing)})\" {Sides(frame)}/>"
            );
        Rectangle(frame, "swatch");
    }

    /// <summary>A path.</summary>
    public void Path(string path, string part, string dashes = "") =>
        _svg.Append(
            CultureInfo.InvariantCulture,
            $"<path {ChartPaint.Of(part)}{(dashes.Length > 0 ? $" stroke-dasharray=\"{dashes}\" stroke-linecap=\"{(dashes[0] == '0' ? "round" : "butt")}\"" : "")} d=\"{path}\"/>"
        );

    /// <summary>A line of text, from its left end on the base line.</summary>
    public void Text(Pixel at, double size, string text, string part) =>
        _svg.Append(
            CultureInfo.InvariantCulture,
            $"<text {ChartPaint.Of(part)} x=\"{Pixel.Number(at.X)}\" y=\"{Pixel.Number(at.Y)}\" font-size=\"{Pixel.Number(size)}\">{MapSymbols.Text(text)}</text>"
        );

    /// <summary>The patterns of standings that are not solid.</summary>
    public void Patterns() =>
        _svg.Append(
            CultureInfo.InvariantCulture,
            $"<defs><pattern id=\"{id}-blocked\" width=\"5\" height=\"5\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><path {ChartPaint.Of("blocked-ink")} d=\"M0 0V5\"/></pattern>"
                + $"<pattern id=\"{id}-may-be\" width=\"4.5\" height=\"4.5\" patternUnits=\"userSpaceOnUse\"><circle {ChartPaint.Of("may-be-ink")} cx=\"2.2\" cy=\"2.2\" r=\"1.1\"/></pattern></defs>"
        );

    private static string Slug(Standing standing) =>
        standing switch
        {
            Ownership.Standing.Listed => "listed",
            Ownership.Standing.Blocked => "blocked",
            _ => "may-be",
        };

    private static string Sides(Frame frame) =>
        $"x=\"{Pixel.Number(frame.Left)}\" y=\"{Pixel.Number(frame.Top)}\" width=\"{Pixel.Number(frame.Width)}\" height=\"{Pixel.Number(frame.Height)}\"";
}
