using Assay.Findings;
using Assay.Model;

namespace Assay.Measures;

/// <summary>On what ground a measure reaches an act, or fails to.</summary>
public enum Ground
{
    /// <summary>Several grounds at once.</summary>
    Several,

    /// <summary>The day.</summary>
    Date,

    /// <summary>Who is bound.</summary>
    Nexus,

    /// <summary>What is done.</summary>
    Activity,

    /// <summary>Where.</summary>
    Area,

    /// <summary>With whom, or whose it is.</summary>
    Party,

    /// <summary>Which goods.</summary>
    Commodity,

    /// <summary>Where goods come from or go.</summary>
    Origin,

    /// <summary>A term of the deal.</summary>
    Term,

    /// <summary>An answer the deal file gives or lacks.</summary>
    Fact,
}

/// <summary>A node of the trace: what a condition found in the facts, and the parts it was put together from.</summary>
/// <param name="Holds">The answer.</param>
/// <param name="Text">What was found, as a sentence that is true whatever the answer.</param>
/// <param name="Ground">What it is about.</param>
/// <param name="Parts">The parts of a compound condition; empty for a leaf.</param>
/// <param name="Evidence">What a leaf's answer rests on.</param>
/// <param name="Missing">For a leaf without an answer: the fact that would give one.</param>
public sealed record Judgement(
    Truth Holds,
    Wording Text,
    Ground Ground,
    IReadOnlyList<Judgement> Parts,
    IReadOnlyList<Evidence> Evidence,
    Wording? Missing
)
{
    /// <summary>A leaf with an answer.</summary>
    public static Judgement Leaf(
        Truth holds,
        Ground ground,
        Wording text,
        params IReadOnlyList<Evidence> evidence
    ) => new(holds, text, ground, [], evidence, null);

    /// <summary>A leaf without an answer, naming the fact that would give one.</summary>
    public static Judgement Open(
        Ground ground,
        Wording text,
        Wording missing,
        params IReadOnlyList<Evidence> evidence
    ) => new(Truth.Unknown, text, ground, [], evidence, missing);

    /// <summary>
    /// The leaves that carry the answer: of a conjunction the parts that share it, of a disjunction the deciding ones, of a
    /// negation those of its part, turned round, so that a leaf that holds always speaks for the answer.
    /// </summary>
    public IEnumerable<Judgement> Carriers()
    {
        if (Parts.Count == 0)
            return [this];
        if (IsNegation)
            return Parts[0].Carriers().Select(leaf => leaf with { Holds = leaf.Holds.Not() });
        return Parts.Where(part => Carries(part.Holds)).SelectMany(part => part.Carriers());
    }

    // A compound that is not decided still rests on the parts that hold: a reader wants to see how far it got.
    private bool Carries(Truth part) => Holds == Truth.Unknown ? part != Truth.False : part == Holds;

    /// <summary>Whether this node is the negation of its one part.</summary>
    public bool IsNegation { get; init; }
}
