using Assay.Registers;

namespace Assay.Territories;

/// <summary>What a place name turned out to be.</summary>
public enum NamedKind
{
    /// <summary>Nothing known here, or several things.</summary>
    None,

    /// <summary>A site of the register.</summary>
    Deposit,

    /// <summary>A city, town or village.</summary>
    Settlement,

    /// <summary>A first-level division.</summary>
    Region,

    /// <summary>A country.</summary>
    Country,
}

/// <summary>What a name stands for.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Deposit">The site.</param>
/// <param name="Settlement">The city, town or village.</param>
/// <param name="Region">The region.</param>
/// <param name="Country">The country.</param>
/// <param name="Notes">Homonyms, and why nothing was picked.</param>
public sealed record NamedPlace(
    NamedKind Kind,
    Deposit? Deposit,
    Settlement? Settlement,
    RegionBorder? Region,
    CountryBorder? Country,
    IReadOnlyList<string> Notes
)
{
    internal static NamedPlace Nothing(string why) => new(NamedKind.None, null, null, null, null, [why]);
}

/// <summary>A settlement with the country and region it lies in.</summary>
internal sealed record PutSettlement(Settlement Settlement, CountryBorder? Country, RegionBorder? Region)
{
    /// <summary>It in a few words: <c>Bakhmut (UA, Donetsk oblast UA-14, 48.5944 N 37.9998 E, 80,500 inhabitants)</c>.</summary>
    public string Told
    {
        get
        {
            var region = Region is { } known ? $", {known.Name} {known.Code}" : "";
            var people = Settlement.Population is { } count
                ? FormattableString.Invariant($", {count:#,0} inhabitants")
                : "";
            var before = Settlement.Renamed is { } renamed ? $", formerly {renamed.Before[0]}" : "";
            var part = Settlement.Kind is "PPLX" ? ", part of a town" : "";
            return $"{Settlement.Name} ({Country?.Country.Value ?? "at sea"}{region}, {Settlement.Point}{people}{before}{part})";
        }
    }
}

/// <summary>All that bears a name.</summary>
/// <param name="Deposits">Sites of the register.</param>
/// <param name="Settlements">Settlements.</param>
/// <param name="Regions">Regions.</param>
/// <param name="Countries">Countries.</param>
/// <param name="IsBySound">Whether the names are written otherwise and only sound alike.</param>
internal sealed record FoundNames(
    IReadOnlyList<Deposit> Deposits,
    IReadOnlyList<PutSettlement> Settlements,
    IReadOnlyList<RegionBorder> Regions,
    IReadOnlyList<CountryBorder> Countries,
    bool IsBySound
)
{
    public bool IsEmpty => Deposits.Count + Settlements.Count + Regions.Count + Countries.Count == 0;
}
