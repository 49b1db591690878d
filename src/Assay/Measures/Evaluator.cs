using Assay.Findings;
using Assay.Measures.Facts;
using Assay.Model;

namespace Assay.Measures;

/// <summary>
/// Holds measures against acts. It knows days, nexus, conditions and exceptions, and no instrument.
/// </summary>
public static class Evaluator
{
    /// <summary>
    /// Evaluates one measure for one act and actor. Where the act's day is not known exactly, it is evaluated on the first and on
    /// the last day it may be; if these differ, the day decides.
    /// </summary>
    /// <param name="measure">The measure.</param>
    /// <param name="act">The act, or the portion of it that is asked about.</param>
    /// <param name="bound">Whom it binds, as far as that was asked before; only for the same act. Null where nothing was.</param>
    public static Evaluation Evaluate(Measure measure, ActFacts act, BoundMemo? bound = null)
    {
        var first = OnItsDay(measure, act, bound);
        if (act.Latest == act.On)
            return first;
        var last = OnItsDay(measure, act with { On = act.Latest }, null);
        if (first.Verdict == last.Verdict)
            return first;
        var reached = first.Verdict is null ? last : first;
        var missing =
            $"the exact day of “{act.Name}”, between {new PartialDate(act.On)} and {new PartialDate(act.Latest)}";
        return reached with { Verdict = Findings.Verdict.DependsOn, Missing = [.. reached.Missing, missing] };
    }

    /// <summary>The answer of a measure whose findings are counted by counterparty, commodity or asset, for an act that has none.</summary>
    internal static Evaluation NothingToAsk(Measure measure, ActFacts act)
    {
        var (ground, what) = measure.Subject switch
        {
            MeasureSubject.Counterparty => (Ground.Party, "counterparty"),
            MeasureSubject.Commodity => (Ground.Commodity, "commodity"),
            _ => (Ground.Area, "asset"),
        };
        return NotReached(
            measure,
            act,
            [Judgement.Leaf(Truth.False, ground, $"The act names no {what} to ask about")],
            ground
        );
    }

    private static Evaluation OnItsDay(Measure measure, ActFacts act, BoundMemo? bound)
    {
        var trace = new List<Judgement>();

        var days = InForceJudgement(measure, act.On);
        trace.Add(days);
        if (days.Holds == Truth.False)
            return NotReached(measure, act, trace, Ground.Date);

        var nexus = Nexus(measure, act, bound);
        trace.Add(nexus);
        if (nexus.Holds == Truth.False)
            return NotReached(measure, act, trace, Ground.Nexus);

        var when = measure.When.Judge(act);
        trace.Add(when);
        if (when.Holds == Truth.False)
            return NotReached(measure, act, trace, FailingGround(when));

        return Reached(measure, act, trace, days.Holds.And(nexus.Holds).And(when.Holds));
    }

    private static Evaluation Reached(Measure measure, ActFacts act, List<Judgement> trace, Truth holds)
    {
        var missing = trace
            .Where(j => j.Holds == Truth.Unknown)
            .SelectMany(Missing)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        var unless = new List<string>();
        MeasureException? authorisable = null;
        foreach (var exception in measure.Exceptions)
        {
            var days = exception.Days.On(act.On);
            if (days == Truth.False)
                continue;
            var judgement = exception.When.Judge(act);
            if (judgement.Holds == Truth.False)
                continue;
            if (days == Truth.Unknown)
            {
                unless.Add($"{exception.Title} — whether it was in force on the day ({exception.Days})");
                continue;
            }
            if (judgement.Holds == Truth.Unknown)
            {
                var asked = string.Join("; ", Missing(judgement).Distinct(StringComparer.Ordinal));
                unless.Add(
                    $"{exception.Title}{(exception.Effect == ExceptionEffect.Authorisable ? " (may be authorised)" : "")} — {asked}"
                );
                continue;
            }
            trace.Add(judgement);
            if (exception.Effect == ExceptionEffect.Exempt)
                return new Evaluation(measure, act, Findings.Verdict.Exempt, null, trace, [], [], exception);
            authorisable ??= exception;
        }
        var verdict =
            holds == Truth.Unknown
                ? Findings.Verdict.DependsOn
                : VerdictOf(measure.Effect, authorisable is not null);
        return new Evaluation(measure, act, verdict, null, trace, missing, unless, authorisable);
    }

    private static Verdict VerdictOf(MeasureEffect effect, bool authorisable) =>
        effect switch
        {
            MeasureEffect.Prohibition => authorisable
                ? Findings.Verdict.ProhibitedAuthorisable
                : Findings.Verdict.Prohibited,
            MeasureEffect.Duty => Findings.Verdict.Duty,
            MeasureEffect.Implication => Findings.Verdict.Implication,
            MeasureEffect.Incentive => Findings.Verdict.Incentive,
            _ => Findings.Verdict.DependsOn,
        };

    private static Judgement InForceJudgement(Measure measure, LocalDate on)
    {
        foreach (var suspension in measure.Suspensions)
        {
            if (suspension.Days.On(on) == Truth.True)
                return Judgement.Leaf(
                    Truth.False,
                    Ground.Date,
                    $"Not applied on {new PartialDate(on)}: {suspension.Text}, {suspension.Days}"
                );
        }
        var days = measure.Days;
        var text = $"In force {days}; the act is of {new PartialDate(on)}";
        var holds = days.On(on);
        return holds == Truth.Unknown
            ? Judgement.Open(
                Ground.Date,
                text,
                $"whether the measure, in force {days}, was so on {new PartialDate(on)}"
            )
            : Judgement.Leaf(holds, Ground.Date, text);
    }

    private static Judgement Nexus(Measure measure, ActFacts act, BoundMemo? bound)
    {
        var judged = new List<Judgement>();
        foreach (var nexus in measure.Binds)
        {
            var answer = bound?.Of(nexus, act) ?? BoundMemo.Judge(nexus, act);
            judged.Add(answer);
            if (answer.Holds == Truth.True)
                return answer;
        }
        var holds = judged.Aggregate(Truth.False, (any, part) => any.Or(part.Holds));
        return new Judgement(holds, $"Whether {act.Actor.Name} is bound", Ground.Nexus, judged, [], null);
    }

    private static IEnumerable<string> Missing(Judgement judgement) =>
        judgement
            .Carriers()
            .Where(c => c.Holds == Truth.Unknown)
            .Select(c => (c.Missing ?? c.Text).ToString());

    private static Ground FailingGround(Judgement judgement) =>
        Failing(judgement, isNegated: false)?.Ground ?? judgement.Ground;

    // The first leaf that carries a no: what Carriers tells first, without making all of them.
    private static Judgement? Failing(Judgement judgement, bool isNegated)
    {
        var fails = isNegated ? Truth.True : Truth.False;
        if (judgement.Parts.Count == 0)
            return judgement.Holds == fails ? judgement : null;
        if (judgement.IsNegation)
            return Failing(judgement.Parts[0], !isNegated);
        foreach (var part in judgement.Parts)
        {
            if (judgement.Holds == Truth.Unknown ? part.Holds == Truth.False : part.Holds != judgement.Holds)
                continue;
            if (Failing(part, isNegated) is { } leaf)
                return leaf;
        }
        return null;
    }

    private static Evaluation NotReached(
        Measure measure,
        ActFacts act,
        List<Judgement> trace,
        Ground ground
    ) => new(measure, act, null, ground, trace, [], [], null);
}
