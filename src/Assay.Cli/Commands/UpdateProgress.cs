using Assay.Sources.Publishers;
using Assay.Sources.Updates;
using Spectre.Console;

namespace Assay.Cli.Commands;

/// <summary>Shows how an update goes on: bars on a terminal, a line for each step elsewhere, on standard error.</summary>
internal static class UpdateProgress
{
    /// <summary>Runs an update and shows it.</summary>
    public static Task<IReadOnlyList<ListUpdate>> WatchedAsync(
        Surroundings surroundings,
        Func<IUpdateWatcher, Task<IReadOnlyList<ListUpdate>>> update
    ) =>
        surroundings.Console.Profile.Capabilities.Interactive
            ? surroundings
                .Console.Progress()
                .AutoClear(true)
                .Columns(
                    new SpinnerColumn(),
                    new TaskDescriptionColumn { Alignment = Justify.Left },
                    new ProgressBarColumn(),
                    new DownloadedColumn(),
                    new TransferSpeedColumn()
                )
                .StartAsync(progress => update(new Bars(progress)))
            : update(new Lines(surroundings));

    private sealed class Lines(Surroundings surroundings) : IUpdateWatcher
    {
        private SourceFile? _file;

        public void Begins(ListSource source) => _file = null;

        public void Receives(ListSource source, SourceFile file, long bytes, long? whole)
        {
            if (_file == file)
                return;
            _file = file;
            Say(source, file.Name);
        }

        public void Reads(ListSource source) => Say(source, "reading");

        public void Ends(ListUpdate update) =>
            Say(
                update.Source,
                update.Outcome switch
                {
                    UpdateOutcome.Unchanged => "unchanged",
                    UpdateOutcome.Imported => "new edition",
                    UpdateOutcome.HeldBack => "held back",
                    _ => "failed",
                }
            );

        private void Say(ListSource source, string what) =>
            surroundings.Error.WriteLine(Surroundings.OneLine($"{source.List}: {what}"));
    }

    private sealed class Bars(ProgressContext progress) : IUpdateWatcher
    {
        private ProgressTask? _task;

        public void Begins(ListSource source)
        {
            _task = progress.AddTask(Markup.Escape(source.List.ToString()));
            _task.IsIndeterminate = true;
        }

        public void Receives(ListSource source, SourceFile file, long bytes, long? whole)
        {
            _task!.Description = Markup.Escape($"{source.List} {file.Name}");
            _task.IsIndeterminate = whole is null;
            _task.MaxValue = whole ?? Math.Max(bytes, 1);
            _task.Value = bytes;
        }

        public void Reads(ListSource source)
        {
            _task!.Description = Markup.Escape($"{source.List} reading");
            _task.IsIndeterminate = true;
        }

        public void Ends(ListUpdate update)
        {
            _task!.Description = Markup.Escape(update.Source.List.ToString());
            _task.IsIndeterminate = false;
            _task.Value = _task.MaxValue;
            _task.StopTask();
        }
    }
}
