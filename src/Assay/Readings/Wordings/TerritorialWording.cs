using Assay.Readings.Texts;

namespace Assay.Readings.Wordings;

/// <summary>How plainly a wording carries a claim to territory.</summary>
public enum ClaimGrade
{
    /// <summary>It may be read otherwise, or is used without thought: an old name, an article.</summary>
    Weak,

    /// <summary>It can hardly be read otherwise.</summary>
    Strong,
}

/// <summary>Whose words a wording is in a text.</summary>
public enum WordingUse
{
    /// <summary>The text's own.</summary>
    OwnWords,

    /// <summary>Somebody else's, marked as such.</summary>
    Quoted,

    /// <summary>Named in order to reject it.</summary>
    Criticised,
}

/// <summary>A wording that carries a claim to territory, or builds on one.</summary>
/// <param name="Span">The words.</param>
/// <param name="Rule">The id of the rule in <c>data/wordings</c>.</param>
/// <param name="Grade">How plainly.</param>
/// <param name="Use">Whose words.</param>
/// <param name="Why">What it claims, and what tells whose words it is.</param>
/// <param name="Neutral">A wording that claims nothing.</param>
public sealed record TerritorialWording(
    TextSpan Span,
    string Rule,
    ClaimGrade Grade,
    WordingUse Use,
    string Why,
    string Neutral
);
