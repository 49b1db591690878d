using Assay.Model;
using Assay.Readings;
using Assay.Readings.Figures;
using Assay.Reports.Digests;
using Assay.Reports.Text;

namespace Assay.Reports.Readings;

/// <summary>The lists of quotes, figures, what does not hold together and wordings.</summary>
internal sealed class ReadingLists(TextPage page, Reading reading)
{
    private const int MostWords = 300;

    private readonly ReadingNotes _notes = new(reading);

    public void Write(ReadingParts parts)
    {
        if (parts.HasFlag(ReadingParts.Quotes))
            WriteQuotes();
        if (parts.HasFlag(ReadingParts.Figures))
            WriteFigures();
        if (parts.HasFlag(ReadingParts.Checks))
            WriteChecks();
        if (parts.HasFlag(ReadingParts.Wordings))
            WriteWordings();
    }

    /// <summary>What somebody in haste needs: who is listed, what does not hold together, what carries a claim.</summary>
    public void WriteBrief(ReadingParts parts)
    {
        if (parts.HasFlag(ReadingParts.Mentions))
        {
            page.Heading("Listed on the day of the text");
            if (KnowledgeWarning.Of(reading).Title is { } warning)
                page.Paragraph([
                    new Run($"{warning.ToUpperInvariant()}: no official list was loaded.", Styles.Warning),
                ]);
            var listed = reading.Referents.Where(r => LinkWords.IsListed(r) != Truth.False).ToList();
            foreach (var referent in listed)
                Item(ReadingIds.Referent(referent.Number), [Run.Of(ReadingNotes.Of(referent))]);
            if (listed.Count == 0)
                page.Paragraph("Nobody who was linked.");
        }
        // who asks for quotes or figures alone gets them
        Write(parts == ReadingParts.All ? ReadingParts.Checks | ReadingParts.Wordings : parts);
    }

    private void WriteQuotes()
    {
        page.Heading("Quotes");
        for (var i = 0; i < reading.Quotes.Count; i++)
        {
            var quote = reading.Quotes[i];
            var words = string.Join(" … ", quote.Pieces.Select(p => _notes.Words(p, MostWords)));
            Item(
                ReadingIds.Quote(i),
                [
                    new Run(_notes.Of(quote), Styles.Strong),
                    Run.Of($": “{words}”"),
                    new Run(quote.Why.Length > 0 ? $" ({quote.Why})" : "", Styles.Faint),
                ]
            );
        }
        None(reading.Quotes.Count);
    }

    private void WriteFigures()
    {
        page.Heading("Figures");
        for (var i = 0; i < reading.Figures.Count; i++)
        {
            if (reading.Figures[i].Kind == FigureKind.Date)
                continue;
            Item(ReadingIds.Figure(i), [.. FigureRuns(reading.Figures[i])]);
        }
        var dates = reading
            .Figures.Select((figure, i) => (Figure: figure, Number: i))
            .Where(f => f.Figure.Kind == FigureKind.Date)
            .Select(f =>
                $"{ReadingIds.Figure(f.Number)} “{_notes.Words(f.Figure.Span)}” {FigureWords.Of(f.Figure)}"
            )
            .ToList();
        if (dates.Count > 0)
            page.Labelled(new Run("Dates:", Styles.Strong), [Run.Of(string.Join("; ", dates))], 0);
        None(reading.Figures.Count);
    }

    private IEnumerable<Run> FigureRuns(Figure figure) =>
        [Run.Of($"“{_notes.Words(figure.Span)}”: "), new Run(_notes.Of(figure), Styles.Strong)];

    private void WriteChecks()
    {
        page.Heading("What does not hold together");
        for (var i = 0; i < reading.Inconsistencies.Count; i++)
        {
            var found = reading.Inconsistencies[i];
            var evidence = string.Join("”, “", found.Evidence.Select(e => _notes.Words(e)));
            Item(
                ReadingIds.Inconsistency(i),
                [
                    Run.Of($"“{_notes.Words(found.Span, MostWords)}”: "),
                    new Run(ReadingWords.Of(found.Kind), ReadingStyles.Of(MarkKind.Inconsistency)),
                    Run.Of($": {found.Reason}"),
                    new Run(evidence.Length > 0 ? $" (see “{evidence}”)" : "", Styles.Faint),
                ]
            );
        }
        None(reading.Inconsistencies.Count);
    }

    private void WriteWordings()
    {
        page.Heading("Wordings that carry a claim to territory");
        for (var i = 0; i < reading.Wordings.Count; i++)
        {
            var wording = reading.Wordings[i];
            Item(
                ReadingIds.Wording(i),
                [
                    new Run($"“{_notes.Words(wording.Span)}”", ReadingStyles.Of(MarkKind.Wording)),
                    Run.Of($" ({ReadingWords.Of(wording)}): {wording.Why} Neutral: “{wording.Neutral}”"),
                    new Run($" [{wording.Rule}]", Styles.Faint),
                ]
            );
        }
        None(reading.Wordings.Count);
    }

    private void Item(string label, IReadOnlyList<Run> runs) =>
        page.Item(new Run(label, ReadingStyles.Label), 4, runs, 0);

    private void None(int count)
    {
        if (count == 0)
            page.Paragraph("None found.");
    }
}
