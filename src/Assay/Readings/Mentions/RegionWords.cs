using System.Collections.Frozen;
using Assay.Model;
using Assay.Readings.Texts;

namespace Assay.Readings.Mentions;

/// <summary>The words by which regions are named.</summary>
internal static class RegionWords
{
    private static readonly ILookup<RegionCode, string> Named = ReadingTables
        .Rows("regions")
        .SelectMany(
            row => row[1..].SelectMany(names => names.Split('|', StringSplitOptions.RemoveEmptyEntries)),
            (row, name) => (Code: new RegionCode(row[0]), name)
        )
        .ToLookup(r => r.Code, r => r.name);

    private static readonly FrozenSet<string> Meant = ReadingTables
        .Rows("regions")
        .SelectMany(row => row[1].Split('|', StringSplitOptions.RemoveEmptyEntries))
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>A region's names that the map may not have.</summary>
    public static IEnumerable<string> Other(RegionCode region) => Named[region];

    /// <summary>The adjective by which a list of regions names one: "Донецької та Луганської областей".</summary>
    public static string? AdjectiveOf(string name) =>
        name.EndsWith(" область", StringComparison.Ordinal)
        && name.IndexOf(' ', StringComparison.Ordinal) == name.Length - 8
            ? name[..^8]
            : null;

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

    /// <summary>Whether one stands behind further names that are joined to this one: "Donetsk and Luhansk regions", "Donetsk, Luhansk or Kherson regions".</summary>
    public static bool AfterList(TokenizedText text, int end)
    {
        for (var names = 0; names < MostOfList && end + 1 < text.Count; names++)
        {
            var isLast = IsAnd(text, end) || (text.Is(end, ',') && IsAnd(text, end + 1));
            if (!isLast && !text.Is(end, ','))
                return false;
            var next = end + (text.Is(end, ',') && isLast ? 2 : 1);
            if (next >= text.Count || !text[next].IsCapitalised)
                return false;
            end = next + 1;
            if (isLast)
                return After(text, end) is not null;
        }
        return false;
    }

    private const int MostOfList = 6;

    private static bool IsAnd(TokenizedText text, int token) =>
        token < text.Count
        && text[token].Kind == TokenKind.Word
        && text.Letters(token) is "and" or "or" or "и" or "і" or "та" or "й" or "или" or "або";

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
