using System.Runtime.CompilerServices;

namespace Assay.Readings.Mentions.Known;

/// <summary>
/// Tells most words that begin no name from their first letters, without looking them up. Four of five words of a text are in small letters, and hardly any of them begins
/// the name of a commodity.
/// </summary>
internal sealed class WordBegins
{
    private const int Letters = 3;
    private readonly ulong[] _bits = new ulong[1 << 10];

    /// <summary>Adds a word as it is written in small letters. Cyrillic words are inflected at their end only.</summary>
    public void Add(ReadOnlySpan<char> word)
    {
        var bit = Bit(word);
        _bits[bit >> 6] |= 1UL << (bit & 63);
    }

    /// <summary>Whether a word in small letters may be one of those added.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayHave(ReadOnlySpan<char> word)
    {
        var bit = Bit(word);
        return (_bits[bit >> 6] & (1UL << (bit & 63))) != 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Bit(ReadOnlySpan<char> word)
    {
        // in Cyrillic words even the third letter may come and go: уголь, угля
        if (word.Length < Letters || word[0] >= '\u0400')
            return (int)(
                unchecked((uint)(word[0] * 0x9E37 + (word.Length > 1 ? word[1] : 0) * 0x79B9)) & 0xffff
            );
        return (int)(unchecked((uint)(word[0] * 0x9E37 + word[1] * 0x79B9 + word[2] * 0x7F4B)) & 0xffff);
    }
}
