using System.Numerics;
using Assay.Names;

namespace Assay.Listings.Indexing;

/// <summary>
/// The distinct words and keys of an index, found from a word that differs by a few letters. Each is filed under its
/// pairs of neighbouring letters, its ends included; a changed letter breaks two pairs (a swap three), so a word within the
/// allowed number of changes still shares a number of pairs that can be told beforehand. Only words that share as many
/// are compared.
/// </summary>
internal sealed class SpellingIndex
{
    private const int Symbols = 40;
    private const int End = Symbols - 1;
    private const int PairsBrokenByChange = 2;

    private readonly Flat<int> _letters;
    private readonly Flat<ulong> _signatures;
    private readonly NumberLists _pairs;

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public SpellingIndex(SectionReader sections)
    {
        Words = new Spellings(sections);
        _letters = sections.Next<int>(Words.Searchable);
        _signatures = sections.Next<ulong>(Words.Searchable);
        _pairs = new NumberLists(sections, Symbols * Symbols, Words.Searchable);
    }

    /// <summary>The words by number.</summary>
    public Spellings Words { get; }

    /// <summary>Writes distinct words, given in the order in which <see cref="Spellings"/> numbers them.</summary>
    public static void Write(SectionWriter sections, string[] words)
    {
        Spellings.Write(sections, words);
        var searchable = Array.FindLastIndex(words, w => w.Length <= EditCost.LongestWord) + 1;
        var letters = new int[searchable];
        var signatures = new ulong[searchable];
        var pairs = new List<(int, int)>(searchable * 8);
        for (var w = 0; w < searchable; w++)
        {
            letters[w] = EditCost.Letters(words[w]);
            for (var i = 0; i <= words[w].Length; i++)
            {
                var pair = Pair(words[w], i);
                pairs.Add((pair, w));
                signatures[w] |= Bit(pair);
            }
        }
        sections.Add<int>(letters);
        sections.Add<ulong>(signatures);
        NumberLists.Write(sections, Symbols * Symbols, pairs);
    }

    /// <summary>Adds the numbers of all words that pair with <paramref name="word"/> by slips; the equal word is not among them.</summary>
    public void FindNear(string word, SearchBuffers buffers, List<int> found)
    {
        if (word.Length is 0 or > EditCost.LongestWord || word.AsSpan().ContainsAnyInRange('0', '9'))
            return;
        var (shortest, longest) = EditCost.LengthsNear(word.Length, EditCost.MostChanges);
        if (longest < shortest)
            return;
        var seen = buffers.Counts(Words.Searchable);
        var touched = buffers.Touched;
        touched.Clear();
        var signature = Touch(word, shortest, longest, seen, touched);
        Span<int> mostBroken = stackalloc int[EditCost.LongestWord + 1];
        for (var l = shortest; l <= longest; l++)
            mostBroken[l] = (PairsBrokenByChange * EditCost.Allowed(Math.Max(word.Length, l))) + 1;
        var mostOfAny = mostBroken[longest];
        var lettersOfWord = EditCost.Letters(word);
        var signatures = _signatures.Span;
        var letters = _letters.Span;
        var texts = Words.All;
        foreach (var w in touched)
        {
            seen[w] = 0;
            // most fail here, before anything else of them is looked at
            var broken = MoreOf(signature, signatures[w]);
            if (broken > mostOfAny)
                continue;
            var text = texts[w];
            if (broken > mostBroken[text.Length])
                continue;
            var similarity = EditCost.Similarity(word, lettersOfWord, text, letters[w]);
            if (similarity >= PartCloseness.Least && !text.SequenceEqual(word))
                found.Add(w);
        }
    }

    /// <summary>How many pairs the one has that the other has not, or the other way round, whichever are more.</summary>
    private static int MoreOf(ulong signature, ulong other) =>
        Math.Max(BitOperations.PopCount(signature & ~other), BitOperations.PopCount(other & ~signature));

    /// <summary>Gathers the words that share a pair that a near word cannot lack, each once, and returns the signature of the word looked for.</summary>
    private ulong Touch(string word, int shortest, int longest, int[] seen, List<int> touched)
    {
        var from = Words.FirstOfLength(shortest);
        var to = Words.FirstOfLength(longest + 1);
        var starts = _pairs.Starts;
        var items = _pairs.Items;
        // each list as its length above its start, so that they sort by length
        Span<long> lists = stackalloc long[word.Length + 1];
        var signature = 0UL;
        for (var i = 0; i < lists.Length; i++)
        {
            var pair = Pair(word, i);
            var postings = items[starts[pair]..starts[pair + 1]];
            var first = FirstFrom(postings, from);
            var count = Math.Max(0, FirstFrom(postings, to) - first);
            lists[i] = ((long)count << 32) | (uint)(starts[pair] + first);
            signature |= Bit(pair);
        }
        // a near word shares at least so many pairs; so it shares one of the rarest, if so many of the commonest are left out
        lists.Sort();
        foreach (var list in lists[..(lists.Length - Math.Max(0, LeastShared(word.Length, longest) - 1))])
        {
            foreach (var w in items.Slice((int)(list & int.MaxValue), (int)(list >> 32)))
            {
                if (seen[w]++ == 0)
                    touched.Add(w);
            }
        }
        return signature;
    }

    /// <summary>How many pairs a word of this length shares at least with any word near it that is no longer than the longest.</summary>
    private static int LeastShared(int length, int longest)
    {
        var least = int.MaxValue;
        for (var longer = length; longer <= longest; longer++)
        {
            // of the pairs, one more than letters, each change breaks two, and one more is granted for a swap
            least = Math.Min(least, longer - (PairsBrokenByChange * EditCost.Allowed(longer)));
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
