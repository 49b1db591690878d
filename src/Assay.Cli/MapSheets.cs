using Assay.Deals;
using Assay.Findings;
using Assay.Model;
using Assay.Reports.Svg;
using Assay.Reports.Words;
using Assay.Territories;
using Assay.Territories.Control;
using Assay.Territories.Shapes;
using NetTopologySuite.Geometries;

namespace Assay.Cli;

/// <summary>What the map of a dossier is drawn from.</summary>
internal static class MapSheets
{
    /// <summary>The map of a deal's assets; null where none has a place.</summary>
    public static MapSheet? Of(Deal deal, Dossier dossier, TerritoryAtlas atlas)
    {
        var placed = deal
            .Assets.Zip(dossier.Assets)
            .Where(pair => pair.Second.Status.Point is not null)
            .ToList();
        if (placed.Count == 0)
            return null;
        var assets = placed.Select(p => Asset(p.First, p.Second)).ToList();
        var reach = MapReach.Of(assets);
        var countries = placed
            .Select(p => p.Second.Status.Sovereign?.Country)
            .OfType<CountryCode>()
            .Distinct()
            .ToList();
        return new MapSheet(
            [
                .. atlas
                    .Countries.Where(c => Shows(reach, c.Shape))
                    .Select(c => new MapLand(c.Country, c.Name, c.Shape.Drawn)),
            ],
            placed.Select(p => p.Second.Status.Sovereign?.View).OfType<string>().FirstOrDefault() ?? "",
            [
                // Of all countries that show, or a border would be drawn once by the regions of one and once, coarser, by the
                // outline of the other.
                .. atlas
                    .Countries.Select(c => c.Country)
                    .Distinct()
                    .SelectMany(country =>
                        atlas.RegionsOf(country).Select(region => (Country: country, Region: region))
                    )
                    .Where(r => Shows(reach, r.Region.Shape))
                    .Select(r => new MapRegion(r.Country, r.Region.Name, r.Region.Shape.Drawn)),
            ],
            [.. Occupied(atlas, countries, deal.Date, dossier.KnownOn)],
            dossier.OtherDay is { } other
                ? [.. OtherLines(atlas, countries, other.Day, dossier.KnownOn)]
                : [],
            [
                .. atlas
                    .LegalGrounds(deal.Date, dossier.KnownOn, shape => Shows(reach, shape))
                    .Select(ground => new MapLegalArea(Title(ground), ground.Shape)),
            ],
            assets
        );
    }

    private static bool Shows(MapReach reach, GroundShape shape) =>
        reach.Meets(shape.Bounds.West, shape.Bounds.South, shape.Bounds.East, shape.Bounds.North);

    private static MapAsset Asset(Asset asset, AssetSheet sheet) =>
        new(
            asset.Name,
            sheet.Status.Point!.Value,
            (asset.Place as Place.Area)?.Shape,
            sheet.Status.Control.Class,
            sheet.Status.Control.LineDistanceKm
        );

    private static IEnumerable<OccupiedGround> Occupied(
        TerritoryAtlas atlas,
        IReadOnlyList<CountryCode> countries,
        LocalDate on,
        LocalDate knownOn
    )
    {
        foreach (var series in atlas.Series.Where(s => countries.Contains(s.Sovereign)))
        {
            if (series.EditionOn(LocalDate.Min(on, knownOn)) is not { } edition)
                continue;
            var layer = series.Load(edition);
            yield return new OccupiedGround(
                layer.Shape.Drawn,
                Line(atlas.Line(series, edition)),
                $"Held by {CountryNames.Of(series.Power)}, recognised territory of {CountryNames.Of(series.Sovereign)}",
                layer.Day,
                series.Name
            );
        }
    }

    private static IEnumerable<OtherLine> OtherLines(
        TerritoryAtlas atlas,
        IReadOnlyList<CountryCode> countries,
        LocalDate on,
        LocalDate knownOn
    )
    {
        foreach (var series in atlas.Series.Where(s => countries.Contains(s.Sovereign)))
        {
            if (series.EditionOn(LocalDate.Min(on, knownOn)) is { } edition)
                yield return new OtherLine(Line(atlas.Line(series, edition)), edition.Day, series.Name);
        }
    }

    private static string Title(LegalGround ground) =>
        string.Join("; ", ground.Areas.Select(area => area.Source.Text))
        + (ground.IsOpen ? " (the law leaves a part of it open)" : "");

    private static MultiLineString Line(IEnumerable<(Model.Coordinate From, Model.Coordinate To)> segments)
    {
        var factory = GeometryFactory.Default;
        return factory.CreateMultiLineString([
            .. segments.Select(s =>
                factory.CreateLineString([
                    new NetTopologySuite.Geometries.Coordinate(s.From.Longitude, s.From.Latitude),
                    new NetTopologySuite.Geometries.Coordinate(s.To.Longitude, s.To.Latitude),
                ])
            ),
        ]);
    }
}
