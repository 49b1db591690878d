using Assay.Readings;
using Assay.Readings.Texts;

namespace Assay.Reports.Readings;

/// <summary>A stretch of a block over which the same marks hold.</summary>
/// <param name="Span">The stretch.</param>
/// <param name="Marks">The marks, the innermost last; empty for bare text.</param>
/// <param name="Begins">Those that begin with it.</param>
/// <param name="Labels">Those whose label stands behind it, the innermost first.</param>
internal readonly record struct Segment(
    TextSpan Span,
    IReadOnlyList<Mark> Marks,
    IReadOnlyList<Mark> Begins,
    IReadOnlyList<Mark> Labels
);

/// <summary>A block with its segments, which cover it without gap or overlap.</summary>
internal sealed record MarkedBlock(int Number, Block Block, IReadOnlyList<Segment> Segments);

/// <summary>
/// Cuts a text where marks begin and end. Marks may nest and cross, and go over several blocks: each block shows its part. One sweep over the
/// marks, which lie in the order of the text.
/// </summary>
internal static class MarkedText
{
    public static IEnumerable<MarkedBlock> Of(Reading reading, ReadingParts parts)
    {
        var marks = Mark.Of(reading, parts);
        var blocks = reading.Document.Blocks;
        var next = 0;
        List<Mark> open = [];
        for (var number = 0; number < blocks.Count; number++)
        {
            var span = blocks[number].Span;
            var here = open;
            for (; next < marks.Count && marks[next].Span.Start < span.End; next++)
            {
                if (marks[next].Span.End > span.Start)
                    here.Add(marks[next]);
            }
            yield return new MarkedBlock(number, blocks[number], Cut(span, here));
            open = [.. here.Where(m => m.Span.End > span.End)];
        }
    }

    private static List<Segment> Cut(TextSpan block, List<Mark> marks)
    {
        var labels = marks
            .Where(m => m.LabelAt > block.Start && m.LabelAt <= block.End)
            .OrderBy(m => m.LabelAt)
            .ThenBy(m => m.Span.Length)
            .ThenBy(m => m.Kind)
            .ToList();
        var segments = new List<Segment>();
        List<Mark> active = [];
        var (begun, labelled) = (0, 0);
        var at = block.Start;
        foreach (var end in Ends(block, marks, labels))
        {
            active = [.. active.Where(m => m.Span.End > at)];
            var begins = new List<Mark>();
            for (; begun < marks.Count && marks[begun].Span.Start <= at; begun++)
            {
                if (marks[begun].Span.Start >= block.Start)
                    begins.Add(marks[begun]);
                active.Add(marks[begun]);
            }
            var first = labelled;
            while (labelled < labels.Count && labels[labelled].LabelAt <= end)
                labelled++;
            // the innermost is the shortest; a name rather than the quote that is this name
            active = [.. active.OrderByDescending(m => m.Span.Length).ThenByDescending(m => m.Kind)];
            segments.Add(
                new Segment(
                    TextSpan.Between(at, end),
                    active,
                    begins,
                    labels.GetRange(first, labelled - first)
                )
            );
            at = end;
        }
        return segments;
    }

    private static SortedSet<int> Ends(TextSpan block, List<Mark> marks, List<Mark> labels)
    {
        var ends = new SortedSet<int>(labels.Select(m => m.LabelAt)) { block.End };
        foreach (var mark in marks)
        {
            ends.Add(Math.Max(mark.Span.Start, block.Start));
            ends.Add(Math.Min(mark.Span.End, block.End));
        }
        ends.Remove(block.Start);
        return ends;
    }
}
