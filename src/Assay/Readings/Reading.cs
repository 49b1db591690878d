using Assay.Model;
using Assay.Readings.Checks;
using Assay.Readings.Figures;
using Assay.Readings.Mentions;
using Assay.Readings.Quotes;
using Assay.Readings.Texts;
using Assay.Readings.Wordings;

namespace Assay.Readings;

/// <summary>What a text says: who and what is named, who said what, which figures are given, what does not hold together, which wordings carry a claim.</summary>
/// <param name="Document">The text.</param>
/// <param name="Day">The day it is of, by which designations and control are taken.</param>
/// <param name="Mentions">In the order of the text; those that begin together the longer first.</param>
/// <param name="Referents">Who and what is mentioned, in the order of first mention.</param>
/// <param name="Quotes">In the order of the text.</param>
/// <param name="Figures">In the order of the text.</param>
/// <param name="Inconsistencies">In the order of the text.</param>
/// <param name="Wordings">In the order of the text.</param>
/// <param name="Knowledge">Hash of the knowledge and the wordings it was read with: the same text and knowledge give the same reading.</param>
public sealed record Reading(
    Document Document,
    ReadingDay Day,
    IReadOnlyList<Mention> Mentions,
    IReadOnlyList<Referent> Referents,
    IReadOnlyList<Quote> Quotes,
    IReadOnlyList<Figure> Figures,
    IReadOnlyList<Inconsistency> Inconsistencies,
    IReadOnlyList<TerritorialWording> Wordings,
    ContentHash Knowledge
)
{
    /// <summary>Whether no official list was loaded: who is listed was taken from the starter pack alone.</summary>
    public bool StarterPackOnly { get; init; }
}

/// <summary>The day a text is of.</summary>
/// <param name="On">The day.</param>
/// <param name="Why">What tells it: the user, the file, the text.</param>
/// <param name="IsTold">Whether user, file or text tell it; else it is the day of reading.</param>
public sealed record ReadingDay(LocalDate On, string Why, bool IsTold);
