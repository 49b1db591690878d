using Assay.Assaying;
using Assay.Measures;

namespace Assay.Reports.Measures;

/// <summary>Why an example did not come out as its author expects.</summary>
public static class ExampleText
{
    /// <summary>What was expected, what it was, and the trace.</summary>
    public static IEnumerable<string> Failure(ExampleRun run)
    {
        yield return $"{run.Pattern.Place}: {run.Pattern.Title}";
        if (run.Answer is not { } answer)
        {
            yield return $"  {run.Measure}: expected {run.Expected}, but there is no such measure";
            yield break;
        }
        yield return $"  {run.Measure}: expected {run.Expected}, was {Expectation.Text(answer.Verdict, answer.NotReachedOn)}";
        foreach (var line in TraceLines.Of(answer.Deciding, 4))
            yield return line;
    }
}
