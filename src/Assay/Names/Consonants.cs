namespace Assay.Names;

/// <summary>
/// What is left of a word when its vowels are taken away, as Arabic and Hebrew write it: there Fernando is <c>frnndw</c> and Hussein <c>hsyn</c>. Sounds
/// that one letter stands for in some language of these scripts are one class (b, p, f and v; s, z, sh and ch; g and j; k and q). Many words
/// have one skeleton (Muhammad, Mahmoud), so that it asks a question and answers none.
/// </summary>
internal static class Consonants
{
    /// <summary>Fewer are those of many names: two make Amir, Omar and Mary one.</summary>
    private const int Least = 3;

    private const int StackLength = 64;

    /// <summary>The skeleton of a folded word; "" where it has too few consonants or is too long to be a word.</summary>
    public static string Of(string folded)
    {
        if (folded.Length > StackLength)
            return "";
        Span<char> skeleton = stackalloc char[StackLength * 2];
        var length = 0;
        for (var i = 0; i < folded.Length; i++)
        {
            var next = i + 1 < folded.Length ? folded[i + 1] : '\0';
            var sound = Class(folded[i], next);
            if (sound == '\0' || (folded[i] == 'h' && (next == '\0' || IsAfterItsLetter(folded, i))))
                continue;
            if (length == 0 || skeleton[length - 1] != sound)
                skeleton[length++] = sound;
            if (folded[i] == 'x')
                skeleton[length++] = 's';
        }
        return length < Least ? "" : skeleton[..length].ToString();
    }

    /// <summary>
    /// The same of a word as Arabic or Hebrew writes it, letter by letter: the s and h of Sahrawi (صحراوي) are two letters and not the one that
    /// Latin writes as sh.
    /// </summary>
    public static string OfLetters(string text)
    {
        if (text.Length > StackLength)
            return "";
        Span<char> skeleton = stackalloc char[StackLength];
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var letter = Folding.Word(text[i].ToString(), ukrainian: false);
            if (letter.Length == 0 || (letter is "h" && IsLast(text, i)))
                continue;
            var sound = Class(letter[0], letter.Length > 1 ? letter[1] : '\0');
            if (sound != '\0' && (length == 0 || skeleton[length - 1] != sound))
                skeleton[length++] = sound;
        }
        return length < Least ? "" : skeleton[..length].ToString();
    }

    private static bool IsLast(string text, int i) => i + 1 == text.Length || text[i + 1] == ' ';

    /// <summary>An h that only makes another letter of the one before: th, dh, gh, ph, sh, ch, kh, zh.</summary>
    private static bool IsAfterItsLetter(string folded, int i) =>
        i > 0 && folded[i - 1] is 't' or 'd' or 'g' or 'p' or 's' or 'c' or 'k' or 'z';

    private static char Class(char letter, char next) =>
        letter switch
        {
            'b' or 'p' or 'f' or 'v' => 'b',
            'k' when next == 'h' => 'h',
            'c' when next is 'h' or 'e' or 'i' or 'y' => 's',
            'k' or 'q' or 'c' or 'x' => 'k',
            's' or 'z' => 's',
            't' when next is 's' or 'z' => 's',
            'g' or 'j' => 'j',
            't' or 'd' or 'l' or 'm' or 'n' or 'r' or 'h' => letter,
            _ => '\0',
        };
}
