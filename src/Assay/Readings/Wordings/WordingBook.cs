using Assay.Model;

namespace Assay.Readings.Wordings;

/// <summary>The wordings that carry a claim to territory, as <c>data/wordings</c> lists them.</summary>
/// <param name="Rules">In the order of the files.</param>
public sealed record WordingBook(IReadOnlyList<WordingRule> Rules)
{
    /// <summary>A book without rules.</summary>
    public static WordingBook Empty { get; } = new([]);

    /// <summary>Hash of the files it was read from; with that of other knowledge it tells by what a text was read.</summary>
    public ContentHash Hash { get; init; }

    /// <summary>Its phrases by their letters.</summary>
    internal WordingIndex Index { get; } = new(Rules);
}

/// <summary>A wording that carries a claim to territory, or builds on one.</summary>
/// <param name="Id">Its id, unique in the book: <c>new-regions</c>.</param>
/// <param name="Grade">How plainly it carries the claim.</param>
/// <param name="Why">What it claims, a sentence.</param>
/// <param name="Neutral">A wording that claims nothing.</param>
/// <param name="Source">What the judgement rests on.</param>
/// <param name="Phrases">The phrases that are it.</param>
public sealed record WordingRule(
    string Id,
    ClaimGrade Grade,
    string Why,
    string Neutral,
    Citation Source,
    IReadOnlyList<WordPattern> Phrases
)
{
    /// <summary>Words of which one has to stand near; empty where none has to.</summary>
    public IReadOnlyList<WordPattern> Near { get; init; } = [];

    /// <summary>Words of which one may stand anywhere in the text instead of one of <see cref="Near"/> near.</summary>
    public IReadOnlyList<WordPattern> InText { get; init; } = [];

    /// <summary>Words none of which may stand near.</summary>
    public IReadOnlyList<WordPattern> NotNear { get; init; } = [];

    /// <summary>Words of which one has to stand directly behind it; empty where none has to.</summary>
    public IReadOnlyList<WordPattern> Before { get; init; } = [];

    /// <summary>Words none of which may stand directly before.</summary>
    public IReadOnlyList<WordPattern> NotBehind { get; init; } = [];

    /// <summary>Words none of which may stand directly behind.</summary>
    public IReadOnlyList<WordPattern> NotBefore { get; init; } = [];

    /// <summary>
    /// Whether the phrase has to end its noun phrase: behind "the Ukraine" no noun may stand, for "the Ukraine war" has its article from "war".
    /// </summary>
    public bool EndsPhrase { get; init; }
}
