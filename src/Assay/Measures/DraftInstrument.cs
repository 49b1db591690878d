using Assay.Ownership;

namespace Assay.Measures;

/// <summary>An instrument that is in no book yet, with what its file declares or may name.</summary>
/// <param name="Measures">Its measures.</param>
/// <param name="Regimes">The legal orders, its own among them.</param>
/// <param name="Rules">The attribution rules, its own among them.</param>
/// <param name="Facts">The questions that may be asked of a deal, its own among them.</param>
public sealed record DraftInstrument(
    IReadOnlyList<Measure> Measures,
    IReadOnlyList<Regime> Regimes,
    IReadOnlyList<AttributionRule> Rules,
    IReadOnlyCollection<string> Facts
);
