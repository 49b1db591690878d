using System.Globalization;
using Assay.Deals;
using Assay.Formats.Yaml;
using Assay.Model;
using NetTopologySuite.Geometries;
using Coordinate = Assay.Model.Coordinate;

namespace Assay.Formats.Deals;

/// <summary>Reads where an asset is: a point, a name, a polygon, or a GeoJSON file beside the deal file.</summary>
/// <param name="log">Where what is odd goes.</param>
/// <param name="folder">The deal file's folder; null where there is none.</param>
internal sealed class PlaceFields(ReadingLog log, string? folder)
{
    /// <summary>Points of one outline: more than any licence has.</summary>
    private const int MostCorners = 20_000;

    private static readonly GeometryFactory Factory = new(new PrecisionModel(), 4326);
    private readonly List<ContentHash> _filesRead = [];

    /// <summary>The hash of the deal with the files it names: a changed outline is a changed deal.</summary>
    public ContentHash HashWith(ContentHash deal) =>
        _filesRead.Count == 0 ? deal : ContentHash.OfAll([deal.Hex, .. _filesRead.Select(hash => hash.Hex)]);

    public Place? Read(FieldReader fields)
    {
        Field latitude = fields.Optional("lat"),
            longitude = fields.Optional("lon"),
            precision = fields.Optional("precision-km"),
            name = fields.Optional("place"),
            country = fields.Optional("country"),
            region = fields.Optional("region"),
            file = fields.Optional("geojson"),
            polygon = fields.Optional("polygon");
        var isPoint = latitude.IsGiven || longitude.IsGiven;
        var ways =
            (isPoint ? 1 : 0) + (name.IsGiven ? 1 : 0) + (file.IsGiven ? 1 : 0) + (polygon.IsGiven ? 1 : 0);
        if (ways != 1)
        {
            var found = ways == 0 ? "the place is not said" : "the place is said in more than one way";
            log.Error(
                ways == 0 ? log.Codes.MissingField : log.Codes.Contradiction,
                fields.Map,
                $"{found}; it was not read. Write one of lat and lon, place, geojson, polygon."
            );
            return null;
        }
        if (!isPoint)
            precision.Report(
                log.Codes.Contradiction,
                Severity.Warning,
                "only a point has a precision; it was not used. Take it out."
            );
        if (!name.IsGiven)
        {
            country.Report(
                log.Codes.Contradiction,
                Severity.Warning,
                "the country only narrows a place given by name; it was not used. Take it out."
            );
            region.Report(
                log.Codes.Contradiction,
                Severity.Warning,
                "the region only narrows a place given by name; it was not used. Take it out."
            );
        }
        if (isPoint)
            return Point(fields, precision);
        if (name.IsGiven)
            return name.Text(400) is { } text
                ? new Place.Named(text, country.Country(), region.Region())
                : null;
        return polygon.IsGiven ? Polygon(polygon) : FromFile(file);
    }

    private Place.Point? Point(FieldReader fields, Field precision)
    {
        var coordinate = Coordinates(fields);
        var radius = precision.Number(0, 1000) ?? 0;
        if (coordinate is { Latitude: 0, Longitude: 0 })
        {
            log.Report(
                log.Codes.Contradiction,
                Severity.Warning,
                fields.Map,
                "latitude 0, longitude 0 is a point at sea where data without a place often end up; it was kept. Check it."
            );
        }
        return coordinate is null ? null : new Place.Point(coordinate.Value, radius);
    }

    private static Coordinate? Coordinates(FieldReader fields)
    {
        var latitude = fields.Required("lat", "47.905").Number(-90, 90);
        var longitude = fields.Required("lon", "36.7").Number(-180, 180);
        return latitude is { } lat && longitude is { } lon ? new Coordinate(lat, lon) : null;
    }

