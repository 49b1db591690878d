using System.Runtime.InteropServices;
using Assay.Names;

namespace Assay.Listings.Indexing;

/// <summary>As much of a part of a name as tells quickly that it is no word which differs from another by little.</summary>
/// <param name="IsWordFlag">1 where a name is found by the part, else 0.</param>
/// <param name="Spelled">Letters as it is spelled; 255 stands for all above.</param>
/// <param name="Letters">The set of these letters, one bit each.</param>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct PartShape(byte IsWordFlag, byte Spelled, int Letters)
{
    /// <summary>The shape of a part.</summary>
    public static PartShape Of(NamePart part) =>
        new(
            IsWord(part) ? (byte)1 : (byte)0,
            (byte)Math.Min(part.Folded.Length, byte.MaxValue),
            part.FoldedLetters
        );

    /// <summary>Whether a name is found by the part: by its words, not by its numbers, which may differ between sisters.</summary>
    public static bool IsWord(NamePart part) => part.IsContent && part.Kind != PartKind.Number;

    /// <summary>Whether the part may be a word that differs by so few letters that the names may still be one party's.</summary>
    public bool MayBeNear(NamePart word) =>
        IsWordFlag != 0
        && Math.Abs(Spelled - Math.Min(word.Folded.Length, byte.MaxValue)) <= NameScoring.MostLettersOfSlip
        // each change takes a letter out of the set and puts another in
        && int.PopCount(Letters ^ word.FoldedLetters) <= 2 * NameScoring.MostLettersOfSlip;
}
