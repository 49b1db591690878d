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

    /// <summary>The line of another day for the legend.</summary>
    public static string OtherLineSample { get; } =
        Sample("<path class=\"other-line\" d=\"M2 15L10 8L18 13L30 6\"/>");

    /// <summary>How many kinds of outline there are for legal areas; after that they repeat.</summary>
    private const int LegalAreaKinds = 6;

    /// <summary>The class of the outline of a legal area: each is narrower than the one before, so that edges they share show all of them.</summary>
    public static string LegalArea(int index) =>
        "legal legal-" + (index % LegalAreaKinds).ToString(CultureInfo.InvariantCulture);

    /// <summary>The outline of a legal area for the legend.</summary>
    public static string LegalAreaSample(int index) =>
        Sample($"<path class=\"{LegalArea(index)}\" d=\"M0 11H32\"/>");

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
