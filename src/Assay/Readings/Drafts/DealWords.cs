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

    /// <summary>Seats of governments: the country, its name, the words.</summary>
    public static IReadOnlyList<(CountryCode Country, string Name, Phrases Words)> Seats { get; } =
    [
        .. Phrases
            .Rows("seats")
            .Select(row => (new CountryCode(row[0]), row[1], new Phrases(row[2].Replace('|', ';')))),
    ];

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