    private Place.Area? Polygon(Field field)
    {
        var items = field.Items();
        if (items.Count > MostCorners)
        {
            var message = string.Create(
                CultureInfo.InvariantCulture,
                $"the outline has {items.Count:N0} corners, more than {MostCorners:N0}; it was not read. Simplify it."
            );
            field.Error(log.Codes.BadValue, message);
            return null;
        }
        var corners = field.Maps(corner =>
            Coordinates(corner) is { } c
                ? new NetTopologySuite.Geometries.Coordinate(c.Longitude, c.Latitude)
                : null
        );
        if (corners.Count < items.Count || field.Node is YamlMap)
            return null;
        if (corners.Count < 3)
        {
            field.Refuse("an outline", "Give three corners or more, each as { lat: …, lon: … }.");
            return null;
        }
        if (!corners[0].Equals2D(corners[^1]))
            corners = [.. corners, corners[0]];
        if (corners.Count < 4)
        {
            field.Refuse("an outline", "Give three different corners or more.");
            return null;
        }
        return Checked(field, Factory.CreatePolygon([.. corners]));
    }

    private Place.Area? FromFile(Field field)
    {
        if (field.Text() is not { } path || Resolve(field, path) is not { } full)
            return null;
        var fileLog = new ReadingLog(full, log.Codes);
        var limits = YamlLimits.Default with { MaximumBytes = GeoJsonArea.MaximumBytes };
        var bytes = YamlBytes.OfFile(full, fileLog, limits);
        if (bytes is null)
        {
            field.Error(log.Codes.Unreadable, $"{Quoting.Quote(path)}: {fileLog.Diagnostics[0].Message}");
            return null;
        }
        var (shape, fault) = GeoJsonArea.Read(bytes, Factory);
        if (shape is null)
        {
            field.Error(log.Codes.BadValue, $"{Quoting.Quote(path)} {fault}");
            return null;
        }
        _filesRead.Add(ContentHash.Of(bytes));
        return Checked(field, shape);
    }

    // The file may only be one of the deal's own folder or below: a deal from a stranger must not read what is elsewhere.
    private string? Resolve(Field field, string path)
    {
        if (folder is null)
        {
            field.Error(
                log.Codes.BadValue,
                "this deal does not come from a folder, so it can name no file. Write the polygon into the deal."
            );
            return null;
        }
        try
        {
            var root = Real(Path.GetFullPath(folder));
            var full = Path.GetFullPath(Path.Combine(root, path));
            if (
                !Path.IsPathRooted(path)
                && IsWithin(root, full)
                && (!File.Exists(full) || IsWithin(root, Real(full)))
            )
                return full;
        }
        catch (Exception e)
            when (e
                    is IOException
                        or UnauthorizedAccessException
                        or ArgumentException
                        or NotSupportedException
            )
        {
            field.Refuse("the path of a file", "Write the name of a file beside the deal file.");
            return null;
        }
        field.Error(
            log.Codes.BadValue,
            $"{Quoting.Quote(path)} leads out of the deal file's folder; it was not read. Put the file beside the deal file."
        );
        return null;
    }

    private static bool IsWithin(string root, string path) =>
        path.StartsWith(
            root.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar,
            StringComparison.Ordinal
        );

    // Links are followed piece by piece: a folder on the way may be one as well as the file.
    private static string Real(string path)
    {
        var root = Path.GetPathRoot(path)!;
        var real = root;
        foreach (
            var part in path[root.Length..]
                .Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries)
        )
        {
            var next = Path.Combine(real, part);
            FileSystemInfo entry = Directory.Exists(next) ? new DirectoryInfo(next) : new FileInfo(next);
            real = entry.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? next;
        }
        return real;
    }

    private Place.Area? Checked(Field field, Geometry shape)
    {
        if (shape.IsEmpty || !shape.IsValid)
        {
            field.Error(
                log.Codes.BadValue,
                "the outline crosses or touches itself; it was not read. Give the corners in order around the area."
            );
            return null;
        }
        if (shape.EnvelopeInternal.Width > 180)
        {
            field.Report(
                log.Codes.Contradiction,
                Severity.Warning,
                "the outline reaches more than half around the Earth; it was kept. If it crosses 180 degrees of longitude, split it there."
            );
        }
        return new Place.Area(shape);
    }
}
