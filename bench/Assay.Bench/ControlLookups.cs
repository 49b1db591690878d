using System.Diagnostics;
using System.Globalization;
using Assay.Storage.Sqlite;
using Assay.Territories.Control;
using NetTopologySuite.Algorithm.Locate;
using NetTopologySuite.Geometries;
using Coordinate = Assay.Model.Coordinate;

namespace Assay.Bench;

/// <summary>What it takes to tell whether a place was held on a day, beside NetTopologySuite's index of each day's layer, and whether both say the same.</summary>
internal static class ControlLookups
{
    private const int Lookups = 1_000_000;
    private const int Places = 2_000;
    private const int QuestionsForOthers = 200_000;
    private const int Rounds = 3;
    private const int Seed = 20250621;

    /// <summary>Half of the random places lie within a hundred metres of an edge of the day's layer.</summary>
    private const double NearDegrees = 0.0009;

    /// <summary>Measures.</summary>
    /// <param name="store">A store with layers.</param>
    /// <param name="questions">Where to write places and days with our answers, for <c>bench/baselines/control_lookups.py</c>; null for nowhere.</param>
    public static void Run(string store, string? questions)
    {
        using var file = StoreFile.OpenExisting(store) ?? throw new FileNotFoundException("no store", store);
        foreach (var series in new ControlLayerStore(file).Series())
        {
            var started = Stopwatch.GetTimestamp();
            var layers = series.Layers.Select(series.Load).ToArray();
            Print(
                $"{series.Id}: {layers.Length} days unpacked in {Stopwatch.GetElapsedTime(started).TotalMilliseconds:0} ms"
            );
            Compare(layers);
            if (questions is not null)
                Write(series, layers, questions);
            var random = new Random(Seed);
            var asked = Enumerable
                .Range(0, Lookups)
                .Select(_ => (Layer: random.Next(layers.Length), Place: Anywhere(layers[0], random)))
                .ToArray();
            var ours = Best(() => asked.Count(q => layers[q.Layer].Holds(q.Place)));
            Print($"place and day: {Lookups / ours / 1e6:0.00} million a second");
            var indexes = Array.ConvertAll(layers, l => new IndexedPointInAreaLocator(l.Shape.Drawn));
            var theirs = Best(() =>
                asked.Count(q =>
                    indexes[q.Layer]
                        .Locate(
                            new NetTopologySuite.Geometries.Coordinate(q.Place.Longitude, q.Place.Latitude)
                        ) != Location.Exterior
                )
            );
            Print(
                $"the same by NetTopologySuite, an index a day: {Lookups / theirs / 1e6:0.00} million a second"
            );
            var histories = Best(() => asked.Take(Places).Sum(q => series.History(q.Place).Count));
            Print($"all changes at a place over all days: {histories / Places * 1e3:0.000} ms");
        }
    }

    private static void Compare(ControlLayer[] layers)
    {
        var random = new Random(Seed + 1);
        var differ = 0;
        var indexes = Array.ConvertAll(layers, l => new IndexedPointInAreaLocator(l.Shape.Drawn));
        for (var i = 0; i < Lookups; i++)
        {
            var at = random.Next(layers.Length);
            var place = Somewhere(layers[at], i, random);
            var exact =
                indexes[at]
                    .Locate(new NetTopologySuite.Geometries.Coordinate(place.Longitude, place.Latitude))
                != Location.Exterior;
            if (layers[at].Shape.Contains(place) != exact)
                differ++;
        }
        Print(
            $"{differ} of {Lookups} places, half of them within 100 m of an edge, are told otherwise than by exact predicates"
        );
    }

    private static void Write(IControlSeries series, ControlLayer[] layers, string path)
    {
        var random = new Random(Seed + 2);
        using var file = new StreamWriter(path);
        file.WriteLine("day,lat,lon,held");
        for (var i = 0; i < QuestionsForOthers; i++)
        {
            var at = random.Next(layers.Length);
            var place = Somewhere(layers[at], i, random);
            var held = layers[at].Shape.Contains(place) ? "true" : "false";
            file.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{series.Layers[at].Day:uuuu-MM-dd},{place.Latitude:R},{place.Longitude:R},{held}"
                )
            );
        }
    }

    private static Coordinate Somewhere(ControlLayer layer, int index, Random random) =>
        index % 2 == 0 ? Anywhere(layer, random) : NearEdge(layer, random);

    private static Coordinate Anywhere(ControlLayer layer, Random random)
    {
        var box = layer.Shape.Bounds;
        return new Coordinate(
            box.South + (random.NextDouble() * (box.North - box.South)),
            box.West + (random.NextDouble() * (box.East - box.West))
        );
    }

    private static Coordinate NearEdge(ControlLayer layer, Random random)
    {
        var ring = layer.Shape.Ring(random.Next(layer.Shape.RingCount));
        var i = 2 * random.Next((ring.Length / 2) - 1);
        var part = random.NextDouble();
        return new Coordinate(
            ring[i + 1]
                + (part * (ring[i + 3] - ring[i + 1]))
                + ((random.NextDouble() - 0.5) * 2 * NearDegrees),
            ring[i] + (part * (ring[i + 2] - ring[i])) + ((random.NextDouble() - 0.5) * 2 * NearDegrees)
        );
    }

    /// <summary>The least seconds of some rounds.</summary>
    private static double Best(Func<int> work)
    {
        var best = double.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            var start = Stopwatch.GetTimestamp();
            work();
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalSeconds);
        }
        return best;
    }

    private static void Print(FormattableString text) =>
        Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
