using Assay.Model;
using Assay.Reports.Svg;
using Assay.Territories;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;
using Coordinate = Assay.Model.Coordinate;

namespace Assay.Tests.Reports;

/// <summary>A map of two made-up countries side by side, one of them divided in two, with held ground between.</summary>
internal static class SampleMap
{
    public static MapSheet Of(params MapAsset[] assets) =>
        new(
            [
                new MapLand(new CountryCode("UA"), "Westland", Box(30, 45, 38, 51)),
                new MapLand(new CountryCode("RU"), "Eastland", Box(38, 45, 60, 51)),
            ],
            "made up for tests",
            [
                new MapRegion(new CountryCode("UA"), "North", Box(30, 48, 38, 51)),
                new MapRegion(new CountryCode("UA"), "South", Box(30, 45, 38, 48)),
            ],
            [
                new OccupiedGround(
                    Box(36, 46, 38, 49),
                    new WKTReader().Read("LINESTRING (36 46, 36 49, 38 49)"),
                    "Occupied by Eastland",
                    new LocalDate(2025, 2, 26),
                    "A layer made up for tests"
                ),
            ],
            [
                new OtherLine(
                    new WKTReader().Read("LINESTRING (35.5 46, 35.5 49, 38 49)"),
                    new LocalDate(2025, 2, 25),
                    "A layer made up for tests"
                ),
            ],
            [
                new MapLegalArea("Act 1 of Westland", Box(35, 45.5, 38, 49.5)),
                new MapLegalArea("Order <2> of Northland", Box(36, 46, 38, 49)),
            ],
            assets
        );

    public static MapSheet Usual() =>
        Of(
            Asset("Shevchenkivske", 47.9, 36.0, ControlClass.Contested),
            Asset("Azovske <b>", 47.3, 36.9, ControlClass.Occupied) with
            {
                Shape = Box(36.8, 47.2, 37, 47.4),
            },
            Asset("Unknown place", 46, 31, ControlClass.Unknown)
        );

    public static MapAsset Asset(string name, double latitude, double longitude, ControlClass control) =>
        new(name, new Coordinate(latitude, longitude), null, control);

    public static Polygon Box(double west, double south, double east, double north) =>
        (Polygon)new GeometryFactory().ToGeometry(new Envelope(west, east, south, north));
}
