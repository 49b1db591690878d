using Assay.Ownership;

namespace Assay.Reports.Svg.Ownership;

/// <summary>Makes the boxes and links of a chart that are drawn.</summary>
internal sealed class ChartBoxes
{
    private const int NamesInTitle = 12;

    private readonly OwnershipChart _chart;
    private readonly ChartWays _ways;
    private readonly ChartFold _fold;
    private readonly int[] _boxOf;

    // The boxes to which those of a fold are linked beside the one it hangs on.
    private readonly HashSet<int>[] _elsewhere;

    private ChartBoxes(OwnershipChart chart)
    {
        _chart = chart;
        _ways = new ChartWays(chart);
        _fold = new ChartFold(_ways);
        _boxOf = new int[_ways.Parties.Length];
        for (var i = 0; i < _fold.Shown.Count; i++)
            _boxOf[_fold.Shown[i]] = i;
        for (var i = 0; i < _fold.Folded.Count; i++)
        {
            foreach (var member in _fold.Folded[i].Members)
                _boxOf[member] = _fold.Shown.Count + i;
        }
        _elsewhere = [.. _fold.Folded.Select(_ => new HashSet<int>())];
        foreach (var (from, to) in AllPairs().Where(p => p.From != p.To && !IsDrawn(p.From, p.To)))
        {
            if (from >= _fold.Shown.Count)
                _elsewhere[from - _fold.Shown.Count].Add(to);
            if (to >= _fold.Shown.Count)
                _elsewhere[to - _fold.Shown.Count].Add(from);
        }
    }

    /// <summary>What is drawn of a chart.</summary>
    /// <exception cref="ArgumentException">The party asked about is not among those of the chart.</exception>
    public static DrawnChart Of(OwnershipChart chart)
    {
        var made = new ChartBoxes(chart);
        return new DrawnChart(
            [.. made._fold.Shown.Select(made.BoxOf), .. made._fold.Folded.Select(made.BoxOf)],
            [.. made.Links()]
        );
    }

    private DrawnBox BoxOf(int party)
    {
        var shown = _ways.Parties[party];
        var marks = StandingMark.Of(shown);
        var ownStakes = _chart
            .Interests.Where(i => i.Holder == i.Held && i.Holder == shown.Node)
            .Select(i => $"Holds of itself: {ChartWords.Stake(i)}")
            .Take(2);
        var name = ChartWords.Name(shown.Name);
        return new DrawnBox(
            name,
            string.Join(". ", marks.Select(m => m.Text).Prepend(name)),
            marks,
            [.. ownStakes],
            party == _ways.Asked ? BoxSort.Asked : BoxSort.Party
        );
    }

    private DrawnBox BoxOf(Fold fold, int index)
    {
        var members = fold.Members.ConvertAll(m => _ways.Parties[m]);
        var count = ChartWords.Count(members.Count);
        var hasSiblings = _fold.Shown.Any(p =>
            p != _ways.Asked && _ways.Nexts[p] == fold.Next && _ways.Sides[p] == fold.Side
        );
        var name = (fold.Side, fold.IsDirect, hasSiblings) switch
        {
            (Side.Above, true, true) => $"and {count} other owners",
            (Side.Above, true, false) => $"{count} owners",
            (Side.Above, _, _) => $"{count} more above",
            (Side.Below, _, _) => $"{count} more below",
            _ => $"{count} more, not linked",
        };
        var named = string.Join("; ", members.Take(NamesInTitle).Select(m => ChartWords.Name(m.Name)));
        var rest = members.Count > NamesInTitle ? "; …" : "";
        string[] remarks = _elsewhere[index].Count switch
        {
            0 => [],
            1 => ["linked to one more box"],
            var others => [$"linked to {ChartWords.Count(others)} more boxes"],
        };
        return new DrawnBox(name, $"{name}: {named}{rest}", StandingMark.Of(members), remarks, BoxSort.Fold);
    }

    private IEnumerable<DrawnLink> Links()
    {
        var stakes = _chart
            .Interests.Select(i => (From: BoxOf(i.Holder), To: BoxOf(i.Held), Stake: i))
            .Where(i => IsDrawn(i.From, i.To))
            .GroupBy(i => (i.From, i.To), i => i.Stake);
        foreach (var group in stakes)
        {
            foreach (var link in LinkWords.Of([.. group], _chart, NameOf, IsCarrying))
                yield return Between(group.Key, link);
        }
        var controls = _chart
            .Controls.Select(c => (From: BoxOf(c.Controller), To: BoxOf(c.Controlled), Control: c))
            .Where(c => IsDrawn(c.From, c.To))
            .GroupBy(c => (c.From, c.To), c => c.Control);
        foreach (var group in controls)
        {
            foreach (var link in LinkWords.Of([.. group], _chart, NameOf, IsCarrying))
                yield return Between(group.Key, link);
        }
    }

    // Of a box for several only what links it to the box it hangs on: the rest would be lines of which nobody can say whose they are.
    private bool IsDrawn(int from, int to) =>
        from >= 0 && to >= 0 && from != to && HangsOn(from, to) && HangsOn(to, from);

    private bool HangsOn(int box, int other) =>
        box < _fold.Shown.Count || _boxOf[_fold.Folded[box - _fold.Shown.Count].Next] == other;

    private IEnumerable<(int From, int To)> AllPairs() =>
        _chart
            .Interests.Select(i => (From: BoxOf(i.Holder), To: BoxOf(i.Held)))
            .Concat(_chart.Controls.Select(c => (From: BoxOf(c.Controller), To: BoxOf(c.Controlled))))
            .Where(p => p is { From: >= 0, To: >= 0 });

    private static DrawnLink Between((int From, int To) boxes, DrawnLink link) =>
        link with
        {
            From = boxes.From,
            To = boxes.To,
        };

    private int BoxOf(OwnerNode node) => _ways.IndexOf(node) is >= 0 and var party ? _boxOf[party] : -1;

    private string NameOf(OwnerNode node) => ChartWords.Name(_ways.Parties[_ways.IndexOf(node)].Name);

    private bool IsCarrying(OwnerNode node) =>
        StandingMark.Gravest(_ways.Parties[_ways.IndexOf(node)]) is Standing.Listed or Standing.Blocked;
}
