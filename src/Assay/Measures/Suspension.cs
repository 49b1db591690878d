using Assay.Model;

namespace Assay.Measures;

/// <summary>Days on which a measure that is in force does not apply.</summary>
/// <param name="Days">The days.</param>
/// <param name="Published">From when it could be known; null where always.</param>
/// <param name="Text">Why, as the end of a sentence: "suspended by the Federal Register notice of …".</param>
public sealed record Suspension(InForce Days, LocalDate? Published, string Text);
