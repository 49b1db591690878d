namespace Assay.Listings.Indexing;

/// <summary>Texts by number, one behind the other: as UTF-16, so that each comes back exactly and is compared without being decoded.</summary>
internal sealed class Texts
{
    private readonly Flat<int> _starts;
    private readonly Flat<char> _letters;

    /// <summary>Reads so many texts.</summary>
    public Texts(SectionReader sections, int count)
    {
        _starts = sections.Starts(count);
        _letters = sections.Next<char>(_starts[count]);
    }

    /// <summary>Reads texts; how many is told by the array.</summary>
    public static Texts Read(SectionReader sections) => new(sections, sections.Number());

    /// <summary>How many texts there are.</summary>
    public int Count => _starts.Length - 1;

    /// <summary>A text.</summary>
    public ReadOnlySpan<char> this[int number] => All[number];

    /// <summary>All texts, for a loop over many.</summary>
    public View All => new(_starts.Span, _letters.Span);

    /// <summary>The number of a text among all, which stand in the order of their letters; -1 where it is not there.</summary>
    public int Find(ReadOnlySpan<char> text) => Find(text, 0, Count);

    /// <summary>The number of a text in a stretch that stands in the order of its letters; -1 where it is not there.</summary>
    public int Find(ReadOnlySpan<char> text, int from, int to)
    {
        var all = All;
        var first = all.FirstFrom(text, from, to);
        return first < to && all[first].SequenceEqual(text) ? first : -1;
    }

    /// <summary>Texts, as long as nothing is given back that they lie in.</summary>
    public readonly ref struct View(ReadOnlySpan<int> starts, ReadOnlySpan<char> letters)
    {
        private readonly ReadOnlySpan<int> _starts = starts;
        private readonly ReadOnlySpan<char> _letters = letters;

        /// <summary>A text.</summary>
        public ReadOnlySpan<char> this[int number] => _letters[_starts[number].._starts[number + 1]];

        /// <summary>The first in a stretch, which stands in the order of its letters, that does not come before a text.</summary>
        public int FirstFrom(ReadOnlySpan<char> text, int from, int to)
        {
            while (from < to)
            {
                var middle = from + ((to - from) / 2);
                if (this[middle].SequenceCompareTo(text) < 0)
                    from = middle + 1;
                else
                    to = middle;
            }
            return from;
        }
    }

    /// <summary>Takes texts one by one, to be written.</summary>
    public sealed class Filing
    {
        private readonly List<int> _starts = [0];
        private readonly List<char> _letters = [];

        /// <summary>How many there are so far.</summary>
        public int Count => _starts.Count - 1;

        /// <summary>Takes one.</summary>
        public void Add(ReadOnlySpan<char> text)
        {
            _letters.AddRange(text);
            _starts.Add(_letters.Count);
        }

        /// <summary>Takes several.</summary>
        public Filing AddAll(IEnumerable<string> texts)
        {
            foreach (var text in texts)
                Add(text);
            return this;
        }

        /// <summary>Writes them for a reader that knows how many they are.</summary>
        public void Write(SectionWriter sections)
        {
            sections.Add(_starts);
            sections.Add(_letters);
        }

        /// <summary>Writes them with their number before them.</summary>
        public void WriteCounted(SectionWriter sections)
        {
            sections.AddNumber(Count);
            Write(sections);
        }
    }
}
