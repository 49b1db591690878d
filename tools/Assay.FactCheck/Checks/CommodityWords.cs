using System.Collections.Frozen;
using Assay.Commodities;
using Assay.Model;

namespace Assay.FactCheck.Checks;

/// <summary>What the words of the mineral files and lists mean in the book of commodities.</summary>
internal static class CommodityWords
{
    // Words that are neither name nor alias in the book: American spelling, ore minerals, the files' abbreviations.
    private static readonly FrozenDictionary<string, string[]> Others = new Dictionary<string, string[]>(
        StringComparer.Ordinal
    )
    {
        ["aluminum"] = ["aluminium"],
        ["cesium"] = ["caesium"],
        ["baryte"] = ["barite"],
        ["borates"] = ["borate"],
        ["phosphates"] = ["phosphate-rock"],
        ["phosphate"] = ["phosphate-rock"],
        ["apatite"] = ["phosphate-rock"],
        ["fluorapatite"] = ["phosphate-rock"],
        ["p"] = ["phosphate-rock"],
        ["k"] = ["potash"],
        ["sylvite"] = ["potash"],
        ["fe"] = ["iron-ore"],
        ["iron"] = ["iron-ore"],
        ["magnetite"] = ["iron-ore"],
        ["al"] = ["bauxite", "alumina", "aluminium"],
        ["coking coal"] = ["metallurgical-coal"],
        ["thermal coal"] = ["coal"],
        ["diamond"] = ["diamonds"],
        ["silicon metal"] = ["silicon"],
        ["magnesium metal"] = ["magnesium"],
        ["titanium metal"] = ["titanium"],
        ["natural graphite"] = ["graphite"],
        ["ilmenite"] = ["titanium"],
        ["titanomagnetite"] = ["titanium", "iron-ore"],
        ["zircon"] = ["zirconium"],
        ["pyrochlore"] = ["niobium"],
        ["chromite"] = ["chromium"],
        ["kaolinite"] = ["kaolin"],
        ["calcined soda"] = ["soda-ash"],
        ["kln"] = ["kaolin"],
        ["br"] = ["bromine"],
        ["bri"] = ["bromine"],
        ["f"] = ["fluorspar"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The commodities a word means; none where the book has none.</summary>
    public static IReadOnlyList<CommodityId> Of(string word, CommodityBook book)
    {
        var plain = word.Trim().ToLowerInvariant();
        if (Others.TryGetValue(plain, out var ids))
            return [.. ids.Select(id => new CommodityId(id))];
        return book.FindByName(plain) is { } commodity ? [commodity.Id] : [];
    }

    /// <summary>Whether a word means the commodity, a group it belongs to, or a member of it.</summary>
    public static bool Mean(string word, CommodityId commodity, CommodityBook book) =>
        Of(word, book).Any(meant => book.Covers(meant, commodity) || book.Covers(commodity, meant));
}
