using Assay.Model;
using Assay.Territories.Shapes;
using static System.FormattableString;

namespace Assay.Territories;

/// <summary>What can be said of a place on a day from its region alone.</summary>
/// <param name="Class">The class.</param>
/// <param name="Power">Who holds it; null where unknown.</param>
/// <param name="Since">Since when.</param>
/// <param name="IsWhole">Whether a power held the whole region.</param>
/// <param name="Source">Where that is from; null where nothing is recorded of the region.</param>
/// <param name="Note">What a reader must know.</param>
internal sealed record RegionAnswer(
    ControlClass Class,
    CountryCode? Power,
    PartialDate? Since,
    bool IsWhole,
    Citation? Source,
    string? Note
);

/// <summary>Answers from the status of regions, where no control layer tells.</summary>
internal sealed class RegionAnswers(TerritoryPack pack)
{
    private readonly ILookup<RegionCode, RegionStatus> _byRegion = pack
        .Statuses.SelectMany(s => s.Regions.Select(region => (region, s)))
        .ToLookup(pair => pair.region, pair => pair.s);

    private readonly Dictionary<ItemId, PastLine> _lines = pack.Lines.ToDictionary(l => l.Id);

    /// <summary>Whether another power held the whole of a region.</summary>
    public bool IsHeldWhole(RegionBorder region, LocalDate on) =>
        _byRegion[region.Code].Any(s => s.Held == RegionHeld.Whole && s.Days.On(on) == Truth.True);

    /// <summary>The answer for a place in one region.</summary>
    public RegionAnswer For(RegionBorder region, Located place, LocalDate on, LocalDate knownOn)
    {
        RegionAnswer? best = null;
        foreach (var status in _byRegion[region.Code])
        {
            if (status.Days.KnownOn(knownOn) is not { } days || days.On(on) == Truth.False)
                continue;
            var answer = One(region, status, days.On(on), place, on);
            // What is decided goes before what is not.
            if (best is null || (best.Class == ControlClass.Unknown && answer.Class != ControlClass.Unknown))
                best = answer;
        }
        return best ?? new RegionAnswer(ControlClass.Sovereign, null, null, IsWhole: false, null, null);
    }

    private RegionAnswer One(
        RegionBorder region,
        RegionStatus status,
        Truth onDay,
        Located place,
        LocalDate on
    )
    {
        if (onDay == Truth.Unknown)
            return Unknown(
                status,
                Invariant(
                    $"Whether {region.Name} was held by {status.Power} on {Day(on)} is known only to: {status.Days}."
                )
            );
        if (status.Held == RegionHeld.Whole)
            return new RegionAnswer(
                ControlClass.Occupied,
                status.Power,
                status.Days.From,
                IsWhole: true,
                status.Source,
                status.Note
            );
        var line = status.Line is { } id ? _lines[id] : null;
        var side = line is null ? Truth.Unknown : Behind(line, place);
        if (side == Truth.True && status.Held != RegionHeld.PartWithinLine)
            return new RegionAnswer(
                ControlClass.Occupied,
                status.Power,
                line!.Since,
                IsWhole: false,
                line.Source,
                Invariant(
                    $"Well within {line.Title}, as drawn roughly in the starter pack (error {line.ErrorKm:0.#} km)."
                )
            );
        if (side == Truth.False && status.Held is RegionHeld.WithinLine or RegionHeld.PartWithinLine)
            return new RegionAnswer(
                ControlClass.Sovereign,
                null,
                null,
                IsWhole: false,
                line!.Source,
                Invariant(
                    $"Well outside {line.Title}, as drawn roughly in the starter pack (error {line.ErrorKm:0.#} km)."
                )
            );
        return Unknown(
            status,
            Invariant(
                $"Part of {region.Name} was held by {status.Power} on {Day(on)}; whether this place was, a control layer would tell (assay territory import)."
            )
        );
    }

    private static RegionAnswer Unknown(RegionStatus status, string note) =>
        new(
            ControlClass.Unknown,
            null,
            null,
            IsWhole: false,
            status.Source,
            status.Note is null ? note : $"{note} {status.Note}"
        );

    // Unknown within the error of the outline and of the place itself.
    private static Truth Behind(PastLine line, Located place)
    {
        if (place.Point is not { } point)
            return Truth.Unknown;
        var error = line.ErrorKm + place.RadiusKm;
        var plane = new LocalPlane(point);
        if (!double.IsInfinity(line.Behind.SquareToEdge(plane, point, error)))
            return Truth.Unknown;
        return Truths.Of(line.Behind.Contains(point));
    }

    internal static string Day(LocalDate day) => new PartialDate(day).ToString();
}
