using System.Runtime.ExceptionServices;
using System.Threading.Tasks.Dataflow;
using Assay.Formats.Lists.Tables;
using Assay.Formats.Screening;
using Assay.Screening;

namespace Assay.Cli.Screening;

/// <summary>
/// Screens a file of parties: one thread reads rows, all cores screen batches of them, one writes the batches in their order. So few batches are under
/// way at any moment that memory does not grow with the file.
/// </summary>
internal static class BulkScreening
{
    /// <summary>Rows of a batch: enough that handing it over costs nothing, few enough that all cores end at nearly the same time.</summary>
    private const int BatchRows = 64;

    /// <summary>Batches under way for each core: one being screened, the others so that no core waits for a slow batch before it.</summary>
    private const int BatchesForEachCore = 4;

    /// <summary>Rows between checkpoints: what is lost at most, a second or so of work.</summary>
    private const int RowsBetweenMarks = 1024;

    /// <summary>Runs an order.</summary>
    /// <returns>The exit code.</returns>
    public static int Run(BulkOrder order, KnownLists lists, Surroundings surroundings)
    {
        var table = InputTable.Open(order.Input, PartyRows.Name);
        var format = order.Format(table.Columns);
        var settings = RunSettings.Of(order, lists);
        using var output =
            Resumed(order, settings, surroundings)
            ?? PartialOutput.Begin(order.Output, settings, format.WriteHead);
        var rows = new PartyRows(table, order.Set);
        if (rows.PassedThrough is { Count: > 0 } passed)
            surroundings.Report(BulkSummary.PassedThrough(order.Input, passed));
        var batches = new BatchScreening(
            rows,
            new Screener(lists.Index, lists.Reviews, order.Terms),
            format,
            order.FailOn
        );
#pragma warning disable VSTHRD002 // a command has no context that could deadlock
        var totals = BulkProgress.Watched(
            surroundings,
            table,
            progress => ScreenAsync(table, batches, output, progress).GetAwaiter().GetResult()
        );
#pragma warning restore VSTHRD002
        output.Finish();
        BulkSummary.Tell(order, lists, totals, surroundings);
        return totals.Findings > 0 ? ExitCode.Findings : ExitCode.Clear;
    }

    private static PartialOutput? Resumed(BulkOrder order, RunSettings settings, Surroundings surroundings)
    {
        if (!order.Resume)
        {
            if (PartialOutput.IsThere(order.Output))
                surroundings.Report(BulkSummary.BegunAnew(order.Output));
            return null;
        }
        var output = PartialOutput.Resume(order.Output, settings);
        surroundings.Report(BulkSummary.Resumed(order.Output, output?.Done.Rows ?? 0));
        return output;
    }

    private static async Task<BulkTotals> ScreenAsync(
        InputTable table,
        BatchScreening batches,
        PartialOutput output,
        Action<long> progress
    )
    {
        var totals = output.Done;
        var marked = totals.Rows;
        var cores = Environment.ProcessorCount;
        var screening = new TransformBlock<InputRow[], ScreenedBatch>(
            batches.Screen,
            new ExecutionDataflowBlockOptions
            {
                MaxDegreeOfParallelism = cores,
                BoundedCapacity = cores * BatchesForEachCore,
                EnsureOrdered = true,
            }
        );
        var writing = new ActionBlock<ScreenedBatch>(
            batch =>
            {
                try
                {
                    output.Append(batch.Bytes);
                    totals = totals.And(batch.Totals);
                    if (totals.Rows - marked >= RowsBetweenMarks)
                    {
                        output.Mark(totals);
                        marked = totals.Rows;
                    }
                    progress(totals.Rows);
                }
                catch (Exception e)
                {
                    // Else the reader would wait for ever for room that nobody makes.
                    ((IDataflowBlock)screening).Fault(e);
                    throw;
                }
            },
            new ExecutionDataflowBlockOptions { BoundedCapacity = cores * BatchesForEachCore }
        );
        screening.LinkTo(writing, new DataflowLinkOptions { PropagateCompletion = true });
        try
        {
            foreach (
                var batch in table.Rows(SurplusCells.Leave).Skip(checked((int)totals.Rows)).Chunk(BatchRows)
            )
            {
                if (!await screening.SendAsync(batch))
                    break;
            }
        }
        finally
        {
            // Rows before one that cannot be read are still written, and can be gone on from.
            screening.Complete();
            await Ended(writing.Completion);
        }
        output.Mark(totals);
        return totals;
    }

    /// <summary>Waits for the end, and throws the one fault there was in place of the wrappings that blocks put around it.</summary>
    private static async Task Ended(Task completion)
    {
        await completion.ContinueWith(
            static _ => { },
            CancellationToken.None,
            TaskContinuationOptions.ExecuteSynchronously,
            TaskScheduler.Default
        );
        if (completion.Exception?.Flatten().InnerExceptions[0] is { } fault)
            ExceptionDispatchInfo.Throw(fault);
    }
}
