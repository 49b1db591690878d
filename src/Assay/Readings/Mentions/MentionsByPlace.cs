namespace Assay.Readings.Mentions;

/// <summary>Mentions in the order in which they begin, found by halving: a long text has a hundred thousand.</summary>
internal sealed class MentionsByPlace
{
    private readonly Mention[] _mentions;
    private readonly int _longest;

    /// <summary>Takes them, in any order.</summary>
    public MentionsByPlace(IEnumerable<Mention> mentions)
    {
        _mentions = [.. mentions.OrderBy(m => m.Span.Start)];
        _longest = _mentions.Length == 0 ? 0 : _mentions.Max(m => m.Span.Length);
    }

    /// <summary>The first of those that begin at a place; null where none does.</summary>
    public Mention? BeginningAt(int place)
    {
        var first = FirstFrom(place);
        return first < _mentions.Length && _mentions[first].Span.Start == place ? _mentions[first] : null;
    }

    /// <summary>The last one that ends behind a place and no later than another; null where none does.</summary>
    public Mention? LastEnding(int behind, int until)
    {
        for (var i = FirstFrom(until) - 1; i >= 0 && _mentions[i].Span.Start + _longest > behind; i--)
        {
            if (_mentions[i].Span.End <= until && _mentions[i].Span.End > behind)
                return _mentions[i];
        }
        return null;
    }

    // the number of the first that begins at a place or behind it
    private int FirstFrom(int place)
    {
        var (low, high) = (0, _mentions.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_mentions[middle].Span.Start < place)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
