namespace Assay.Readings.Quotes;

/// <summary>What a report may take up: the part of a passage between direct quotes.</summary>
/// <param name="From">Its first token.</param>
/// <param name="Until">Behind its last.</param>
/// <param name="BeginsPassage">Whether no direct quote stands before it.</param>
/// <param name="EndsPassage">Whether no direct quote stands behind it.</param>
internal readonly record struct Stretch(int From, int Until, bool BeginsPassage, bool EndsPassage);
