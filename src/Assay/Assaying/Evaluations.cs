using Assay.Findings;
using Assay.Measures;
using Assay.Measures.Facts;

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
        var whole = new Subject(act.Term is null ? SubjectKind.Activity : SubjectKind.Term, act.Id, act.Name);
        foreach (var measure in measures)
        {
            switch (measure.Subject)
            {
                case MeasureSubject.Counterparty:
                    foreach (var party in act.Counterparties)
                    {
                        var portion = act with { Counterparties = [party] };
                        yield return (
                            new Subject(SubjectKind.Party, party.Id, party.Name),
                            Evaluator.Evaluate(measure, portion)
                        );
                    }
                    break;
                case MeasureSubject.Commodity:
                    foreach (var good in act.Commodities)
                    {
                        var name = act.Book.Find(good)?.Name ?? good.Value;
                        var holding = act.Assets.Where(a => a.Asset.Commodities.Contains(good)).ToList();
                        var portion = act with
                        {
                            Commodities = [good],
                            Assets = holding.Count > 0 ? holding : act.Assets,
                        };
                        yield return (
                            new Subject(SubjectKind.Commodity, good.Value, name),
                            Evaluator.Evaluate(measure, portion)
                        );
                    }
                    break;
                case MeasureSubject.Asset:
                    foreach (var portion in ByAsset(act).Where(p => p.Assets.Count > 0))
                    {
                        var asset = portion.Assets[0].Asset;
                        yield return (
                            new Subject(SubjectKind.Asset, asset.Id.Value, asset.Name),
                            Evaluator.Evaluate(measure, portion)
                        );
                    }
                    break;
                default:
                    foreach (var portion in ByAsset(act))
                        yield return (whole, Evaluator.Evaluate(measure, portion));
                    break;
            }
        }
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
}
