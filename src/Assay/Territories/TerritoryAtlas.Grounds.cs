using Assay.Model;
using Assay.Territories.Shapes;
using NetTopologySuite.Operation.OverlayNG;
using Geometry = NetTopologySuite.Geometries.Geometry;

namespace Assay.Territories;

public sealed partial class TerritoryAtlas
{
    /// <summary>
    /// The ground of the legal areas on a day, for a map: areas that cover the same regions in the same way are one. What an area covers by
    /// control is left out where no layer tells who held it.
    /// </summary>
    /// <param name="on">The day.</param>
    /// <param name="knownOn">The day whose knowledge is used.</param>
    /// <param name="shows">Which regions are wanted; others are left out.</param>
    public IReadOnlyList<LegalGround> LegalGrounds(
        LocalDate on,
        LocalDate knownOn,
        Func<GroundShape, bool> shows
    )
    {
        var held = new Dictionary<CountryCode, IReadOnlyList<Geometry>>();
        return
        [
            .. _pack
                .Areas.Select(area => (Area: area, Pieces: Pieces(area, on, knownOn, shows)))
                .Where(a => a.Pieces.Count > 0)
                .GroupBy(a => string.Join("; ", a.Pieces), StringComparer.Ordinal)
                .Select(g => new LegalGround(
                    [.. g.Select(a => a.Area).OrderBy(a => a.Id.Value, StringComparer.Ordinal)],
                    Ground(g.First().Pieces),
                    g.First().Pieces.Exists(p => p.IsOpen)
                ))
                .Where(g => !g.Shape.IsEmpty)
                .OrderByDescending(g => g.Shape.Area),
        ];

        Geometry Ground(IReadOnlyList<Piece> pieces) =>
            OverlayNGRobust.Union(pieces.SelectMany(GroundOf).DefaultIfEmpty(Nothing));

        IEnumerable<Geometry> GroundOf(Piece piece)
        {
            var land = _borders.Region(piece.Region)!.Shape.Geometry;
            if (piece.Power is not { } power)
                return [land];
            if (!held.TryGetValue(power, out var layers))
                held[power] = layers = [
                    .. Series
                        .Where(s => s.Power == power)
                        .Select(s => Layer(s, on, knownOn)?.Shape.Geometry)
                        .OfType<Geometry>(),
                ];
            return layers.Select(layer =>
                OverlayNGRobust.Overlay(
                    land,
                    layer,
                    NetTopologySuite.Operation.Overlay.SpatialFunction.Intersection
                )
            );
        }
    }

    private static Geometry Nothing => NetTopologySuite.Geometries.GeometryFactory.Default.CreatePolygon();

    private List<Piece> Pieces(
        LegalArea area,
        LocalDate on,
        LocalDate knownOn,
        Func<GroundShape, bool> shows
    ) =>
        [
            .. area
                .Parts.Select(part => (Part: part, Stands: part.Days.KnownOn(knownOn)?.On(on) ?? Truth.False))
                .Where(p => p.Stands != Truth.False)
                .SelectMany(p =>
                    p.Part.Regions.Select(region => new Piece(
                        region,
                        p.Part.Held == AreaHeld.ByControl ? p.Part.Power : null,
                        p.Part.HeldBefore is not null || p.Stands == Truth.Unknown
                    ))
                )
                .Where(piece => _borders.Region(piece.Region) is { } region && shows(region.Shape))
                .OrderBy(piece => piece.Region.Value, StringComparer.Ordinal),
        ];

    /// <summary>A region of an area, whole or as far as a power holds it.</summary>
    private sealed record Piece(RegionCode Region, CountryCode? Power, bool IsOpen);
}
