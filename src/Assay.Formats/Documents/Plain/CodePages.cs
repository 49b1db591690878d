using System.Text;

namespace Assay.Formats.Documents.Plain;

/// <summary>
/// The 8-bit encodings that texts of the field are met in, and the choice between them: each is tried on the letters above ASCII, and the one
/// under which they make words is taken. Small letters follow one another, capitals begin words, scripts do not mix, lines and boxes do not stand in words.
/// </summary>
internal static class CodePages
{
    /// <summary>Letters above ASCII that are judged. A few hundred suffice.</summary>
    private const int Judged = 20_000;

    // Of two that read alike the earlier is named.
    private static readonly Encoding[] Known =
    [
        Page(1252),
        Page(1251),
        Page(20866), // koi8-r
        Page(21866), // koi8-u
        Page(866),
        Page(28595), // iso-8859-5
    ];

    private static readonly char[][] Letters = [.. Known.Select(Table)];

    /// <summary>The encoding bytes that are no UTF-8 are most likely in.</summary>
    public static Encoding Best(ReadOnlySpan<byte> bytes)
    {
        var best = 0;
        var most = int.MinValue;
        for (var i = 0; i < Known.Length; i++)
        {
            var score = Score(bytes, Letters[i]);
            if (score > most)
                (best, most) = (i, score);
        }
        return Known[best];
    }

    /// <summary>A code page of Windows or DOS by its number.</summary>
    public static Encoding Page(int number) => CodePagesEncodingProvider.Instance.GetEncoding(number)!;

    /// <summary>An encoding by the name a page or a mail gives it; null where there is none of that name.</summary>
    public static Encoding? Named(string name)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        // NotSupportedException: UTF-7, which is no longer read anywhere
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    private static char[] Table(Encoding page)
    {
        var bytes = new byte[256];
        for (var i = 0; i < bytes.Length; i++)
            bytes[i] = (byte)i;
        return page.GetString(bytes).ToCharArray();
    }

    private static int Score(ReadOnlySpan<byte> bytes, char[] letters)
    {
        var score = 0;
        var judged = 0;
        var before = ' ';
        foreach (var b in bytes)
        {
            var c = letters[b];
            if (b >= 0x80)
            {
                score += Fit(before, c);
                if (++judged == Judged)
                    break;
            }
            else if (char.IsAsciiLetter(c) && IsCyrillic(before))
            {
                score -= 4;
            }
            before = c;
        }
        return score;
    }

    private static int Fit(char before, char c)
    {
        if (IsCyrillic(c))
        {
            if (char.IsAsciiLetter(before))
                return -4;
            if (char.IsUpper(c))
                return !char.IsLetter(before) ? 1
                    : char.IsLower(before) ? -4
                    : 0;
            return "оаеинтсрвлкмдпуяі".Contains(c, StringComparison.Ordinal) ? 3
                : "ыьгзбчйхжшюцщї".Contains(c, StringComparison.Ordinal) ? 2
                : 0;
        }
        if (char.IsLetter(c))
            // Two accented letters in a row are rare, three are another alphabet.
            return char.IsAsciiLetter(before) ? 2
                : char.IsLetter(before) ? -2
                : 0;
        return
            c
                is '«'
                    or '»'
                    or '“'
                    or '”'
                    or '„'
                    or '‘'
                    or '’'
                    or '–'
                    or '—'
                    or '…'
                    or '№'
                    or '\u00A0'
                    or '§'
                    or '€'
                    or '•'
            ? 1
            : -3;
    }

    private static bool IsCyrillic(char c) => c is >= '\u0400' and <= '\u04FF';
}
