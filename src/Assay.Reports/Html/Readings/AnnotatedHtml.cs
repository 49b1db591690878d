using System.Globalization;
using System.Text;
using Assay.Readings;
using Assay.Readings.Mentions;
using Assay.Readings.Texts;
using Assay.Reports.Readings;

namespace Assay.Reports.Html.Readings;

/// <summary>
/// The text of a reading with links to the evidence of what is marked in it. A stretch is one link, to the innermost of its marks, as links cannot
/// nest; the outer ones show by their classes, and quotes, doubts and claims have a label behind them too.
/// </summary>
internal sealed class AnnotatedHtml
{
    private readonly StringBuilder _html = new();
    private readonly Reading _reading;
    private readonly ReadingNotes _notes;

    private AnnotatedHtml(ReadingView view) => (_reading, _notes) = (view.Reading, view.Notes);

    public static string Of(ReadingView view)
    {
        var text = new AnnotatedHtml(view);
        var page = (int?)null;
        foreach (var block in MarkedText.Of(view.Reading, view.Parts))
        {
            if (block.Block.Page is { } number && number != page)
            {
                page = number;
                text._html.Append(
                    CultureInfo.InvariantCulture,
                    $"<p class=\"page-number\">Page {number}</p>\n"
                );
            }
            text.Write(block);
        }
        return text._html.ToString();
    }

    private void Write(MarkedBlock block)
    {
        var (element, name) = Element(block.Block.Kind);
        _html.Append(CultureInfo.InvariantCulture, $"<{element} class=\"b {name}\" dir=\"auto\">");
        foreach (var segment in block.Segments)
            Write(segment);
        _html.Append(CultureInfo.InvariantCulture, $"</{element}>\n");
        // What matters most need not be opened to be read.
        foreach (var mark in block.Segments.SelectMany(s => s.Labels).OrderBy(m => m.Span.Start))
        {
            if (mark.Kind == MarkKind.Inconsistency)
                WriteNote(mark, Doubt(mark.Number));
            else if (mark.Kind == MarkKind.Wording)
                WriteNote(mark, Claim(mark.Number));
        }
    }

    private void Write(Segment segment)
    {
        var text = _reading.Document.Text.AsSpan(segment.Span.Start, segment.Span.Length);
        if (segment.Marks.Count == 0)
        {
            _html.AppendText(text);
        }
        else
        {
            var inner = segment.Marks[^1];
            foreach (var mark in segment.Begins.Where(m => m.IsFirst && m != inner))
                _html.Append(CultureInfo.InvariantCulture, $"<i id=\"{Anchor(mark)}\"></i>");
            _html.Append(CultureInfo.InvariantCulture, $"<a class=\"m {MarkClasses.Of(inner.Kind)}");
            foreach (
                var mark in segment
                    .Marks.Take(segment.Marks.Count - 1)
                    .DistinctBy(m => Around(m.Kind), StringComparer.Ordinal)
            )
                _html.Append(Around(mark.Kind));
            _html.Append('"');
            if (inner.IsFirst && segment.Begins.Contains(inner))
                _html.Append(CultureInfo.InvariantCulture, $" id=\"{Anchor(inner)}\"");
            _html.Append(CultureInfo.InvariantCulture, $" href=\"#{Target(inner)}\"");
            WriteTitle(inner);
            _html.Append('>').AppendText(text).Append("</a>");
        }
        foreach (var mark in segment.Labels.Where(HasLabel))
            _html.Append(
                CultureInfo.InvariantCulture,
                $"<a class=\"lab {MarkClasses.Of(mark.Kind)}\" href=\"#{mark.Id}\">{mark.Id}</a>"
            );
    }

    // Who is meant, where the words do not say it themselves.
    private void WriteTitle(Mark mark)
    {
        if (!mark.IsMention || _reading.Mentions[mark.Number] is not { Form: not MentionForm.Name } mention)
            return;
        _html.Append(" title=\"").AppendText(_reading.Referents[mention.Referent].Name).Append('"');
    }

    private void WriteNote(Mark mark, string note)
    {
        _html.Append(
            CultureInfo.InvariantCulture,
            $"<p class=\"n {MarkClasses.Of(mark.Kind)}\"><a href=\"#{mark.Id}\">{mark.Id}</a> "
        );
        _html.AppendText(note).Append("</p>\n");
    }

    private string Doubt(int number)
    {
        var found = _reading.Inconsistencies[number];
        return $"“{_notes.Words(found.Span)}”: {ReadingWords.Of(found.Kind)}: {found.Reason}";
    }

    private string Claim(int number)
    {
        var wording = _reading.Wordings[number];
        return $"“{_notes.Words(wording.Span)}”, {ReadingWords.Of(wording)}. Neutral: “{wording.Neutral}”.";
    }

    /// <summary>Where an item stands in the text: mentions by their own ids, as their sheets are those of referents.</summary>
    internal static string Anchor(Mark mark) => mark.IsMention ? mark.Id : $"t-{mark.Id}";

    private string Target(Mark mark) =>
        mark.IsMention ? ReadingIds.Referent(_reading.Mentions[mark.Number].Referent) : mark.Id;

    private static bool HasLabel(Mark mark) =>
        mark.Kind is MarkKind.Quote or MarkKind.Inconsistency or MarkKind.Wording;

    private static string Around(MarkKind kind) =>
        kind switch
        {
            MarkKind.Quote => " in-quote",
            MarkKind.Inconsistency => " in-check",
            MarkKind.Wording => " in-wording",
            MarkKind.Figure or MarkKind.Date => " in-figure",
            _ => "",
        };

    private static (string Element, string Name) Element(BlockKind kind) =>
        kind switch
        {
            BlockKind.Title => ("h2", "b-title"),
            BlockKind.Heading => ("h3", "b-heading"),
            BlockKind.ListItem => ("p", "b-item"),
            BlockKind.TableRow => ("p", "b-row"),
            BlockKind.Caption => ("p", "b-caption"),
            BlockKind.Byline => ("p", "b-byline"),
            BlockKind.Quotation => ("blockquote", "b-quotation"),
            BlockKind.Footnote => ("p", "b-footnote"),
            _ => ("p", "b-paragraph"),
        };
}
