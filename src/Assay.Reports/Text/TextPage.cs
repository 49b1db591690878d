using Spectre.Console;
using Spectre.Console.Rendering;

namespace Assay.Reports.Text;

/// <summary>A piece of a line in one style.</summary>
internal readonly record struct Run(string Text, Style Style)
{
    public static Run Of(string text) => new(text, Style.Plain);
}

/// <summary>
/// Lines laid out for a console: wrapped between words with hanging indents, without trailing spaces. Text goes in as
/// text, never as markup, and passes <see cref="Words.Plain"/> on the way, so nothing in it can steer the terminal.
/// </summary>
internal sealed class TextPage(IAnsiConsole console)
{
    // Below this a hanging indent leaves no room for words.
    private const int LeastWidth = 40;

    /// <summary>Columns to write in.</summary>
    public int Width { get; } = Math.Max(console.Profile.Width, LeastWidth);

    /// <summary>Whether a person looks at it on a terminal: rules and table borders are drawn only then.</summary>
    public bool IsTerminal { get; } = console.Profile.Out.IsTerminal;

    public void Blank() => Emit([]);

    public void Heading(string text)
    {
        Blank();
        var title = Words.Plain.Line(text).ToUpperInvariant();
        if (!IsTerminal)
        {
            Emit([new Run(title, Style.Plain)]);
            return;
        }
        var line = console.Profile.Capabilities.Unicode ? '─' : '-';
        var rest = Math.Max(Width - title.GetCellWidth() - 1, 0);
        Emit([new Run(title, Styles.Heading), new Run(" " + new string(line, rest), Styles.Faint)]);
    }

    /// <summary>A paragraph. Its first line starts at <paramref name="indent"/>, the others at <paramref name="hanging"/>.</summary>
    public void Paragraph(IEnumerable<Run> runs, int indent = 0, int? hanging = null)
    {
        foreach (var line in LineBreaks.Of(runs, Width, indent, hanging ?? indent))
            Emit(line);
    }

    public void Paragraph(string text, int indent = 0, int? hanging = null) =>
        Paragraph([Run.Of(text)], indent, hanging);

    /// <summary>A paragraph after a mark, such as <c>yes</c> or a bullet, that its lines hang behind.</summary>
    public void Item(Run mark, int markWidth, IEnumerable<Run> runs, int indent)
    {
        var pad = Math.Max(markWidth - mark.Text.GetCellWidth(), 0) + 1;
        var hanging = indent + Math.Max(markWidth, mark.Text.GetCellWidth()) + 1;
        var lines = LineBreaks.Of(runs, Width, hanging, hanging).ToList();
        for (var i = 0; i < lines.Count; i++)
        {
            if (i == 0)
                Emit([
                    Run.Of(new string(' ', indent)),
                    mark,
                    Run.Of(new string(' ', pad)),
                    .. lines[0].Skip(1),
                ]);
            else
                Emit(lines[i]);
        }
    }

    /// <summary>A paragraph after a label that its lines do not hang behind, as labels may be long.</summary>
    public void Labelled(Run label, IEnumerable<Run> runs, int indent) =>
        Paragraph([label, Run.Of(" "), .. runs], indent, indent + 2);

    public void Bullet(string text, int indent) => Bullet([Run.Of(text)], indent);

    public void Bullet(IEnumerable<Run> runs, int indent) => Item(Run.Of("-"), 1, runs, indent);

    /// <summary>One line as it is, however long.</summary>
    public void Line(IEnumerable<Run> runs) =>
        Emit([.. runs.Select(run => run with { Text = Words.Plain.Line(run.Text) })]);

    /// <summary>A table: with borders on a terminal, with columns alone in a pipe.</summary>
    public void Table(
        IReadOnlyList<string> heads,
        IEnumerable<IReadOnlyList<string>> rows,
        int rightFrom = int.MaxValue
    )
    {
        var table = new Table { Expand = false, ShowRowSeparators = false };
        table.Border(IsTerminal ? TableBorder.Horizontal : TableBorder.None);
        for (var i = 0; i < heads.Count; i++)
        {
            var column = new TableColumn(Cell(heads[i], Styles.Strong));
            table.AddColumn(i >= rightFrom ? column.RightAligned().NoWrap() : column);
        }
        foreach (var row in rows)
            table.AddRow(row.Select(cell => Cell(cell, Style.Plain)));
        var segments = ((IRenderable)table).Render(
            RenderOptions.Create(console, console.Profile.Capabilities),
            Width
        );
        foreach (var line in Segment.SplitLines(segments))
            Emit([.. line.Select(segment => new Run(segment.Text, segment.Style))]);
    }

    private static Paragraph Cell(string text, Style style)
    {
        var cell = new Paragraph();
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
            cell.Append((i == 0 ? "" : "\n") + Words.Plain.Line(lines[i]), style);
        return cell;
    }

    private void Emit(IReadOnlyList<Run> runs) => console.Write(new LaidOut(Trimmed(runs)));

    private static List<Run> Trimmed(IReadOnlyList<Run> runs)
    {
        var kept = runs.ToList();
        while (kept.Count > 0)
        {
            var last = kept[^1] with { Text = kept[^1].Text.TrimEnd(' ') };
            kept.RemoveAt(kept.Count - 1);
            if (last.Text.Length == 0)
                continue;
            kept.Add(last);
            break;
        }
        return kept;
    }

    private sealed class LaidOut(List<Run> runs) : Renderable
    {
        protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth) =>
            [.. runs.Select(run => new Segment(run.Text, run.Style)), Segment.LineBreak];
    }
}
