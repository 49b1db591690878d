using System.Numerics;
using Assay.Names;

namespace Assay.Tests.Listings.Plain;

/// <summary>The distinct words of <see cref="PlainNameTable"/>, found again from a word near them.</summary>
internal sealed class PlainSpellingIndex
{
    private const int Symbols = 40;
    private const int End = Symbols - 1;
    private const int PairsBrokenByChange = 2;

    private readonly string[] _words;
    private readonly int[] _numbers;
    private readonly int[] _letters;
    private readonly byte[] _lengths;
    private readonly ulong[] _signatures;
    private readonly int[] _firstOfLength;
    private readonly int[] _starts;
    private readonly int[] _postings;

    /// <summary>Files the words; a word's number is its place in the list.</summary>
    public PlainSpellingIndex(IReadOnlyList<string> words)
    {
        // by length, so that a search can leave out what is too short or too long
        _numbers = [.. Enumerable.Range(0, words.Count)];
        var lengths = words.Select(w => Math.Min(w.Length, EditCost.LongestWord + 1)).ToArray();
        Array.Sort(lengths, _numbers);
        _words = [.. _numbers.Select(n => words[n])];
        _firstOfLength = new int[EditCost.LongestWord + 3];
        foreach (var length in lengths)
            _firstOfLength[length + 1]++;
        for (var l = 1; l < _firstOfLength.Length; l++)
            _firstOfLength[l] += _firstOfLength[l - 1];
        _letters = new int[_words.Length];
        _lengths = [.. lengths.Select(l => (byte)l)];
        _signatures = new ulong[_words.Length];
        _starts = new int[(Symbols * Symbols) + 1];
        for (var w = 0; w < Searchable; w++)
        {
            _letters[w] = EditCost.Letters(_words[w]);
            for (var i = 0; i <= _words[w].Length; i++)
            {
                var pair = Pair(_words[w], i);
                _starts[pair + 1]++;
                _signatures[w] |= Bit(pair);
            }
        }
        for (var p = 1; p < _starts.Length; p++)
            _starts[p] += _starts[p - 1];
        _postings = new int[_starts[^1]];
        var next = _starts.ToArray();
        for (var w = 0; w < Searchable; w++)
        {
            for (var i = 0; i <= _words[w].Length; i++)
                _postings[next[Pair(_words[w], i)]++] = w;
        }
    }

    private int Searchable => _firstOfLength[EditCost.LongestWord + 1];

    /// <summary>Adds the numbers of all words that pair with <paramref name="word"/> by no more slips than <paramref name="most"/>; the equal word is not among them.</summary>
    public void FindNear(string word, int most, PlainSearchBuffers buffers, List<int> found)
    {
        if (word.Length is 0 or > EditCost.LongestWord || word.AsSpan().ContainsAnyInRange('0', '9'))
            return;
        var (shortest, longest) = EditCost.LengthsNear(word.Length, most);
        if (longest < shortest)
            return;
        var from = _firstOfLength[shortest];
        var to = _firstOfLength[longest + 1];
        var seen = buffers.Counts(_words.Length);
        var touched = buffers.Touched;
        touched.Clear();
        // each list as its length above its start, so that they sort by length
        Span<long> lists = stackalloc long[word.Length + 1];
        var signature = 0UL;
        for (var i = 0; i < lists.Length; i++)
        {
            var pair = Pair(word, i);
            var postings = _postings.AsSpan(_starts[pair], _starts[pair + 1] - _starts[pair]);
            var first = FirstFrom(postings, from);
            lists[i] = ((long)(FirstFrom(postings, to) - first) << 32) | (uint)(_starts[pair] + first);
            signature |= Bit(pair);
        }
        // a near word shares at least so many pairs; so it shares one of the rarest, if so many of the commonest are left out
        lists.Sort();
        foreach (
            var list in lists[..(lists.Length - Math.Max(0, LeastShared(word.Length, longest, most) - 1))]
        )
        {
            foreach (var w in _postings.AsSpan((int)(list & int.MaxValue), (int)(list >> 32)))
            {
                if (seen[w]++ == 0)
                    touched.Add(w);
            }
        }
        Span<int> mostBroken = stackalloc int[longest + 1];
        for (var l = shortest; l <= longest; l++)
            mostBroken[l] =
                (PairsBrokenByChange * Math.Min(most, EditCost.Allowed(Math.Max(word.Length, l)))) + 1;
        var letters = EditCost.Letters(word);
        foreach (var w in touched)
        {
            seen[w] = 0;
            var broken = mostBroken[_lengths[w]];
            var other = _signatures[w];
            if (
                BitOperations.PopCount(signature & ~other) > broken
                || BitOperations.PopCount(other & ~signature) > broken
            )
                continue;
            var similarity = EditCost.Similarity(word, letters, _words[w], _letters[w], most);
            if (
                similarity >= PartCloseness.Least
                && !string.Equals(word, _words[w], StringComparison.Ordinal)
            )
                found.Add(_numbers[w]);
        }
    }

    /// <summary>How many pairs a word of this length shares at least with any word near it that is no longer than the longest.</summary>
    private static int LeastShared(int length, int longest, int most)
    {
        var least = int.MaxValue;
        for (var longer = length; longer <= longest; longer++)
        {
            // of the pairs, one more than letters, each change breaks two, and one more is granted for a swap
            least = Math.Min(
                least,
                longer - (PairsBrokenByChange * Math.Min(most, EditCost.Allowed(longer)))
            );
        }
        return least;
    }

    private static int FirstFrom(ReadOnlySpan<int> ascending, int least)
    {
        int low = 0,
            high = ascending.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (ascending[middle] < least)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    /// <summary>Pairs are spread over 64 bits, so that the pairs two words do not share can be counted at once (some fall together: never too many).</summary>
    private static ulong Bit(int pair) => 1UL << (int)(((uint)pair * 2654435761UL >> 20) & 63);

    /// <summary>The pair of the symbols before and at <paramref name="i"/>, the word's ends being a symbol of their own.</summary>
    private static int Pair(string word, int i) =>
        ((i == 0 ? End : Symbol(word[i - 1])) * Symbols) + (i == word.Length ? End : Symbol(word[i]));

    private static int Symbol(char c) =>
        c switch
        {
            >= 'a' and <= 'z' => c - 'a',
            >= '0' and <= '9' => 26,
            'C' => 27,
            'S' => 28,
            'Z' => 29,
            _ => 30,
        };
}
