using Assay.Deals;
using Assay.Model;

namespace Assay.Territories;

public sealed partial class TerritoryAtlas
{
    /// <summary>What begins the id of a country's recognised territory taken as an area: <c>recognised:ru</c>. Such areas need no entry.</summary>
    public const string RecognisedPrefix = "recognised:";

    /// <summary>The legal areas of the starter pack.</summary>
    public IReadOnlyList<LegalArea> Areas => _pack.Areas;

    /// <summary>Whether a place lies in a legal area.</summary>
    /// <param name="area">One of <see cref="Areas"/>, or <see cref="RecognisedPrefix"/> with a country.</param>
    /// <param name="place">The place.</param>
    /// <param name="on">The day.</param>
    /// <param name="knownOn">The day whose knowledge is used.</param>
    /// <exception cref="ArgumentException">There is no such area.</exception>
    public AreaAnswer InArea(ItemId area, Place place, LocalDate on, LocalDate knownOn)
    {
        var located = Locate(place);
        if (Recognised(area) is { } country)
            return InCountry(country, located);
        if (!_areas.TryGetValue(area, out var legal))
            throw new ArgumentException($"There is no legal area '{area}'.", nameof(area));
        if (located.Country is null)
            return located.Point is { } atSea && IsFarFrom(legal, atSea)
                ? new AreaAnswer(Truth.False, $"the sea there is none of {legal.Title}'s")
                : new AreaAnswer(Truth.Unknown, "where the place lies is not known");
        AreaAnswer? best = null;
        foreach (var part in Joined(legal.Parts, on, knownOn))
        {
            var answer = InPart(legal, part, place, located, on, knownOn);
            if (best is null || answer.Answer > best.Answer)
                best = answer;
        }
        best ??= Outside(legal);
        return best.Answer == Truth.Unknown && located.Area is not null
            ? InShare(legal, located, best, on, knownOn)
            : best;
    }

    // Parts that stand alike on the day are one ground: a place that may lie in either of them lies in the area.
    private static IEnumerable<LegalAreaPart> Joined(
        IReadOnlyList<LegalAreaPart> parts,
        LocalDate on,
        LocalDate knownOn
    )
    {
        bool Stands(LegalAreaPart part) => part.Days.KnownOn(knownOn)?.On(on) == Truth.True;
        return parts
            .Where(Stands)
            .GroupBy(p => (p.Held, p.Power, p.HeldBefore))
            .Select(g =>
                g.First() with
                {
                    Regions = [.. g.SelectMany(p => p.Regions).Distinct()],
                    Countries = [.. g.SelectMany(p => p.Countries).Distinct()],
                }
            )
            .Concat(parts.Where(p => !Stands(p)));
    }

    /// <summary>Whether the sea at a place is beyond the exclusive economic zones of all countries that an area has ground of.</summary>
    private bool IsFarFrom(LegalArea area, Coordinate atSea)
    {
        // 200 nautical miles: United Nations Convention on the Law of the Sea, art. 57
        const double zoneKm = 370.4;
        var countries = area
            .Parts.SelectMany(p => p.Regions.Select(r => r.Country).Concat(p.Countries))
            .ToHashSet();
        return _borders.KmTo(atSea, c => countries.Contains(c.Country) || countries.Contains(c.Sovereign))
            > zoneKm;
    }

    /// <summary>Whether an id names an area that <see cref="InArea"/> knows.</summary>
    public bool IsArea(ItemId area) => _areas.ContainsKey(area) || Recognised(area) is not null;

    private static CountryCode? Recognised(ItemId area)
    {
        if (!area.Value.StartsWith(RecognisedPrefix, StringComparison.Ordinal))
            return null;
        var code = area.Value[RecognisedPrefix.Length..].ToUpperInvariant();
        return CountryCode.IsValid(code) ? new CountryCode(code) : null;
    }

    private static AreaAnswer InCountry(CountryCode country, Located place)
    {
        if (place.Country is not { } found)
            return new AreaAnswer(Truth.Unknown, "where the place lies is not known");
        var isIn = found.Sovereign == country || found.Country == country;
        if (place.Sovereigns.Count > 1 && (isIn || place.Sovereigns.Contains(country)))
            return new AreaAnswer(Truth.Unknown, $"it may lie in {string.Join(" or ", place.Sovereigns)}");
        return isIn
            ? new AreaAnswer(Truth.True, $"it lies in the recognised territory of {country}")
            : new AreaAnswer(
                Truth.False,
                $"it lies in the recognised territory of {found.Sovereign}, not of {country}"
            );
    }

