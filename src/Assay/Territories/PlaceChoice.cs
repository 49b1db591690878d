using Assay.Names;
using Assay.Registers;
using static System.FormattableString;

namespace Assay.Territories;

/// <summary>
/// Decides what a name means of all that bear it. The register's site goes first, for who assays a deal means it; a country goes before settlements
/// (Russia in Ohio); a region's capital goes before the region. Everything passed over is told. Settlements are picked among only where one alone bears the name
/// as its own and those that are merely called so at times are smaller.
/// </summary>
internal static class PlaceChoice
{
    /// <summary>More homonyms are only counted.</summary>
    private const int MostTold = 12;

    public static NamedPlace Of(string name, IReadOnlyList<string> keys, FoundNames found)
    {
        if (found.Deposits.Count > 0)
            return found.Deposits.Count == 1
                ? Picked(NamedKind.Deposit, found, site: found.Deposits[0])
                : Several(name, found);
        if (found.Countries.Count > 0)
            return found.Countries.Count == 1 && found.Regions.Count == 0
                ? Picked(NamedKind.Country, found, country: found.Countries[0])
                : Several(name, found);
        var chosen = Chosen(found.Settlements, keys);
        if (found.Settlements.Count == 0)
            return found.Regions.Count == 1
                ? Picked(NamedKind.Region, found, region: found.Regions[0])
                : Several(name, found);
        var isCapital = chosen?.Region is { } around && found.Regions.Contains(around);
        return chosen is not null && (found.Regions.Count == 0 || isCapital)
            ? Picked(
                NamedKind.Settlement,
                found,
                settlement: chosen,
                introduction: Introduction(chosen, found.IsBySound, name, keys)
            )
            : Several(name, found);
    }

    private static PutSettlement? Chosen(IReadOnlyList<PutSettlement> settlements, IReadOnlyList<string> keys)
    {
        if (settlements.Count <= 1)
            return settlements.Count == 1 ? settlements[0] : null;
        var own = settlements.Where(s => IsOwnName(s.Settlement, keys)).ToList();
        return own.Count == 1 && settlements.All(s => s == own[0] || Size(s) < Size(own[0])) ? own[0] : null;
    }

    // The name it is shown by, or one it had by law: other names are what some have called it in some language.
    private static bool IsOwnName(Settlement settlement, IReadOnlyList<string> keys) =>
        (settlement.Renamed is { } renamed ? renamed.Before.Concat(renamed.Spellings) : [])
            .Prepend(settlement.Name)
            .SelectMany(PlaceKey.Of)
            .Any(keys.Contains);

    private static long Size(PutSettlement put) => put.Settlement.Population ?? 0;

    private static NamedPlace Picked(
        NamedKind kind,
        FoundNames found,
        Deposit? site = null,
        PutSettlement? settlement = null,
        RegionBorder? region = null,
        CountryBorder? country = null,
        IEnumerable<string>? introduction = null
    )
    {
        var notes = new List<string>(introduction ?? []);
        var others = found.Settlements.Where(s => s != settlement).OrderByDescending(Size).ToList();
        if (others.Count > 0)
            notes.Add(
                $"{(others.Count == 1 ? "A settlement bears" : "Settlements bear")} the same name{(settlement is null ? "" : ", smaller or only called so at times")}: {Listed(others.Select(o => o.Told))}."
            );
        if (kind is NamedKind.Deposit or NamedKind.Settlement)
            notes.AddRange(
                found.Regions.Select(r =>
                    $"A region bears the same name: {r.Name} ({r.Code}). Write {r.Code} if it is meant."
                )
            );
        if (kind is NamedKind.Deposit or NamedKind.Region)
            notes.AddRange(
                found.Countries.Select(c => $"A country bears the same name: {c.Name} ({c.Country}).")
            );
        return new NamedPlace(kind, site, settlement?.Settlement, region, country, notes);
    }

    private static IEnumerable<string> Introduction(
        PutSettlement put,
        bool isBySound,
        string name,
        IReadOnlyList<string> keys
    )
    {
        var settlement = put.Settlement;
        yield return isBySound
            ? Invariant(
                $"'{name}' is written so nowhere; it was read as {put.Told}, which may reach {settlement.RadiusKm:0.#} km from there."
            )
            : Invariant(
                $"'{name}' is {put.Told}, which may reach {settlement.RadiusKm:0.#} km from there [{settlement.Source.Text}]."
            );
        if (settlement.Renamed is { } renamed)
        {
            var isOld = renamed.Before.SelectMany(PlaceKey.Of).Any(keys.Contains);
            yield return isOld
                ? $"'{name}' is a former name of {renamed.Name}, called {renamed.Before[0]} until {renamed.On} ({renamed.Source.Text})."
                : $"{renamed.Name} was called {renamed.Before[0]} until {renamed.On} ({renamed.Source.Text}).";
        }
        if (
            settlement.ListedIn is { } listed
            && put.Country is { } country
            && country.Country != listed
            && country.Sovereign != listed
        )
            yield return $"The gazetteer lists {settlement.Name} under {listed}; by the borders here its point lies in {country.Name}: they are rough at a frontier, or the list takes another view.";
    }

    private static NamedPlace Several(string name, FoundNames found) =>
        NamedPlace.Nothing(
            $"'{name}' may be any of: {Listed(All(found))}. None was picked; give a country, a region or coordinates (--country UA, --region UA-14, or LAT,LON)."
        );

    // The widest first, settlements by their size.
    private static IEnumerable<string> All(FoundNames found) =>
        found
            .Countries.Select(c => $"{c.Name} ({c.Country})")
            .Concat(found.Regions.Select(r => $"{r.Name} ({r.Code})").Order(StringComparer.Ordinal))
            .Concat(
                found
                    .Deposits.Select(d => $"{d.Name} in {d.Region?.Value ?? d.Country.Value}, {d.Point}")
                    .Order(StringComparer.Ordinal)
            )
            .Concat(
                found
                    .Settlements.OrderByDescending(Size)
                    .ThenBy(s => s.Told, StringComparer.Ordinal)
                    .Select(s => s.Told)
            );

    private static string Listed(IEnumerable<string> items)
    {
        var all = items.ToList();
        var more = all.Count > MostTold ? Invariant($"; and {all.Count - MostTold} more") : "";
        return string.Join("; ", all.Take(MostTold)) + more;
    }
}
