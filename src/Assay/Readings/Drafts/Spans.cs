using Assay.Readings.Texts;

namespace Assay.Readings.Drafts;

/// <summary>Finds what stands in a stretch among items in the order of the text.</summary>
internal static class Spans
{
    /// <summary>The items that begin in a stretch.</summary>
    /// <param name="items">The items, in the order of the text.</param>
    /// <param name="span">The stretch of an item.</param>
    /// <param name="within">The stretch.</param>
    public static IEnumerable<T> BeginningIn<T>(
        IReadOnlyList<T> items,
        Func<T, TextSpan> span,
        TextSpan within
    )
    {
        for (var i = FirstFrom(items, item => span(item).Start, within.Start); i < items.Count; i++)
        {
            if (span(items[i]).Start >= within.End)
                yield break;
            yield return items[i];
        }
    }

    /// <summary>The number of the first item that begins at a place or behind it.</summary>
    /// <param name="items">The items, in the order of the text.</param>
    /// <param name="start">Where an item begins.</param>
    /// <param name="place">The place, counted as <paramref name="start"/> does.</param>
    public static int FirstFrom<T>(IReadOnlyList<T> items, Func<T, int> start, int place)
    {
        var (low, high) = (0, items.Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (start(items[middle]) < place)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
