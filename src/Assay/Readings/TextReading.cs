using Assay.Readings.Mentions;
using Assay.Readings.Mentions.Known;
using Assay.Readings.Texts;

namespace Assay.Readings;

/// <summary>Reads texts by what is known on a day. Made once for any number of documents; for one thread, others take <see cref="ForAnotherThread"/>.</summary>
public sealed class TextReading
{
    private readonly Knowledge _knowledge;
    private readonly KnownNames _names;
    private readonly MentionFinder _mentions;

    private TextReading(Knowledge knowledge, KnownNames names)
    {
        _knowledge = knowledge;
        _names = names;
        _mentions = new MentionFinder(knowledge, names);
    }

    /// <summary>Takes what is known, and gathers its names.</summary>
    public static TextReading With(Knowledge knowledge) => new(knowledge, KnownNames.Of(knowledge));

    /// <summary>The same for another thread.</summary>
    public TextReading ForAnotherThread() => new(_knowledge, _names);

    /// <summary>Reads a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="day">The day it is of, where the user tells; null to take it from the file or the text.</param>
    /// <param name="today">The day of reading: taken where nothing else tells.</param>
    public Reading Read(Document document, LocalDate? day, LocalDate today)
    {
        var text = TokenizedText.Of(document);
        var on =
            day is { } told ? new ReadingDay(told, "given by the user", true)
            : document.Written is { } written ? new ReadingDay(written, "the file says so", true)
            : new ReadingDay(today, "the day of reading, for neither user nor file tell one", false);
        var (mentions, referents) = _mentions.Find(text, on.On);
        return new Reading(document, on, mentions, referents, [], [], [], [], _knowledge.Hash);
    }
}
