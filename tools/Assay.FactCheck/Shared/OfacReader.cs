using System.Text.RegularExpressions;

namespace Assay.FactCheck.Shared;

/// <summary>Reads the OFAC files: original CSV without header, <c>-0- </c> for nothing, a lone 0x1A at the end.</summary>
internal static partial class OfacReader
{
    private const string Folder = "sanctions/ofac/";

    private static readonly LocalDate[] EditionDays =
    [
        new(2022, 2, 23),
        new(2022, 12, 28),
        new(2024, 5, 3),
        new(2024, 6, 27),
    ];

    // The days of the commits that brought them, as the folder's README gives them.
    private static readonly (string File, LocalDate Day)[] RollFiles =
    [
        ("add-2025-12.csv", new(2025, 12, 24)),
        ("add-2026-06.csv", new(2026, 6, 2)),
    ];

    private static readonly string[] AliasFiles = ["alt-2025-02.csv", "alt-2025-12.csv", "alt-2026-06.csv"];
    private static readonly string[] CommentFiles = ["sdn_comments-2025-02.csv", "sdn_comments-2025-12.csv"];
    private static readonly LocalDate NamesDay = new(2025, 5, 25);

    public static OfacHistory Read(SharedFiles files)
    {
        var comments = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in CommentFiles.SelectMany(file => Rows(files, file, 2)))
            comments[row[0]] = row[1];
        var editions = EditionDays.Select(day => Edition(files, day, comments)).ToList();
        var rolls = RollFiles
            .Select(roll => new OfacRoll(
                Folder + roll.File,
                roll.Day,
                Rows(files, roll.File, 2).Select(row => row[0]).ToHashSet(StringComparer.Ordinal)
            ))
            .ToList();
        var aliases = AliasFiles
            .SelectMany(file => Rows(files, file, 4))
            .GroupBy(row => row[0], row => row[3], StringComparer.Ordinal)
            .ToDictionary(
                group => group.Key,
                group => (IReadOnlyList<string>)[.. group.Distinct(StringComparer.Ordinal)],
                StringComparer.Ordinal
            );
        var nonSdn = Rows(files, "cons_prim-2025-08.csv", 12)
            .Select(row => Entry(Folder + "cons_prim-2025-08.csv", row, comments))
            .Concat(OfacXmlReader.Read(files, Folder + "consolidated-2025-03-28.xml"))
            .ToList();
        return new OfacHistory(editions, rolls, Names(files), aliases, nonSdn);
    }

    /// <summary>One row of <c>sdn.csv</c> or <c>cons_prim.csv</c>.</summary>
    private static SharedRecord Entry(string file, string[] row, Dictionary<string, string> comments)
    {
        var remarks = row[11] + comments.GetValueOrDefault(row[0], "");
        return new SharedRecord
        {
            File = file,
            Key = row[0],
            Names = [row[1], .. WeakAliases().Matches(remarks).Select(match => match.Groups["name"].Value)],
            IsPerson = string.Equals(row[2], "individual", StringComparison.Ordinal),
            Programmes = row[3].Split([']', '[', ' '], StringSplitOptions.RemoveEmptyEntries),
            Born = [.. Births().Matches(remarks).SelectMany(match => PrintedDates.All(match.Value))],
            Nationalities = CountryWords.In(
                string.Join(' ', Nations().Matches(remarks).Select(match => match.Groups["nation"].Value))
            ),
            Identifiers = IdentifiersIn.Texts(remarks),
            Remarks = remarks,
        };
    }

    private static OfacEdition Edition(SharedFiles files, LocalDate day, Dictionary<string, string> comments)
    {
        var name = FormattableString.Invariant($"sdn-{day:uuuu-MM-dd}.csv");
        var entries = Rows(files, name, 12)
            .Select(row => Entry(Folder + name, row, comments))
            .GroupBy(entry => entry.Key, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        return new OfacEdition(Folder + name, day, entries);
    }

    private static OfacNames Names(SharedFiles files)
    {
        const string name = Folder + "sdn-names-2025-05.derived.csv";
        var records = CsvRows
            .Of(files, name, "Name", "Alias", "Sanction Type")
            .Select(row => new SharedRecord
            {
                File = name,
                Key = row["Name"],
                Names = [.. new[] { row["Name"], row["Alias"] }.Where(text => text.Length > 0)],
                Programmes = row["Sanction Type"].Split(',', StringSplitOptions.TrimEntries),
            });
        return new OfacNames(name, NamesDay, [.. records]);
    }

    private static IEnumerable<string[]> Rows(SharedFiles files, string name, int columns) =>
        CsvRows
            .Bare(files, Folder + name)
            // The 0x1A line is short; the header row somebody added has no number.
            .Where(row => row.Length >= columns && row[0].Length > 0 && row[0].All(char.IsAsciiDigit))
            .Select(row => Array.ConvertAll(row, Cell));

    private static string Cell(string text)
    {
        var trimmed = text.Trim();
        return string.Equals(trimmed, "-0-", StringComparison.Ordinal) ? "" : trimmed;
    }

    [GeneratedRegex(@"a\.k\.a\. '(?<name>[^']+)'", RegexOptions.None, 2000)]
    private static partial Regex WeakAliases();

    [GeneratedRegex(@"\bDOB [^;]*", RegexOptions.None, 2000)]
    private static partial Regex Births();

    [GeneratedRegex(@"\b(?:nationality|citizen) (?<nation>[^;.]*)", RegexOptions.None, 2000)]
    private static partial Regex Nations();
}
