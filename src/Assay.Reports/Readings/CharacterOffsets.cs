using Assay.Readings.Texts;

namespace Assay.Reports.Readings;

/// <summary>
/// Places of a text counted in Unicode characters (code points) from places counted in UTF-16 units. The text is gone through once; a place
/// then costs the search among its characters beyond the basic plane, which are few.
/// </summary>
public sealed class CharacterOffsets
{
    // Where the pairs of surrogates begin: each makes two units one character. A lone half counts as the one character it is written as.
    private readonly int[] _pairs;
    private readonly int _length;

    private CharacterOffsets(int[] pairs, int length) => (_pairs, _length) = (pairs, length);

    /// <summary>How many characters the text has.</summary>
    public int Count => _length - _pairs.Length;

    /// <summary>Goes through a text.</summary>
    public static CharacterOffsets Of(string text)
    {
        var pairs = new List<int>();
        var at = 0;
        while (text.AsSpan(at).IndexOfAnyInRange('\ud800', '\udbff') is var found and >= 0)
        {
            at += found;
            if (at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
                pairs.Add(at++);
            at++;
        }
        return new CharacterOffsets([.. pairs], text.Length);
    }

    /// <summary>The character that a unit belongs to; behind the last unit the number of characters.</summary>
    /// <param name="unit">A place from 0 to the length of the text.</param>
    public int At(int unit)
    {
        var found = Array.BinarySearch(_pairs, unit);
        return unit - (found >= 0 ? found : ~found);
    }

    /// <summary>Where a stretch begins and where the character behind it stands.</summary>
    public (int Start, int End) Of(TextSpan span) => (At(span.Start), At(span.End));
}