    private AreaAnswer InPart(
        LegalArea area,
        LegalAreaPart part,
        Place place,
        Located located,
        LocalDate on,
        LocalDate knownOn
    )
    {
        var within = Within(part, located);
        if (within == Truth.False)
            return Outside(area);
        var inForce = part.Days.KnownOn(knownOn)?.On(on) ?? Truth.False;
        var where = located.Region?.Name ?? located.Country!.Name;
        if (inForce == Truth.False)
            return new AreaAnswer(
                Truth.False,
                $"{area.Source.Text} covers {where} {part.Days}, not on {RegionAnswers.Day(on)}"
            );
        if (within == Truth.Unknown)
            return new AreaAnswer(
                Truth.Unknown,
                $"the place reaches, or may lie, beyond the regions of {area.Title}: a point or a smaller area would settle it"
            );
        var held =
            part.Held == AreaHeld.Any
                ? new AreaAnswer(Truth.True, $"{where} belongs to {area.Title}, whoever holds it")
                : ByControl(area, part, place, where, on, knownOn);
        return inForce == Truth.Unknown && held.Answer == Truth.True
            ? new AreaAnswer(
                Truth.Unknown,
                $"{held.Reason}, but the instrument's first day for it is known only to: {part.Days}"
            )
            : held;
    }

    private AreaAnswer ByControl(
        LegalArea area,
        LegalAreaPart part,
        Place place,
        string where,
        LocalDate on,
        LocalDate knownOn
    )
    {
        var control = StatusAt(place, on, knownOn).Control;
        switch (control.Class)
        {
            case ControlClass.Sovereign:
                return new AreaAnswer(
                    Truth.False,
                    $"the place, in {where}, was held by {control.Power} on {RegionAnswers.Day(on)}, and {area.Title} moves with control"
                );
            case ControlClass.Occupied when control.Power == part.Power:
                return part.HeldBefore is { } before
                    ? HeldBefore(place, where, control.Power!.Value, before, on, knownOn)
                    : new AreaAnswer(
                        Truth.True,
                        $"the place, in {where}, was held by {control.Power} on {RegionAnswers.Day(on)}"
                    );
            case ControlClass.Contested when control.OccupiedShare is { } share:
                return new AreaAnswer(
                    Truth.Unknown,
                    FormattableString.Invariant(
                        $"{share * 100:0.#} % of the place was held by {part.Power} on {RegionAnswers.Day(on)}: for that part yes, for the rest no"
                    )
                );
            default:
                var missing = control.LayerDay is null ? "a control layer of that day" : "its exact position";
                return new AreaAnswer(
                    Truth.Unknown,
                    $"who held the place, in {where}, on {RegionAnswers.Day(on)} is not known: {missing} would settle it"
                );
        }
    }

    private AreaAnswer HeldBefore(
        Place place,
        string where,
        CountryCode power,
        LocalDate before,
        LocalDate on,
        LocalDate knownOn
    )
    {
        var earlier = StatusAt(place, before, knownOn).Control.Class;
        var day = RegionAnswers.Day(before);
        return earlier switch
        {
            ControlClass.Occupied => new AreaAnswer(
                Truth.True,
                $"the place, in {where}, was held by {power} on {RegionAnswers.Day(on)} and already on {day}"
            ),
            ControlClass.Sovereign => new AreaAnswer(
                Truth.Unknown,
                $"the place, in {where}, was held by {power} on {RegionAnswers.Day(on)} but not on {day}: the law does not settle whether the area followed the front"
            ),
            _ => new AreaAnswer(
                Truth.Unknown,
                $"the place, in {where}, was held by {power} on {RegionAnswers.Day(on)}; whether already on {day} is not known, and the law does not settle whether the area followed the front"
            ),
        };
    }

    private static AreaAnswer Outside(LegalArea area) =>
        new(Truth.False, $"the place lies outside the regions of {area.Title}");

    // True if every region or country the place may lie in belongs to the part, false if none does.
    private static Truth Within(LegalAreaPart part, Located place)
    {
        var inCountry = part.Countries.Count > 0 && place.Sovereigns.Any(part.Countries.Contains);
        var allCountries = inCountry && place.Sovereigns.All(part.Countries.Contains);
        var some = place.Regions.Any(r => part.Regions.Contains(r.Code));
        var all =
            some && place.Regions.All(r => part.Regions.Contains(r.Code)) && place.Sovereigns.Count == 1;
        if (all || allCountries)
            return Truth.True;
        return some || inCountry ? Truth.Unknown : Truth.False;
    }
}
