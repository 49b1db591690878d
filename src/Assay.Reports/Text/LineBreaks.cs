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
        foreach (var word in Words(runs))
        {
            var cells = word.Parts.Sum(part => part.Text.GetCellWidth());
            if (!empty && used + (word.Spaced ? 1 : 0) + cells > width)
            {
                yield return line;
                (line, used, empty) = (Begin(hanging), hanging, true);
            }
            if (word.Spaced && !empty)
            {
                line.Add(new Run(" ", word.Parts[0].Style));
                used++;
            }
            foreach (var (text, style) in word.Parts)
            {
                var rest = text;
                cells = rest.GetCellWidth();
                while (used + cells > width)
                {
                    var fits = Fitting(rest, Math.Max(width - used, 1));
                    line.Add(new Run(rest[..fits], style));
                    yield return line;
                    (line, used) = (Begin(hanging), hanging);
                    rest = rest[fits..];
                    cells = rest.GetCellWidth();
                }
                line.Add(new Run(rest, style));
                used += cells;
                empty = false;
            }
        }
        yield return line;
    }

    private static List<Run> Begin(int indent) => [Run.Of(new string(' ', indent))];

    // Runs may meet within a word, which is not broken there; it knows whether a space stood before it.
    private static IEnumerable<(List<Run> Parts, bool Spaced)> Words(IEnumerable<Run> runs)
    {
        var parts = new List<Run>();
        var (spaced, before) = (false, false);
        foreach (var run in runs)
        {
            var text = Plain.Line(run.Text);
            var at = 0;
            while (at < text.Length)
            {
                if (text[at] == ' ')
                {
                    if (parts.Count > 0)
                    {
                        yield return (parts, before);
                        parts = [];
                    }
                    spaced = true;
                    at++;
                    continue;
                }
                if (parts.Count == 0)
                    (before, spaced) = (spaced, false);
                var end = text.IndexOf(' ', at);
                end = end < 0 ? text.Length : end;
                parts.Add(new Run(text[at..end], run.Style));
                at = end;
            }
        }
        if (parts.Count > 0)
            yield return (parts, before);
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
