using Assay.Names;

namespace Assay.Listings.Indexing;

/// <summary>
/// Distinct spellings, found again as they are or with one slip. A spelling's number is its place by length, then by letters, so that a search
/// leaves out what is too short or too long. One slip leaves either the front half of a word as it was or the back half, the letter in
/// the middle left out; so the spellings with the same front half are looked at, and those with the same back half.
/// </summary>
internal sealed class Spellings
{
    private readonly Texts _texts;
    private readonly Flat<int> _firstOfLength;
    private readonly Flat<int> _fromBehind;

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public Spellings(SectionReader sections)
    {
        _texts = Texts.Read(sections);
        _firstOfLength = sections.Starts(EditCost.LongestWord + 2);
        var firsts = _firstOfLength.Span;
        if (firsts[^1] != _texts.Count)
            throw sections.Unsound("leaves out words");
        for (var length = 0; length + 1 < firsts.Length; length++)
        {
            for (var w = firsts[length]; w < firsts[length + 1]; w++)
            {
                if (Filed(_texts[w].Length) != length)
                    throw sections.Unsound("has a word among those of another length");
            }
        }
        _fromBehind = sections.Numbers(Searchable, Searchable);
    }

    /// <summary>How many there are.</summary>
    public int Count => _texts.Count;

    /// <summary>How many of them are short enough to be found from a word near them: the first.</summary>
    public int Searchable => _firstOfLength[EditCost.LongestWord + 1];

    /// <summary>The spelling of a number.</summary>
    public ReadOnlySpan<char> this[int number] => _texts[number];

    /// <summary>All spellings, for a loop over many.</summary>
    public Texts.View All => _texts.All;

    /// <summary>The number of the first spelling of at least that many letters.</summary>
    public int FirstOfLength(int length) => _firstOfLength[length];

    /// <summary>Distinct spellings in the order in which they are numbered.</summary>
    public static string[] InOrder(IEnumerable<string> spellings)
    {
        var sorted = spellings.ToArray();
        Array.Sort(
            sorted,
            (a, b) =>
                Filed(a.Length) == Filed(b.Length)
                    ? string.CompareOrdinal(a, b)
                    : Filed(a.Length) - Filed(b.Length)
        );
        return sorted;
    }

    /// <summary>Writes distinct spellings, given in the order in which they are numbered.</summary>
    public static void Write(SectionWriter sections, string[] spellings)
    {
        new Texts.Filing().AddAll(spellings).WriteCounted(sections);
        var firstOfLength = new int[EditCost.LongestWord + 3];
        foreach (var spelling in spellings)
            firstOfLength[Filed(spelling.Length) + 1]++;
        for (var l = 1; l < firstOfLength.Length; l++)
            firstOfLength[l] += firstOfLength[l - 1];
        sections.Add<int>(firstOfLength);
        var fromBehind = Enumerable.Range(0, firstOfLength[EditCost.LongestWord + 1]).ToArray();
        Array.Sort(
            fromBehind,
            (a, b) =>
                spellings[a].Length == spellings[b].Length
                    ? CompareFromBehind(spellings[a], spellings[b])
                    : spellings[a].Length - spellings[b].Length
        );
        sections.Add<int>(fromBehind);
    }

    /// <summary>The number of a spelling; -1 where it is not there.</summary>
    public int Find(ReadOnlySpan<char> spelling)
    {
        var firsts = _firstOfLength.Span;
        return _texts.Find(spelling, firsts[Filed(spelling.Length)], firsts[Filed(spelling.Length) + 1]);
    }

    /// <summary>Adds the numbers of the spellings that differ from a word by one slip and are still near it; the equal one is not among them.</summary>
    public void FindOneSlip(ReadOnlySpan<char> word, List<int> found)
    {
        var (shortest, longest) = EditCost.LengthsNear(word.Length, most: 1);
        var half = (word.Length - 1) / 2;
        for (var length = shortest; length <= longest; length++)
        {
            if (length > half)
                FindOneSlip(word, word[..half], word[(half + 1)..], length, found);
        }
    }

    private void FindOneSlip(
        ReadOnlySpan<char> word,
        ReadOnlySpan<char> front,
        ReadOnlySpan<char> back,
        int length,
        List<int> found
    )
    {
        int first = _firstOfLength[length],
            end = _firstOfLength[length + 1];
        var texts = _texts.All;
        for (var w = texts.FirstFrom(front, first, end); w < end && texts[w].StartsWith(front); w++)
        {
            if (IsOneSlip(word, texts[w]))
                found.Add(w);
        }
        if (length < back.Length)
            return;
        var fromBehind = _fromBehind.Span[first..end];
        foreach (var w in fromBehind[FirstWithBack(back, fromBehind, texts)..])
        {
            if (!texts[w].EndsWith(back))
                break;
            if (!texts[w].StartsWith(front) && IsOneSlip(word, texts[w]))
                found.Add(w);
        }
    }

    private static bool IsOneSlip(ReadOnlySpan<char> word, ReadOnlySpan<char> text)
    {
        // most differ by more, which the letters behind the first difference tell
        var same = word.CommonPrefixLength(text);
        if (same == word.Length && same == text.Length)
            return false;
        ReadOnlySpan<char> a = word[same..],
            b = text[same..];
        var isSlip =
            a.Length == b.Length
                ? a[1..].SequenceEqual(b[1..])
                    || (a.Length > 1 && a[0] == b[1] && a[1] == b[0] && a[2..].SequenceEqual(b[2..]))
            : a.Length > b.Length ? a[1..].SequenceEqual(b)
            : b[1..].SequenceEqual(a);
        return isSlip
            && EditCost.Similarity(word, EditCost.Letters(word), text, EditCost.Letters(text), most: 1)
                >= PartCloseness.Least;
    }

    private static int FirstWithBack(ReadOnlySpan<char> back, ReadOnlySpan<int> fromBehind, Texts.View texts)
    {
        int low = 0,
            high = fromBehind.Length;
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (CompareFromBehind(texts[fromBehind[middle]], back) < 0)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    private static int CompareFromBehind(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        for (var i = 1; i <= a.Length && i <= b.Length; i++)
        {
            if (a[^i] != b[^i])
                return a[^i] - b[^i];
        }
        return a.Length - b.Length;
    }

    /// <summary>Those that are too long to be searched for stand together behind all others.</summary>
    private static int Filed(int length) => Math.Min(length, EditCost.LongestWord + 1);
}
