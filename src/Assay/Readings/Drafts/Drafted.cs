using Assay.Readings.Texts;

namespace Assay.Readings.Drafts;

/// <summary>A value of a draft, and where it is from.</summary>
/// <param name="Value">The value.</param>
/// <param name="Span">The words it is from; null where it follows from what is known.</param>
/// <param name="Why">What made it this value where the words alone do not show it: the register, a rule, the day of the text; null where they do.</param>
public sealed record Drafted<T>(T Value, TextSpan? Span, string? Why = null);
