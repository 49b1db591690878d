using Assay.Readings.Texts;

namespace Assay.Readings.Checks;

/// <summary>In which way something does not hold together.</summary>
public enum InconsistencyKind
{
    /// <summary>A comparison whose currencies, scales or direction do not go together.</summary>
    Comparison,

    /// <summary>Parts that do not make the whole.</summary>
    Sum,

    /// <summary>Shares past a whole.</summary>
    Share,

    /// <summary>Price times quantity is not the value given.</summary>
    Product,

    /// <summary>Dates in an order that cannot be.</summary>
    Order,

    /// <summary>A weekday that the date is not.</summary>
    Weekday,

    /// <summary>An age that does not go with the years.</summary>
    Age,

    /// <summary>One quote, two speakers.</summary>
    TwoSpeakers,

    /// <summary>Title and body differ.</summary>
    Title,

    /// <summary>Words that exclude each other: "potential losses" that were "forfeited".</summary>
    Contradiction,

    /// <summary>A place that does not lie in the region or country named for it.</summary>
    Place,

    /// <summary>One thing, two figures.</summary>
    Number,
}

/// <summary>What does not hold together in a text: what was extracted, what comes out when it is recomputed, and no guess which is right.</summary>
/// <param name="Kind">In which way.</param>
/// <param name="Span">Where it shows.</param>
/// <param name="Reason">Why, with the numbers, for a person.</param>
/// <param name="Evidence">The other places it rests on, such as the earlier figure.</param>
public sealed record Inconsistency(
    InconsistencyKind Kind,
    TextSpan Span,
    string Reason,
    IReadOnlyList<TextSpan> Evidence
);
