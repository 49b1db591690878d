using Assay.Territories.Control;
using static System.FormattableString;

namespace Assay.Territories;

public sealed partial class TerritoryAtlas
{
    /// <summary>The answer of the newest layer, with what the others say beside it; where they do not agree it says so.</summary>
    private static ControllingPower Together(
        IReadOnlyList<(IControlSeries Series, ControllingPower Says)> answers,
        List<MapView> views
    )
    {
        foreach (var (series, says) in answers.Skip(1))
            views.Add(new MapView($"{series.Name}, {RegionAnswers.Day(says.LayerDay!.Value)}", Words(says)));
        var chosen = answers[0].Says;
        var sources = answers.Select(a => Source(a.Series, a.Says)).ToList();
        var isDisputed = answers.Any(a => Differ(a.Says, chosen));
        var notes = chosen.Notes;
        if (isDisputed)
        {
            var says = answers.Select(a =>
                $"{a.Series.Name} of {RegionAnswers.Day(a.Says.LayerDay!.Value)}: {Words(a.Says)}"
            );
            notes = [.. notes, $"Sources disagree; the newest layer is taken. {string.Join("; ", says)}."];
        }
        return chosen with
        {
            Notes = notes,
            Sources = sources,
            IsUncertain = chosen.IsUncertain || isDisputed,
        };
    }

    // Of an area two maps never give the same share to the last digit.
    private static bool Differ(ControllingPower one, ControllingPower other)
    {
        const double sameShare = 0.02;
        return one.Class != other.Class
            || one.Power != other.Power
            || Math.Abs((one.OccupiedShare ?? 0) - (other.OccupiedShare ?? 0)) > sameShare;
    }

    private static SourceAnswer Source(IControlSeries series, ControllingPower says) =>
        new(
            series.Id,
            series.Name,
            says.LayerDay!.Value,
            says.LayerHash!.Value,
            says.Class,
            says.Power,
            says.LineDistanceKm,
            says.OccupiedShare
        );

    private static string Words(ControllingPower says) =>
        says switch
        {
            { Power: { } power } => $"held by {power}",
            { OccupiedShare: { } share } => Invariant($"{share * 100:0.#} % occupied"),
            { Class: ControlClass.Contested } => "contested",
            _ => "not told",
        };
}
