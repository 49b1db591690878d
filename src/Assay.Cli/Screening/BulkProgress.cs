using System.Globalization;
using Assay.Formats.Screening;
using Spectre.Console;

namespace Assay.Cli.Screening;

/// <summary>Shows on a terminal how many rows were screened, and how much is left; nothing where standard error is no terminal.</summary>
internal static class BulkProgress
{
    /// <summary>Runs something that tells how many rows are done.</summary>
    public static T Watched<T>(Surroundings surroundings, InputTable table, Func<Action<long>, T> run)
    {
        if (surroundings.Progress is not { } console)
            return run(static _ => { });
        return console
            .Progress()
            .AutoClear(true)
            .Columns(
                new SpinnerColumn(),
                new TaskDescriptionColumn { Alignment = Justify.Left },
                new ProgressBarColumn(),
                new PercentageColumn(),
                new RemainingTimeColumn()
            )
            .Start(progress =>
            {
                var task = progress.AddTask("reading", maxValue: 1);
                task.IsIndeterminate = true;
                return run(rows =>
                {
                    task.Description = string.Create(CultureInfo.InvariantCulture, $"{rows:N0} rows");
                    if (table.Fraction is not { } fraction)
                        return;
                    task.IsIndeterminate = false;
                    task.Value = fraction;
                });
            });
    }
}
