using System.Text;
using NetTopologySuite.Geometries;
using NetTopologySuite.Simplify;
using Coordinate = Assay.Model.Coordinate;

namespace Assay.Reports.Svg;

/// <summary>The plane of one map: from degrees to its view box, cut to what shows, no finer than shows.</summary>
internal sealed class MapCanvas
{
    /// <summary>Corners nearer to the line than this, in units of the view box, cannot be seen.</summary>
    private const double Finest = 0.5;

    /// <summary>Rings that are neither wider nor higher than this, in units of the view box, cannot be seen.</summary>
    private const double LeastExtent = 0.9;

    private const double KmPerDegree = Globe.RadiusKm * Math.PI / 180;

    private static readonly double[] WholeTurns = [-360, 0, 360];

    private readonly MapProjection _projection;
    private readonly Frame _cut;
    private readonly double _meridian;
    private readonly Envelope _window;

    public MapCanvas(MapExtent extent, double width, double height)
    {
        Frame = new Frame(0, 0, width, height);
        // Beyond the frame by more than any stroke or simplification reaches.
        _cut = Frame.Grown(12);
        PerKm = Math.Min(width / extent.WidthKm, height / extent.HeightKm);
        var (wide, high) = (width / PerKm, height / PerKm);
        _meridian = extent.Centre.Longitude;
        var highDegrees = Math.Min(high / KmPerDegree, 170);
        var poleward = Math.Min(Math.Abs(extent.Centre.Latitude) + (highDegrees / 2), 88);
        var wideDegrees = Math.Min(wide / (KmPerDegree * Math.Cos(Globe.Radians(poleward))), 340);
        _projection = MapProjection.For(extent.Centre, highDegrees, wideDegrees);
        // A window in degrees that surely holds the frame: a cone bends parallels, hence the half more.
        _window = new Envelope(
            _meridian - Math.Min((wideDegrees * 0.75) + 1, 179.9),
            _meridian + Math.Min((wideDegrees * 0.75) + 1, 179.9),
            Math.Max(extent.Centre.Latitude - (highDegrees * 0.8) - 1, -89.9),
            Math.Min(extent.Centre.Latitude + (highDegrees * 0.8) + 1, 89.9)
        );
    }

    /// <summary>The view box.</summary>
    public Frame Frame { get; }

    /// <summary>Units of the view box to the kilometre.</summary>
    public double PerKm { get; }

    /// <summary>The projection's name.</summary>
    public string ProjectionName => _projection.Name;

    /// <summary>Where a place lies on the canvas.</summary>
    public Pixel At(Coordinate place) =>
        At(_meridian + Globe.Turn(place.Longitude - _meridian), place.Latitude);

    /// <summary>The rings of a shape that show: cut, simplified, without those too small to be seen.</summary>
    public IReadOnlyList<List<Pixel>> Rings(Geometry shape)
    {
        var rings = new List<List<Pixel>>();
        foreach (var polygon in Polygons(shape))
        {
            AddRing(rings, polygon.Shell);
            foreach (var hole in polygon.Holes)
                AddRing(rings, hole);
        }
        return rings;
    }

    /// <summary>Whether anything of a shape may show: quick to tell, and true too often rather than too seldom.</summary>
    public bool MayShow(Geometry shape) => Polygons(shape).Any(polygon => MayShow(polygon.EnvelopeInternal));

    /// <summary>Whether anything in a box of degrees may show.</summary>
    public bool MayShow(Envelope box) => Turns(box).Any();

    /// <summary>The path of rings, to be filled by the even-odd rule; empty where there are none.</summary>
    public static string Path(IEnumerable<IReadOnlyList<Pixel>> rings)
    {
        var path = new StringBuilder();
        foreach (var ring in rings)
            Append(path, ring).Append('z');
        return path.ToString();
    }

    /// <summary>The path of the lines of a shape; empty where none shows.</summary>
    public string Lines(Geometry shape)
    {
        var path = new StringBuilder();
        var line = new List<NetTopologySuite.Geometries.Coordinate>();
        for (var i = 0; i < shape.NumGeometries; i++)
        {
            // A line may come in pieces, down to single segments, that follow on one another.
            var piece = shape.GetGeometryN(i).Coordinates;
            if (line.Count > 0 && !line[^1].Equals2D(piece[0]))
            {
                AddLine(path, [.. line]);
                line.Clear();
            }
            line.AddRange(line.Count > 0 ? piece.Skip(1) : piece);
        }
        if (line.Count > 0)
            AddLine(path, [.. line]);
        return path.ToString();
    }

