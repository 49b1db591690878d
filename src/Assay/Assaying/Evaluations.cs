using Assay.Findings;
using Assay.Measures;
using Assay.Measures.Facts;
using Assay.Model;

namespace Assay.Assaying;

/// <summary>Holds every measure against every act, in the portions its findings are counted by.</summary>
internal static class Evaluations
{
    /// <summary>All evaluations of an act, each with the subject it is about.</summary>
    public static IEnumerable<(Subject Subject, Evaluation Evaluation)> Of(
        ActFacts act,
        IReadOnlyList<Measure> measures
    )
    {
        var portions = new Dictionary<MeasureSubject, IReadOnlyList<Portion>>();
        foreach (var measure in measures)
        {
            if (!portions.TryGetValue(measure.Subject, out var counted))
                portions.Add(measure.Subject, counted = [.. Portions(act, measure.Subject)]);
            foreach (var portion in counted)
                yield return (portion.Subject, Evaluator.Evaluate(measure, portion.Act, portion.Bound));
        }
    }

    /// <summary>Measures that count by something the act has none of, such as counterparties: they reach nothing, and say why.</summary>
    public static IEnumerable<Evaluation> WithNothingToCountBy(
        ActFacts act,
        IReadOnlyList<Measure> measures
    ) =>
        measures
            .GroupBy(m => m.Subject)
            .Where(g => !Portions(act, g.Key).Any())
            .SelectMany(g => g.Select(m => Evaluator.NothingToAsk(m, act)));

    private static IEnumerable<Portion> Portions(ActFacts act, MeasureSubject by) =>
        by switch
        {
            MeasureSubject.Counterparty => act.Counterparties.Select(party => new Portion(
                new Subject(SubjectKind.Party, party.Id, party.Name),
                act with
                {
                    Counterparties = [party],
                }
            )),
            MeasureSubject.Commodity => act.Commodities.Select(good => OfGood(act, good)),
            MeasureSubject.Asset => ByAsset(act)
                .Where(p => p.Assets.Count > 0)
                .Select(p => new Portion(
                    new Subject(SubjectKind.Asset, p.Assets[0].Asset.Id.Value, p.Assets[0].Asset.Name),
                    p
                )),
            _ => ByAsset(act)
                .Select(p => new Portion(
                    new Subject(act.Term is null ? SubjectKind.Activity : SubjectKind.Term, act.Id, act.Name),
                    p
                )),
        };

    private static Portion OfGood(ActFacts act, CommodityId good)
    {
        var holding = act.Assets.Where(a => a.Asset.Commodities.Contains(good)).ToList();
        return new Portion(
            new Subject(SubjectKind.Commodity, good.Value, act.Book.Find(good)?.Name ?? good.Value),
            act with
            {
                Commodities = [good],
                Assets = holding.Count > 0 ? holding : act.Assets,
            }
        );
    }

    // Asset by asset: the goods of one mine are not those of another, and one measure may reach the one and not the other.
    private static IEnumerable<ActFacts> ByAsset(ActFacts act) =>
        act.Assets.Count < 2
            ? [act]
            : act.Assets.Select(asset =>
                act with
                {
                    Assets = [asset],
                    Commodities =
                        act.OwnGoods.Count == 0 && asset.Asset.Commodities.Count > 0
                            ? asset.Asset.Commodities
                            : act.Commodities,
                }
            );

    /// <summary>What of an act is counted as one, with whom it binds.</summary>
    private sealed record Portion(Subject Subject, ActFacts Act)
    {
        public BoundMemo Bound { get; } = new();
    }
}
