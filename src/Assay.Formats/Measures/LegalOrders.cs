using Assay.Measures;
using Assay.Model;
using Assay.Ownership;

namespace Assay.Formats.Measures;

/// <summary>What the instruments share, as <c>regimes.yaml</c> has it.</summary>
/// <param name="Groups">Groups of countries by name.</param>
/// <param name="Regimes">Legal orders.</param>
/// <param name="Nexuses">What binds persons, by id.</param>
/// <param name="Rules">Attribution rules.</param>
/// <param name="Questions">Questions that only a deal can answer, by id.</param>
public sealed record LegalOrders(
    IReadOnlyDictionary<string, IReadOnlyList<CountryCode>> Groups,
    IReadOnlyList<Regime> Regimes,
    IReadOnlyDictionary<string, Nexus> Nexuses,
    IReadOnlyList<AttributionRule> Rules,
    IReadOnlyDictionary<string, string> Questions
);
