using Assay.Model;
using Assay.Readings.Texts;
using Assay.Registers;

namespace Assay.Readings.Drafts;

/// <summary>What a sentence says a deal is about: commodities, sites, land.</summary>
/// <param name="Commodities">The commodities it names.</param>
/// <param name="Sites">Sites of the register it names.</param>
/// <param name="Named">Sites that it names and the register has not.</param>
/// <param name="Areas">Where it says that something lies.</param>
internal sealed record Goods(
    IReadOnlyList<Drafted<CommodityId>> Commodities,
    IReadOnlyList<Drafted<Deposit>> Sites,
    IReadOnlyList<NamedSite> Named,
    IReadOnlyList<GoodsArea> Areas
)
{
    /// <summary>The same about the sites that were spoken of before: "the project".</summary>
    public Goods At(Goods before) =>
        this with
        {
            Sites = before.Sites,
            Named = before.Named,
            Commodities = Commodities.Count > 0 ? Commodities : before.Commodities,
            Areas = Areas.Count > 0 ? Areas : before.Areas,
        };

    public bool IsEmpty => Commodities.Count + Sites.Count + Named.Count + Areas.Count == 0;
}

/// <summary>An area that a text names for something that lies in it.</summary>
/// <param name="Country">The country.</param>
/// <param name="IsOccupied">Whether it is the part of it that another power holds.</param>
/// <param name="Place">A region or town in it, by name; null for the country.</param>
/// <param name="Region">Its code, for a region.</param>
/// <param name="Words">The words.</param>
internal sealed record GoodsArea(
    CountryCode Country,
    bool IsOccupied,
    string? Place,
    RegionCode? Region,
    TextSpan Words
);

/// <summary>A site by the name a text has for it: "the Aktogay mine".</summary>
/// <param name="Name">Its name, without the noun.</param>
/// <param name="Noun">The noun.</param>
/// <param name="Words">Both.</param>
internal sealed record NamedSite(string Name, string Noun, TextSpan Words);
