using Assay.Commodities;
using Assay.Model;

namespace Assay.Registers;

/// <summary>The facts that come with Assay: parties, stakes, presence, deposits, commodities.</summary>
/// <param name="Register">Parties, stakes, deposits.</param>
/// <param name="Commodities">Commodities with the lists of critical minerals.</param>
/// <param name="Hash">Hash over names and bytes of all its files, in the order of their paths.</param>
/// <param name="FileCount">How many files that are.</param>
public sealed record StarterPack(
    Register Register,
    CommodityBook Commodities,
    ContentHash Hash,
    int FileCount
);
