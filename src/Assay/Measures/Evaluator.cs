using Assay.Findings;
using Assay.Measures.Conditions;
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
    public static Evaluation Evaluate(Measure measure, ActFacts act)
    {
        var first = OnItsDay(measure, act);
        if (act.Latest == act.On)
            return first;
        var last = OnItsDay(measure, act with { On = act.Latest });
        if (first.Verdict == last.Verdict)
            return first;
        var reached = first.Verdict is null ? last : first;
        var missing =
            $"the exact day of “{act.Name}”, between {new PartialDate(act.On)} and {new PartialDate(act.Latest)}";
        return reached with { Verdict = Findings.Verdict.DependsOn, Missing = [.. reached.Missing, missing] };
    }

    private static Evaluation OnItsDay(Measure measure, ActFacts act)
    {
        var trace = new List<Judgement>();

        var days = InForceJudgement(measure, act.On);
        trace.Add(days);
        if (days.Holds == Truth.False)
            return NotReached(measure, act, trace, Ground.Date);

        var nexus = Nexus(measure, act);
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
                    $"Not applied on {Days.Text(on)}: {suspension.Text}, {suspension.Days}"
                );
        }
        var days = measure.Days;
        var text = $"In force {days}; the act is of {Days.Text(on)}";
        var holds = days.On(on);
        return holds == Truth.Unknown
            ? Judgement.Open(
                Ground.Date,
                text,
                $"whether the measure, in force {days}, was so on {Days.Text(on)}"
            )
            : Judgement.Leaf(holds, Ground.Date, text);
    }

    private static Judgement Nexus(Measure measure, ActFacts act)
    {
        var judged = new List<Judgement>();
        foreach (var nexus in measure.Binds)
        {
            var judgement = nexus.When.Judge(act);
            judged.Add(
                new Judgement(
                    judgement.Holds,
                    $"{act.Actor.Name} {(judgement.Holds == Truth.True ? "is bound" : "might be bound")} as {nexus.Title}",
                    Ground.Nexus,
                    [judgement],
                    [],
                    null
                )
            );
            if (judgement.Holds == Truth.True)
                return judged[^1];
        }
        var holds = judged.Aggregate(Truth.False, (any, part) => any.Or(part.Holds));
        return new Judgement(holds, $"Whether {act.Actor.Name} is bound", Ground.Nexus, judged, [], null);
    }

    private static IEnumerable<string> Missing(Judgement judgement) =>
        judgement.Carriers().Where(c => c.Holds == Truth.Unknown).Select(c => c.Missing ?? c.Text);

    private static Ground FailingGround(Judgement judgement) =>
        judgement.Carriers().FirstOrDefault(c => c.Holds == Truth.False)?.Ground ?? judgement.Ground;

    private static Evaluation NotReached(
        Measure measure,
        ActFacts act,
        List<Judgement> trace,
        Ground ground
    ) => new(measure, act, null, ground, trace, [], [], null);
}
