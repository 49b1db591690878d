using Assay.Names;

namespace Assay.Listings;

/// <summary>
/// The distinct words of an index, found again from a word that differs by a few letters. Each is filed under its
/// pairs of neighbouring letters, its ends included; a changed letter breaks two pairs (a swap three), so a word within the
/// allowed number of changes still shares a number of pairs that can be told beforehand. Only words that share as many
/// are compared.
/// </summary>
internal sealed class SpellingIndex
{
    private const int Symbols = 40;
    private const int End = Symbols - 1;
    private const int PairsBrokenByChange = 2;

    private readonly string[] _words;
    private readonly int[] _numbers;
    private readonly int[] _letters;
    private readonly int[] _firstOfLength;
    private readonly int[] _starts;
    private readonly int[] _postings;

    /// <summary>Files the words; a word's number is its place in the list.</summary>
    public SpellingIndex(IReadOnlyList<string> words)
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
        _starts = new int[(Symbols * Symbols) + 1];
        for (var w = 0; w < Searchable; w++)
        {
            _letters[w] = EditCost.Letters(_words[w]);
            for (var i = 0; i <= _words[w].Length; i++)
                _starts[Pair(_words[w], i) + 1]++;
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

    /// <summary>Adds the numbers of all words that pair with <paramref name="word"/> by a slip; the equal word is not among them.</summary>
    public void FindNear(string word, SearchBuffers buffers, List<int> found)
    {
        if (word.Length is 0 or > EditCost.LongestWord || word.AsSpan().ContainsAnyInRange('0', '9'))
            return;
        var (shortest, longest) = EditCost.LengthsNear(word.Length);
        if (longest < shortest)
            return;
        var from = _firstOfLength[shortest];
        var to = _firstOfLength[longest + 1];
        var counts = buffers.Counts(_words.Length);
        var touched = buffers.Touched;
        touched.Clear();
        for (var i = 0; i <= word.Length; i++)
        {
            var pair = Pair(word, i);
            var postings = _postings.AsSpan(_starts[pair], _starts[pair + 1] - _starts[pair]);
            for (var p = FirstFrom(postings, from); p < postings.Length && postings[p] < to; p++)
            {
                var w = postings[p];
                if (counts[w]++ == 0)
                    touched.Add(w);
            }
        }
        var letters = EditCost.Letters(word);
        foreach (var w in touched)
        {
            var shared = counts[w];
            counts[w] = 0;
            var other = _words[w];
            var longer = Math.Max(word.Length, other.Length);
            var allowed = EditCost.Allowed(longer);
            // one more pair is granted for a swap, which breaks three
            if (shared < longer - (PairsBrokenByChange * allowed))
                continue;
            var similarity = EditCost.Similarity(word, letters, other, _letters[w]);
            if (similarity >= PartCloseness.Least && !string.Equals(word, other, StringComparison.Ordinal))
                found.Add(_numbers[w]);
        }
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
