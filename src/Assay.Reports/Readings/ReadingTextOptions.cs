namespace Assay.Reports.Readings;

/// <summary>How much of a reading to write to a terminal.</summary>
/// <param name="Brief">Only what is listed, what does not hold together and what carries a claim, a line each; not the text.</param>
/// <param name="Parts">The parts to write.</param>
public sealed record ReadingTextOptions(bool Brief = false, ReadingParts Parts = ReadingParts.All);
