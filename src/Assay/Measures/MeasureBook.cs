using System.Collections.Frozen;
using Assay.Model;
using Assay.Ownership;

namespace Assay.Measures;

/// <summary>All measures known, with the legal orders, nexuses and attribution rules they rest on. Immutable.</summary>
public sealed class MeasureBook
{
    private readonly FrozenDictionary<RegimeId, Regime> _regimes;

    /// <summary>Takes the content of the measure files.</summary>
    /// <param name="regimes">The legal orders.</param>
    /// <param name="measures">The measures.</param>
    /// <param name="rules">The attribution rules.</param>
    /// <param name="hash">Hash of the files.</param>
    /// <param name="services">Words for services; null for those of the measures.</param>
    /// <param name="facts">Questions that measures may ask.</param>
    public MeasureBook(
        IReadOnlyList<Regime> regimes,
        IReadOnlyList<Measure> measures,
        IReadOnlyList<AttributionRule> rules,
        ContentHash hash,
        IEnumerable<string>? services = null,
        IEnumerable<string>? facts = null
    )
    {
        Regimes = regimes;
        Measures = [.. measures.OrderBy(m => m.Id.Value, StringComparer.Ordinal)];
        Rules = rules;
        Hash = hash;
        Services = Sorted(services ?? ServicesOf(measures));
        Facts = Sorted(facts ?? []);
        _regimes = regimes.ToFrozenDictionary(r => r.Id);
    }

    /// <summary>The legal orders.</summary>
    public IReadOnlyList<Regime> Regimes { get; }

    /// <summary>All measures, by id.</summary>
    public IReadOnlyList<Measure> Measures { get; }

    /// <summary>All attribution rules.</summary>
    public IReadOnlyList<AttributionRule> Rules { get; }

    /// <summary>Hash of the files it was read from.</summary>
    public ContentHash Hash { get; }

    /// <summary>Words for services that any measure uses, those left out of this book included.</summary>
    public IReadOnlySet<string> Services { get; }

    /// <summary>Ids of the questions that any measure may ask of an activity.</summary>
    public IReadOnlySet<string> Facts { get; }

    /// <summary>Fact patterns of the measure files, each with what its author expects.</summary>
    public IReadOnlyList<FactPattern> Examples { get; init; } = [];

    /// <summary>A legal order, or null where there is none of that id.</summary>
    public Regime? Regime(RegimeId id) => _regimes.GetValueOrDefault(id);

    /// <summary>The attribution rule of a legal order in force on a day, or null.</summary>
    public AttributionRule? Rule(RegimeId regime, LocalDate on) =>
        AttributionRule.Of(Rules, regime.Value, on);

    /// <summary>The same as it was read on that day: a court may have read it otherwise since.</summary>
    public AttributionRule? RuleAsReadOn(RegimeId regime, LocalDate on) =>
        AttributionRule.AsReadOn(Rules, regime.Value, on);

    /// <summary>
    /// The book as somebody on a day knew it: measures, exceptions and attribution rules published later are not in it; ends
    /// that were only laid down later are open. An end laid down from the start (a wind-down, a quota's year) stands.
    /// </summary>
    public MeasureBook KnownOn(LocalDate knownOn) =>
        With(
            Measures.Where(m => IsKnown(m.Published, knownOn)).Select(m => KnownOn(m, knownOn)),
            [
                .. Rules
                    .Where(rule => rule.KnownFrom <= knownOn)
                    .Select(rule => (Rule: rule, Days: rule.Days.KnownOn(knownOn)))
                    .Where(r => r.Days is not null)
                    .Select(r => r.Rule with { Days = r.Days!.Value }),
            ]
        );

    private static Measure KnownOn(Measure measure, LocalDate knownOn) =>
        measure with
        {
            Days = End(measure.Days, measure.EndPublished, knownOn),
            Suspensions = [.. measure.Suspensions.Where(s => IsKnown(s.Published, knownOn))],
            Exceptions =
            [
                .. measure
                    .Exceptions.Where(e => IsKnown(e.Published, knownOn))
                    .Select(e => e with { Days = End(e.Days, e.EndPublished, knownOn) }),
            ],
        };

    private static bool IsKnown(LocalDate? published, LocalDate knownOn) =>
        published is not { } day || day <= knownOn;

    private static InForce End(InForce days, LocalDate? published, LocalDate knownOn) =>
        published is { } day && day > knownOn ? days with { Until = null } : days;

    /// <summary>The measures that an id names: itself, or all of its article or instrument.</summary>
    public IEnumerable<Measure> Named(MeasureId id) => Measures.Where(m => id.Covers(m.Id));

    /// <summary>The book with the measures that an id names changed.</summary>
    public MeasureBook Changing(MeasureId id, Func<Measure, Measure> change) =>
        With(Measures.Select(m => id.Covers(m.Id) ? change(m) : m), Rules);

    /// <summary>
    /// The book with a draft: a measure whose id it has already takes that one's place; legal orders, rules and questions are added where it has
    /// none of that id.
    /// </summary>
    public MeasureBook With(DraftInstrument draft)
    {
        var ids = draft.Measures.Select(m => m.Id).ToHashSet();
        return new MeasureBook(
            [.. Regimes.Concat(draft.Regimes).DistinctBy(r => r.Id)],
            [.. Measures.Where(m => !ids.Contains(m.Id)), .. draft.Measures],
            // A rule of the book may have been taken out, as not known yet; only what a new legal order brings is new.
            [.. Rules, .. draft.Rules.Where(r => !_regimes.ContainsKey(r.Regime))],
            Hash,
            Services.Concat(ServicesOf(draft.Measures)),
            Facts.Concat(draft.Facts)
        )
        {
            Examples = Examples,
        };
    }

    private static IEnumerable<string> ServicesOf(IEnumerable<Measure> measures) =>
        measures.SelectMany(m => m.References()).OfType<Reference.Service>().Select(s => s.Word);

    private MeasureBook With(IEnumerable<Measure> measures, IReadOnlyList<AttributionRule> rules) =>
        new(Regimes, [.. measures], rules, Hash, Services, Facts) { Examples = Examples };

    private static SortedSet<string> Sorted(IEnumerable<string> words) => new(words, StringComparer.Ordinal);
}
