using Assay.Model;
using Assay.Readings.Checks;
using Assay.Readings.Figures;
using Assay.Readings.Mentions;
using Assay.Readings.Mentions.Known;
using Assay.Readings.Quotes;
using Assay.Readings.Texts;
using Assay.Readings.Wordings;

namespace Assay.Readings;

/// <summary>Reads texts by what is known on a day. Made once for any number of documents; for one thread, others take <see cref="ForAnotherThread"/>.</summary>
public sealed class TextReading
{
    private readonly Knowledge _knowledge;
    private readonly KnownNames _names;
    private readonly MentionFinder _mentions;
    private readonly PlaceFacts _places;
    private readonly WordingBook _wordings;

    private TextReading(Knowledge knowledge, KnownNames names, WordingBook wordings)
    {
        _wordings = wordings;
        _knowledge = knowledge;
        _names = names;
        _mentions = new MentionFinder(knowledge, names);
        _places = new PlaceFacts(knowledge);
    }

    /// <summary>Takes what is known, and gathers its names.</summary>
    /// <param name="knowledge">What is known.</param>
    /// <param name="wordings">The wordings that carry a claim to territory.</param>
    public static TextReading With(Knowledge knowledge, WordingBook wordings) =>
        new(knowledge, KnownNames.Of(knowledge), wordings);

    /// <summary>The same for another thread.</summary>
    public TextReading ForAnotherThread() => new(_knowledge, _names, _wordings);

    /// <summary>Reads a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="day">The day it is of, where the user tells; null to take it from the file or the text.</param>
    /// <param name="today">The day of reading: taken where nothing else tells.</param>
    public Reading Read(Document document, LocalDate? day, LocalDate today) =>
        Read(document, day, today, static _ => { });

    /// <summary>Reads a document, and tells of each step when it is done, by which a host with a clock measures them.</summary>
    internal Reading Read(Document document, LocalDate? day, LocalDate today, Action<string> done)
    {
        var text = TokenizedText.Of(document);
        done("tokens and sentences");
        var figures = FigureFinder.Find(text, day ?? document.Written);
        var on = TextDay.Of(document, figures, day, today);
        if (on.IsTold && day is null && document.Written is null)
            figures = FigureFinder.Find(text, on.On);
        done("figures");
        var (mentions, referents) = _mentions.Find(text, on.On, done);
        var quotes = QuoteFinder.Find(text, mentions, referents);
        done("quotes");
        figures = FigureClaims.Attribute(figures, quotes);
        done("claims of figures");
        var inconsistencies = InconsistencyFinder.Find(
            new CheckedText(text, figures, quotes, mentions, referents, _places, on.IsTold ? on.On : null)
        );
        done("checks");
        var claims = WordingFinder.Find(text, quotes, _wordings);
        done("wordings");
        return new Reading(
            document,
            on,
            mentions,
            referents,
            quotes,
            figures,
            inconsistencies,
            claims,
            _wordings.Hash == default
                ? _knowledge.Hash
                : ContentHash.OfAll([_knowledge.Hash.Hex, _wordings.Hash.Hex])
        )
        {
            StarterPackOnly = _knowledge.Listings.Editions.Count == 0,
        };
    }
}
