using Assay.Territories.Shapes;

namespace Assay.Formats.Geo;

/// <summary>The numbers of one "coordinates" member, flat, with where each group of each depth ends.</summary>
internal sealed class PositionTree
{
    private readonly List<double> _numbers = [];
    private readonly List<(int Depth, int End)> _groups = [];

    /// <summary>Longitude and latitude in turn.</summary>
    public List<double> Numbers => _numbers;

    /// <summary>How deep its places lie: 1 for a point, 2 for a line, 3 for a polygon, 4 for several; 0 where there is none, -1 where they lie at several depths.</summary>
    public int Depth { get; private set; }

    /// <summary>Groups in the order they ended, each with its depth (0 is the outermost) and the index after its last number.</summary>
    public IReadOnlyList<(int Depth, int End)> Groups => _groups;

    public void Add(double longitude, double latitude, int depth)
    {
        if (Depth == 0)
            Depth = depth;
        else if (Depth != depth)
            Depth = -1;
        _numbers.Add(longitude);
        _numbers.Add(latitude);
    }

    /// <summary>A group of the given depth ended.</summary>
    public void Close(int depth) => _groups.Add((depth, _numbers.Count));
}

/// <summary>Gathers the polygons and points of a feature.</summary>
internal sealed class GroundBuilder
{
    private readonly List<double> _positions = [];
    private readonly List<int> _ringEnds = [];
    private readonly List<int> _polygonEnds = [];

    public List<double> Points { get; } = [];

    public bool HasLines { get; private set; }

    public GroundShape? Shape() =>
        _polygonEnds.Count == 0 ? null : new GroundShape([.. _positions], [.. _ringEnds], [.. _polygonEnds]);

    /// <summary>Refuses degrees at which there is no place.</summary>
    /// <exception cref="GeoFormatException">There is none.</exception>
    public static void Check(double longitude, double latitude)
    {
        if (Model.Coordinate.IsValid(latitude, longitude))
            return;
        var exchanged = Model.Coordinate.IsValid(longitude, latitude)
            ? "; latitude and longitude seem to be exchanged"
            : "; are these degrees, or metres of a projection?";
        throw new GeoFormatException(
            FormattableString.Invariant(
                $"there is no place at longitude {longitude}, latitude {latitude} (degrees, longitude first){exchanged}"
            )
        );
    }

    public void AddPoint(double longitude, double latitude) => Points.AddRange([longitude, latitude]);

    public void AddLine() => HasLines = true;

    /// <summary>A polygon of rings of longitude and latitude, its shell first.</summary>
    /// <exception cref="GeoFormatException">A ring is too short.</exception>
    public void AddPolygon(IEnumerable<List<double>> rings)
    {
        foreach (var ring in rings)
            AddRing(ring, 0, ring.Count);
        if (_ringEnds.Count > (_polygonEnds.Count == 0 ? 0 : _polygonEnds[^1]))
            _polygonEnds.Add(_ringEnds.Count);
    }

    public void Add(string? type, PositionTree? tree)
    {
        if (tree is null)
            throw new GeoFormatException("a geometry has no \"coordinates\"");
        if (tree.Depth == 0)
            return; // an empty geometry is allowed
        var wanted = type switch
        {
            "Point" => 1,
            "MultiPoint" or "LineString" => 2,
            "Polygon" or "MultiLineString" => 3,
            "MultiPolygon" => 4,
            _ => throw new GeoFormatException("a geometry has a \"type\" that GeoJSON does not know"),
        };
        if (tree.Depth != wanted)
            throw new GeoFormatException(
                $"the \"coordinates\" of a {type} are nested otherwise than its type asks"
            );
        switch (type)
        {
            case "Point" or "MultiPoint":
                Points.AddRange(tree.Numbers);
                break;
            case "LineString" or "MultiLineString":
                HasLines = true;
                break;
            default:
                AddPolygons(tree, wanted);
                break;
        }
    }

    private void AddPolygons(PositionTree tree, int depth)
    {
        // Rings are the groups just above places, polygons the groups above rings.
        var (ringDepth, polygonDepth) = (depth - 2, depth - 3);
        var start = 0;
        var hasRing = false;
        foreach (var (groupDepth, end) in tree.Groups)
        {
            if (groupDepth == ringDepth)
            {
                AddRing(tree.Numbers, start, end);
                start = end;
                hasRing = true;
            }
            else if (groupDepth == polygonDepth && hasRing)
            {
                _polygonEnds.Add(_ringEnds.Count);
                hasRing = false;
            }
        }
    }

    private void AddRing(List<double> numbers, int start, int end)
    {
        if (end - start < 6)
            throw new GeoFormatException("a ring has fewer than three places");
        _positions.AddRange(numbers[start..end]);
        // A ring that is not closed is closed: nobody means an open one.
        if (numbers[start] != numbers[end - 2] || numbers[start + 1] != numbers[end - 1])
            _positions.AddRange([numbers[start], numbers[start + 1]]);
        if (_positions.Count - (_ringEnds.Count == 0 ? 0 : _ringEnds[^1]) < 8)
            throw new GeoFormatException("a ring has fewer than three different places");
        _ringEnds.Add(_positions.Count);
    }
}
