namespace Assay.Names;

/// <summary>
/// How far two spelling keys are apart. Two limits work together: a plain count of changed letters that depends on the length
/// (short words are strict: in KIM and KIN one letter is a third of the name), and a cost in which changes that hearing and
/// transliteration make every day cost less than others.
/// </summary>
internal static class EditCost
{
    /// <summary>Words longer than this are only compared for equality: no name part is, and the cost grows with the square.</summary>
    public const int LongestWord = 48;

    /// <summary>However long the words.</summary>
    private const int MostChanges = 3;

    /// <summary>Shorter words must be the same.</summary>
    private const int ShortestWord = 3;

    private const float Full = 1f;

    /// <summary>One vowel for another, or a vowel too few or too many: Muhammad, Mohammed; Zelensky, Zelenski.</summary>
    private const float Vowel = 0.6f;

    /// <summary>Consonants that stand for each other between languages: g/h (Ihor, Igor), s/z, b/v, d/t, C/S.</summary>
    private const float Kindred = 0.6f;

    /// <summary>Two letters swapped: the commonest slip of the hand.</summary>
    private const float Swap = 0.8f;

    /// <summary>
    /// How many letters may differ between words whose longer key has this length: one in four, and one in words of three.
    /// With more, Castro would be Castillo and Merkel Mercaz.
    /// </summary>
    public static int Allowed(int length) => length == 3 ? 1 : Math.Min(length / 4, MostChanges);

    /// <summary>The shortest and the longest word that may be near one of this length.</summary>
    public static (int Shortest, int Longest) LengthsNear(int length)
    {
        if (length < ShortestWord)
            return (1, 0);
        var longest = length;
        while (longest < LongestWord && longest + 1 - length <= Allowed(longest + 1))
            longest++;
        return (Math.Max(ShortestWord, length - Allowed(length)), longest);
    }

    /// <summary>From 0 to 1, where 1 is equal; 0 where more letters differ than are allowed.</summary>
    public static double Similarity(string a, int lettersOfA, string b, int lettersOfB)
    {
        var longer = Math.Max(a.Length, b.Length);
        var allowed = Allowed(longer);
        if (
            allowed == 0
            || longer > LongestWord
            || Math.Min(a.Length, b.Length) < ShortestWord
            || Math.Abs(a.Length - b.Length) > allowed
        )
            return 0;
        // a change of one letter changes at most two members of the set of letters
        if (int.PopCount(lettersOfA ^ lettersOfB) > 2 * allowed)
            return 0;
        var cost = Cost(a, b, allowed);
        return cost < 0 ? 0 : 1 - (cost / longer);
    }

    /// <summary>The set of a key's letters, one bit each, to tell quickly that two keys are far apart.</summary>
    public static int Letters(ReadOnlySpan<char> key)
    {
        var set = 0;
        foreach (var c in key)
            set |= 1 << (c & 31);
        return set;
    }

    /// <summary>Optimal string alignment over counts and costs at once; negative where more than <paramref name="allowed"/> letters differ.</summary>
    private static double Cost(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int allowed)
    {
        // what both begin with costs nothing; the rest is the work
        var same = a.CommonPrefixLength(b);
        // keep one letter before, for a swap
        var start = Math.Max(0, same - 1);
        a = a[start..];
        b = b[start..];
        while (a.Length > 1 && b.Length > 1 && a[^1] == b[^1])
        {
            a = a[..^1];
            b = b[..^1];
        }
        var width = b.Length + 1;
        Span<float> before = stackalloc float[width];
        Span<float> above = stackalloc float[width];
        Span<float> row = stackalloc float[width];
        Span<int> countBefore = stackalloc int[width];
        Span<int> countAbove = stackalloc int[width];
        Span<int> count = stackalloc int[width];
        above[0] = 0;
        for (var j = 1; j < width; j++)
        {
            above[j] = above[j - 1] + One(b[j - 1]);
            countAbove[j] = j;
        }
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = above[0] + One(a[i - 1]);
            count[0] = i;
            var least = count[0];
            for (var j = 1; j < width; j++)
            {
                var equal = a[i - 1] == b[j - 1];
                row[j] = above[j - 1] + (equal ? 0 : Instead(a[i - 1], b[j - 1]));
                count[j] = countAbove[j - 1] + (equal ? 0 : 1);
                row[j] = Math.Min(row[j], Math.Min(above[j] + One(a[i - 1]), row[j - 1] + One(b[j - 1])));
                count[j] = Math.Min(count[j], Math.Min(countAbove[j], count[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + Swap);
                    count[j] = Math.Min(count[j], countBefore[j - 2] + 1);
                }
                least = Math.Min(least, count[j]);
            }
            if (least > allowed)
                return -1;
            var spare = before;
            before = above;
            above = row;
            row = spare;
            var spareCount = countBefore;
            countBefore = countAbove;
            countAbove = count;
            count = spareCount;
        }
        return countAbove[^1] > allowed ? -1 : above[^1];
    }

    private static float One(char sound) => SpellingKey.IsVowel(sound) || sound == 'h' ? Vowel : Full;

    private static float Instead(char x, char y)
    {
        if (SpellingKey.IsVowel(x) && SpellingKey.IsVowel(y))
            return Vowel;
        if (x > y)
            (x, y) = (y, x);
        return (x, y) switch
        {

            ('g', 'h')
            or
            ('h', 'k')
            or
            ('s', 'z')
            or
            ('b', 'v')
            or
            ('d', 't')
            or
            ('C', 'S')
            or
            ('S', 's')
            or ('Z', 'z') => Kindred,
            ('f', 'v') or ('Z', 'i') or ('m', 'n') => Kindred,
            _ => Full,
        };
    }
}
