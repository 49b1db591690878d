using System.Globalization;
using System.Text;

namespace Assay.Reports.Svg;

/// <summary>The scale: a round number of kilometres, true at the middle of the map.</summary>
internal static class ScaleBar
{
    public static void Draw(StringBuilder svg, MapCanvas canvas, MapLabels labels, double text)
    {
        var kilometres = RoundKm(canvas.Frame.Width * 0.22 / canvas.PerKm);
        var length = kilometres * canvas.PerKm;
        var (left, bottom) = (16.0, canvas.Frame.Bottom - 16);
        labels.Take(new Frame(left - 6, bottom - (text * 1.7), left + length + 6, bottom + 8));
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<path class=\"scale\" d=\"M{Pixel.Number(left)} {Pixel.Number(bottom - 6)}V{Pixel.Number(bottom)}H{Pixel.Number(left + length)}V{Pixel.Number(bottom - 6)}\"/>"
        );
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<text x=\"{Pixel.Number(left + 4)}\" y=\"{Pixel.Number(bottom - 5)}\" font-size=\"{Pixel.Number(text * 0.85)}\">{kilometres:#,0} km</text>"
        );
    }

    /// <summary>The greatest 1, 2 or 5 followed by noughts that is not above a number; at least 1.</summary>
    public static double RoundKm(double most)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(Math.Max(most, 1))));
        var times = most / power;
        return power
            * (
                times >= 5 ? 5
                : times >= 2 ? 2
                : 1
            );
    }
}
