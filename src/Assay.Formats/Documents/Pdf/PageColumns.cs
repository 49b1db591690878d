namespace Assay.Formats.Documents.Pdf;

/// <summary>
/// Finds columns: a strip with nothing in it that goes down many rows, with running text on both sides of it. Rows that go over the strip (a title,
/// a figure) part what is above from what is below. Tables have such strips too; their cells are short, and they stay rows.
/// </summary>
internal static class PageColumns
{
    /// <summary>Rows a column must have.</summary>
    private const int LeastRows = 4;

    /// <summary>Words a row of a column has on average, and the part of its width it fills. Cells of tables have fewer.</summary>
    private const double LeastWords = 3.0;
    private const double LeastFilled = 0.55;

    /// <summary>How wide the strip between columns is at least, in parts of the size.</summary>
    private const double LeastStrip = 0.8;

    /// <summary>The gap within a line that makes it two pieces, in parts of the size.</summary>
    private const double PieceGap = 1.5;

    /// <summary>How often columns are cut again: into four, at most eight.</summary>
    private const int Depth = 3;

    /// <summary>The columns of a page, in reading order.</summary>
    public static List<PdfColumn> Of(List<PdfRow> rows)
    {
        var columns = new List<PdfColumn>();
        Cut(rows, columns, 0);
        return columns;
    }

    private static void Cut(List<PdfRow> rows, List<PdfColumn> columns, int depth)
    {
        if (depth == Depth || rows.Count < LeastRows || StripOf(rows) is not { } strip)
        {
            if (rows.Count > 0)
                columns.Add(new PdfColumn([.. rows.Select(LineOf)]));
            return;
        }
        // Bands of rows that keep the strip free, between rows that go over it.
        var over = new List<PdfRow>();
        var at = 0;
        while (at < rows.Count)
        {
            var end = at;
            while (end < rows.Count && !IsOver(rows[end], strip))
                end++;
            var band = rows[at..end];
            if (IsColumns(band, strip))
            {
                Flush(over, columns);
                Cut([.. Side(band, w => w.Left < strip)], columns, depth + 1);
                Cut([.. Side(band, w => w.Left >= strip)], columns, depth + 1);
            }
            else
            {
                over.AddRange(band);
            }
            if (end < rows.Count)
                over.Add(rows[end]);
            at = end + 1;
        }
        Flush(over, columns);
    }

    private static void Flush(List<PdfRow> rows, List<PdfColumn> columns)
    {
        if (rows.Count > 0)
            columns.Add(new PdfColumn([.. rows.Select(LineOf)]));
        rows.Clear();
    }

    private static IEnumerable<PdfRow> Side(List<PdfRow> rows, Func<PdfWord, bool> isIn) =>
        rows.Select(r => r with { Words = [.. r.Words.Where(isIn)] }).Where(r => r.Words.Count > 0);

    private static bool IsOver(PdfRow row, double strip)
    {
        for (var i = 0; i < row.Words.Count; i++)
        {
            var word = row.Words[i];
            if (word.Left < strip && word.Right > strip)
                return true;
            // a blank between two words of one line
            if (word.Left >= strip)
                return i > 0 && word.Left - row.Words[i - 1].Right < LeastStrip * row.Size;
        }
        return false;
    }

    private static bool IsColumns(List<PdfRow> band, double strip) =>
        IsRunning([.. Side(band, w => w.Left < strip)]) && IsRunning([.. Side(band, w => w.Left >= strip)]);

    private static bool IsRunning(List<PdfRow> side)
    {
        if (side.Count < LeastRows)
            return false;
        var left = side.Min(r => r.Words[0].Left);
        var width = Math.Max(1, side.Max(r => r.Words[^1].Right) - left);
        return side.Average(r => r.Words.Count) >= LeastWords
            && side.Average(r => (r.Words[^1].Right - r.Words[0].Left) / width) >= LeastFilled;
    }

    // Where the fewest rows go over and the most have words on both sides; in the middle of the free strip.
    private static double? StripOf(List<PdfRow> rows)
    {
        var left = rows.Min(r => r.Words[0].Left);
        var right = rows.Max(r => r.Words[^1].Right);
        var width = right - left;
        if (width is < 50 or > 20_000)
            return null;
        var free = new int[(int)width + 1];
        foreach (var row in rows)
            for (var i = 1; i < row.Words.Count; i++)
            {
                var (from, to) = (row.Words[i - 1].Right, row.Words[i].Left);
                if (to - from < LeastStrip * row.Size)
                    continue;
                for (
                    var x = Math.Max(0, (int)Math.Ceiling(from - left));
                    x < Math.Min(free.Length, (int)(to - left));
                    x++
                )
                    free[x]++;
            }
        var (best, most) = (-1, LeastRows - 1);
        for (var x = (int)(0.15 * width); x < 0.85 * width; x++)
            if (free[x] > most)
                (best, most) = (x, free[x]);
        if (best < 0)
            return null;
        var end = best;
        while (end + 1 < free.Length && free[end + 1] == most)
            end++;
        var strip = left + (best + end) / 2.0;
        var over = rows.Count(r => IsOver(r, strip));
        return over <= 0.6 * rows.Count ? strip : null;
    }

    private static PdfLine LineOf(PdfRow row)
    {
        var pieces = new List<PdfPiece>();
        var start = 0;
        for (var i = 1; i <= row.Words.Count; i++)
        {
            if (i < row.Words.Count && row.Words[i].Left - row.Words[i - 1].Right < PieceGap * row.Size)
                continue;
            var words = row.Words.Skip(start).Take(i - start).ToList();
            pieces.Add(
                new PdfPiece(string.Join(' ', words.Select(w => w.Text)), words[0].Left, words[^1].Right)
            );
            start = i;
        }
        return new PdfLine(pieces, row.Base, row.Size, row.Words.All(w => w.IsBold));
    }
}
