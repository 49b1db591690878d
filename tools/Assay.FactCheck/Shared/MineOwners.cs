using System.Globalization;
using System.Text.RegularExpressions;
using Assay.FactCheck.Folding;

namespace Assay.FactCheck.Shared;

/// <summary>Who owned a mine or plant in a year, by an annual report.</summary>
internal sealed record MineOwner(FoldedName Site, FoldedName Owner, decimal Percent, int Year, string Record);

/// <summary>Reads <c>mine_owners</c>: <c>Name (50%), Name (50%)</c>; rows with more words than that are passed over.</summary>
internal static partial class MineOwners
{
    public const string File = "sanctions/ownership/mine_owners.derived.csv";

    public static IReadOnlyList<MineOwner> Read(SharedFiles files) =>
        [.. CsvRows.Of(files, File, "mine_fac", "sub_site", "owners", "year").SelectMany(Owners)];

    private static IEnumerable<MineOwner> Owners(CsvRow row)
    {
        var year = row["year"].Split('.')[0];
        if (!Plain().IsMatch(row["owners"]) || year.Length != 4)
            yield break;
        var site = row["sub_site"].Length > 0 ? row["sub_site"] : row["mine_fac"];
        foreach (var match in Owner().Matches(row["owners"]).Cast<Match>())
        {
            yield return new MineOwner(
                FoldedName.Of(site),
                FoldedName.Of(match.Groups["name"].Value),
                decimal.Parse(match.Groups["share"].Value, CultureInfo.InvariantCulture),
                int.Parse(year, CultureInfo.InvariantCulture),
                $"{site}, {row["owners"]}, {year}"
            );
        }
    }

    [GeneratedRegex(@"^(?:[^()%]+\([0-9]+(?:\.[0-9]+)?%\),? ?)+$", RegexOptions.None, 2000)]
    private static partial Regex Plain();

    [GeneratedRegex(@"(?<name>[^()%,][^()%]*?) \((?<share>[0-9]+(?:\.[0-9]+)?)%\)", RegexOptions.None, 2000)]
    private static partial Regex Owner();
}
