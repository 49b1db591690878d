using UglyToad.PdfPig.Content;

namespace Assay.Formats.Documents.Pdf;

/// <summary>The letters of a page that are read: those that lie the way most of them do, on the page, each once.</summary>
internal static class PageGlyphs
{
    /// <summary>Letters of one page; more is a page made to do harm.</summary>
    private const int Most = 2_000_000;

    /// <summary>How far a letter printed twice to look bold may be from itself, in parts of its size.</summary>
    private const double Overprint = 0.12;

    /// <summary>They, in the order of the page's content.</summary>
    public static List<PdfGlyph> Of(Page page)
    {
        var letters = page.Letters;
        if (letters.Count > Most)
            throw new PdfExplodesException();
        var way = letters
            .GroupBy(l => l.TextOrientation)
            .OrderByDescending(g => g.Count())
            .Select(g => g.Key)
            .FirstOrDefault();
        var glyphs = new List<PdfGlyph>(letters.Count);
        var seen = new Dictionary<(string, int, int), PdfGlyph>();
        foreach (var letter in letters)
        {
            if (letter.TextOrientation != way || letter.Value is not { Length: > 0 } value)
                continue;
            var glyph = Lying(letter, value, way);
            if (
                !IsOn(page, letter)
                || !double.IsFinite(glyph.Left + glyph.Right + glyph.Base)
                || glyph.Size is <= 0 or > 2_000
            )
                continue;
            if (!glyph.IsBlank && IsAgain(glyph, seen))
                continue;
            glyphs.Add(glyph);
        }
        return glyphs;
    }

    private static PdfGlyph Lying(Letter letter, string value, TextOrientation way)
    {
        var (start, end) = (letter.StartBaseLine, letter.EndBaseLine);
        var size = letter.PointSize > 0 ? letter.PointSize : letter.FontSize;
        var bold = letter.FontDetails.IsBold || letter.FontDetails.Weight >= 600;
        return way switch
        {
            // read from the foot of the page upwards, or from its head down, or upside down
            TextOrientation.Rotate270 => new(value, start.Y, end.Y, -start.X, size, bold),
            TextOrientation.Rotate90 => new(value, -start.Y, -end.Y, start.X, size, bold),
            TextOrientation.Rotate180 => new(value, -start.X, -end.X, -start.Y, size, bold),
            _ => new(value, start.X, end.X, start.Y, size, bold),
        };
    }

    private static bool IsOn(Page page, Letter letter)
    {
        const double margin = 2;
        var box = page.CropBox.Bounds;
        var at = letter.StartBaseLine;
        var isInside =
            at.X >= box.Left - margin
            && at.X <= box.Right + margin
            && at.Y >= box.Bottom - margin
            && at.Y <= box.Top + margin;
        // a turned page's letters are turned, its box is not
        return isInside || box.Width <= 0 || page.Rotation.Value != 0;
    }

    private static bool IsAgain(PdfGlyph glyph, Dictionary<(string, int, int), PdfGlyph> seen)
    {
        var (x, y) = ((int)Math.Clamp(glyph.Left, -1e6, 1e6), (int)Math.Clamp(glyph.Base, -1e6, 1e6));
        var most = Overprint * glyph.Size;
        for (var dx = -1; dx <= 1; dx++)
        {
            for (var dy = -1; dy <= 1; dy++)
            {
                if (
                    seen.TryGetValue((glyph.Value, x + dx, y + dy), out var other)
                    && Math.Abs(other.Left - glyph.Left) < most
                    && Math.Abs(other.Base - glyph.Base) < most
                )
                    return true;
            }
        }
        seen[(glyph.Value, x, y)] = glyph;
        return false;
    }
}
