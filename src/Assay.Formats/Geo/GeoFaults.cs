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

    public static Diagnostic Repaired(string file, string what) =>
        new(
            "AS4028",
            Severity.Note,
            new InputPlace(file),
            $"{what} was not valid (it touches or crosses itself) and was repaired; the ground it covers is the same."
        );

    private static Diagnostic Error(string code, string file, string message) =>
        new(code, Severity.Error, new InputPlace(file), message);
}

/// <summary>Something in GeoJSON that is well-formed JSON and still no geometry; caught by the reader.</summary>
internal sealed class GeoFormatException(string message) : Exception(message);
