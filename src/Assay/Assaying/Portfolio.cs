using Assay.Deals;
using Assay.Findings;
using Assay.Measures;
using Assay.Model;

namespace Assay.Assaying;

/// <summary>What a scenario changes for one deal of many.</summary>
/// <param name="Title">The deal's title.</param>
/// <param name="Day">The day it was held against.</param>
/// <param name="Gone">Prohibitions and open questions that go.</param>
/// <param name="Lightened">Those that become something lighter, such as a prohibition that an authority may lift.</param>
/// <param name="Added">Those that come, or become graver.</param>
/// <param name="Remains">How many remain.</param>
/// <param name="Freed">Who had a prohibition under a regime and has none under it any more.</param>
/// <param name="Caveats">What was not checked of it.</param>
public sealed record PortfolioDeal(
    string Title,
    LocalDate Day,
    IReadOnlyList<Finding> Gone,
    IReadOnlyList<FindingChange> Lightened,
    IReadOnlyList<Finding> Added,
    int Remains,
    IReadOnlyList<Freed> Freed,
    Caveats Caveats
)
{
    /// <summary>Whether the scenario changes anything for it.</summary>
    public bool IsTouched => Gone.Count + Lightened.Count + Added.Count > 0;

    /// <summary>Whether prohibitions go and none, nor an open question, remains for anybody, and everybody was screened.</summary>
    public bool IsFree => Gone.Count > 0 && Remains == 0 && !Caveats.OfDeal;

    /// <summary>Whether it would be free, were it not that somebody was not screened.</summary>
    public bool IsUnchecked => Gone.Count > 0 && Remains == 0 && Caveats.OfDeal;
}

/// <summary>A party that a scenario frees of what one regime forbids.</summary>
/// <param name="Regime">The regime.</param>
/// <param name="Party">The party's id in the deal.</param>
/// <param name="Name">Its name.</param>
public sealed record Freed(RegimeId Regime, PartyId Party, string Name);

/// <summary>
/// Asks what a scenario changes, deal by deal. Only the measures that the scenario can touch are asked twice, and the others only
/// for deals in which something changes: most deals of a portfolio have nothing to do with most scenarios.
/// </summary>
public sealed class Portfolio
{
    private readonly Knowledge _asIs;
    private readonly Knowledge _changed;
    private readonly Scenario _scenario;
    private readonly IReadOnlyList<Measure> _touched;
    private readonly IReadOnlyList<Measure> _touchedAfter;
    private readonly IReadOnlyList<Measure> _others;

    /// <summary>Takes the question.</summary>
    /// <param name="knowledge">What is known.</param>
    /// <param name="scenario">What is changed of it.</param>
    public Portfolio(Knowledge knowledge, Scenario scenario)
    {
        _asIs = knowledge;
        _changed = knowledge.With(scenario);
        _scenario = scenario;
        _touched = scenario.Touched(knowledge.Measures);
        _touchedAfter = scenario.Touched(_changed.Measures);
        _others = [.. knowledge.Measures.Measures.Except(_touched)];
    }

    /// <summary>How many measures the scenario can touch.</summary>
    public int Touched => _touchedAfter.Select(m => m.Id).Union(_touched.Select(m => m.Id)).Count();

    /// <summary>What it changes for a deal on the deal's day, or the day the scenario moves it to.</summary>
    public PortfolioDeal Of(Deal deal)
    {
        var moved = _scenario.DealDate is { } day ? deal with { Date = day } : deal;
        var caveats = Caveats.Of(deal, _asIs);
        var facts = new DealFacts(deal, _asIs);
        var before = Findings(facts, _touched);
        var after = Findings(new DealFacts(moved, _changed), _touchedAfter);
        var difference = Differences.Between(before, after);
        var gone = difference.Gone.Where(f => f.Verdict.Burdens()).ToList();
        var lightened = difference.Changed.Where(c => c.Before.Verdict < c.After.Verdict).ToList();
        List<Finding> added =
        [
            .. difference.Added.Where(f => f.Verdict.Burdens()),
            .. difference.Changed.Where(c => c.After.Verdict < c.Before.Verdict).Select(c => c.After),
        ];
        if (gone.Count + lightened.Count + added.Count == 0)
            return new PortfolioDeal(deal.Title, moved.Date, [], [], [], 0, [], caveats);
        var rest = Findings(facts, _others);
        return new PortfolioDeal(
            deal.Title,
            moved.Date,
            gone,
            lightened,
            added,
            rest.Concat(after).Count(f => f.Verdict.Burdens()),
            FreedBy(deal, [.. rest, .. before], [.. rest, .. after]),
            caveats
        );
    }

    private static IReadOnlyList<Finding> Findings(DealFacts facts, IReadOnlyList<Measure> measures) =>
        new FindingWriter(facts.Book).Write(facts.Evaluate(measures));

    private static IReadOnlyList<Freed> FreedBy(Deal deal, List<Finding> before, List<Finding> after)
    {
        var bound = Bound(after).ToHashSet();
        var names = deal.Parties.ToDictionary(p => p.Id, p => p.Name);
        return
        [
            .. Bound(before)
                .Where(b => !bound.Contains(b))
                .OrderBy(b => b.Regime.Value, StringComparer.Ordinal)
                .ThenBy(b => b.Party.Value, StringComparer.Ordinal)
                .Select(b => new Freed(b.Regime, b.Party, names.GetValueOrDefault(b.Party, b.Party.Value))),
        ];

        static IEnumerable<(RegimeId Regime, PartyId Party)> Bound(List<Finding> findings) =>
            findings
                .Where(f => f.Verdict.Forbids() && f.Regime is not null)
                .SelectMany(f => f.Bound, (f, party) => (f.Regime!.Value, party))
                .Distinct();
    }
}
