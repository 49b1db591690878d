using System.Globalization;
using System.Text;

namespace Assay.Formats.Documents.Pdf;

/// <summary>
/// Finds what stands at the head and foot of page after page: names of chapters, dates of printing, numbers of pages. A line counts as one where its words, numbers aside, stand at the
/// same height of at least three pages, or of both where there are two.
/// </summary>
internal sealed class RunningHeads
{
    /// <summary>The part of a page's height at its head, and at its foot, in which they stand.</summary>
    private const double Margin = 0.13;

    /// <summary>Pages of the same.</summary>
    private const int Pages = 3;

    private readonly Dictionary<(string, int), int> _seen = [];
    private readonly int _least;
    private readonly int _pages;

    /// <summary>Looks through all pages.</summary>
    public RunningHeads(IReadOnlyList<PdfPage> pages)
    {
        _pages = pages.Count;
        _least = Math.Clamp(pages.Count, 2, Pages);
        foreach (var page in pages)
        {
            foreach (
                var key in page
                    .Columns.SelectMany(c => c.Lines)
                    .Where(l => IsAtEdge(l, page))
                    .Select(Key)
                    .Distinct()
            )
                _seen[key] = _seen.GetValueOrDefault(key) + 1;
        }
    }

    /// <summary>Whether a line is one.</summary>
    public bool Has(PdfLine line, PdfPage page) =>
        IsAtEdge(line, page)
        && ((_pages > 1 && Times(Key(line)) >= _least) || IsPageNumber(line.Text, page.Number));

    // At a height that rounding puts on one side or the other.
    private int Times((string Text, int Height) key) =>
        Math.Max(
            _seen.GetValueOrDefault(key),
            Math.Max(
                _seen.GetValueOrDefault((key.Text, key.Height - 1)),
                _seen.GetValueOrDefault((key.Text, key.Height + 1))
            )
        );

    private static bool IsAtEdge(PdfLine line, PdfPage page) =>
        line.Base < Margin * page.Height || line.Base > (1 - Margin) * page.Height;

    private static (string, int) Key(PdfLine line)
    {
        var text = new StringBuilder();
        foreach (var c in line.Text)
            if (!char.IsDigit(c))
                text.Append(c);
            else if (text.Length == 0 || text[^1] != '#')
                text.Append('#');
        return (text.ToString(), (int)Math.Round(line.Base / 3));
    }

    // "7", "- 7 -", "Page 7", "7 of 12", "7 / 12" at the edge; a number that is not the page's may be anything.
    private static bool IsPageNumber(string text, int page)
    {
        if (text.Length > 24)
            return false;
        var numbers = new List<int>();
        foreach (
            var part in text.Split(
                [' ', '/', '-', '–', '—', '|', '[', ']', '.', ','],
                StringSplitOptions.RemoveEmptyEntries
            )
        )
            if (int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                numbers.Add(number);
            else if (
                part.ToUpperInvariant()
                is not ("PAGE" or "OF" or "P" or "СТОР" or "СТР" or "З" or "ИЗ" or "СТОРІНКА" or "СТРАНИЦА")
            )
                return false;
        return numbers is [var only] && (only == page || text.Contains("age", StringComparison.Ordinal))
            || numbers is [var first, var all]
                && first <= all
                && (first == page || text.Contains("of", StringComparison.Ordinal));
    }
}
