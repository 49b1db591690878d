using Assay.Reports.Words;
using Spectre.Console;

namespace Assay.Reports.Text;

/// <summary>Breaks runs of text into lines between words, counting the cells that a terminal gives each character.</summary>
internal static class LineBreaks
{
    /// <summary>The lines, each with its indent as first run. A word longer than a line is cut.</summary>
    public static IEnumerable<List<Run>> Of(IEnumerable<Run> runs, int width, int indent, int hanging)
    {
        var line = Begin(indent);
        var used = indent;
        var empty = true;
        foreach (var (text, style, spaced) in Words(runs))
        {
            var rest = text;
            var cells = rest.GetCellWidth();
            if (!empty && used + (spaced ? 1 : 0) + cells > width)
            {
                yield return line;
                (line, used, empty) = (Begin(hanging), hanging, true);
            }
            while (used + cells > width)
            {
                var fits = Fitting(rest, Math.Max(width - used, 1));
                line.Add(new Run(rest[..fits], style));
                yield return line;
                (line, used) = (Begin(hanging), hanging);
                rest = rest[fits..];
                cells = rest.GetCellWidth();
            }
            if (spaced && !empty)
            {
                line.Add(new Run(" ", style));
                used++;
            }
            line.Add(new Run(rest, style));
            used += cells;
            empty = false;
        }
        yield return line;
    }

    private static List<Run> Begin(int indent) => [Run.Of(new string(' ', indent))];

    // A word knows whether a space stood before it: runs may meet within a word.
    private static IEnumerable<(string Text, Style Style, bool Spaced)> Words(IEnumerable<Run> runs)
    {
        var spaced = false;
        foreach (var run in runs)
        {
            var text = Plain.Line(run.Text);
            var at = 0;
            while (at < text.Length)
            {
                if (text[at] == ' ')
                {
                    spaced = true;
                    at++;
                    continue;
                }
                var end = text.IndexOf(' ', at);
                end = end < 0 ? text.Length : end;
                yield return (text[at..end], run.Style, spaced);
                spaced = false;
                at = end;
            }
        }
    }

    private static int Fitting(string text, int cells)
    {
        var used = 0;
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            used += rune.ToString().GetCellWidth();
            if (used > cells && at > 0)
                break;
            at += rune.Utf16SequenceLength;
        }
        return at;
    }
}
