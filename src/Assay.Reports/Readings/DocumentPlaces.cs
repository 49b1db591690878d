using Assay.Readings.Texts;

namespace Assay.Reports.Readings;

/// <summary>In which block, and so on which page, places of a document stand.</summary>
internal sealed class DocumentPlaces(Document document)
{
    /// <summary>The number of the block a place stands in; of a place between blocks the one before; null where there is none.</summary>
    public int? BlockAt(int place)
    {
        var blocks = document.Blocks;
        var (low, high) = (0, blocks.Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (blocks[middle].Span.Start <= place)
                low = middle + 1;
            else
                high = middle;
        }
        return low == 0 ? null : low - 1;
    }

    /// <summary>The page a place stands on, from 1; null for formats without. A block that goes over pages counts as on its first.</summary>
    public int? PageAt(int place) => BlockAt(place) is { } block ? document.Blocks[block].Page : null;
}
