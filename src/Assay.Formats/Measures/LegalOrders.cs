using Assay.Measures;
using Assay.Ownership;

namespace Assay.Formats.Measures;

/// <summary>What the instruments share, as <c>regimes.yaml</c> has it.</summary>
/// <param name="Groups">Groups of countries by name.</param>
/// <param name="Regimes">Legal orders.</param>
/// <param name="Nexuses">What binds persons, by id.</param>
/// <param name="Rules">Attribution rules.</param>
/// <param name="Questions">Questions that only a deal can answer, by id.</param>
public sealed record LegalOrders(
    IReadOnlyDictionary<string, CountrySet> Groups,
    IReadOnlyList<Regime> Regimes,
    IReadOnlyDictionary<string, Nexus> Nexuses,
    IReadOnlyList<AttributionRule> Rules,
    IReadOnlyDictionary<string, string> Questions
)
{
    /// <summary>Nothing.</summary>
    public static LegalOrders None { get; } =
        new(
            new Dictionary<string, CountrySet>(StringComparer.Ordinal),
            [],
            new Dictionary<string, Nexus>(StringComparer.Ordinal),
            [],
            new Dictionary<string, string>(StringComparer.Ordinal)
        );

    /// <summary>These, and what another file declares; what is declared twice keeps its first meaning.</summary>
    public LegalOrders With(LegalOrders more) =>
        new(
            Joined(Groups, more.Groups),
            [.. Regimes.Concat(more.Regimes).DistinctBy(r => r.Id)],
            Joined(Nexuses, more.Nexuses),
            [.. Rules.Concat(more.Rules).DistinctBy(r => r.Id, StringComparer.Ordinal)],
            Joined(Questions, more.Questions)
        );

    private static Dictionary<string, T> Joined<T>(
        IReadOnlyDictionary<string, T> first,
        IReadOnlyDictionary<string, T> more
    )
    {
        var joined = new Dictionary<string, T>(first, StringComparer.Ordinal);
        foreach (var (key, value) in more)
            joined.TryAdd(key, value);
        return joined;
    }
}
