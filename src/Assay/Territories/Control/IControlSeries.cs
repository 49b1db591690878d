using Assay.Model;

namespace Assay.Territories.Control;

/// <summary>A layer as it is listed, before it is loaded.</summary>
/// <param name="Day">The day of the file: what it shows may be a day or two older.</param>
/// <param name="Hash">Hash of the file's bytes, unpacked; with a mapping of classes, of the file and the mapping together.</param>
public readonly record struct LayerEdition(LocalDate Day, ContentHash Hash);

/// <summary>One publisher's maps of the ground that one power holds of another's, day by day.</summary>
public interface IControlSeries
{
    /// <summary>Its id, such as <c>deepstate</c>.</summary>
    ItemId Id { get; }

    /// <summary>Its name for people.</summary>
    string Name { get; }

    /// <summary>The power that holds what lies within a layer.</summary>
    CountryCode Power { get; }

    /// <summary>The recognised sovereign of that ground. Nothing outside its recognised borders is answered from the series.</summary>
    CountryCode Sovereign { get; }

    /// <summary>All layers, by day, one a day. To ask for it loads none.</summary>
    IReadOnlyList<LayerEdition> Layers { get; }

    /// <summary>Loads one of <see cref="Layers"/>.</summary>
    /// <exception cref="AssayException">The store it lies in is damaged.</exception>
    ControlLayer Load(LayerEdition edition);
}

/// <summary>What every series can be asked.</summary>
public static class ControlSeries
{
    /// <summary>The newest layer on or before a day; null where the series begins later.</summary>
    public static LayerEdition? EditionOn(this IControlSeries series, LocalDate day)
    {
        var index = series.IndexOn(day);
        return index < 0 ? null : series.Layers[index];
    }

    /// <summary>The newest layer on or before a day, loaded; null where the series begins later.</summary>
    public static ControlLayer? LayerOn(this IControlSeries series, LocalDate day) =>
        series.EditionOn(day) is { } edition ? series.Load(edition) : null;

    /// <summary>The place in <see cref="IControlSeries.Layers"/> of the newest on or before a day; -1 where the series begins later.</summary>
    public static int IndexOn(this IControlSeries series, LocalDate day)
    {
        var layers = series.Layers;
        int low = 0,
            high = layers.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (layers[middle].Day <= day)
                low = middle + 1;
            else
                high = middle;
        }
        return low - 1;
    }

    /// <summary>The days between the first layer and the last that have none, as runs with both ends included.</summary>
    public static IReadOnlyList<DateInterval> Gaps(this IControlSeries series)
    {
        var gaps = new List<DateInterval>();
        for (var i = 1; i < series.Layers.Count; i++)
        {
            var (before, after) = (series.Layers[i - 1].Day, series.Layers[i].Day);
            if (before.PlusDays(1) < after)
                gaps.Add(new DateInterval(before.PlusDays(1), after.PlusDays(-1)));
        }
        return gaps;
    }

    /// <summary>The days on which control of a place changed in the series: its first layer, and every layer that differs from the one before.</summary>
    public static IReadOnlyList<ControlChange> History(this IControlSeries series, Coordinate place)
    {
        var changes = new List<ControlChange>();
        foreach (var edition in series.Layers)
        {
            var isHeld = series.Load(edition).Holds(place);
            if (changes.Count == 0 || changes[^1].IsHeld != isHeld)
                changes.Add(new ControlChange(edition.Day, isHeld));
        }
        return changes;
    }

    /// <summary>The day of the layer from which on a place is held without a break up to a layer that holds it.</summary>
    /// <param name="series">The series.</param>
    /// <param name="place">The place.</param>
    /// <param name="index">The place in <see cref="IControlSeries.Layers"/> of a layer that holds it.</param>
    public static LocalDate HeldSince(this IControlSeries series, Coordinate place, int index)
    {
        while (index > 0 && series.Load(series.Layers[index - 1]).Holds(place))
            index--;
        return series.Layers[index].Day;
    }
}

/// <summary>From this layer on a place is held, or is not.</summary>
public readonly record struct ControlChange(LocalDate Day, bool IsHeld);
