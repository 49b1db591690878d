using Assay.Commodities;
using Assay.Measures;
using Assay.Model;
using Assay.Registers;
using Assay.Territories;

namespace Assay.Assaying;

/// <summary>
/// Holds what measures name against what the rest of the starter pack knows. A misspelt name would make a condition that never
/// holds, and a measure that never bites.
/// </summary>
public static class MeasureReferences
{
    /// <summary>The names that lead nowhere, by measure; empty for sound data.</summary>
    /// <param name="book">All measures.</param>
    /// <param name="register">The whole register.</param>
    /// <param name="commodities">Commodities and critical lists.</param>
    /// <param name="atlas">Legal areas.</param>
    public static IReadOnlyList<Diagnostic> Check(
        MeasureBook book,
        Register register,
        CommodityBook commodities,
        TerritoryAtlas atlas
    )
    {
        return
        [
            .. book.Measures.SelectMany(measure =>
                measure
                    .References()
                    .Concat(measure.Beside.Select(b => new Reference.Other(b.Measure)))
                    .Distinct()
                    .Select(Fault)
                    .OfType<(string Code, string Says)>()
                    .Select(fault => new Diagnostic(
                        fault.Code,
                        Severity.Error,
                        new InputPlace("measures", Field: measure.Id.Value),
                        $"{fault.Says}, so the condition could never hold; no measure was used."
                    ))
            ),
        ];

        (string, string)? Fault(Reference reference) =>
            reference switch
            {
                Reference.Commodity c when commodities.Find(c.Id) is null => (
                    "AS5020",
                    $"no commodity '{c.Id}' stands in commodities.yaml{Near(c.Id.Value, commodities.All.Select(k => k.Id.Value))}"
                ),
                Reference.CriticalList l when commodities.Lists.All(k => k.Id != l.Id) => (
                    "AS5021",
                    $"no list of critical minerals '{l.Id}' stands in commodities.yaml{Near(l.Id.Value, commodities.Lists.Select(k => k.Id.Value))}"
                ),
                Reference.Area a when !atlas.IsArea(a.Id) => (
                    "AS5022",
                    $"no area '{a.Id}' stands in areas.yaml{Near(a.Id.Value, atlas.Areas.Select(k => k.Id.Value))}"
                ),
                Reference.Party p when register.Find(p.Id) is null => (
                    "AS5023",
                    $"no party '{p.Id}' stands in the register{Near(p.Id.Value, register.Parties.Select(k => k.Id.Value))}"
                ),
                Reference.Other o when !book.Named(o.Id).Any() => (
                    "AS5026",
                    $"no measure, article or instrument '{o.Id}' to stand beside it{Near(o.Id.Value, book.Measures.Select(k => k.Id.Value))}"
                ),
                Reference.Sector s
                    when register.Parties.All(k => !k.Sectors.Contains(s.Word, StringComparer.Ordinal)) => (
                    "AS5027",
                    $"no party of the register is in the sector '{s.Word}'{Near(s.Word, register.Parties.SelectMany(k => k.Sectors).Distinct(StringComparer.Ordinal))}"
                ),
                Reference.Publisher p when book.Regimes.All(k => !k.Publishers.Contains(p.Id)) => (
                    "AS5025",
                    $"no legal order of regimes.yaml has the publisher '{p.Id}'{Near(p.Id.Value, book.Regimes.SelectMany(k => k.Publishers).Select(k => k.Value))}"
                ),
                Reference.Attribution r
                    when book.Rules.All(k => !string.Equals(k.Order, r.Id.Value, StringComparison.Ordinal)) =>
                    (
                        "AS5024",
                        $"no attribution rule of '{r.Id}' stands in regimes.yaml{Near(r.Id.Value, book.Rules.Select(k => k.Order).Distinct(StringComparer.Ordinal))}"
                    ),
                _ => null,
            };
    }

    private static string Near(string word, IEnumerable<string> known) =>
        Nearest.To(word, known) is { } near ? $" (did you mean '{near}'?)" : "";
}
