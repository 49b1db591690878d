using System.Runtime.InteropServices;
using Assay.Names;

namespace Assay.Listings.Indexing;

/// <summary>
/// As much of a part of a name as tells whether it may be a piece of a word (how long its key is, and how it begins and ends), or a word that differs
/// from another by little.
/// </summary>
/// <param name="Length">Letters of its key; 255 stands for all above.</param>
/// <param name="First">The key's first letter; 0 where there is none.</param>
/// <param name="Second">The second, likewise.</param>
/// <param name="SecondLast">The last but one, likewise.</param>
/// <param name="Last">The last, likewise.</param>
/// <param name="Content">1 where a party is told from others by the part, else 0.</param>
/// <param name="Spelled">Letters as it is spelled; 255 stands for all above.</param>
/// <param name="Letters">The set of these letters, one bit each.</param>
/// <param name="Sounds">The set of its key's letters, likewise.</param>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal readonly record struct PartShape(
    byte Length,
    byte First,
    byte Second,
    byte SecondLast,
    byte Last,
    byte Content,
    byte Spelled,
    int Letters,
    int Sounds
)
{
    /// <summary>The shape of a part.</summary>
    public static PartShape Of(NamePart part)
    {
        var key = part.Key;
        return new PartShape(
            (byte)Math.Min(key.Length, byte.MaxValue),
            Letter(key, 0),
            Letter(key, 1),
            Letter(key, key.Length - 2),
            Letter(key, key.Length - 1),
            IsWord(part) ? (byte)1 : (byte)0,
            (byte)Math.Min(part.Folded.Length, byte.MaxValue),
            part.FoldedLetters,
            part.Letters
        );
    }

    /// <summary>Whether a name is found by the part: by its words, not by its numbers, which may differ between sisters.</summary>
    public static bool IsWord(NamePart part) => part.IsContent && part.Kind != PartKind.Number;

    /// <summary>Whether the part may be a word that differs by so few letters that the names may still be one party's.</summary>
    public bool MayBeNear(NamePart word) =>
        Content == 1
        && Math.Abs(Spelled - Math.Min(word.Folded.Length, byte.MaxValue)) <= NameScoring.MostLettersOfSlip
        // each change takes a letter out of the set and puts another in
        && int.PopCount(Letters ^ word.FoldedLetters) <= 2 * NameScoring.MostLettersOfSlip;

    /// <summary>Whether a key begins with the part's first two sounds (one, where the part has but one).</summary>
    public bool Begins(ReadOnlySpan<char> key) =>
        Length == 0
        || (key.Length > 0 && key[0] == First && (Length == 1 || (key.Length > 1 && key[1] == Second)));

    /// <summary>Whether a key ends with the part's last two sounds (one, where the part has but one).</summary>
    public bool Ends(ReadOnlySpan<char> key) =>
        Length == 0
        || (key.Length > 0 && key[^1] == Last && (Length == 1 || (key.Length > 1 && key[^2] == SecondLast)));

    /// <summary>Keys are of Latin letters and digits, each of which fits into a byte.</summary>
    private static byte Letter(string key, int at) => at < 0 || at >= key.Length ? (byte)0 : (byte)key[at];
}
