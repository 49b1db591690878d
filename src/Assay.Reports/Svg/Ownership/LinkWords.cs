using Assay.Model;
using Assay.Ownership;
using Assay.Reports.Words;

namespace Assay.Reports.Svg.Ownership;

/// <summary>What stands beside a line, and what it says in full. Which boxes it links is for the caller to fill in.</summary>
internal static class LinkWords
{
    /// <summary>Stakes of one holder in one company that have a line each; of more, the last line stands for the rest.</summary>
    private const int MostApart = 3;

    private const int LongestSource = 160;

    // Where a loop must be cut, control for certain goes as a majority does.
    private const decimal OutrightControl = 50;

    /// <summary>The lines of stakes between two boxes.</summary>
    public static IEnumerable<DrawnLink> Of(
        IReadOnlyList<Interest> stakes,
        OwnershipChart chart,
        Func<OwnerNode, string> nameOf,
        Func<OwnerNode, bool> isCarrying
    )
    {
        var sorted = stakes
            .OrderByDescending(s => s.Share.Upper.Value)
            .ThenByDescending(s => s.Share.Lower.Value)
            .ThenBy(s => s.Days.From?.Earliest ?? LocalDate.MinIsoValue)
            .ToList();
        var isOnePair = stakes.All(s => s.Holder == stakes[0].Holder && s.Held == stakes[0].Held);
        var apart =
            !isOnePair && stakes.Count > 1 ? 0
            : stakes.Count <= MostApart ? stakes.Count
            : MostApart - 1;
        foreach (var stake in sorted.Take(apart))
        {
            var isUnsure = stake.Share == Share.Unknown || stake.Days.On(chart.On) == Truth.Unknown;
            var (label, detail) = (ChartWords.Stake(stake), ChartWords.Detail(stake, chart.On));
            yield return new DrawnLink(
                -1,
                -1,
                label,
                detail,
                $"{nameOf(stake.Holder)} holds of {nameOf(stake.Held)}: {ChartWords.Joined(label, detail)}. {Source(stake.Source)}",
                new LineStyle(IsControl: false, isUnsure, isCarrying(stake.Holder)),
                stake.Share.Lower.Value
            );
        }
        if (apart == stakes.Count)
            yield break;
        var rest = sorted[apart..];
        var sum = Sum(rest, chart.On);
        var count = $"{ChartWords.Count(rest.Count)} {(apart > 0 ? "more stakes" : "stakes")}";
        yield return new DrawnLink(
            -1,
            -1,
            sum is null ? count : $"{sum} together",
            sum is null ? "" : count,
            ChartWords.Joined(count, sum is null ? "" : $"together {sum}"),
            new LineStyle(IsControl: false, sum is null, rest.Exists(s => isCarrying(s.Holder))),
            rest.Max(s => s.Share.Lower.Value)
        );
    }

    /// <summary>The lines of control between two boxes.</summary>
    public static IEnumerable<DrawnLink> Of(
        IReadOnlyList<ControlLink> controls,
        OwnershipChart chart,
        Func<OwnerNode, string> nameOf,
        Func<OwnerNode, bool> isCarrying
    )
    {
        var first = controls[0];
        var means = controls.Select(ChartWords.Means).Distinct(StringComparer.Ordinal).ToList();
        var isOnePair = controls.All(c =>
            c.Controller == first.Controller && c.Controlled == first.Controlled
        );
        var label = means.Count == 1 ? means[0] : $"controls by {ChartWords.Count(means.Count)} means";
        var detail = (controls.Count, isOnePair) switch
        {
            (1, _) => ChartWords.Days(first.Days, chart.On),
            (_, true) => "",
            _ => $"{ChartWords.Count(controls.Count)} links",
        };
        var sentence = isOnePair
            ? $"{nameOf(first.Controller)} {string.Join("; ", means.Take(8))} {nameOf(first.Controlled)}: {ChartWords.Joined(detail, Source(first.Source))}"
            : ChartWords.Joined(label, detail);
        yield return new DrawnLink(
            -1,
            -1,
            label,
            detail,
            sentence,
            new LineStyle(
                IsControl: true,
                controls.All(c => !c.IsOutright || c.Days.On(chart.On) == Truth.Unknown),
                controls.Any(c => isCarrying(c.Controller))
            ),
            controls.Any(c => c.IsOutright) ? OutrightControl : 0
        );
    }

    // What they are together; null where nothing is known of it, or where it would be more than there is.
    private static string? Sum(List<Interest> stakes, LocalDate on)
    {
        var (least, most) = (0m, 0m);
        foreach (var stake in stakes)
        {
            least += stake.Days.On(on) == Truth.True ? stake.Share.Lower.Value : 0;
            most += stake.Share.Upper.Value;
        }
        if (least > 100 || most == 0 || stakes.Any(s => s.Held != stakes[0].Held))
            return null;
        if (least == most)
            return ChartWords.Percent(least);
        var most100 = Math.Min(most, 100);
        return (least, most100) switch
        {
            (0, 100) => null,
            (_, 100) => $"at least {ChartWords.Percent(least)}",
            _ => ChartWords.Of(Share.Between(new Percent(least), new Percent(most100))),
        };
    }

    private static string Source(Citation source) =>
        $"Source: {Plain.Short(Plain.Line(source.Text), LongestSource)}";
}
