using System.Globalization;
using System.Text;
using Assay.Model;
using Assay.Reports.Words;
using NetTopologySuite.Geometries;

namespace Assay.Reports.Svg;

/// <summary>One map as drawn.</summary>
/// <param name="Title">What it shows, for its caption and for who cannot see it.</param>
/// <param name="Svg">The drawing, as SVG to stand within a page that has <see cref="MapSymbols.Definitions"/>.</param>
public sealed record MapPanel(string Title, string Svg)
{
    private const double PinRadius = 10;

    /// <summary>The plane of a map that stands alone, or of one among several, which is smaller.</summary>
    internal static MapCanvas Canvas(MapExtent extent, bool alone) =>
        alone ? new MapCanvas(extent, 960, 560) : new MapCanvas(extent, 640, 440);

    internal static MapPanel Draw(MapSheet sheet, MapExtent extent, bool alone)
    {
        var canvas = Canvas(extent, alone);
        // Smaller maps are shown smaller: letters that are larger there look alike.
        var text = alone ? 14 : 15;
        var labels = new MapLabels(canvas.Frame);
        var svg = new StringBuilder();
        var title = Titled(extent);
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<svg class=\"map\" viewBox=\"0 0 {Pixel.Number(canvas.Frame.Width)} {Pixel.Number(canvas.Frame.Height)}\" role=\"img\" aria-label=\"{MapSymbols.Text(title)}\">"
        );
        var countries = Countries(sheet, canvas);
        var regions = sheet
            .Regions.Select(region => new DrawnArea(region.Country, region.Name, canvas.Rings(region.Shape)))
            .Where(region => region.Rings.Count > 0)
            .ToList();
        var divided = regions.Select(region => region.Country).ToHashSet();
        foreach (var (country, _, rings) in countries)
        {
            if (!divided.Contains(country))
                Path(svg, "ground", MapCanvas.Path(rings));
        }
        foreach (var region in regions)
            Path(svg, "region", MapCanvas.Path(region.Rings));
        foreach (var ground in sheet.Occupied)
            DrawOccupied(svg, canvas, ground);
        foreach (var (country, _, rings) in countries)
            Path(
                svg,
                "border",
                divided.Contains(country) ? canvas.Outlined(RegionsOf(sheet, country)) : MapCanvas.Path(rings)
            );
        for (var i = 0; i < sheet.LegalAreas.Count; i++)
            Path(svg, MapSymbols.LegalArea(i), MapCanvas.Path(canvas.Rings(sheet.LegalAreas[i].Shape)));
        foreach (var other in sheet.OtherLines)
            Path(svg, "other-line", canvas.Lines(other.Line));
        foreach (var line in sheet.Occupied.Where(o => o.Line is not null))
            Path(svg, "line", canvas.Lines(line.Line!));
        DrawAssets(svg, canvas, labels, extent, text);
        ScaleBar.Draw(svg, canvas, labels, text);
        var names = new MapNames(canvas.Frame, labels);
        foreach (var name in names.OfCountries(countries, regions, text))
            Write(svg, name);
        foreach (var name in names.OfRegions(regions, text * 0.82))
            Write(svg, name);
        return new MapPanel(title, svg.Append("</svg>").ToString());
    }

    private static string Titled(MapExtent extent) =>
        "Map of "
        + string.Join(
            ", ",
            extent.Assets.Select(a =>
                $"{a.Number.ToString(CultureInfo.InvariantCulture)} {Plain.Line(a.Asset.Name)}"
            )
        );

    private static List<DrawnArea> Countries(MapSheet sheet, MapCanvas canvas) =>
        [
            .. sheet
                .Lands.Where(land => canvas.MayShow(land.Shape))
                .GroupBy(land => land.Country)
                .Select(land => new DrawnArea(
                    land.Key,
                    land.First().Name,
                    canvas.Rings(Grounds.Joined(land.Select(part => part.Shape)))
                ))
                .Where(land => land.Rings.Count > 0),
        ];

    private static IEnumerable<Geometry> RegionsOf(MapSheet sheet, CountryCode country) =>
        sheet.Regions.Where(region => region.Country == country).Select(region => region.Shape);

    private static void DrawOccupied(StringBuilder svg, MapCanvas canvas, OccupiedGround ground)
    {
        var path = MapCanvas.Path(canvas.Rings(ground.Shape));
        if (path.Length > 0)
            svg.Append(
                CultureInfo.InvariantCulture,
                $"<path fill=\"url(#occupied-hatch)\" fill-rule=\"evenodd\" d=\"{path}\"/><path class=\"edge\" d=\"{path}\"/>"
            );
    }

    private static void DrawAssets(
        StringBuilder svg,
        MapCanvas canvas,
        MapLabels labels,
        MapExtent extent,
        double text
    )
    {
        foreach (var asset in extent.Assets.Where(a => a.Asset.Shape is not null))
            Path(svg, "area", MapCanvas.Path(canvas.Rings(asset.Asset.Shape!)));
        var pins = Pins.Apart(
            [.. extent.Assets.Select(a => canvas.At(a.Asset.Point))],
            PinRadius,
            canvas.Frame
        );
        foreach (var (_, at) in pins)
            labels.Take(new Frame(at.X, at.Y, at.X, at.Y).Grown(PinRadius * 1.2));
        for (var i = 0; i < pins.Count; i++)
        {
            var (place, at) = pins[i];
            if (place.DistanceTo(at) > 1)
                svg.Append(
                    CultureInfo.InvariantCulture,
                    $"<path class=\"leader\" d=\"M{Pixel.Number(place.X)} {Pixel.Number(place.Y)}L{Pixel.Number(at.X)} {Pixel.Number(at.Y)}\"/><circle class=\"pin\" cx=\"{Pixel.Number(place.X)}\" cy=\"{Pixel.Number(place.Y)}\" r=\"2.5\"/>"
                );
            svg.Append(
                MapSymbols.Pin(extent.Assets[i].Asset.Control, extent.Assets[i].Number, at, PinRadius)
            );
        }
        for (var i = 0; i < pins.Count; i++)
        {
            var name = Plain.Short(Plain.Line(extent.Assets[i].Asset.Name), LongestName);
            if (labels.Beside(pins[i].At, PinRadius, name, text) is { } place)
                Text(svg, "asset-name", place, text, name, anchor: "start");
        }
    }

    private static void Write(StringBuilder svg, WrittenName name) =>
        Text(
            svg,
            name.Sort,
            new Pixel(name.Middle.X, name.Middle.Y + (name.Size * 0.35)),
            name.Size,
            name.Text,
            anchor: "middle"
        );

    private static void Path(StringBuilder svg, string sort, string path)
    {
        if (path.Length > 0)
            svg.Append(
                CultureInfo.InvariantCulture,
                $"<path class=\"{sort}\" fill-rule=\"evenodd\" d=\"{path}\"/>"
            );
    }

    private static void Text(
        StringBuilder svg,
        string sort,
        Pixel at,
        double size,
        string text,
        string anchor
    ) =>
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<text class=\"{sort}\" x=\"{Pixel.Number(at.X)}\" y=\"{Pixel.Number(at.Y)}\" font-size=\"{Pixel.Number(size)}\" text-anchor=\"{anchor}\">{MapSymbols.Text(text)}</text>"
        );

    // Longer names are cut on the map; the legend has them whole.
    private const int LongestName = 34;
}
