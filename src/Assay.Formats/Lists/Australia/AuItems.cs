using System.Text.RegularExpressions;

namespace Assay.Formats.Lists.Australia;

/// <summary>Cells of Australia's list that hold several values: <c>a) 1 Jan. 1965 b) 1966</c>, or with semicolons or line breaks between them.</summary>
internal static partial class AuItems
{
    /// <summary>The values, without their letters. Letters count only where they run from a on.</summary>
    public static IReadOnlyList<string> Split(string cell)
    {
        var starts = new List<(int At, int Length)>();
        foreach (Match letter in Letter().Matches(cell))
        {
            if (char.ToLowerInvariant(letter.Groups["letter"].Value[0]) == (char)('a' + starts.Count))
                starts.Add((letter.Index, letter.Length));
        }
        if (starts.Count == 0)
            return Parts(cell);
        var items = new List<string>(Parts(cell[..starts[0].At]));
        for (var i = 0; i < starts.Count; i++)
        {
            var begin = starts[i].At + starts[i].Length;
            var end = i + 1 < starts.Count ? starts[i + 1].At : cell.Length;
            items.AddRange(Parts(cell[begin..end]));
        }
        return items;
    }

    private static List<string> Parts(string text) =>
        [
            .. text.Split(
                    [';', '\n', '\r'],
                    StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
                )
                .Select(p => p.TrimEnd(',', ';', ' '))
                .Where(p => p.Length > 0),
        ];

    [GeneratedRegex(@"(?:^|(?<=[\s;,]))\(?(?<letter>[a-zA-Z])\)\s*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Letter();
}
