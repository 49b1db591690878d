using Assay.Model;
using Assay.Readings;
using Assay.Readings.Mentions;
using Assay.Reports.Digests;
using Assay.Reports.Text;
using Assay.Reports.Words;
using Spectre.Console;

namespace Assay.Reports.Readings;

/// <summary>Writes a reading for a terminal, or for a pipe, where it is plain lines: the text with marginal notes, then lists of all that was found.</summary>
public static class ReadingText
{
    /// <summary>Writes the reading.</summary>
    public static void Write(Reading reading, IAnsiConsole console, ReadingTextOptions options)
    {
        var page = new TextPage(console);
        WriteHead(page, reading, options.Parts);
        if (options.Brief)
        {
            new ReadingLists(page, reading).WriteBrief(options.Parts);
            return;
        }
        new AnnotatedText(page, reading, options.Parts).Write();
        if (options.Parts.HasFlag(ReadingParts.Mentions))
            new ReferentText(page, reading).Write();
        new ReadingLists(page, reading).Write(options.Parts);
        page.Blank();
        page.Paragraph([new Run(ReadingWords.Notice, Styles.Faint)]);
    }

    private static void WriteHead(TextPage page, Reading reading, ReadingParts parts)
    {
        var document = reading.Document;
        page.Paragraph([new Run(ReadingWords.Title(document), Styles.Strong)]);
        page.Paragraph([
            Run.Of($"Read as of {FactWords.Of(reading.Day.On)} ({reading.Day.Why})"),
            new Run(
                " · "
                    + ReadingNotes.Joined(
                        ", ",
                        document.Name,
                        document.Format,
                        ReadingWords.Code(document.Language) ?? "language not told",
                        document.Pages > 0 ? FactWords.Count(document.Pages, "page") : null,
                        document.Publisher,
                        document.Written is { } day ? $"dated {FactWords.Of(day)}" : null
                    )
                    + $" · knowledge {reading.Knowledge.Short}",
                Styles.Faint
            ),
        ]);
        page.Paragraph(Counts(reading, parts));
        var warning = KnowledgeWarning.Of(reading);
        if (warning.Title is { } title)
            page.Labelled(
                new Run(title.ToUpperInvariant() + ":", Styles.Warning),
                [Run.Of(warning.Text!)],
                0
            );
    }

    /// <summary>How much was found, in a sentence.</summary>
    internal static string Counts(Reading reading, ReadingParts parts)
    {
        var counts = new List<string>();
        if (parts.HasFlag(ReadingParts.Mentions))
        {
            counts.AddRange(
                Enum.GetValues<MentionKind>()
                    .Select(kind => (Kind: kind, Count: reading.Referents.Count(r => r.Kind == kind)))
                    .Where(k => k.Count > 0)
                    .Select(k => Named(k.Count, k.Kind))
            );
            if (reading.Referents.Count(r => LinkWords.IsListed(r) == Truth.True) is > 0 and var listed)
                counts.Add(FormattableString.Invariant($"{listed} of them listed that day"));
        }
        if (parts.HasFlag(ReadingParts.Quotes))
            counts.Add(FactWords.Count(reading.Quotes.Count, "quote"));
        if (parts.HasFlag(ReadingParts.Figures))
            counts.Add(FactWords.Count(reading.Figures.Count, "figure"));
        if (parts.HasFlag(ReadingParts.Checks))
            counts.Add(
                reading.Inconsistencies.Count == 0
                    ? "nothing found that does not hold together"
                    : FactWords.Count(
                        reading.Inconsistencies.Count,
                        "place that does not hold together",
                        "places that do not hold together"
                    )
            );
        if (parts.HasFlag(ReadingParts.Wordings))
            counts.Add(
                FactWords.Count(reading.Wordings.Count, "wording with a claim", "wordings with a claim")
            );
        return string.Join(", ", counts) + ".";
    }

    private static string Named(int count, MentionKind kind) =>
        kind switch
        {
            MentionKind.Person => FactWords.Count(count, "person", "people"),
            MentionKind.Commodity => FactWords.Count(count, "commodity", "commodities"),
            _ => FactWords.Count(count, ReadingWords.Of(kind)),
        };
}
