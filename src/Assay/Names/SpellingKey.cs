namespace Assay.Names;

/// <summary>
/// Where the usual spellings of one spoken name meet: Dmitriev, Dmitriyev and Dmytriev have one key, and so have Khodorkovsky and
/// Hodorkovskij, Alexander and Aleksandr, Schwarz and Shvarts. Not a sound code such as Soundex: vowels stay, so that different names stay apart.
/// Capital letters in a key stand for sounds that are written with several letters: C (ch), S (sh), Z (zh).
/// </summary>
internal static class SpellingKey
{
    private const int StackLength = 128;

    /// <summary>The key of a folded word.</summary>
    public static string Of(string folded)
    {
        var buffer =
            folded.Length * 2 <= StackLength ? stackalloc char[StackLength] : new char[folded.Length * 2];
        var word = new KeyWriter(buffer);
        var i = 0;
        var text = folded.AsSpan();
        while (i < text.Length)
            i += Sound(text, i, ref word);
        word.CloseEnding();
        var key = word.Written;
        return key.SequenceEqual(text) ? folded : key.ToString();
    }

    /// <summary>Writes the sound that begins at <paramref name="i"/> and returns how many letters it took.</summary>
    private static int Sound(ReadOnlySpan<char> text, int i, ref KeyWriter key)
    {
        var rest = text[i..];
        var next = rest.Length > 1 ? rest[1] : '\0';
        switch (rest[0])
        {
            case 't' when rest.StartsWith("tsch"):
                return key.Write('C', 4);
            case 't' when rest.StartsWith("tch"):
                return key.Write('C', 3);
            // ts, tz and a German z are one sound: Kuznetsov, Kusnezow; Schwartz, Schwarz
            case 't' when next is 'z' or 's':
                return key.Write('z', 2);
            case 's' when rest.StartsWith("sch") && !rest.StartsWith("schch"):
                return key.Write('S', 3);
            case 's' when next is 'h':
                return key.Write('S', 2);
            case 'c' when rest.StartsWith("cz"):
                return key.Write('C', 2);
            case 'c' when next is 'h':
                return key.Write('C', 2);
            case 'c' when next is 'k':
                return key.Write('k', 2);
            case 'c':
                return key.Write(next is 'e' or 'i' or 'y' ? 's' : 'k', 1);
            case 'z' when next is 'h':
                return key.Write('Z', 2);
            case 'k' when next is 'h':
                return key.Write('h', 2);
            case 'p' when next is 'h':
                return key.Write('f', 2);
            case 't' or 'd' or 'g' when next is 'h':
                return key.Write(rest[0], 2);
            case 'q':
                return key.Write('k', 1);
            case 'x':
                key.Write('k', 1);
                return key.Write('s', 1);
            case 'w':
                return key.Write('v', 1);
            case 'o' when next is 'u' or 'o':
                return key.Write('u', 2);
            case 'e' when next is 'e':
                return key.Write('i', 2);
            case 'y' or 'j':
                return key.Write('i', 1);
            // a digit between letters is a look-alike (Sech1n); at a word's end it counts something (A320, AHL2)
            case >= '0'
            and <= '9' when i > 0 && char.IsAsciiLetter(text[i - 1]) && rest.ContainsAnyInRange('a', 'z'):
                return key.Write("oizeasgtbg"[rest[0] - '0'], 1);
            default:
                return key.Write(rest[0], 1);
        }
    }

    private ref struct KeyWriter(Span<char> buffer)
    {
        private readonly Span<char> _buffer = buffer;
        private int _length;

        public readonly ReadOnlySpan<char> Written => _buffer[.._length];

        /// <summary>Appends a sound; a doubled one counts once (but not a digit), and "ie" is "e": Dmitriev, Dmitrev; Yeltsin, Eltsin.</summary>
        public int Write(char sound, int taken)
        {
            var last = _length > 0 ? _buffer[_length - 1] : '\0';
            if (sound == last && !char.IsAsciiDigit(sound))
                return taken;
            if (sound == 'e' && last == 'i')
            {
                _buffer[_length - 1] = 'e';
                if (_length > 1 && _buffer[_length - 2] == 'e')
                    _length--;
                return taken;
            }
            _buffer[_length++] = sound;
            return taken;
        }

        /// <summary>Endings that vary by habit: -off and -ov, -eff and -ev, -er and -r (Alexander), a mute -h after a vowel (Fatimah).</summary>
        public void CloseEnding()
        {
            if (_length >= 4 && _buffer[_length - 1] == 'f' && _buffer[_length - 2] is 'o' or 'e')
            {
                _buffer[_length - 1] = 'v';
            }
            else if (_length >= 4 && Written.EndsWith("er") && !IsVowel(_buffer[_length - 3]))
            {
                _buffer[_length - 2] = 'r';
                _length--;
            }
            else if (_length >= 3 && _buffer[_length - 1] == 'h' && IsVowel(_buffer[_length - 2]))
            {
                _length--;
            }
        }
    }

    /// <summary>Whether the sound is a vowel.</summary>
    public static bool IsVowel(char sound) => sound is 'a' or 'e' or 'i' or 'o' or 'u';
}
