using Assay.Model;
using Assay.Ownership;

namespace Assay.Reports.Ownership;

/// <summary>A chart of ownership as a tree of lines: who holds a party, who holds those, and so on.</summary>
internal static class OwnershipTree
{
    /// <summary>Deeper levels than this are not drawn.</summary>
    private const int Deepest = 12;

    /// <summary>More lines than these are not written.</summary>
    private const int MostLines = 400;

    /// <summary>Those above the party.</summary>
    public static IEnumerable<string> Above(OwnershipChart chart)
    {
        var holdersOf = Edges(chart).ToLookup(e => e.Held);
        return Cut(
            Branches(
                chart,
                chart.Party,
                node => holdersOf[node].Select(e => (e.Holder, e)),
                "",
                [chart.Party],
                1
            )
        );
    }

    /// <summary>Those below it.</summary>
    public static IEnumerable<string> Below(OwnershipChart chart)
    {
        var heldBy = Edges(chart).ToLookup(e => e.Holder);
        return Cut(
            Branches(chart, chart.Party, node => heldBy[node].Select(e => (e.Held, e)), "", [chart.Party], 1)
        );
    }

    /// <summary>In which orders a party is listed, blocked, or may be; "" where in none.</summary>
    public static string Standing(OwnershipChart chart, OwnerNode node)
    {
        if (chart.Find(node) is not { } party)
            return "";
        var words = party
            .Standings.Where(s => s.Blocked != Truth.False)
            .GroupBy(OwnershipVerdict.Of, StringComparer.Ordinal)
            .Select(g => $"{g.Key}: {string.Join(", ", g.Select(s => s.Order))}")
            .ToList();
        return words.Count == 0 ? "" : $" ({string.Join("; ", words)})";
    }

    private static IEnumerable<string> Cut(IEnumerable<string> lines)
    {
        var written = 0;
        foreach (var line in lines)
        {
            if (written++ == MostLines)
            {
                yield return "… and more (--json has all)";
                yield break;
            }
            yield return line;
        }
    }

    private static IEnumerable<string> Branches(
        OwnershipChart chart,
        OwnerNode node,
        Func<OwnerNode, IEnumerable<(OwnerNode Other, Edge Edge)>> next,
        string indent,
        HashSet<OwnerNode> seen,
        int depth
    )
    {
        var edges = next(node).ToList();
        for (var i = 0; i < edges.Count; i++)
        {
            var (other, edge) = edges[i];
            var isLast = i == edges.Count - 1;
            var isNew = seen.Add(other);
            yield return $"{indent}{(isLast ? "└─ " : "├─ ")}{chart.Find(other)!.Name}: {edge.Text}{Standing(chart, other)} [{edge.Source}]{(isNew || !next(other).Any() ? "" : " (above)")}";
            if (!isNew || depth == Deepest)
                continue;
            foreach (
                var line in Branches(chart, other, next, indent + (isLast ? "   " : "│  "), seen, depth + 1)
            )
                yield return line;
        }
    }

    private static IEnumerable<Edge> Edges(OwnershipChart chart) =>
        chart
            .Interests.OrderByDescending(i => i.Share.Upper.Value)
            .ThenBy(i => i.Holder.Key, StringComparer.Ordinal)
            .Select(i => new Edge(i.Holder, i.Held, StakeWords.Of(i), i.Source.Text))
            .Concat(
                chart.Controls.Select(c => new Edge(
                    c.Controller,
                    c.Controlled,
                    $"{(c.IsOutright ? "control" : "possible control")} by {c.Means}, {c.Days}",
                    c.Source.Text
                ))
            );

    private sealed record Edge(OwnerNode Holder, OwnerNode Held, string Text, string Source);
}
