using System.Globalization;
using System.Text;

namespace Assay.Reports.Svg;

/// <summary>Text broken into lines that fit a width, as drawings do not break lines themselves.</summary>
internal static class TextLines
{
    /// <summary>More marks on one letter than this are left out: no name has them, and a heap of them would cover what stands above.</summary>
    private const int MostMarks = 4;

    /// <summary>The lines: broken at spaces, within words only where a word alone is too wide; an ellipsis ends the last where something is left out.</summary>
    /// <param name="text">The text, on one line.</param>
    /// <param name="size">The size of the type.</param>
    /// <param name="width">The room a line has.</param>
    /// <param name="most">How many lines there may be.</param>
    public static IReadOnlyList<string> Of(string text, double size, double width, int most)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            foreach (var part in Parts(word, size, width))
            {
                // A part that goes on within a word stands on a line of its own, so that no space comes in between.
                var longer = line.Length == 0 ? part : line + " " + part;
                if (TextWidth.Of(longer, size) <= width)
                {
                    line = longer;
                    continue;
                }
                lines.Add(line);
                if (lines.Count == most)
                {
                    lines[^1] = Ended(line, size, width);
                    return lines;
                }
                line = part;
            }
        }
        if (line.Length > 0)
            lines.Add(line);
        return lines;
    }

    private static string Ended(string line, double size, double width)
    {
        while (line.Length > 0 && TextWidth.Of(line + "…", size) > width)
        {
            var elements = StringInfo.ParseCombiningCharacters(line);
            line = line[..elements[^1]];
        }
        return line.TrimEnd() + "…";
    }

    private static IEnumerable<string> Parts(string word, double size, double width)
    {
        var part = new StringBuilder();
        var wide = 0.0;
        var elements = StringInfo.GetTextElementEnumerator(word);
        while (elements.MoveNext())
        {
            var element = Bounded(elements.GetTextElement());
            var more = TextWidth.Of(element, size);
            if (part.Length > 0 && wide + more > width)
            {
                yield return part.ToString();
                part.Clear();
                wide = 0;
            }
            part.Append(element);
            wide += more;
        }
        if (part.Length > 0)
            yield return part.ToString();
    }

    private static string Bounded(string element) =>
        element.EnumerateRunes().Count() <= MostMarks + 1
            ? element
            : string.Concat(element.EnumerateRunes().Take(MostMarks + 1));
}
