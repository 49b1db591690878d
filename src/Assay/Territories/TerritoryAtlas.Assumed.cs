using Assay.Deals;
using Assay.Model;

namespace Assay.Territories;

public sealed partial class TerritoryAtlas
{
    private TerritoryAtlas? _known;
    private IReadOnlyList<AssumedControl> _assumed = [];

    /// <summary>The same atlas, but for who holds what: for a what-if. Borders and the law's areas stay as they are.</summary>
    public TerritoryAtlas Assuming(IReadOnlyList<AssumedControl> assumed)
    {
        if (assumed.Count == 0)
            return this;
        var atlas = (TerritoryAtlas)MemberwiseClone();
        atlas._known = this;
        atlas._assumed = assumed;
        atlas._statuses = new(MostAnswersKept);
        return atlas;
    }

    private ControllingPower? Assumed(Place place, Located located, LocalDate on, LocalDate knownOn)
    {
        if (_assumed.LastOrDefault(a => a.IsFor(on)) is not { } assumed)
            return null;
        var note = $"Assumed by the scenario: {assumed.Says}.";
        if (assumed.AsOn is { } day)
        {
            var then = _known!.StatusAt(place, day, knownOn).Control;
            return then with { Notes = [.. then.Notes, note] };
        }
        if (
            located.Country is not { } country
            || located.Regions.Count == 0
            || !located.Regions.All(r => assumed.Regions.Contains(r.Code))
        )
            return null;
        return new ControllingPower(
            country.Sovereign == assumed.Power ? ControlClass.Sovereign : ControlClass.Occupied,
            assumed.Power,
            assumed.Days.From,
            new Citation("the scenario", Confidence.General),
            LayerDay: null,
            LayerHash: null,
            LineDistanceKm: null,
            OccupiedShare: null,
            [note]
        );
    }
}
