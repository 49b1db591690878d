using Assay.Reports.Words;
using Assay.Territories;

namespace Assay.Reports.Svg;

/// <summary>The map of a dossier: one drawing, or a few where the assets lie far apart, with one legend.</summary>
/// <param name="Panels">The drawings; none where there is no map.</param>
/// <param name="Legend">What the signs mean, with sources and days.</param>
/// <param name="Notes">What a reader must know of the map as a whole.</param>
/// <param name="Absence">Why there is no map; null where there is one.</param>
public sealed record MapDrawing(
    IReadOnlyList<MapPanel> Panels,
    IReadOnlyList<LegendEntry> Legend,
    IReadOnlyList<string> Notes,
    string? Absence
)
{
    /// <summary>Draws the map of a dossier.</summary>
    public static MapDrawing Of(Dossier dossier, MapSheet? sheet)
    {
        if (dossier.Assets.Count == 0)
            return None("There is no map: the deal names no asset.");
        if (dossier.Assets.All(asset => asset.Status.Point is null))
            return None("There is no map: no asset of the deal has a place that could be found.");
        if (sheet is null || sheet.Assets.Count == 0)
            return None("There is no map: no borders were at hand to draw it with.");
        var extents = MapExtent.Of(sheet.Assets);
        var panels = extents.Select(extent => MapPanel.Draw(sheet, extent, alone: extents.Count == 1));
        return new MapDrawing([.. panels], Legends(sheet), [.. Remarks(dossier, sheet)], Absence: null);
    }

    private static MapDrawing None(string why) => new([], [], [], why);

    private static List<LegendEntry> Legends(MapSheet sheet)
    {
        var entries = new List<LegendEntry>();
        for (var i = 0; i < sheet.Assets.Count; i++)
        {
            var asset = sheet.Assets[i];
            entries.Add(
                new LegendEntry(
                    MapSymbols.PinSample(asset.Control, i + 1),
                    $"{asset.Name}: {TerritoryWords.Of(asset.Control)}"
                )
            );
        }
        if (sheet.Assets.Any(asset => asset.Shape is not null))
            entries.Add(new LegendEntry(MapSymbols.AreaSample, "Area of an asset"));
        foreach (var ground in sheet.Occupied)
        {
            var day = ground.Day is { } on ? $", {FactWords.Of(on)}" : "";
            entries.Add(
                new LegendEntry(MapSymbols.HatchSample, $"{ground.Title}{day}. Source: {ground.Source}")
            );
            if (ground.Line is not null)
                entries.Add(new LegendEntry(MapSymbols.LineSample, $"The line between the powers{day}"));
        }
        entries.AddRange(
            sheet.OtherLines.Select(other => new LegendEntry(
                MapSymbols.OtherLineSample,
                $"The line between the powers, {FactWords.Of(other.Day)}. Source: {other.Source}"
            ))
        );
        entries.AddRange(
            sheet.LegalAreas.Select(
                (area, i) => new LegendEntry(MapSymbols.LegalAreaSample(i), $"Legal area: {area.Title}")
            )
        );
        entries.Add(new LegendEntry(MapSymbols.BorderSample, $"Borders: {sheet.BorderSource}"));
        return entries;
    }

    private static IEnumerable<string> Remarks(Dossier dossier, MapSheet sheet)
    {
        var unplaced = dossier
            .Assets.Where(asset => asset.Status.Point is null)
            .Select(asset => asset.Name)
            .ToList();
        if (unplaced.Count > 0)
            yield return $"Not on the map, as no place was found: {string.Join("; ", unplaced)}.";
        if (
            sheet.Occupied.Count == 0
            && sheet.Assets.Any(asset => asset.Control is not ControlClass.Sovereign)
        )
            yield return "No control layer was loaded, so the map does not show who holds the ground; the marks of the assets do.";
        yield return "North is up. No map is neutral: borders here follow the recognised view named above; lines of control are estimates.";
    }
}

/// <summary>A line of the legend.</summary>
/// <param name="Svg">The sign.</param>
/// <param name="Text">What it means, as text that is not yet escaped.</param>
public sealed record LegendEntry(string Svg, string Text);
