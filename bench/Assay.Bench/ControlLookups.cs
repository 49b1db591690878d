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
    private const int Rounds = 3;
    private const int Seed = 20250621;

    /// <summary>Half of the random places lie within a hundred metres of an edge of the day's layer.</summary>
    private const double NearDegrees = 0.0009;

    public static void Run(string store)
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
            var random = new Random(Seed);
            var questions = Enumerable
                .Range(0, Lookups)
                .Select(_ => (Layer: random.Next(layers.Length), Place: Anywhere(layers[0], random)))
                .ToArray();
            var ours = Best(() => questions.Count(q => layers[q.Layer].Holds(q.Place)));
            Print($"place and day: {Lookups / ours / 1e6:0.00} million a second");
            var indexes = Array.ConvertAll(layers, l => new IndexedPointInAreaLocator(l.Shape.Drawn));
            var theirs = Best(() =>
                questions.Count(q =>
                    indexes[q.Layer]
                        .Locate(
                            new NetTopologySuite.Geometries.Coordinate(q.Place.Longitude, q.Place.Latitude)
                        ) != Location.Exterior
                )
            );
            Print(
                $"the same by NetTopologySuite, an index a day: {Lookups / theirs / 1e6:0.00} million a second"
            );
            var histories = Best(() => questions.Take(Places).Sum(q => series.History(q.Place).Count));
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
            var place = i % 2 == 0 ? Anywhere(layers[at], random) : NearEdge(layers[at], random);
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
