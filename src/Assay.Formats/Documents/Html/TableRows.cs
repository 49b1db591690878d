using AngleSharp.Dom;

namespace Assay.Formats.Documents.Html;

/// <summary>Tells tables of data from tables that only lay a page out.</summary>
internal static class TableRows
{
    /// <summary>Letters of the longest cell of a table of data, on average.</summary>
    private const int LongestOnAverage = 250;

    /// <summary>The rows of a table of data; null where it is none.</summary>
    public static IReadOnlyList<IReadOnlyList<IElement>>? Of(IElement table)
    {
        if (
            table.GetAttribute("role") is "presentation" or "none"
            || table.QuerySelector("table, h1, h2, h3, article, main, form, blockquote") is not null
        )
            return null;
        var rows = new List<IReadOnlyList<IElement>>();
        var (cells, letters, wide) = (0, 0L, 0);
        foreach (var row in table.QuerySelectorAll("tr"))
        {
            var ofRow = row.Children.Where(c => c.LocalName is "td" or "th").ToList();
            if (ofRow.Count == 0)
                continue;
            rows.Add(ofRow);
            cells += ofRow.Count;
            wide += ofRow.Count > 1 ? 1 : 0;
            foreach (var cell in ofRow)
                letters += cell.TextContent.Length;
        }
        return rows.Count >= 2 && wide * 2 >= rows.Count && letters <= (long)LongestOnAverage * cells
            ? rows
            : null;
    }
}
