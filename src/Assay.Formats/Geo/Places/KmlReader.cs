using System.Xml;
using Assay.Model;

namespace Assay.Formats.Geo.Places;

/// <summary>
/// Reads the placemarks of KML (OGC 12-007r2): points, polygons and what gathers them; names, ids and extended data. Styles, pictures
/// and links to other files are passed over. Namespaces do not matter: old files have others.
/// </summary>
public static class KmlReader
{
    private const int MostDepth = 64;

    /// <summary>Letters of one text, such as a description.</summary>
    private const int MostText = 1_000;

    /// <summary>Reads a file's bytes, KML or KMZ.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="file">The file as the user named it.</param>
    /// <param name="limits">What it may ask of us.</param>
    public static Read<GeoFile> Read(byte[] bytes, string file, GeoLimits? limits = null)
    {
        limits ??= GeoLimits.Default;
        if (bytes is [(byte)'P', (byte)'K', ..])
        {
            var (files, fault) = GeoArchive.Read(bytes, file, limits, ".kml");
            if (files is null)
                return new(null, [fault!]);
            if (files.Count == 0)
                return new(null, [GeoFaults.NotKml(file, "the archive holds no .kml file")]);
            // the root document is doc.kml, else the first
            bytes = files.TryGetValue("doc.kml", out var root) ? root : files.First().Value;
        }
        if (bytes.Length > limits.Bytes)
            return new(null, [GeoFaults.TooLarge(file, limits)]);
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = limits.Bytes,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            IgnoreWhitespace = true,
        };
        try
        {
            using var xml = XmlReader.Create(new MemoryStream(bytes, writable: false), settings);
            return Document(xml, file, limits);
        }
        catch (XmlException fault)
        {
            return new(
                null,
                [
                    GeoFaults.NotKml(
                        file,
                        fault.Message.Contains("DTD", StringComparison.Ordinal)
                            ? "it has a document type declaration, which is refused"
                            : "it is not well-formed XML",
                        fault.LineNumber
                    ),
                ]
            );
        }
        catch (GeoFormatException fault)
        {
            return new(null, [GeoFaults.NotKml(file, fault.Message)]);
        }
    }

    private static Read<GeoFile> Document(XmlReader xml, string file, GeoLimits limits)
    {
        var features = new List<GeoFeature>();
        var coordinates = new KmlCoordinates(limits.Positions);
        var hasLinks = false;
        var isKml = false;
        while (xml.Read())
        {
            Shallow(xml);
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            if (xml.Depth == 0)
                isKml = xml.LocalName is "kml" or "Placemark" or "Document" or "Folder";
            if (!isKml)
                return new(
                    null,
                    [GeoFaults.NotKml(file, $"its outermost element is <{Short(xml.LocalName)}>, not <kml>")]
                );
            if (xml.LocalName is "Placemark")
                features.Add(Placemark(xml, coordinates));
            else
                hasLinks |= xml.LocalName is "NetworkLink";
        }
        return new(
            new GeoFile(new Dictionary<string, string>(StringComparer.Ordinal), features),
            hasLinks ? [GeoFaults.LinksLeftOut(file)] : []
        );
    }

    private static GeoFeature Placemark(XmlReader xml, KmlCoordinates coordinates)
    {
        var ground = new GroundBuilder();
        var properties = new Dictionary<string, string>(StringComparer.Ordinal);
        var id = xml.GetAttribute("id");
        var depth = xml.Depth;
        string? datum = null;
        List<List<double>>? rings = null;
        var isLine = false;
        if (!xml.IsEmptyElement)
        {
            // Read() steps on by itself where text was taken
            var isAt = xml.Read();
            while (isAt && xml.Depth > depth)
            {
                Shallow(xml);
                if (xml.NodeType == XmlNodeType.EndElement)
                {
                    if (xml.LocalName is "Polygon" && rings is not null)
                    {
                        ground.AddPolygon(rings);
                        rings = null;
                    }
                    else if (xml.LocalName is "LineString" or "LinearRing")
                        isLine = false;
                }
                if (xml.NodeType != XmlNodeType.Element)
                {
                    isAt = xml.Read();
                    continue;
                }
                switch (xml.LocalName)
                {
                    case "Polygon" when !xml.IsEmptyElement:
                        rings = [];
                        break;
                    case "LineString" or "LinearRing" when rings is null:
                        isLine = true;
                        break;
                    case "Track" or "MultiTrack":
                        ground.AddLine();
                        break;
                    case "Data":
                        datum = xml.GetAttribute("name");
                        break;
                    case "SimpleData":
                        Keep(properties, xml.GetAttribute("name"), Text(xml));
                        continue;
                    case "value":
                        Keep(properties, datum, Text(xml));
                        continue;
                    case "name" when xml.Depth == depth + 1:
                        Keep(properties, "name", Text(xml));
                        continue;
                    case "coordinates":
                        var places = coordinates.Read(Text(xml));
                        if (rings is not null)
                        {
                            if (places.Count > 0)
                                rings.Add(places);
                        }
                        else if (isLine)
                            ground.AddLine();
                        else if (places.Count >= 2)
                            ground.AddPoint(places[0], places[1]);
                        continue;
                }
                isAt = xml.Read();
            }
        }
        return new GeoFeature(properties, ground.Shape(), ground.Points, ground.HasLines) { Id = id };
    }

    // The text of an element; leaves the reader behind its end.
    private static string Text(XmlReader xml)
    {
        if (xml.IsEmptyElement)
        {
            xml.Read();
            return "";
        }
        var text = new System.Text.StringBuilder();
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            Shallow(xml);
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace)
                text.Append(xml.Value);
        }
        xml.Read();
        return text.ToString();
    }

    private static void Keep(Dictionary<string, string> properties, string? name, string text)
    {
        if (name is { Length: > 0 })
            properties.TryAdd(name, Short(text.Trim()));
    }

    private static string Short(string text) => text.Length <= MostText ? text : text[..MostText];

    private static void Shallow(XmlReader xml)
    {
        if (xml.Depth > MostDepth)
            throw new GeoFormatException(
                FormattableString.Invariant($"it is nested deeper than {MostDepth}")
            );
    }
}
