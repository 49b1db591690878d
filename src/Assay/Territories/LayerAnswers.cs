using System.Collections.Concurrent;
using Assay.Model;
using Assay.Territories.Control;
using static System.FormattableString;

namespace Assay.Territories;

/// <summary>Answers from control layers.</summary>
internal sealed partial class LayerAnswers(
    BorderIndex borders,
    RegionAnswers regions,
    IReadOnlyList<IControlSeries> series
)
{
    /// <summary>Lines of control are smoothed on the maps; nearer than this a place is uncertain.</summary>
    public const double LineErrorKm = 1;

    /// <summary>How far layers stray from coasts and recognised borders: 1 to 2 km were measured at Kerch and Sevastopol.</summary>
    public const double EdgeErrorKm = 3;

    /// <summary>Days by which a layer may lag without a word: a file shows the evening before, at times two days before.</summary>
    public const int StaleAfterDays = 2;

    /// <summary>Less of an area than this on the other side is the error of outlines.</summary>
    private const double LeastShare = 0.005;

    private readonly ConcurrentDictionary<(ItemId, LayerEdition), ControlLine> _lines = new();

    /// <summary>Series about the land of one of the sovereigns that have a layer by the day, newest layer first.</summary>
    public IReadOnlyList<(IControlSeries Series, int Index)> For(
        IReadOnlyList<CountryCode> sovereigns,
        LocalDate asOf
    ) =>
        [
            .. series
                .Where(s => sovereigns.Contains(s.Sovereign))
                .Select(s => (Series: s, Index: s.IndexOn(asOf)))
                .Where(s => s.Index >= 0)
                .OrderByDescending(s => s.Series.Layers[s.Index].Day)
                .ThenBy(s => s.Series.Id.Value, StringComparer.Ordinal),
        ];

    /// <summary>Series about such land, whatever their days.</summary>
    public IEnumerable<IControlSeries> About(IReadOnlyList<CountryCode> sovereigns) =>
        series.Where(s => sovereigns.Contains(s.Sovereign));

    /// <summary>The line between the powers in a layer.</summary>
    public ControlLine LineOf(IControlSeries of, LayerEdition edition) =>
        _lines.GetOrAdd(
            (of.Id, edition),
            _ => new ControlLine(of.Load(edition), place => BeyondOf(place, of.Sovereign, edition.Day))
        );

    /// <summary>What one layer says of a place.</summary>
    /// <param name="of">The series.</param>
    /// <param name="index">Which of its layers.</param>
    /// <param name="place">The place.</param>
    /// <param name="region">What its region says.</param>
    /// <param name="on">The day asked for.</param>
    /// <param name="knownOn">The day whose knowledge is used.</param>
    public ControllingPower Answer(
        IControlSeries of,
        int index,
        Located place,
        RegionAnswer? region,
        LocalDate on,
        LocalDate knownOn
    )
    {
        var edition = of.Layers[index];
        var layer = of.Load(edition);
        var notes = AgeNotes(of, index, on, knownOn);
        var source = Cited(of, edition);
        ControllingPower Power(ControlClass kind, PartialDate? since, double? lineKm, double? share) =>
            new(
                kind,
                kind switch
                {
                    ControlClass.Occupied => of.Power,
                    ControlClass.Sovereign => of.Sovereign,
                    _ => null,
                },
                since,
                source,
                edition.Day,
                edition.Hash,
                lineKm,
                share,
                notes
            );

        if (place.Area is { } area)
        {
            // a layer's rough coast cuts pieces off land of which it is known that all of it is held
            var (share, contested) = region is { IsWhole: true } ? (1, 0) : AreaShares.Of(area, layer);
            var kind = contested >= LeastShare ? ControlClass.Contested : ClassOf(share);
            if (share >= LeastShare && share <= 1 - LeastShare)
                notes.Add(Invariant($"{share * 100:0.#} % of the area is held by {of.Power}."));
            if (contested >= LeastShare)
                notes.Add(
                    Invariant($"{contested * 100:0.#} % of the area is drawn as contested or unknown.")
                );
            var toLine =
                ClassOf(share) == ControlClass.Contested ? 0 : AreaDistance.ToLine(area, LineOf(of, edition));
            return Power(kind, null, toLine, share) with
            {
                IsUncertain = toLine < LineErrorKm,
                Shares = [.. SharesOf(of, share, contested)],
            };
        }
        var point = place.Point!.Value;
        var line = LineOf(of, edition).From(point);
        if (layer.IsDrawn(GroundClass.Contested, point))
        {
            notes.Add($"{of.Name} draws the place as contested, or does not know who holds it.");
            return Power(ControlClass.Contested, null, line.LineKm, null) with { IsUncertain = true };
        }
        var isHeld = layer.Holds(point);
        if (!isHeld && IsStrip(line))
        {
            isHeld = true;
            notes.Add(
                Invariant(
                    $"The place lies {line.EdgeKm:0.#} km outside the layer's ground, whose edge follows the coast or the recognised border here and not the line; it is counted as held."
                )
            );
        }
        else if (!isHeld && region is { IsWhole: true })
        {
            isHeld = true;
            notes.Add(
                "The layer does not reach the place; its whole region is held, so it is counted as held."
            );
        }
        if (line.LineKm is { } km && km < place.RadiusKm)
        {
            notes.Add(
                Invariant(
                    $"The place is known to {place.RadiusKm:0.#} km only and the line is {km:0.#} km away: it may lie on either side."
                )
            );
            return Power(ControlClass.Unknown, null, km, null);
        }
        if (line.LineKm < LineErrorKm)
            notes.Add(
                Invariant(
                    $"The place is {line.LineKm:0.##} km from the line, nearer than the layer's error of about {LineErrorKm} km: who holds it is uncertain."
                )
            );
        var says = isHeld
            ? Power(ControlClass.Occupied, Since(of, index, point, region, notes), line.LineKm, null)
            : Power(ControlClass.Sovereign, null, line.LineKm, null);
        return says with
        {
            IsUncertain = line.LineKm < LineErrorKm,
            IsFreed = !isHeld && layer.IsDrawn(GroundClass.Freed, point),
        };
    }

    private static Citation Cited(IControlSeries of, LayerEdition edition) =>
        new($"{of.Name}, layer of {RegionAnswers.Day(edition.Day)}, {edition.Hash}", Confidence.Secondary);

    private static IEnumerable<GroundShare> SharesOf(IControlSeries of, double held, double contested)
    {
        if (held >= LeastShare)
            yield return new GroundShare(of.Sovereign, ControlClass.Occupied, of.Power, held);
        if (contested >= LeastShare)
            yield return new GroundShare(of.Sovereign, ControlClass.Contested, null, contested);
        if (held + contested <= 1 - LeastShare)
            yield return new GroundShare(
                of.Sovereign,
                ControlClass.Sovereign,
                of.Sovereign,
                1 - held - contested
            );
    }

    private static bool IsStrip(ControlLine.Distance line) =>
        line.EdgeKm <= EdgeErrorKm && !line.EdgeIsLine && line.LineKm is not <= EdgeErrorKm;

    private static ControlClass ClassOf(double share) =>
        share < LeastShare ? ControlClass.Sovereign
        : share > 1 - LeastShare ? ControlClass.Occupied
        : ControlClass.Contested;

    private static PartialDate? Since(
        IControlSeries of,
        int index,
        Coordinate point,
        RegionAnswer? region,
        List<string> notes
    )
    {
        if (region is { Class: ControlClass.Occupied, Since: { } since })
        {
            if (!region.IsWhole && region.Note is { } note)
                notes.Add(note);
            return since;
        }
        if (!of.Load(of.Layers[index]).Holds(point))
            return null;
        if (!of.Load(of.Layers[0]).Holds(point))
        {
            var day = of.HeldSince(point, index);
            // it was taken on a day between that layer and the one before
            return PartialDate.Between(of.Layers[of.IndexOn(day) - 1].Day.PlusDays(1), day);
        }
        notes.Add(
            of.Load(of.Layers[index]).IsDrawn(GroundClass.HeldBefore, point)
                ? $"{of.Name} draws the place as held already before the war that its map is about."
                : $"Held already in the first layer of {of.Name}, of {RegionAnswers.Day(of.Layers[0].Day)}: it cannot tell since when."
        );
        return null;
    }

    private static List<string> AgeNotes(IControlSeries of, int index, LocalDate on, LocalDate knownOn)
    {
        var notes = new List<string>();
        var asOf = LocalDate.Min(on, knownOn);
        var day = of.Layers[index].Day;
        if (index + 1 < of.Layers.Count && day < asOf)
        {
            notes.Add(
                $"{of.Name} has no layer for {RegionAnswers.Day(asOf)} (a gap from {RegionAnswers.Day(day.PlusDays(1))} to {RegionAnswers.Day(of.Layers[index + 1].Day.PlusDays(-1))}); the layer of {RegionAnswers.Day(day)} answers."
            );
        }
        var age = Period.DaysBetween(day, on);
        if (age > StaleAfterDays && !(index + 1 < of.Layers.Count && asOf == on))
            notes.Add(
                Invariant(
                    $"The newest layer known by {RegionAnswers.Day(knownOn)} is {age} days older than {RegionAnswers.Day(on)}: control may have changed since."
                )
            );
        return notes;
    }

    // Land of a region that is held whole is behind the line, however roughly the layer follows its coast.
    private Beyond BeyondOf(Coordinate place, CountryCode sovereign, LocalDate day)
    {
        if (borders.CountryAt(place, 0) is not { } country)
            return Beyond.Water;
        if (country.Border.Sovereign != sovereign)
            return Beyond.Abroad;
        return
            borders.RegionAt(country.Border, place, 0) is { } region
            && !regions.IsHeldWhole(region.Border, day)
            ? Beyond.Sovereign
            : Beyond.Water;
    }
}
