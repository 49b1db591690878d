using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace Assay.Formats.Lists.Tables;

/// <summary>Reads records on a thread of their own while the ones before them are worked on: for files of millions of rows.</summary>
internal static class ReadAhead
{
    private const int RecordsOfBatch = 2_048;
    private const int BatchesAhead = 16;

    /// <summary>The same records in the same order; a fault comes where it would have come.</summary>
    public static IEnumerable<T> Of<T>(IEnumerable<T> records)
    {
        using var stop = new CancellationTokenSource();
        using var reading = new Reading<T>(records, stop.Token);
        try
        {
            foreach (var batch in reading.Batches())
            {
                foreach (var record in batch)
                    yield return record;
            }
        }
        finally
        {
            stop.Cancel();
        }
    }

    private sealed class Reading<T> : IDisposable
    {
        private readonly BlockingCollection<List<T>> _batches = new(BatchesAhead);
        private readonly Thread _thread;
        private ExceptionDispatchInfo? _fault;

        public Reading(IEnumerable<T> records, CancellationToken stop)
        {
            _thread = new Thread(() => Fill(records, stop)) { IsBackground = true };
            _thread.Start();
        }

        public IEnumerable<List<T>> Batches()
        {
            foreach (var batch in _batches.GetConsumingEnumerable())
                yield return batch;
            _fault?.Throw();
        }

        // Who stops early must not leave the file open.
        public void Dispose()
        {
            _thread.Join();
            _batches.Dispose();
        }

        private void Fill(IEnumerable<T> records, CancellationToken stop)
        {
            var batch = new List<T>(RecordsOfBatch);
            try
            {
                foreach (var record in records)
                {
                    batch.Add(record);
                    if (batch.Count < RecordsOfBatch)
                        continue;
                    _batches.Add(batch, stop);
                    batch = new List<T>(RecordsOfBatch);
                }
                _batches.Add(batch, stop);
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                // nobody wants the rest
            }
            catch (Exception fault)
            {
                _fault = ExceptionDispatchInfo.Capture(fault);
                if (batch.Count < RecordsOfBatch && !stop.IsCancellationRequested)
                    Last(batch, stop);
            }
            _batches.CompleteAdding();
        }

        private void Last(List<T> batch, CancellationToken stop)
        {
            try
            {
                _batches.Add(batch, stop);
            }
            catch (OperationCanceledException)
            {
                // nobody wants it
            }
        }
    }
}
