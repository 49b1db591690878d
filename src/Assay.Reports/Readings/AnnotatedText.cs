using Assay.Readings;
using Assay.Readings.Mentions;
using Assay.Readings.Texts;
using Assay.Reports.Text;
using Spectre.Console;

namespace Assay.Reports.Readings;

/// <summary>
/// The text of a reading with its marginal notes: labels behind what is marked, and what they say at the margin of a wide terminal, else beneath
/// each paragraph.
/// </summary>
internal sealed class AnnotatedText(TextPage page, Reading reading, ReadingParts parts)
{
    // Two columns of which the right still holds a name and its list on a line.
    private const int LeastForMargin = 110;
    private const int Gap = 3;
    private const int NoteIndent = 4;

    private readonly ReadingNotes _notes = new(reading);
    private readonly HashSet<int> _told = [];
    private readonly bool _hasMargin = page.IsTerminal && page.Width >= LeastForMargin;

    public void Write()
    {
        page.Heading("Text");
        var pageNumber = (int?)null;
        foreach (var block in MarkedText.Of(reading, parts))
        {
            if (block.Block.Page is { } number && number != pageNumber)
            {
                pageNumber = number;
                page.Blank();
                page.Paragraph([new Run(FormattableString.Invariant($"Page {number}"), Styles.Faint)]);
            }
            Write(block);
        }
    }

    private void Write(MarkedBlock block)
    {
        var runs = new List<Run>();
        var notes = new List<(string Label, string Note)>();
        // A name has its label once a paragraph: it would else drown the text.
        var labelled = new HashSet<int>();
        if (Lead(block.Block.Kind) is { Length: > 0 } lead)
            runs.Add(new Run(lead, Styles.Faint));
        foreach (var segment in block.Segments)
        {
            var style = Ground(block.Block.Kind).Combine(ReadingStyles.Of(segment.Marks));
            runs.Add(new Run(segment.Span.In(reading.Document.Text), style));
            foreach (var mark in segment.Labels)
            {
                if (Label(mark, labelled) is not { } label)
                    continue;
                runs.Add(new Run($"[{label}]", ReadingStyles.Label));
                if (Note(mark) is { } note)
                    notes.Add((label, note));
            }
        }
        page.Blank();
        if (_hasMargin)
            WriteBeside(runs, notes);
        else
            WriteBeneath(runs, notes);
    }

    // A date is plain enough to go without one, a picture's credit is no part of the story.
    private string? Label(Mark mark, HashSet<int> labelled)
    {
        if (mark.Kind == MarkKind.Date)
            return null;
        if (!mark.IsMention)
            return mark.Id;
        var mention = reading.Mentions[mark.Number];
        if (mention.IsCredit)
            return null;
        var isNew = labelled.Add(mention.Referent);
        return isNew || mention.Form is MentionForm.Description or MentionForm.Pronoun
            ? ReadingIds.Referent(mention.Referent)
            : null;
    }

    private string? Note(Mark mark)
    {
        if (mark.IsMention)
        {
            var mention = reading.Mentions[mark.Number];
            var referent = reading.Referents[mention.Referent];
            if (_told.Add(mention.Referent))
                return ReadingNotes.Of(referent);
            return mention.Form is MentionForm.Description or MentionForm.Pronoun
                ? $"“{_notes.Words(mention.Span)}”: {referent.Name}"
                : null;
        }
        return mark.Kind switch
        {
            MarkKind.Quote => _notes.Of(reading.Quotes[mark.Number]),
            MarkKind.Figure => _notes.Of(reading.Figures[mark.Number]),
            MarkKind.Inconsistency => Checked(mark.Number),
            _ => Worded(mark.Number),
        };
    }

    private string Checked(int number)
    {
        var found = reading.Inconsistencies[number];
        return $"{ReadingWords.Of(found.Kind)}: {found.Reason}";
    }

    private string Worded(int number)
    {
        var wording = reading.Wordings[number];
        return $"{ReadingWords.Of(wording)}. {wording.Why} Neutral: {wording.Neutral}";
    }

    private void WriteBeneath(List<Run> runs, List<(string Label, string Note)> notes)
    {
        page.Paragraph(runs);
        foreach (var (label, note) in notes)
            page.Item(new Run(label, ReadingStyles.Label), 3, [new Run(note, Styles.Faint)], NoteIndent);
    }

    private void WriteBeside(List<Run> runs, List<(string Label, string Note)> notes)
    {
        var left = page.Width * 3 / 5;
        var text = LineBreaks.Of(runs, left, 0, 0).ToList();
        var margin = notes
            .SelectMany(n =>
                LineBreaks.Of(
                    [new Run(n.Label + " ", ReadingStyles.Label), new Run(n.Note, Styles.Faint)],
                    page.Width - left - Gap,
                    0,
                    4
                )
            )
            .ToList();
        for (var i = 0; i < Math.Max(text.Count, margin.Count); i++)
        {
            var line = i < text.Count ? text[i] : [];
            if (i < margin.Count)
            {
                var used = line.Sum(run => run.Text.GetCellWidth());
                line = [.. line, Run.Of(new string(' ', Math.Max(left + Gap - used, 1))), .. margin[i]];
            }
            page.Line(line);
        }
    }

    private static Style Ground(BlockKind kind) =>
        kind switch
        {
            BlockKind.Title or BlockKind.Heading => Styles.Strong,
            BlockKind.Caption or BlockKind.Byline or BlockKind.Footnote => Styles.Faint,
            _ => Style.Plain,
        };

    private static string Lead(BlockKind kind) =>
        kind switch
        {
            BlockKind.Caption => "(caption) ",
            BlockKind.Byline => "(byline) ",
            BlockKind.Footnote => "(note) ",
            BlockKind.ListItem => "- ",
            BlockKind.Quotation => "> ",
            _ => "",
        };
}
