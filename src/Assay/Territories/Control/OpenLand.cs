using Assay.Model;

namespace Assay.Territories.Control;

/// <summary>
/// Tells land that the sovereign holds from the strips that a layer's rough coast leaves over: land counts if it belongs to a
/// connected piece of some size. Pieces are found on a grid, each cell looked at once.
/// </summary>
internal sealed class OpenLand(Func<Coordinate, bool> isOpen)
{
    // About 2.2 km each way at the latitude of Ukraine.
    private const double LatitudeStep = 0.02;
    private const double LongitudeStep = 0.03;

    /// <summary>Cells that make a piece of land: some 300 km², more than any strip seen along the Sea of Azov and the Black Sea.</summary>
    private const int Enough = 60;

    private readonly Dictionary<(int X, int Y), bool> _open = [];
    private readonly Dictionary<(int X, int Y), bool> _large = [];
    private readonly Lock _lock = new();

    /// <summary>Whether the place lies in, or just beside, a piece of open land of some size.</summary>
    public bool Reaches(Coordinate place)
    {
        var (x, y) = (
            (int)Math.Floor(place.Longitude / LongitudeStep),
            (int)Math.Floor(place.Latitude / LatitudeStep)
        );
        lock (_lock)
        {
            foreach (var cell in Around((x, y)))
            {
                if (IsOpen(cell) && IsLarge(cell))
                    return true;
            }
        }
        return false;
    }

    private bool IsLarge((int X, int Y) start)
    {
        if (_large.TryGetValue(start, out var known))
            return known;
        var seen = new HashSet<(int X, int Y)> { start };
        var queue = new Queue<(int X, int Y)>([start]);
        var isLarge = false;
        while (!isLarge && queue.TryDequeue(out var cell))
        {
            foreach (var next in Around(cell))
            {
                if (!IsOpen(next) || !seen.Add(next))
                    continue;
                isLarge = seen.Count >= Enough || _large.GetValueOrDefault(next);
                if (isLarge)
                    break;
                queue.Enqueue(next);
            }
        }
        foreach (var cell in seen)
            _large[cell] = isLarge;
        return isLarge;
    }

    private bool IsOpen((int X, int Y) cell)
    {
        if (_open.TryGetValue(cell, out var known))
            return known;
        var middle = new Coordinate(
            Math.Clamp((cell.Y + 0.5) * LatitudeStep, -90, 90),
            Math.Clamp((cell.X + 0.5) * LongitudeStep, -180, 180)
        );
        return _open[cell] = isOpen(middle);
    }

    // Itself first, then its eight neighbours.
    private static IEnumerable<(int X, int Y)> Around((int X, int Y) cell)
    {
        yield return cell;
        for (var dx = -1; dx <= 1; dx++)
        {
            for (var dy = -1; dy <= 1; dy++)
            {
                if (dx != 0 || dy != 0)
                    yield return (cell.X + dx, cell.Y + dy);
            }
        }
    }
}
