using System.Diagnostics;
using System.Globalization;
using Assay.Fuzz.Campaigns;
using Assay.Fuzz.Corpora;
using Assay.Fuzz.Targets;

namespace Assay.Fuzz;

/// <summary>Tries each target in a process of its own, so that one that dies is a failure among others and memory is its own.</summary>
internal static class FuzzCommand
{
    // The heap a child may have: a reader that wants more for half a MiB is out of proportion.
    private const string HeapLimit = "0x40000000";

    public static int Run(IReadOnlyList<string> args)
    {
        var root = Corpus.RootAbove(AppContext.BaseDirectory);
        var options = FuzzOptions.Parse(args, root);
        var unknown = options?.Targets.FirstOrDefault(t => FuzzTargets.Named(t) is null);
        if (options is null || unknown is not null)
        {
            Console.Error.WriteLine(
                unknown is null ? FuzzOptions.Usage : $"There is no target '{unknown}'.\n{FuzzOptions.Usage}"
            );
            return 2;
        }
        var targets =
            options.Targets.Count == 0 ? FuzzTargets.All : options.Targets.Select(t => FuzzTargets.Named(t)!);
        if (options.IsChild)
            return Try(targets.First(), root, options);
        var failed = 0;
        foreach (var target in targets)
            failed += Succeeds(target.Id, options) ? 0 : 1;
        return failed == 0 ? 0 : 1;
    }

    /// <summary>The seeds of a target: its corpus, and what it borrows.</summary>
    public static IReadOnlyList<Seed> SeedsOf(IFuzzTarget target, string root) =>
        [.. Corpus.Of(root, target.Id), .. target.Borrowed(root)];

    private static int Try(IFuzzTarget target, string root, FuzzOptions options)
    {
        var campaign = new Campaign(target, SeedsOf(target, root), Path.Combine(options.Folder, target.Id));
        var report = campaign.Run(options.First, options.Runs, options.Time);
        Console.WriteLine(report.Text(Process.GetCurrentProcess().PeakWorkingSet64));
        return report.Failures.Count == 0 ? 0 : 1;
    }

    private static bool Succeeds(string target, FuzzOptions options)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!)
        {
            ArgumentList =
            {
                target,
                "--child",
                "--minutes",
                options.Time.TotalMinutes.ToString(CultureInfo.InvariantCulture),
                "--seed",
                options.First.ToString(CultureInfo.InvariantCulture),
                "--runs",
                options.Runs.ToString(CultureInfo.InvariantCulture),
                "--out",
                options.Folder,
            },
            Environment = { ["DOTNET_GCHeapHardLimit"] = HeapLimit },
        };
        using var child = Process.Start(start)!;
        child.WaitForExit();
        if (child.ExitCode is not (0 or 1))
        {
            var current = Campaign.CurrentOf(Path.Combine(options.Folder, target));
            Console.WriteLine(
                $"{target}: the process died ({child.ExitCode}); what it was reading is in {current}"
            );
        }
        return child.ExitCode == 0;
    }
}
