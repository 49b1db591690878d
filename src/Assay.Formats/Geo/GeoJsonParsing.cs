using System.Globalization;
using System.Text.Json;

namespace Assay.Formats.Geo;

/// <summary>Walks the tokens of one GeoJSON file and counts what it may use up.</summary>
internal sealed class GeoJsonParsing(GeoLimits limits)
{
    private int _positions;

    /// <summary>An object of GeoJSON before it is known what it is: members come in any order.</summary>
    internal sealed class Thing
    {
        public string? Type { get; set; }
        public List<GeoFeature>? Features { get; set; }
        public Thing? Geometry { get; set; }
        public List<Thing>? Geometries { get; set; }
        public PositionTree? Coordinates { get; set; }
        public Dictionary<string, string> Properties { get; set; } = new(StringComparer.Ordinal);
        public Dictionary<string, string> Members { get; } = new(StringComparer.Ordinal);

        public GeoFeature ToFeature()
        {
            var ground = new GroundBuilder();
            if (string.Equals(Type, "Feature", StringComparison.Ordinal))
                Geometry?.AddTo(ground);
            else
                AddTo(ground);
            return new GeoFeature(Properties, ground.Shape(), ground.Points, ground.HasLines)
            {
                Id = Members.GetValueOrDefault("id"),
            };
        }

        private void AddTo(GroundBuilder ground)
        {
            if (string.Equals(Type, "GeometryCollection", StringComparison.Ordinal))
            {
                foreach (var part in Geometries ?? [])
                    part.AddTo(ground);
                return;
            }
            ground.Add(Type, Coordinates);
        }
    }

    /// <summary>Reads an object whose '{' was just read.</summary>
    public Thing Object(ref Utf8JsonReader reader)
    {
        var thing = new Thing();
        while (Next(ref reader) == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("type"u8))
                thing.Type = Next(ref reader) == JsonTokenType.String ? reader.GetString() : Skip(ref reader);
            else if (reader.ValueTextEquals("features"u8))
                thing.Features = Features(ref reader);
            else if (reader.ValueTextEquals("geometry"u8))
                thing.Geometry =
                    Next(ref reader) == JsonTokenType.StartObject ? Object(ref reader) : Nothing(ref reader);
            else if (reader.ValueTextEquals("geometries"u8))
                thing.Geometries = Geometries(ref reader);
            else if (reader.ValueTextEquals("coordinates"u8))
                thing.Coordinates = Coordinates(ref reader);
            else if (reader.ValueTextEquals("properties"u8))
                thing.Properties =
                    Next(ref reader) == JsonTokenType.StartObject ? Texts(ref reader) : thing.Properties;
            else
                Member(ref reader, thing.Members);
        }
        return thing;
    }

    private List<GeoFeature> Features(ref Utf8JsonReader reader)
    {
        Expect(ref reader, JsonTokenType.StartArray, "\"features\" is not a list");
        var features = new List<GeoFeature>();
        while (Next(ref reader) != JsonTokenType.EndArray)
        {
            if (reader.TokenType != JsonTokenType.StartObject)
                throw new GeoFormatException("an item of \"features\" is not an object");
            features.Add(Object(ref reader).ToFeature());
        }
        return features;
    }

    private List<Thing> Geometries(ref Utf8JsonReader reader)
    {
        Expect(ref reader, JsonTokenType.StartArray, "\"geometries\" is not a list");
        var geometries = new List<Thing>();
        while (Next(ref reader) != JsonTokenType.EndArray)
        {
            if (reader.TokenType != JsonTokenType.StartObject)
                throw new GeoFormatException("an item of \"geometries\" is not an object");
            geometries.Add(Object(ref reader));
        }
        return geometries;
    }

    private PositionTree Coordinates(ref Utf8JsonReader reader)
    {
        Expect(ref reader, JsonTokenType.StartArray, "\"coordinates\" is not a list");
        var tree = new PositionTree();
        // An array that holds numbers is a place; every other array only groups.
        var depth = 1;
        while (depth > 0)
        {
            switch (Next(ref reader))
            {
                case JsonTokenType.StartArray:
                    depth++;
                    break;
                case JsonTokenType.EndArray:
                    depth--;
                    tree.Close(depth);
                    break;
                case JsonTokenType.Number:
                    Place(ref reader, tree, depth);
                    depth--;
                    break;
                default:
                    throw new GeoFormatException("\"coordinates\" holds something that is no number");
            }
        }
        return tree;
    }

    private void Place(ref Utf8JsonReader reader, PositionTree tree, int depth)
    {
        if (++_positions > limits.Positions)
            throw new GeoFormatException(
                string.Create(CultureInfo.InvariantCulture, $"it has more than {limits.Positions} places")
            );
        var longitude = reader.GetDouble();
        if (Next(ref reader) != JsonTokenType.Number)
            throw new GeoFormatException("a place has one number where longitude and latitude belong");
        var latitude = reader.GetDouble();
        while (Next(ref reader) == JsonTokenType.Number)
        {
            // Height and what else there may be: of no concern here.
        }
        if (reader.TokenType != JsonTokenType.EndArray)
            throw new GeoFormatException("a place holds something that is no number");
        GroundBuilder.Check(longitude, latitude);
        tree.Add(longitude, latitude, depth);
    }

    private static Dictionary<string, string> Texts(ref Utf8JsonReader reader)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        while (Next(ref reader) == JsonTokenType.PropertyName)
            Member(ref reader, texts);
        return texts;
    }

    private static void Member(ref Utf8JsonReader reader, Dictionary<string, string> members)
    {
        var name = reader.GetString()!;
        switch (Next(ref reader))
        {
            case JsonTokenType.String:
                members[name] = reader.GetString()!;
                break;
            case JsonTokenType.Number:
                members[name] = System.Text.Encoding.UTF8.GetString(reader.ValueSpan);
                break;
            case JsonTokenType.True or JsonTokenType.False:
                members[name] = reader.GetBoolean() ? "true" : "false";
                break;
            default:
                reader.Skip();
                break;
        }
    }

    private static JsonTokenType Next(ref Utf8JsonReader reader)
    {
        reader.Read(); // throws where the bytes end too early
        return reader.TokenType;
    }

    private static void Expect(ref Utf8JsonReader reader, JsonTokenType type, string otherwise)
    {
        if (Next(ref reader) != type)
            throw new GeoFormatException(otherwise);
    }

    private static string? Skip(ref Utf8JsonReader reader)
    {
        reader.Skip();
        return null;
    }

    private static Thing? Nothing(ref Utf8JsonReader reader)
    {
        reader.Skip();
        return null;
    }
}
