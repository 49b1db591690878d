using System.Globalization;
using System.Text.Encodings.Web;
using Assay.Reports.Words;
using Assay.Territories;

namespace Assay.Reports.Svg;

/// <summary>The signs of the map, for the map itself and its legend. Every class differs by shape, so grey print tells them apart.</summary>
internal static class MapSymbols
{
    /// <summary>The hatch of occupied ground, drawn once for all maps of a page.</summary>
    public const string Definitions =
        "<svg class=\"symbols\" aria-hidden=\"true\" focusable=\"false\"><defs><pattern id=\"occupied-hatch\" width=\"7\" height=\"7\" "
        + "patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><path class=\"hatch-line\" d=\"M0 0V7\"/></pattern></defs></svg>";

    /// <summary>A marker with the asset's number.</summary>
    public static string Pin(ControlClass control, int number, Pixel at, double radius)
    {
        var (x, y, r) = (Pixel.Number(at.X), Pixel.Number(at.Y), radius);
        var shape = control switch
        {
            ControlClass.Occupied =>
                $"<rect class=\"pin\" x=\"{Pixel.Number(at.X - (r * 0.95))}\" y=\"{Pixel.Number(at.Y - (r * 0.95))}\" width=\"{Pixel.Number(r * 1.9)}\" height=\"{Pixel.Number(r * 1.9)}\"/>",
            ControlClass.Contested =>
                $"<path class=\"pin\" d=\"M{x} {Pixel.Number(at.Y - (r * 1.3))}L{Pixel.Number(at.X + (r * 1.3))} {y}L{x} {Pixel.Number(at.Y + (r * 1.3))}L{Pixel.Number(at.X - (r * 1.3))} {y}z\"/>",
            ControlClass.Unknown =>
                $"<circle class=\"pin hollow\" cx=\"{x}\" cy=\"{y}\" r=\"{Pixel.Number(r)}\" stroke-dasharray=\"3 2\"/>",
            _ => $"<circle class=\"pin hollow\" cx=\"{x}\" cy=\"{y}\" r=\"{Pixel.Number(r)}\"/>",
        };
        var size = Pixel.Number(radius * 1.25);
        return shape
            + $"<text class=\"pin-number\" x=\"{x}\" y=\"{Pixel.Number(at.Y + (radius * 0.45))}\" font-size=\"{size}\">{number.ToString(CultureInfo.InvariantCulture)}</text>";
    }

    /// <summary>A marker for the legend.</summary>
    public static string PinSample(ControlClass control, int number) =>
        Sample(Pin(control, number, new Pixel(16, 11), 8));

    /// <summary>Hatched ground for the legend.</summary>
    public static string HatchSample { get; } =
        Sample(
            "<rect class=\"land\" x=\"2\" y=\"2\" width=\"28\" height=\"18\"/><rect x=\"2\" y=\"2\" width=\"28\" height=\"18\" fill=\"url(#occupied-hatch)\"/><rect class=\"edge\" x=\"2\" y=\"2\" width=\"28\" height=\"18\"/>"
        );

    /// <summary>The line between the powers for the legend.</summary>
    public static string LineSample { get; } = Sample("<path class=\"line\" d=\"M2 15L10 8L18 13L30 6\"/>");

    /// <summary>An asset's area for the legend.</summary>
    public static string AreaSample { get; } =
        Sample("<rect class=\"area\" x=\"4\" y=\"3\" width=\"24\" height=\"16\"/>");

    /// <summary>A border for the legend.</summary>
    public static string BorderSample { get; } =
        Sample("<rect class=\"land\" x=\"2\" y=\"2\" width=\"28\" height=\"18\"/>");

    /// <summary>Text as a drawing may hold it.</summary>
    public static string Text(string text) => HtmlEncoder.Default.Encode(Plain.Line(text));

    private static string Sample(string content) =>
        $"<svg class=\"map\" viewBox=\"0 0 32 22\" aria-hidden=\"true\" focusable=\"false\">{content}</svg>";
}
