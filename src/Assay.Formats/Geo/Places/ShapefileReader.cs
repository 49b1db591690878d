using System.Globalization;
using System.Text;
using Assay.Model;
using NetTopologySuite.IO.Esri;
using NetTopologySuite.IO.Esri.Shapefiles.Readers;

namespace Assay.Formats.Geo.Places;

/// <summary>Reads ESRI shapefiles: a .shp with its .dbf, .prj and .cpg beside it, or a .zip of them. Coordinates have to be WGS 84 in degrees.</summary>
public static class ShapefileReader
{
    private static readonly string[] Parts = [".shp", ".dbf", ".prj", ".cpg"];

    /// <summary>Reads a file.</summary>
    /// <param name="path">The .shp or .zip.</param>
    /// <param name="limits">What it may ask of us.</param>
    public static Read<GeoFile> Read(string path, GeoLimits? limits = null)
    {
        limits ??= GeoLimits.Default;
        var (bytes, fault) = GeoBytes.Read(path, limits);
        if (bytes is null)
            return new(null, [fault!]);
        if (bytes is [(byte)'P', (byte)'K', ..])
            return Packed(bytes, path, limits);
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal) { [".shp"] = bytes };
        foreach (var part in Parts[1..])
        {
            var beside = Beside(path, part);
            if (beside is null)
                continue;
            (bytes, fault) = GeoBytes.Read(beside, limits);
            if (bytes is null)
                return new(null, [fault!]);
            files[part] = bytes;
        }
        return Of(files, path, limits);
    }

    private static string? Beside(string path, string part) =>
        new[]
        {
            Path.ChangeExtension(path, part),
            Path.ChangeExtension(path, part.ToUpperInvariant()),
        }.FirstOrDefault(File.Exists);

    private static Read<GeoFile> Packed(byte[] archive, string path, GeoLimits limits)
    {
        var (entries, fault) = GeoArchive.Read(archive, path, limits, Parts);
        if (entries is null)
            return new(null, [fault!]);
        var shapes = entries.Keys.Where(n => n.EndsWith(".shp", StringComparison.OrdinalIgnoreCase)).ToList();
        if (shapes.Count != 1)
            return new(
                null,
                [
                    GeoFaults.BadArchive(
                        path,
                        shapes.Count == 0
                            ? "it holds no .shp file"
                            : FormattableString.Invariant(
                                $"it holds {shapes.Count} shapefiles where one is asked"
                            )
                    ),
                ]
            );
        var stem = shapes[0][..^4];
        return Of(
            Parts
                .Where(p => entries.ContainsKey(stem + p))
                .ToDictionary(p => p, p => entries[stem + p], StringComparer.Ordinal),
            path,
            limits
        );
    }

    private static Read<GeoFile> Of(Dictionary<string, byte[]> files, string path, GeoLimits limits)
    {
        if (ShapefileRecords.Fault(files[".shp"], limits.Positions) is { } why)
            return new(null, [GeoFaults.NotShapefile(path, why)]);
        if (!files.TryGetValue(".dbf", out var dbf))
            return new(null, [GeoFaults.NotShapefile(path, "its .dbf file is missing")]);
        if (ShapefileRecords.TableFault(dbf) is { } broken)
            return new(null, [GeoFaults.NotShapefile(path, broken)]);
        var notes = new List<Diagnostic>();
        if (!files.TryGetValue(".prj", out var prj))
            notes.Add(GeoFaults.NoProjection(path));
        else if (Projection.OtherThanWgs84(Encoding.UTF8.GetString(prj)) is { } other)
            return new(null, [GeoFaults.OtherProjection(path, other)]);
        try
        {
            return new(
                new GeoFile(new Dictionary<string, string>(StringComparer.Ordinal), Features(files, dbf)),
                notes
            );
        }
        catch (GeoFormatException e)
        {
            return new(null, [GeoFaults.NotShapefile(path, e.Message)]);
        }
        // The library lets through whatever a broken dBASE table makes it stumble over.
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return new(null, [GeoFaults.NotShapefile(path, "its .dbf or .shp file is damaged")]);
        }
    }

    private static List<GeoFeature> Features(Dictionary<string, byte[]> files, byte[] dbf)
    {
        var options = new ShapefileReaderOptions
        {
            // What is not valid is repaired, and said so, where all such are.
            GeometryBuilderMode = GeometryBuilderMode.IgnoreInvalidShapes,
            Encoding = files.TryGetValue(".cpg", out var cpg) ? CodePage(cpg) : null,
        };
        using var reader = Shapefile.OpenRead(
            new MemoryStream(files[".shp"], writable: false),
            new MemoryStream(dbf, writable: false),
            options
        );
        var features = new List<GeoFeature>();
        while (reader.Read(out var isDeleted))
        {
            if (isDeleted)
                continue;
            var ground = new GroundBuilder();
            GeometryGround.Add(ground, reader.Geometry);
            var properties = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var field in reader.Fields)
            {
                if (Convert.ToString(field.Value, CultureInfo.InvariantCulture) is { Length: > 0 } text)
                    properties.TryAdd(field.Name, text.Trim());
            }
            features.Add(new GeoFeature(properties, ground.Shape(), ground.Points, ground.HasLines));
        }
        return features;
    }

    // Such as UTF-8, 1251 or ISO 88591; the library guesses where it is none of them.
    private static Encoding? CodePage(byte[] cpg)
    {
        const int longest = 40;
        var name = Encoding.ASCII.GetString(cpg.AsSpan(0, Math.Min(cpg.Length, longest))).Trim();
        if (name.Contains("UTF", StringComparison.OrdinalIgnoreCase) || name is "65001")
            return new UTF8Encoding(false);
        var digits = new string([.. name.Where(char.IsAsciiDigit)]);
        var provider = CodePagesEncodingProvider.Instance;
        return digits is "88591" ? Encoding.Latin1
            : int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var page)
            && page is > 400 and < 60_000
                ? provider.GetEncoding(page)
            : null;
    }
}
