using System.Collections.Frozen;
using Assay.Deals;
using Assay.Model;

namespace Assay.Readings.Drafts;

/// <summary>The words by which texts speak of deals.</summary>
internal static class DealWords
{
    private static readonly Dictionary<string, Phrases> Others = Phrases
        .Rows("deal-words")
        .ToDictionary(row => row[0], row => new Phrases(row[1]), StringComparer.Ordinal);

    /// <summary>What somebody would do, and how texts say it.</summary>
    public static IReadOnlyList<(ActWords Words, Phrases Phrases)> Acts { get; } =
    [
        .. Phrases
            .Rows("deal-acts")
            .Select(row =>
            {
                var kind = Kind<ActivityKind>(row[0]);
                return (
                    new ActWords(
                        kind,
                        kind == ActivityKind.Service ? row[1] : null,
                        string.Equals(row[1], "reversed", StringComparison.Ordinal)
                    ),
                    new Phrases(row[^1])
                );
            }),
    ];

    /// <summary>What terms are about, and how texts say it.</summary>
    public static IReadOnlyList<(TermKind Kind, Phrases Phrases)> Terms { get; } =
    [.. Phrases.Rows("deal-terms").Select(row => (Kind<TermKind>(row[0]), new Phrases(row[^1])))];

    /// <summary>The sentence speaks of what may or shall be.</summary>
    public static Phrases Prospect { get; } = Others["prospect"];

    /// <summary>Something is not, or is refused.</summary>
    public static Phrases Negation { get; } = Others["negation"];

    /// <summary>Nouns for companies and those who act like them.</summary>
    public static Phrases Company { get; } = Others["company"];

    /// <summary>Land that another power holds.</summary>
    public static Phrases Occupied { get; } = Others["occupied"];

    /// <summary>Nouns for what is dug or made.</summary>
    public static Phrases Resource { get; } = Others["resource"];

    /// <summary>Nouns for land.</summary>
    public static Phrases Land { get; } = Others["land"];

    /// <summary>Nouns for an office in an organisation or a state.</summary>
    public static Phrases Office { get; } = Others["office"];

    /// <summary>Nouns for a site, behind its name or before it.</summary>
    public static Phrases Site { get; } = Others["site"];

    /// <summary>Budgets that are paid.</summary>
    public static Phrases Budget { get; } = Others["budget"];

    /// <summary>Before a medium or an exchange that is itself bought or invested in.</summary>
    public static Phrases TakesMedium { get; } = Others["takes-medium"];

    /// <summary>Before land that something lies in.</summary>
    public static Phrases Inside { get; } = Others["inside"];

    /// <summary>Words in names of parts of a state.</summary>
    public static FrozenSet<string> Republic { get; } = Set("republic");

    /// <summary>Between an organisation and an office, they part the two.</summary>
    public static Phrases NoOffice { get; } = Others["no-office"];

    /// <summary>Between an organisation and an office, they do not belong to the office.</summary>
    public static Phrases BeforeOffice { get; } = Others["before-office"];

    /// <summary>What begins the half of a sentence that is set aside.</summary>
    public static Phrases Halves { get; } = Others["halves"];

    /// <summary>What ends it.</summary>
    public static Phrases HalvesEnd { get; } = Others["halves-end"];

    /// <summary>Between what lies and where.</summary>
    public static Phrases LiesIn { get; } = Others["lies-in"];

    /// <summary>The site spoken of before.</summary>
    public static Phrases TheAsset { get; } = Others["the-asset"];

    /// <summary>A contract for goods, whoever names them.</summary>
    public static Phrases Contract { get; } = Others["contract"];

    /// <summary>Somebody is to have a share.</summary>
    public static Phrases Receives { get; } = Others["receives"];

    /// <summary>What stands at the head of a text and is no title.</summary>
    public static Phrases NoTitle { get; } = Others["no-title"];

    /// <summary>The same, for titles that stand nowhere in the text.</summary>
    public static FrozenSet<string> NoTitleWords { get; } = Set("no-title");

    /// <summary>Points of the compass and the like, which with a name make a country's adjective and alone make none.</summary>
    public static FrozenSet<string> Compass { get; } = Set("compass");

    /// <summary>Seats of governments: the country, its name, the words.</summary>
    public static IReadOnlyList<(CountryCode Country, string Name, Phrases Words)> Seats { get; } =
    [
        .. Phrases
            .Rows("seats")
            .Select(row => (new CountryCode(row[0]), row[1], new Phrases(row[2].Replace('|', ';')))),
    ];

    private static FrozenSet<string> Set(string row) =>
        Phrases
            .Rows("deal-words")
            .Single(r => string.Equals(r[0], row, StringComparison.Ordinal))[1]
            .Split(';', StringSplitOptions.TrimEntries)
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static T Kind<T>(string word)
        where T : struct, Enum =>
        Array.Find(
            Enum.GetValues<T>(),
            kind => string.Equals(Words.Kebab(kind), word, StringComparison.Ordinal)
        )
            is var found
        && string.Equals(Words.Kebab(found), word, StringComparison.Ordinal)
            ? found
            : throw new InvalidOperationException($"'{word}' is no {typeof(T).Name}.");
}

/// <summary>What words for an act tell.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="Service">For a service, which.</param>
/// <param name="IsReversed">Whether who is named first is the other side: who sells under an offtake does not take off.</param>
internal readonly record struct ActWords(ActivityKind Kind, string? Service, bool IsReversed);