    /// <summary>The path of the outline that regions have together; empty where none shows.</summary>
    public string Outlined(IEnumerable<Geometry> regions)
    {
        var rings = regions
            .SelectMany(Polygons)
            .Where(polygon => MayShow(polygon.EnvelopeInternal))
            .SelectMany(polygon => polygon.Holes.Prepend(polygon.Shell))
            .Select(ring => ring.Coordinates);
        var path = new StringBuilder();
        foreach (var line in Outline.Of(rings))
            AddLine(path, line);
        return path.ToString();
    }

    private void AddLine(StringBuilder path, NetTopologySuite.Geometries.Coordinate[] line)
    {
        foreach (var turn in Turns(new Envelope(line)))
        {
            var drawn = Bends
                .Followed([.. line.Select(c => new Pixel(c.X + turn, c.Y))])
                .Select(p => At(p.X, p.Y))
                .ToList();
            foreach (var part in RingClip.Line(drawn, _cut))
                Append(path, Simplified(part));
        }
    }

    private void AddRing(List<List<Pixel>> rings, LineString ring)
    {
        foreach (var turn in Turns(ring.EnvelopeInternal))
        {
            var degrees = ring.Coordinates.Select(c => new Pixel(c.X + turn, c.Y)).ToList();
            var shown = RingClip.Ring(
                degrees,
                new Frame(_window.MinX, _window.MinY, _window.MaxX, _window.MaxY)
            );
            var drawn = RingClip.Ring([.. Bends.Followed(shown).Select(p => At(p.X, p.Y))], _cut);
            if (drawn.Count < 3 || Extent(drawn) < LeastExtent)
                continue;
            drawn.Add(drawn[0]);
            var simple = Simplified(drawn);
            simple.RemoveAt(simple.Count - 1);
            if (simple.Count >= 3)
                rings.Add(simple);
        }
    }

    // By how many degrees a shape must be turned round the globe to meet the window: mostly once, by none.
    private IEnumerable<double> Turns(Envelope box) =>
        WholeTurns.Where(turn =>
            _window.Intersects(new Envelope(box.MinX + turn, box.MaxX + turn, box.MinY, box.MaxY))
        );

    private Pixel At(double longitude, double latitude)
    {
        var (x, y) = _projection.Project(longitude, latitude);
        return new Pixel((Frame.Width / 2) + (x * PerKm), (Frame.Height / 2) - (y * PerKm));
    }

    private static IEnumerable<Polygon> Polygons(Geometry shape)
    {
        for (var i = 0; i < shape.NumGeometries; i++)
        {
            var part = shape.GetGeometryN(i);
            if (part is Polygon polygon)
                yield return polygon;
            else if (part is GeometryCollection parts)
            {
                foreach (var inner in Polygons(parts))
                    yield return inner;
            }
        }
    }

    private static List<Pixel> Simplified(IReadOnlyList<Pixel> line) =>
        [
            .. DouglasPeuckerLineSimplifier
                .Simplify([.. line.Select(p => new NetTopologySuite.Geometries.Coordinate(p.X, p.Y))], Finest)
                .Select(c => new Pixel(c.X, c.Y)),
        ];

    private static StringBuilder Append(StringBuilder path, IReadOnlyList<Pixel> line)
    {
        for (var i = 0; i < line.Count; i++)
            path.Append(i == 0 ? 'M' : 'L')
                .Append(Pixel.Number(line[i].X))
                .Append(' ')
                .Append(Pixel.Number(line[i].Y));
        return path;
    }

    // Not the area: of a ring that crosses itself, as invalid ones do, parts of it cancel each other.
    private static double Extent(List<Pixel> ring) =>
        Math.Max(ring.Max(p => p.X) - ring.Min(p => p.X), ring.Max(p => p.Y) - ring.Min(p => p.Y));

    /// <summary>The area of a ring in square units.</summary>
    public static double Area(IReadOnlyList<Pixel> ring)
    {
        var twice = 0.0;
        for (var i = 0; i < ring.Count; i++)
        {
            var next = ring[(i + 1) % ring.Count];
            twice += (ring[i].X * next.Y) - (next.X * ring[i].Y);
        }
        return Math.Abs(twice) / 2;
    }
}
