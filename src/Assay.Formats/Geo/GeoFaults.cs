using System.Globalization;
using Assay.Model;

namespace Assay.Formats.Geo;

/// <summary>The wording of what can be wrong with a GeoJSON file. Codes AS4020 to AS4039.</summary>
internal static class GeoFaults
{
    public static Diagnostic TooLarge(string file, GeoLimits limits) =>
        Error(
            "AS4020",
            file,
            string.Create(
                CultureInfo.InvariantCulture,
                $"the file is larger than {limits.Bytes / 1024 / 1024} MB unpacked; it was not read. Split it or simplify its shapes."
            )
        );

    public static Diagnostic Broken(string file, long line, long column) =>
        new(
            "AS4021",
            Severity.Error,
            new InputPlace(file, line, column),
            "the file is not well-formed JSON, or nested too deeply, or cut off here; it was not read. Export it again as GeoJSON."
        );

    public static Diagnostic NotGeoJson(string file, string why) =>
        Error(
            "AS4022",
            file,
            $"the file is not GeoJSON that can be read: {why}. Give a FeatureCollection, a Feature or a geometry."
        );

    public static Diagnostic Unreadable(string file, string why) =>
        Error("AS4023", file, $"the file cannot be read: {why}. Check its path and permissions.");

    public static Diagnostic NoArea(string file) =>
        Error("AS4024", file, "the file holds no polygon, so it says nothing of any ground. Give polygons.");

    public static Diagnostic NoDate(string file) =>
        Error(
            "AS4025",
            file,
            "no day is given: the name holds none of the form _YYYYMMDD, as in layer_20240708.geojson. Rename the file, or give --date."
        );

    public static Diagnostic Classes(string file, string seen) =>
        Error(
            "AS4026",
            file,
            $"the file has features of several classes ({seen}), and nothing says which of them mean held by the power. Give --occupied PROPERTY=VALUE[,VALUE…], such as --occupied fill=#a52714."
        );

    public static Diagnostic NoneOfClass(string file, string wanted) =>
        Error(
            "AS4027",
            file,
            $"no polygon has {wanted}; nothing was taken. Check --occupied against the file's properties."
        );

    public static Diagnostic UnknownClasses(
        string file,
        string property,
        IReadOnlyDictionary<string, int> values
    ) =>
        Error(
            "AS4053",
            file,
            $"polygons have values of {property} that the mapping does not name for that day: {string.Join(", ", values.Select(v => FormattableString.Invariant($"{v.Key} ({v.Value})")))}. Give each a class or 'ignore', or write other: ignore."
        );

    public static Diagnostic Repaired(string file, string what) =>
        new(
            "AS4028",
            Severity.Note,
            new InputPlace(file),
            $"{what} was not valid (it touches or crosses itself) and was repaired; the ground it covers is the same."
        );

    public static Diagnostic NotKml(string file, string why, long line = 0) =>
        new(
            "AS4045",
            Severity.Error,
            line > 0 ? new InputPlace(file, line) : new InputPlace(file),
            $"the file is not KML that can be read: {why}. Export it again, or give GeoJSON."
        );

    public static Diagnostic LinksLeftOut(string file) =>
        new(
            "AS4046",
            Severity.Warning,
            new InputPlace(file),
            "the file links to others (NetworkLink), which are not fetched; their places are missing here. Save them into the file, or give them by themselves."
        );

    public static Diagnostic NotShapefile(string file, string why) =>
        Error(
            "AS4047",
            file,
            $"the shapefile cannot be read: {why}. Export it again, or convert it: ogr2ogr -t_srs EPSG:4326 out.geojson in.shp"
        );

    public static Diagnostic OtherProjection(string file, string found) =>
        Error(
            "AS4048",
            file,
            $"its coordinates are in {found}; only WGS 84 in degrees (EPSG:4326) is read. Reproject it: ogr2ogr -t_srs EPSG:4326 out.geojson in.shp"
        );

    public static Diagnostic NoProjection(string file) =>
        new(
            "AS4049",
            Severity.Warning,
            new InputPlace(file),
            "no .prj file says what its coordinates are; they are taken for WGS 84 degrees. Give the .prj beside it to be sure."
        );

    public static Diagnostic BadArchive(string file, string why) =>
        Error(
            "AS4050",
            file,
            $"the archive cannot be read: {why}. Pack it again, or give the files themselves."
        );

    public static Diagnostic NoPlaces(string file) =>
        Error("AS4051", file, "the file holds no place. Give points or polygons.");

    public static Diagnostic NotWkt(string why) =>
        Error(
            "AS4052",
            "place",
            $"the text is not WKT that can be read: {why}. Write longitude first, such as POLYGON((37.1 48.2, 37.3 48.2, 37.2 48.4, 37.1 48.2))."
        );

    private static Diagnostic Error(string code, string file, string message) =>
        new(code, Severity.Error, new InputPlace(file), message);
}

/// <summary>Something in GeoJSON that is well-formed JSON and still no geometry; caught by the reader.</summary>
internal sealed class GeoFormatException(string message) : Exception(message);
