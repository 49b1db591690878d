using Assay.Deals;
using Assay.Findings;
using Assay.Measures;
using Assay.Model;
using EditSet = System.Numerics.BigInteger;

namespace Assay.Assaying.Relieving;

/// <summary>The relief of one deal, scope by scope.</summary>
/// <param name="deal">The deal.</param>
/// <param name="knowledge">What is known.</param>
/// <param name="question">What is asked of it.</param>
internal sealed class DealReading(Deal deal, Knowledge knowledge, ReliefQuestion question)
{
    private readonly Prohibitions _prohibitions = new(deal, knowledge, question);

    /// <summary>The answer.</summary>
    public DealRelief Answer() =>
        new(
            deal.Title,
            deal.Date,
            knowledge.KnownOn,
            question,
            knowledge.Measures.Regimes,
            [.. Told()],
            deal.SourceHash,
            knowledge.Hash
        );

    private IEnumerable<Relief> Told()
    {
        var search = new ReliefSearch(_prohibitions, question.Limit);
        foreach (var scope in Scopes())
        {
            var meant = _prohibitions.All.Where(p => IsMeant(p, scope)).ToList();
            var allowed = scope.By is { } by
                ? _prohibitions.Liftables.Of(by)
                : (EditSet.One << _prohibitions.Liftables.All.Count) - 1;
            var (sets, isComplete, gaveUp) = search.Of(meant, allowed);
            yield return new Relief(
                scope,
                Binding(meant),
                [.. sets.Select(set => new ReliefSet(_prohibitions.Liftables.In(set)))],
                isComplete
            )
            {
                GaveUp = gaveUp,
            };
        }
    }

    private IEnumerable<ReliefScope> Scopes()
    {
        var binding = _prohibitions.All.Where(p => question.Counts(p.AsItIs)).ToList();
        List<RegimeId> regimes =
        [
            .. binding
                .Select(p => p.Measure.Instrument.Regime)
                .Distinct()
                .Where(r => question.Regime is not { } asked || asked == r)
                .OrderBy(r => r.Value, StringComparer.Ordinal),
        ];
        List<DealParty> parties =
        [
            .. deal.Parties.Where(party =>
                binding.Exists(p => p.Party == party.Id)
                && (question.Party is not { } asked || asked == party.Id)
            ),
        ];
        var whole = question.Party is null ? [null] : Array.Empty<DealParty?>();
        if (question.Regime is null)
        {
            foreach (var party in whole.Concat(parties))
                yield return new ReliefScope(party?.Id, party?.Name, null, null);
        }
        foreach (var party in whole.Concat(parties))
        {
            foreach (var regime in regimes.Where(r => Binds(party, r)))
                yield return new ReliefScope(party?.Id, party?.Name, regime, null);
        }
        foreach (var party in whole.Concat(parties))
        {
            foreach (var regime in regimes)
                yield return new ReliefScope(party?.Id, party?.Name, null, regime);
        }

        bool Binds(DealParty? party, RegimeId regime) =>
            binding.Exists(p =>
                p.Measure.Instrument.Regime == regime && (party is null || p.Party == party.Id)
            );
    }

    /// <summary>What each edit has to do with the prohibitions that are asked about.</summary>
    public IEnumerable<Blocking> Blocks()
    {
        var asked = new ReliefScope(question.Party, null, question.Regime, null);
        var meant = _prohibitions.All.Where(p => IsMeant(p, asked)).ToList();
        var binding = meant.Where(_prohibitions.CountsAsItIs).ToList();
        var parts = binding.ConvertAll(p => (Prohibition: p, Parts: _prohibitions.PartsOf(p)));
        var edits = parts.Aggregate(EditSet.Zero, (all, p) => all | p.Parts);
        foreach (var edit in SmallestSets.Single(edits))
        {
            yield return new Blocking(
                _prohibitions.Liftables.In(edit)[0],
                [
                    .. parts
                        .Where(p => !(p.Parts & edit).IsZero)
                        .Select(p => p.Prohibition.Party)
                        .Distinct()
                        .Select(id => deal.Parties.First(party => party.Id == id).Name),
                ],
                _prohibitions.Broken(meant, edit).Count == 0
            );
        }
    }

    private static bool IsMeant(Prohibition prohibition, ReliefScope scope) =>
        (scope.Party is not { } party || prohibition.Party == party)
        && (scope.Regime is not { } regime || prohibition.Measure.Instrument.Regime == regime);

    private IReadOnlyList<BindingMeasure> Binding(List<Prohibition> prohibitions) =>
        [
            .. prohibitions
                .Where(p => question.Counts(p.AsItIs))
                .GroupBy(p => p.Measure.Id)
                .OrderBy(g => g.Key.Value, StringComparer.Ordinal)
                .Select(g =>
                {
                    var measure = g.First().Measure;
                    return new BindingMeasure(
                        measure.Id,
                        measure.Instrument.Regime,
                        $"{measure.Instrument.Abbreviation} {measure.Article}",
                        g.Min(p => p.AsItIs ?? Verdict.NoMeasureFound),
                        [.. deal.Parties.Select(p => p.Id).Where(id => g.Any(p => p.Party == id))]
                    );
                }),
        ];
}
