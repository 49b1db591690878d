using System.Text;

namespace Assay.Formats.Documents;

/// <summary>
/// Makes one line of running text: blanks of any kind become single blanks, soft hyphens, control and direction marks are dropped, ligatures of print
/// become their letters, half a surrogate pair becomes U+FFFD, and letters with loose accents are composed; more accents on one letter than any script has are dropped.
/// </summary>
internal sealed class TextCleaner
{
    /// <summary>Loose accents of one letter. (Unicode Standard Annex 15, Stream-Safe Text Format.) Putting a longer run in order takes time that grows with its square.</summary>
    private const int MostAccents = 30;

    private char[] _buffer = new char[1024];

    /// <summary>Cleans a stretch of text; what is returned is good until the next call.</summary>
    public ReadOnlySpan<char> Clean(ReadOnlySpan<char> raw)
    {
        // A ligature becomes three letters at most, and is rare.
        if (_buffer.Length < raw.Length)
            _buffer = new char[raw.Length];
        var to = _buffer;
        var length = 0;
        var blank = false;
        var hasLooseAccents = false;
        var accents = 0;
        for (var i = 0; i < raw.Length; i++)
        {
            var c = raw[i];
            if (c is > ' ' and < '\x7F')
            {
                if (blank)
                {
                    to[length++] = ' ';
                    blank = false;
                }
                to[length++] = c;
                accents = 0;
                continue;
            }
            if (char.IsWhiteSpace(c))
            {
                blank = length > 0;
                continue;
            }
            if (IsDropped(c))
                continue;
            if (c is >= '\uFB00' and <= '\uFB06')
                return Clean(Ligatures(raw));
            if (blank)
            {
                to[length++] = ' ';
                blank = false;
            }
            if (char.IsSurrogate(c))
            {
                if (char.IsHighSurrogate(c) && i + 1 < raw.Length && char.IsLowSurrogate(raw[i + 1]))
                {
                    to[length++] = c;
                    to[length++] = raw[++i];
                    continue;
                }
                c = '\uFFFD';
            }
            accents = IsAccent(c) ? accents + 1 : 0;
            if (accents > MostAccents)
                continue;
            hasLooseAccents |= c is >= '\u0300' and <= '\u036F';
            to[length++] = c;
        }
        var clean = to.AsSpan(0, length);
        return hasLooseAccents ? clean.ToString().Normalize(NormalizationForm.FormC) : clean;
    }

    private static bool IsAccent(char c) =>
        c >= '\u0300'
        && char.GetUnicodeCategory(c)
            is System.Globalization.UnicodeCategory.NonSpacingMark
                or System.Globalization.UnicodeCategory.EnclosingMark;

    private static bool IsDropped(char c) =>
        char.IsControl(c)
        || c
            is '\u00AD' // soft hyphen
                or '\u200B' // zero width space
                or '\u2060' // word joiner
                or '\uFEFF' // byte order mark
                or '\uFFFE'
                or '\uFFFF'
                or (>= '\u200E' and <= '\u200F') // direction marks
                or (>= '\u202A' and <= '\u202E')
                or (>= '\u2066' and <= '\u2069');

    private static string Ligatures(ReadOnlySpan<char> raw)
    {
        var text = new StringBuilder(raw.Length + 16);
        foreach (var c in raw)
            _ = c switch
            {
                '\uFB00' => text.Append("ff"),
                '\uFB01' => text.Append("fi"),
                '\uFB02' => text.Append("fl"),
                '\uFB03' => text.Append("ffi"),
                '\uFB04' => text.Append("ffl"),
                '\uFB05' or '\uFB06' => text.Append("st"),
                _ => text.Append(c),
            };
        return text.ToString();
    }
}
