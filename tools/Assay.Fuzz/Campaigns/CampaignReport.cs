using System.Globalization;

namespace Assay.Fuzz.Campaigns;

/// <summary>What a campaign came to.</summary>
/// <param name="target">What was tried.</param>
internal sealed class CampaignReport(string target)
{
    private readonly Dictionary<string, (int Count, string First)> _failures = new(StringComparer.Ordinal);
    private readonly HashSet<string> _outcomes = new(StringComparer.Ordinal);
    private (TimeSpan Time, string Name, long Length) _slowest;
    private (long Bytes, string Name, long Length) _largest;

    /// <summary>Inputs that were read.</summary>
    public int Executions { get; private set; }

    /// <summary>Those of them that gave a value.</summary>
    public int Values { get; private set; }

    /// <summary>How long it took.</summary>
    public TimeSpan Time { get; set; }

    /// <summary>Kinds of failures: how often, and the first input's name.</summary>
    public IReadOnlyDictionary<string, (int Count, string First)> Failures => _failures;

    /// <summary>Counts a trial.</summary>
    public void Add(Trial trial, string name, long length)
    {
        Executions++;
        Values += trial.HasValue ? 1 : 0;
        _outcomes.Add(trial.Outcome);
        if (trial.Time > _slowest.Time)
            _slowest = (trial.Time, name, length);
        if (trial.Allocated > _largest.Bytes)
            _largest = (trial.Allocated, name, length);
    }

    /// <summary>Counts a failure and says how many there are of its kind.</summary>
    public int Failed(Failure failure, string name)
    {
        var (count, first) = _failures.GetValueOrDefault(failure.Kind, (0, name));
        _failures[failure.Kind] = (count + 1, first);
        return count + 1;
    }

    /// <summary>A line of figures, and one for each kind of failure.</summary>
    /// <param name="peakBytes">Memory of the process at its peak.</param>
    public string Text(long peakBytes)
    {
        var line = string.Create(
            CultureInfo.InvariantCulture,
            $"{target}: {Executions} runs in {Time.TotalSeconds:F0} s, {100.0 * Values / Math.Max(1, Executions):F0} % with a value, {_outcomes.Count} outcomes, {_failures.Values.Sum(f => f.Count)} failures; slowest {_slowest.Time.TotalMilliseconds:F0} ms (#{_slowest.Name}, {_slowest.Length} B), most allocated {_largest.Bytes >> 20} MiB (#{_largest.Name}, {_largest.Length} B), peak {peakBytes >> 20} MiB"
        );
        return string.Join(
            '\n',
            [line, .. _failures.Select(f => $"    {f.Value.Count} x {f.Key}, first #{f.Value.First}")]
        );
    }
}
