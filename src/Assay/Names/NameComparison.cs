namespace Assay.Names;

/// <summary>What comparing two names gave: a score and all it rests on.</summary>
/// <param name="Left">The first name.</param>
/// <param name="Right">The second name.</param>
/// <param name="Score">From 0 (nothing agrees) to 1 (the same, but for case, diacritics, punctuation and script).</param>
/// <param name="Alignments">Which parts were paired and why, in the order of the first name.</param>
/// <param name="LeftOver">The parts only the first name has.</param>
/// <param name="RightOver">The parts only the second name has.</param>
/// <param name="Doubts">What lowered the score besides.</param>
public sealed record NameComparison(
    Name Left,
    Name Right,
    double Score,
    IReadOnlyList<Alignment> Alignments,
    IReadOnlyList<NamePart> LeftOver,
    IReadOnlyList<NamePart> RightOver,
    NameDoubts Doubts
)
{
    /// <summary>Why, one sentence a reason. Made when asked for.</summary>
    public IReadOnlyList<string> Explanation => NameExplanation.Sentences(this);
}
