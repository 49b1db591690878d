using Assay.Readings.Texts;

namespace Assay.Readings.Quotes;

/// <summary>In which manner somebody's words are given.</summary>
public enum QuoteManner
{
    /// <summary>In quotation marks, a sentence or more, or a part that the attribution completes.</summary>
    Direct,

    /// <summary>Reported: "he said that …".</summary>
    Indirect,

    /// <summary>A wording in quotation marks within the writer's own sentence: put in somebody's mouth, or kept at arm's length.</summary>
    Term,
}

/// <summary>Somebody's words in a text.</summary>
/// <param name="Pieces">The words without quotation marks; several where the attribution cuts the quote.</param>
/// <param name="Manner">In which manner.</param>
/// <param name="Speaker">Who said it; null where the text does not say.</param>
/// <param name="Why">What tells that, for a person: the verb, the place of the name.</param>
public sealed record Quote(IReadOnlyList<TextSpan> Pieces, QuoteManner Manner, Speaker? Speaker, string Why)
{
    /// <summary>The sentence parts that attribute it: name, verb, occasion; empty where nothing does.</summary>
    public TextSpan? Attribution { get; init; }

    /// <summary>When it was said, as the text gives it; null where it does not.</summary>
    public TextSpan? On { get; init; }

    /// <summary>Where, as the text gives it.</summary>
    public TextSpan? Where { get; init; }

    /// <summary>On which occasion or in which medium: "a press conference", "a televised interview", a newspaper.</summary>
    public TextSpan? Medium { get; init; }

    /// <summary>From whom the text has it, where that is not the speaker: a newspaper, another person.</summary>
    public Speaker? Through { get; init; }

    /// <summary>The number of the quote it stands in, where it is a quote within a quote.</summary>
    public int? Within { get; init; }

    /// <summary>Whether something in it was put in or left out by whoever quotes: square brackets, an ellipsis.</summary>
    public bool IsAltered { get; init; }

    /// <summary>Whether the speaker denies what is reported: "denied that", "опроверг, что".</summary>
    public bool IsDenied { get; init; }
}

/// <summary>Who speaks.</summary>
/// <param name="Span">The words that name the speaker.</param>
/// <param name="Name">The fullest name the text has, else those words.</param>
/// <param name="Referent">The number of the referent; null for somebody who is described only ("a spokesman").</param>
public sealed record Speaker(TextSpan Span, string Name, int? Referent);
