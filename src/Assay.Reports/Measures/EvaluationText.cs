using System.Globalization;
using Assay.Measures;
using Assay.Model;

namespace Assay.Reports.Measures;

/// <summary>What the law says of a fact pattern or a deal, instrument by instrument, as lines.</summary>
public static class EvaluationText
{
    /// <summary>The lines.</summary>
    /// <param name="pattern">What was evaluated.</param>
    /// <param name="withTrace">Whether every condition is shown.</param>
    public static IEnumerable<string> Lines(EvaluatedPattern pattern, bool withTrace)
    {
        var answers = pattern.Answers;
        yield return $"{pattern.Title} ({new PartialDate(pattern.Date)}, by what was known on {new PartialDate(pattern.KnownOn)})";
        foreach (
            var instrument in InstrumentAnswer.Of(answers).Where(i => withTrace || i.Verdict is not null)
        )
        {
            yield return $"  {Expectation.Text(instrument.Verdict, instrument.NotReachedOn).PadRight(26)} {instrument.Instrument.Id} ({instrument.Instrument.Abbreviation})";
            foreach (var answer in instrument.Measures.Where(a => withTrace || a.Verdict is not null))
            {
                yield return $"    {Expectation.Text(answer.Verdict, answer.NotReachedOn).PadRight(24)} {answer.Measure.Article}: {answer.Measure.Title}{Who(answer)}";
                if (withTrace)
                {
                    foreach (var line in TraceLines.Of(answer.Deciding, 8))
                        yield return line;
                    continue;
                }
                foreach (var missing in answer.Deciding.Missing)
                    yield return $"        depends on: {missing}";
                foreach (var unless in answer.Deciding.Unless)
                    yield return $"        unless: {unless}";
                if (answer.Deciding.Exception is { } exception)
                    yield return $"        {exception.Title} ({exception.Source.Text})";
            }
        }
        var grounds = answers
            .Where(a => a.Verdict is null)
            .GroupBy(a => a.NotReachedOn!.Value)
            .OrderByDescending(g => g.Count())
            .ThenBy(g => g.Key)
            .Select(g => $"{g.Count().ToString(CultureInfo.InvariantCulture)} on {Model.Words.Of(g.Key)}");
        yield return $"  not reached: {string.Join(", ", grounds)}";
        foreach (var caveat in pattern.Caveats.Sentences())
            yield return $"  {caveat}";
        if (pattern.Expected.Count > 0)
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"  {pattern.Expectations.Count(e => e.IsMet)} of {Counted.Of(pattern.Expected.Count, "expectation")} met"
            );
        foreach (
            var (measure, expected, was) in pattern
                .Expectations.Where(e => !e.IsMet)
                .Select(e => (e.Measure, e.Expected, e.Was))
        )
            yield return $"  EXPECTED {expected} of {measure}, was {was}";
    }

    // Who is bound, where more than one person was asked about.
    private static string Who(MeasureAnswer answer)
    {
        if (answer.Evaluations.Select(e => e.Act.Actor.Id).Distinct(StringComparer.Ordinal).Count() < 2)
            return "";
        var bound = answer
            .Evaluations.Where(e => e.Verdict == answer.Verdict && e.Verdict is not null)
            .Select(e => e.Act.Actor.Name)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return bound.Count == 0 ? "" : $" — {string.Join(", ", bound)}";
    }
}
