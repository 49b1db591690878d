using System.Collections.Frozen;
using Assay.Model;
using Assay.Readings.Texts;

namespace Assay.Readings.Mentions;

/// <summary>The words by which regions are named.</summary>
internal static class RegionWords
{
    private static readonly ILookup<RegionCode, string> Named = ReadingTables
        .Rows("regions")
        .SelectMany(row => row[1].Split('|'), (row, name) => (Code: new RegionCode(row[0]), name))
        .ToLookup(r => r.Code, r => r.name);

    private static readonly FrozenSet<string> Meant = Named
        .SelectMany(names => names)
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>A region's names that the map may not have.</summary>
    public static IEnumerable<string> Other(RegionCode region) => Named[region];

    /// <summary>Whether a name means the region even where a village bears it.</summary>
    public static bool IsMeant(string name) => Meant.Contains(name);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = FrozenSet
        .ToFrozenSet(
            [
                "region",
                "oblast",
                "province",
                "krai",
                "kray",
                "republic",
                "oblasts",
                "regions",
                "provinces",
                "governorate",
                "prefecture",
                "county",
                "state",
                "territory",
                "okrug",
                "district",
                "raion",
                "basin",
                "область",
                "области",
                "областью",
                "областей",
                "областях",
                "області",
                "областю",
                "край",
                "края",
                "крае",
                "краю",
                "республика",
                "республики",
                "республике",
                "республіка",
                "республіки",
                "республіці",
                "округ",
                "округа",
                "округе",
                "район",
                "района",
                "районе",
                "району",
                "районі",
            ],
            StringComparer.OrdinalIgnoreCase
        )
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The token behind a name that says it is a region's; null where none does.</summary>
    public static int? After(TokenizedText text, int end) =>
        end < text.Count && text[end].Kind == TokenKind.Word && Words.Contains(text.Letters(end))
            ? end
            : null;

    /// <summary>Whether one stands behind a second name that is joined to this one: "Donetsk and Luhansk regions".</summary>
    public static bool AfterPair(TokenizedText text, int end) =>
        end + 2 < text.Count
        && text[end].Kind == TokenKind.Word
        && text.Letters(end) is "and" or "or" or "и" or "і" or "та" or "й" or "или" or "або"
        && text[end + 1].IsCapitalised
        && After(text, end + 2) is not null;

    /// <summary>Whether the name has such a word itself.</summary>
    public static bool Within(TokenizedText text, Found name)
    {
        for (var i = name.First; i < name.End; i++)
        {
            if (Words.Contains(text.Letters(i)))
                return true;
        }
        return false;
    }
}
