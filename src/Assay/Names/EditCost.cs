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
    public const int MostChanges = 3;

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

    /// <summary>The shortest and the longest word that may be near one of this length, with no more than <paramref name="most"/> changes.</summary>
    public static (int Shortest, int Longest) LengthsNear(int length, int most)
    {
        if (length < ShortestWord)
            return (1, 0);
        var longest = length;
        while (longest < LongestWord && longest + 1 - length <= Math.Min(most, Allowed(longest + 1)))
            longest++;
        return (Math.Max(ShortestWord, length - Math.Min(most, Allowed(length))), longest);
    }

    /// <summary>From 0 to 1, where 1 is equal; 0 where more letters differ than are allowed for the length, or than <paramref name="most"/>.</summary>
    public static double Similarity(
        ReadOnlySpan<char> a,
        int lettersOfA,
        ReadOnlySpan<char> b,
        int lettersOfB,
        int most = MostChanges
    )
    {
        var longer = Math.Max(a.Length, b.Length);
        var allowed = Math.Min(most, Allowed(longer));
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
        return Differences(a, b) > allowed ? 0 : 1 - (Cost(a, b) / longer);
    }

    /// <summary>How many letters differ, whatever the words' lengths allow; from 1 to <paramref name="most"/>, which stands for all above.</summary>
    public static int LettersApart(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int most)
    {
        if (
            Math.Max(a.Length, b.Length) > LongestWord
            || Math.Min(a.Length, b.Length) == 0
            || Math.Abs(a.Length - b.Length) >= most
        )
            return most;
        return Math.Clamp(Differences(a, b), 1, most);
    }

    /// <summary>The set of a key's letters, one bit each, to tell quickly that two keys are far apart.</summary>
    public static int Letters(ReadOnlySpan<char> key)
    {
        var set = 0;
        foreach (var c in key)
            set |= 1 << (c & 31);
        return set;
    }

    /// <summary>
    /// How many letters differ, a swap of neighbours counting once (optimal string alignment), a column of the table at a time in
    /// the bits of one number: H. Hyyrö, "A bit-vector algorithm for computing Levenshtein and Damerau edit distances" (2003).
    /// </summary>
    private static int Differences(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        // lower-case letters and the capitals of keys are all different in their last six bits
        Span<ulong> places = stackalloc ulong[64];
        for (var i = 0; i < a.Length; i++)
            places[a[i] & 63] |= 1UL << i;
        var up = ~0UL;
        ulong down = 0,
            diagonal = 0,
            before = 0;
        var last = 1UL << (a.Length - 1);
        var distance = a.Length;
        foreach (var letter in b)
        {
            var here = places[letter & 63];
            var swap = ((~diagonal & here) << 1) & before;
            diagonal = unchecked((here & up) + up) ^ up | here | down | swap;
            var right = down | ~(diagonal | up);
            var left = diagonal & up;
            if ((right & last) != 0)
                distance++;
            if ((left & last) != 0)
                distance--;
            right = (right << 1) | 1;
            left <<= 1;
            up = left | ~(diagonal | right);
            down = right & diagonal;
            before = here;
        }
        return distance;
    }

    /// <summary>The least cost of the changes that make one word of the other.</summary>
    private static double Cost(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        // what both begin and end with costs nothing; a letter before is kept for a swap
        var start = Math.Max(0, a.CommonPrefixLength(b) - 1);
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
        for (var j = 1; j < width; j++)
            above[j] = above[j - 1] + One(b[j - 1]);
        for (var i = 1; i <= a.Length; i++)
        {
            var x = a[i - 1];
            row[0] = above[0] + One(x);
            for (var j = 1; j < width; j++)
            {
                var y = b[j - 1];
                var least = above[j - 1] + (x == y ? 0 : Instead(x, y));
                least = Math.Min(least, Math.Min(above[j] + One(x), row[j - 1] + One(y)));
                if (i > 1 && j > 1 && x == b[j - 2] && a[i - 2] == y)
                    least = Math.Min(least, before[j - 2] + Swap);
                row[j] = least;
            }
            var spare = before;
            before = above;
            above = row;
            row = spare;
        }
        return above[^1];
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
