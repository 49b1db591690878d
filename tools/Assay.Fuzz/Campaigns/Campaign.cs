using System.Diagnostics;
using System.Globalization;
using Assay.Fuzz.Corpora;
using Assay.Fuzz.Mutations;
using Assay.Fuzz.Targets;

namespace Assay.Fuzz.Campaigns;

/// <summary>
/// Many inputs for one target: its seeds as they are, then mutants by number. Runs on a thread of its own, so that a reader that
/// hangs is noticed and left behind.
/// </summary>
/// <param name="target">What is tried.</param>
/// <param name="seeds">Good inputs, and such that once did harm.</param>
/// <param name="folder">A folder for the inputs; those that fail are kept in it.</param>
internal sealed class Campaign(IFuzzTarget target, IReadOnlyList<Seed> seeds, string folder)
{
    // Of one kind of failure as many are kept as help to see what is alike in them.
    private const int KeptOfAKind = 3;

    private readonly Mutator _mutator = new(seeds);
    private readonly CampaignReport _report = new(target.Id);
    private long _trialStart;
    private (string Name, Seed Input) _at;

    /// <summary>The folder of the input that is being read; if the process dies of it, it is there still.</summary>
    public static string CurrentOf(string folder) => Path.Combine(folder, "current");

    /// <summary>Reads the seeds and then mutants.</summary>
    /// <param name="first">The number of the first mutant.</param>
    /// <param name="runs">How many mutants at most.</param>
    /// <param name="time">For how long at most.</param>
    public CampaignReport Run(int first, int runs, TimeSpan time)
    {
        var worker = new Thread(() => Work(first, runs, time), TrialLimits.StackBytes)
        {
            IsBackground = true,
        };
        worker.Start();
        while (!worker.Join(TimeSpan.FromMilliseconds(200)))
        {
            var start = Interlocked.Read(ref _trialStart);
            // Twice the limit: a trial that ends late is told by itself.
            if (start == 0 || Stopwatch.GetElapsedTime(start) < 2 * TrialLimits.Time)
                continue;
            Keep(new Failure("hang", "It was not done with the input after twice the time."));
            break;
        }
        return _report;
    }

    private void Work(int first, int runs, TimeSpan time)
    {
        var start = Stopwatch.GetTimestamp();
        // Once without counting: the first input pays for the tables and for the compiler.
        foreach (var seed in seeds)
            Trial.Of(target, seed, CurrentOf(folder));
        foreach (var seed in seeds)
            Try(seed.Name.Replace('/', '-'), seed);
        for (var i = 0; i < runs && Stopwatch.GetElapsedTime(start) < time; i++)
        {
            var number = unchecked(first + i);
            Try(number.ToString(CultureInfo.InvariantCulture), _mutator.Mutant(number));
        }
        _report.Time = Stopwatch.GetElapsedTime(start);
    }

    private void Try(string name, Seed input)
    {
        _at = (name, input);
        Interlocked.Exchange(ref _trialStart, Stopwatch.GetTimestamp());
        var trial = Trial.Of(target, input, CurrentOf(folder));
        Interlocked.Exchange(ref _trialStart, 0);
        _report.Add(trial, name, input.Length);
        if (trial.Failure is { } failure)
            Keep(failure);
    }

    private void Keep(Failure failure)
    {
        var (name, input) = _at;
        if (_report.Failed(failure, name) > KeptOfAKind)
            return;
        var kept = Path.Combine(folder, "failures", failure.FolderName, name);
        input.WriteTo(kept);
        File.WriteAllText(Path.Combine(kept, "failure.log"), failure.Text);
    }
}
