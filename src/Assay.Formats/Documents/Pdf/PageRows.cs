using System.Text;

namespace Assay.Formats.Documents.Pdf;

/// <summary>Words of a row of a page that stand together.</summary>
/// <param name="Text">The word.</param>
/// <param name="Left">Where it begins.</param>
/// <param name="Right">Where it ends.</param>
/// <param name="Size">How large it is set.</param>
/// <param name="IsBold">Whether all of it is bold.</param>
internal readonly record struct PdfWord(string Text, double Left, double Right, double Size, bool IsBold);

/// <summary>All that stands on one height of a page, columns side by side included.</summary>
/// <param name="Words">Its words, from left to right.</param>
/// <param name="Base">How high it stands.</param>
/// <param name="Size">How large most of it is set.</param>
internal sealed record PdfRow(IReadOnlyList<PdfWord> Words, double Base, double Size);

/// <summary>Gathers letters into words and rows.</summary>
internal static class PageRows
{
    /// <summary>How far apart two letters of a row may stand in height, in parts of their size.</summary>
    private const double SameRow = 0.35;

    /// <summary>The gap that parts words, in parts of the size: where blanks are printed, and where they are only left.</summary>
    private const double GapBesidesBlanks = 0.33;
    private const double GapForBlank = 0.18;

    /// <summary>A letter this much smaller than its row and raised is the mark of a note, or an exponent.</summary>
    private const double SmallMark = 0.8;
    private const double Raised = 0.12;

    /// <summary>The rows, from the top.</summary>
    public static List<PdfRow> Of(List<PdfGlyph> glyphs)
    {
        var rows = new List<Row>();
        foreach (
            var glyph in glyphs.Where(g => !g.IsBlank).OrderByDescending(g => g.Base).ThenBy(g => g.Left)
        )
        {
            if (rows.Count > 0 && rows[^1].Takes(glyph))
                rows[^1].Glyphs.Add(glyph);
            else
                rows.Add(new Row(glyph));
        }
        Settle(rows);
        var blanks = glyphs.Where(g => g.IsBlank).ToLookup(g => (int)Math.Round(g.Base));
        return
        [
            .. rows.Where(r => r.Glyphs.Count > 0)
                .OrderByDescending(r => r.Base)
                .Select(r => r.Words(blanks))
                .Where(r => r.Words.Count > 0),
        ];
    }

    // Rows of small raised letters belong to the row below them, of small lowered ones to the row above.
    private static void Settle(List<Row> rows)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            foreach (var j in (ReadOnlySpan<int>)[i + 1, i - 1])
            {
                if (j < 0 || j >= rows.Count || rows[j].Glyphs.Count < row.Glyphs.Count)
                    continue;
                var other = rows[j];
                var rise = row.Base - other.Base;
                if (
                    row.Size < SmallMark * other.Size
                    && rise < 0.7 * other.Size
                    && rise > -0.35 * other.Size
                    && other.IsBeside(row)
                )
                {
                    other.Glyphs.AddRange(row.Glyphs);
                    row.Glyphs.Clear();
                    break;
                }
            }
        }
    }

    private sealed class Row(PdfGlyph first)
    {
        public List<PdfGlyph> Glyphs { get; } = [first];

        public double Base { get; } = first.Base;

        public double Size { get; private set; } = first.Size;

        public bool Takes(PdfGlyph glyph)
        {
            if (Base - glyph.Base > SameRow * Math.Min(Size, glyph.Size))
                return false;
            Size = Math.Max(Size, glyph.Size);
            return true;
        }

        /// <summary>Whether each letter of another stands next to one of these.</summary>
        public bool IsBeside(Row other)
        {
            foreach (var glyph in other.Glyphs)
            {
                var isBeside = false;
                foreach (var own in Glyphs)
                    isBeside |= glyph.Left >= own.Left && glyph.Left - own.Right < 0.8 * own.Size;
                if (!isBeside)
                    return false;
            }
            return true;
        }

        public PdfRow Words(ILookup<int, PdfGlyph> blanks)
        {
            var size = MostCommonSize();
            var around = (int)Math.Round(Base);
            var left = new List<double>();
            for (var y = around - 1; y <= around + 1; y++)
                foreach (var blank in blanks[y])
                    if (Math.Abs(blank.Base - Base) < SameRow * size)
                        left.Add(blank.Left + 0.01);
            left.Sort();
            Glyphs.Sort((a, b) => a.Left.CompareTo(b.Left));
            var gap = (left.Count * 12 > Glyphs.Count ? GapBesidesBlanks : GapForBlank) * size;
            var words = new List<PdfWord>();
            var word = new StringBuilder();
            var (begin, end, bold, nextBlank) = (0.0, double.MinValue, true, 0);
            void Finish()
            {
                if (word.Length > 0)
                    words.Add(new PdfWord(word.ToString(), begin, end, size, bold));
                word.Clear();
                bold = true;
            }
            foreach (var glyph in Glyphs)
            {
                var isParted = word.Length > 0 && glyph.Left - end > gap;
                while (nextBlank < left.Count && left[nextBlank] <= glyph.Left + 0.02)
                {
                    // a blank that lies between the letters, and not one printed over them
                    isParted |= left[nextBlank] > end - 0.3 * size;
                    nextBlank++;
                }
                if (isParted)
                    Finish();
                if (word.Length == 0)
                    begin = glyph.Left;
                Append(word, glyph, size);
                bold &= glyph.IsBold;
                end = Math.Max(glyph.Right, glyph.Left);
            }
            Finish();
            return new PdfRow(words, Base, size);
        }

        private void Append(StringBuilder word, PdfGlyph glyph, double size)
        {
            var isMark = glyph.Size < SmallMark * size && glyph.Base - BaseOfMost(size) > Raised * size;
            if (!isMark || !char.IsAsciiDigit(glyph.Value[0]) && glyph.Value[0] is not ('*' or '†' or '‡'))
            {
                word.Append(glyph.Value);
                return;
            }
            var before = word.Length > 0 ? word[^1] : ' ';
            if (before is 'm' or 'м' && glyph.Value is "2" or "3")
                word.Append(glyph.Value is "2" ? '²' : '³');
            else if (char.IsDigit(before))
                word.Append('^').Append(glyph.Value);
            // else the mark of a note, which is no part of the word
        }

        private double _baseOfMost = double.NaN;

        private double BaseOfMost(double size)
        {
            if (double.IsNaN(_baseOfMost))
                _baseOfMost = Glyphs
                    .Where(g => g.Size >= SmallMark * size)
                    .Select(g => g.Base)
                    .DefaultIfEmpty(Base)
                    .Average();
            return _baseOfMost;
        }

        private double MostCommonSize() =>
            Glyphs
                .GroupBy(g => Math.Round(g.Size * 2))
                .OrderByDescending(g => g.Count())
                .ThenByDescending(g => g.Key)
                .First()
                .First()
                .Size;
    }
}
