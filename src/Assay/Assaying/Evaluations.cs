using Assay.Findings;
using Assay.Measures;
using Assay.Measures.Facts;

namespace Assay.Assaying;

/// <summary>Holds every measure against every act, in the portions its findings are counted by.</summary>
internal static class Evaluations
{
    /// <summary>All evaluations of an act, each with the subject it is about.</summary>
    public static IEnumerable<(Subject Subject, Evaluation Evaluation)> Of(ActFacts act, MeasureBook book)
    {
        var whole = new Subject(act.Term is null ? SubjectKind.Activity : SubjectKind.Term, act.Id, act.Name);
        foreach (var measure in book.Measures)
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
                        var portion = act with { Commodities = [good] };
                        yield return (
                            new Subject(SubjectKind.Commodity, good.Value, name),
                            Evaluator.Evaluate(measure, portion)
                        );
                    }
                    break;
                case MeasureSubject.Asset:
                    foreach (var asset in act.Assets)
                    {
                        var portion = act with { Assets = [asset] };
                        var subject = new Subject(SubjectKind.Asset, asset.Asset.Id.Value, asset.Asset.Name);
                        yield return (subject, Evaluator.Evaluate(measure, portion));
                    }
                    break;
                default:
                    yield return (whole, Evaluator.Evaluate(measure, act));
                    break;
            }
        }
    }
}
