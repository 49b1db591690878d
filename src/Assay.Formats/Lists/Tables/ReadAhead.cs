using System.Threading.Channels;

namespace Assay.Formats.Lists.Tables;

/// <summary>Reads records on a thread of their own while the ones before them are worked on: for files of millions of rows.</summary>
internal static class ReadAhead
{
    private const int RecordsOfBatch = 2_048;
    private const int BatchesAhead = 16;

    /// <summary>The same records in the same order; a fault comes where it would have come.</summary>
    public static IEnumerable<T> Of<T>(IEnumerable<T> records)
    {
        var batches = Channel.CreateBounded<List<T>>(
            new BoundedChannelOptions(BatchesAhead) { SingleReader = true, SingleWriter = true }
        );
        using var stop = new CancellationTokenSource();
        var reading = Task.Run(() => Fill(records, batches.Writer, stop.Token));
        try
        {
            while (batches.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
            {
                while (batches.Reader.TryRead(out var batch))
                {
                    foreach (var record in batch)
                        yield return record;
                }
            }
        }
        finally
        {
            // Who stops early must not leave the file open.
            stop.Cancel();
            reading.GetAwaiter().GetResult();
        }
    }

    private static async Task Fill<T>(
        IEnumerable<T> records,
        ChannelWriter<List<T>> batches,
        CancellationToken stop
    )
    {
        Exception? fault = null;
        var batch = new List<T>(RecordsOfBatch);
        try
        {
            foreach (var record in records)
            {
                batch.Add(record);
                if (batch.Count < RecordsOfBatch)
                    continue;
                await batches.WriteAsync(batch, stop).ConfigureAwait(false);
                batch = new List<T>(RecordsOfBatch);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return;
        }
        catch (Exception e)
        {
            fault = e;
        }
        if (batch.Count > 0 && !stop.IsCancellationRequested)
            await batches.WriteAsync(batch, CancellationToken.None).ConfigureAwait(false);
        batches.Complete(fault);
    }
}
