using Assay.Model;
using Assay.Readings;
using Assay.Readings.Figures;
using Assay.Readings.Mentions;
using Assay.Readings.Quotes;
using Assay.Readings.Texts;

namespace Assay.Reports.Readings;

/// <summary>What is noted at the margin of a text: a line or two an item.</summary>
internal sealed class ReadingNotes(Reading reading)
{
    /// <summary>Who or what is meant, what it is known as, who lists it.</summary>
    public static string Of(Referent referent)
    {
        var listed = LinkWords.Lists(referent) is { } lists ? $"listed: {lists}" : null;
        var unsure =
            referent.Links.Count == 0 && referent.Others.Count > 0
                ? $"not linked, {Counted.Of(referent.Others.Count, "other")} of the name"
                : null;
        return Joined(
            "; ",
            $"{referent.Name}, {ReadingWords.Of(referent.Kind)}{Known(referent)}",
            listed,
            unsure
        );
    }

    // A name that the link has as the text has it need not be said twice.
    private static string Known(Referent referent) =>
        referent.Links.Count == 0
            ? ""
            : ": "
                + string.Join(
                    ", ",
                    referent.Links.Select(l =>
                        string.Equals(l.Name, referent.Name, StringComparison.Ordinal)
                            ? l.Target.Id
                            : $"{l.Name} ({l.Target.Id})"
                    )
                );

    /// <summary>Who speaks, in which manner, when, where, on which occasion, through whom.</summary>
    public string Of(Quote quote) =>
        Joined(
            ", ",
            $"{ReadingWords.Of(quote.Speaker)}, {(quote.IsDenied ? "denied or doubted" : ReadingWords.Of(quote.Manner))}",
            Quoted("on", quote.On),
            Quoted("where", quote.Where),
            Quoted("at", quote.Medium),
            quote.Through is { } through ? $"through {through.Name}" : null,
            quote.Within is { } outer ? $"within {ReadingIds.Quote(outer)}" : null,
            quote.IsAltered ? "altered by whoever quotes" : null
        );

    /// <summary>Value, of what, of whom, when, who claims it.</summary>
    public string Of(Figure figure) =>
        Joined(
            ", ",
            FigureWords.Of(figure),
            Quoted("of", figure.Of),
            Quoted("whose", figure.Whose),
            figure.When is { } when ? $"in {FigureWords.Of(reading.Figures[when])}" : null,
            figure.ClaimedBy is { } by ? $"says {by.Name}" : null
        );

    /// <summary>The words of a stretch on one line, shortened.</summary>
    public string Words(TextSpan span, int most = 160)
    {
        // cut before it is copied: an item may be as long as the text
        var cut = span.Length > 4 * most ? span with { Length = 4 * most } : span;
        var words = reading.Document.Text.AsSpan(cut.Start, cut.Length);
        var line = string.Join(
            ' ',
            words.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        );
        return Reports.Words.Plain.Short(line, most);
    }

    /// <summary>Texts that are there, joined.</summary>
    public static string Joined(string separator, params ReadOnlySpan<string?> parts) =>
        string.Join(separator, parts.ToArray().Where(p => !string.IsNullOrEmpty(p)));

    private string? Quoted(string label, TextSpan? span) =>
        span is { } stretch ? $"{label} “{Words(stretch)}”" : null;
}
