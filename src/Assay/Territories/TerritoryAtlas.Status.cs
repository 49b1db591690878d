using Assay.Deals;
using Assay.Model;
using static System.FormattableString;

namespace Assay.Territories;

public sealed partial class TerritoryAtlas
{
    private static readonly Citation NothingRecorded = new(
        "no other power recorded there in data/territories/status.yaml",
        Confidence.General
    );

    private static readonly Citation NotFound = new("the place was not found", Confidence.General);

    private TerritoryStatus Find(Place place, LocalDate on, LocalDate knownOn)
    {
        var located = Locate(place);
        if (located.Country is not { } country)
            return new TerritoryStatus(
                on,
                located.Point,
                null,
                new ControllingPower(ControlClass.Unknown, null, null, NotFound, null, null, null, null, []),
                [],
                [],
                located.Notes
            );
        var views = new List<MapView>();
        var control =
            Assumed(place, located, on, knownOn)
            ?? (
                located.Parts.Count > 0
                    ? OfParts(located, on, knownOn, views)
                    : Control(located, on, knownOn, views)
            );
        var corrections = CorrectionsOf(located);
        foreach (var correction in corrections)
            views.AddRange(correction.Painted);
        return new TerritoryStatus(
            on,
            located.Point,
            new RecognisedSovereign(
                country.Sovereign,
                located.Region?.Code,
                located.Region?.Name,
                View(corrections),
                [
                    .. corrections
                        .SelectMany(c => c.Authorities)
                        .Where(a => a.Since <= knownOn)
                        .Select(a => a.Source),
                ]
            ),
            control,
            Claims(located, on, knownOn),
            views,
            [.. located.Notes, .. TerritoryNote(country), .. corrections.Select(c => c.Note).OfType<string>()]
        );
    }

    private ControllingPower Control(Located place, LocalDate on, LocalDate knownOn, List<MapView> views)
    {
        var asOf = LocalDate.Min(on, knownOn);
        if (place.IsCountry)
            return OfCountry(place, on, knownOn);
        var byRegion = ByRegion(place, on, knownOn);
        var layers = _layerAnswers.For(place.Sovereigns, asOf);
        if (place.Sovereigns.Count > 1)
            return Unknown(
                byRegion?.Source,
                ["Who holds it cannot be told: it may lie on the land of several states."]
            );
        if (_layerAnswers.Abroad(place, byRegion, on, knownOn) is { } abroad)
            return abroad;
        if (layers.Count == 0)
            return FromRegion(place, byRegion, on, asOf);
        return Together(
            [
                .. layers.Select(l =>
                    (l.Series, _layerAnswers.Answer(l.Series, l.Index, place, byRegion, on, knownOn))
                ),
            ],
            views
        );
    }

    // The answer of the region, where all regions the place may lie in agree; unknown where they do not. Null without regions.
    private RegionAnswer? ByRegion(Located place, LocalDate on, LocalDate knownOn)
    {
        RegionAnswer? common = null;
        foreach (var region in place.Regions)
        {
            var answer = _regionAnswers.For(region, place, on, knownOn);
            if (common is null)
                common = answer;
            else if (common.Class != answer.Class || common.Power != answer.Power)
                return new RegionAnswer(
                    ControlClass.Unknown,
                    null,
                    null,
                    IsWhole: false,
                    common.Source ?? answer.Source,
                    "The regions it may lie in were not in the same hands."
                );
            else
                common = common with { IsWhole = common.IsWhole && answer.IsWhole };
        }
        return common;
    }

    private ControllingPower FromRegion(Located place, RegionAnswer? region, LocalDate on, LocalDate asOf)
    {
        var notes = new List<string>();
        if (region?.Note is { } note)
            notes.Add(note);
        foreach (var series in _layerAnswers.About(place.Sovereigns).Where(s => s.Layers.Count > 0))
        {
            if (region is { Source: not null })
                notes.Add(
                    $"{series.Name} begins on {RegionAnswers.Day(series.Layers[0].Day)}, after {RegionAnswers.Day(asOf)}: the status of the region answers."
                );
        }
        return region?.Class switch
        {
            ControlClass.Occupied => new ControllingPower(
                ControlClass.Occupied,
                region.Power,
                region.Since,
                region.Source!,
                null,
                null,
                null,
                null,
                notes
            ),
            ControlClass.Unknown => Unknown(region.Source, notes),
            _ => new ControllingPower(
                ControlClass.Sovereign,
                place.Country!.Sovereign,
                null,
                region?.Source ?? NothingRecorded,
                null,
                null,
                null,
                null,
                notes
            ),
        };
    }

    private ControllingPower OfCountry(Located place, LocalDate on, LocalDate knownOn)
    {
        // A country's extent is told in its regions: less than this part of them elsewhere leaves the country its own.
        const double NegligibleShare = 0.05;
        double all = 0,
            elsewhere = 0;
        var powers = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var region in place.Regions)
        {
            var extent = region.Shape.Geometry.Area;
            all += extent;
            var answer = _regionAnswers.For(region, place with { Point = null }, on, knownOn);
            if (answer.Class == ControlClass.Sovereign)
                continue;
            elsewhere += extent;
            powers.Add(region.Name);
        }
        if (powers.Count == 0)
            return FromRegion(place, null, on, on);
        var note =
            $"Parts of it were not, or not surely, in its sovereign's hands: {string.Join(", ", powers)}. Name a region or a point.";
        return elsewhere / all < NegligibleShare
            ? FromRegion(
                place,
                new RegionAnswer(ControlClass.Sovereign, null, null, IsWhole: false, null, note),
                on,
                on
            )
            : Unknown(null, [note]);
    }

    private static ControllingPower Unknown(Citation? source, IReadOnlyList<string> notes) =>
        new(ControlClass.Unknown, null, null, source ?? NothingRecorded, null, null, null, null, notes);

    private List<BorderCorrection> CorrectionsOf(Located place) =>
        [
            .. _pack.Corrections.Where(c =>
                c.Id == place.Country!.Correction
                || (!place.IsCountry && place.Regions.Any(r => c.Regions.Contains(r.Code)))
            ),
        ];

    private List<TerritorialClaim> Claims(Located place, LocalDate on, LocalDate knownOn) =>
        [
            .. _pack
                .Claims.Where(c => !place.IsCountry && place.Regions.Any(r => c.Regions.Contains(r.Code)))
                .Select(c => (c.Claim, Days: c.Claim.Days.KnownOn(knownOn)))
                .Where(c => c.Days is { } days && days.On(on) != Truth.False)
                .Select(c => c.Claim),
        ];

    private string View(List<BorderCorrection> corrections) =>
        corrections.Any(c => c.Painted.Count > 0)
            ? $"recognised view: {_pack.BaseMap}, corrected ({string.Join(", ", corrections.Select(c => c.Title))})"
            : $"recognised view: {_pack.BaseMap}";

    private static IEnumerable<string> TerritoryNote(CountryBorder country)
    {
        if (country.Country != country.Sovereign)
            yield return Invariant(
                $"{country.Name} ({country.Country}) is a territory of {country.Sovereign}."
            );
    }
}
