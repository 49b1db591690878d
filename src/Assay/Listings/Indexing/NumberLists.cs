namespace Assay.Listings.Indexing;

/// <summary>Lists of numbers by the list's number: one array of all, and one of where each begins.</summary>
internal sealed class NumberLists
{
    private readonly Flat<int> _starts;
    private readonly Flat<int> _items;

    /// <summary>Reads so many lists of numbers below a limit.</summary>
    public NumberLists(SectionReader sections, int lists, int limit)
    {
        _starts = sections.Starts(lists);
        _items = sections.Numbers(_starts[lists], limit);
    }

    /// <summary>A list.</summary>
    public ReadOnlySpan<int> this[int list]
    {
        get
        {
            var starts = _starts.Span;
            return _items.Span[starts[list]..starts[list + 1]];
        }
    }

    /// <summary>Where each list begins, for a loop over many.</summary>
    public ReadOnlySpan<int> Starts => _starts.Span;

    /// <summary>The items of all lists, for a loop over many.</summary>
    public ReadOnlySpan<int> Items => _items.Span;

    /// <summary>Writes so many lists; the items of each stay in the order given.</summary>
    public static void Write(SectionWriter sections, int lists, IReadOnlyList<(int List, int Item)> entries)
    {
        var starts = new int[lists + 1];
        foreach (var (list, _) in entries)
            starts[list + 1]++;
        for (var l = 1; l < starts.Length; l++)
            starts[l] += starts[l - 1];
        var next = starts.ToArray();
        var items = new int[entries.Count];
        foreach (var (list, item) in entries)
            items[next[list]++] = item;
        sections.Add<int>(starts);
        sections.Add<int>(items);
    }
}
