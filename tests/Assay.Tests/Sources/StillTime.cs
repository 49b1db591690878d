namespace Assay.Tests.Sources;

/// <summary>
/// Time that stands still. Who waits for something (a retry) waits no time at all, and how long it would have been is written down; a limit of time
/// (nothing came, it takes too long) runs out only when the test says so.
/// </summary>
internal sealed class StillTime(DateTimeOffset now, params TimeSpan[] limits) : TimeProvider
{
    private readonly Lock _gate = new();
    private readonly List<Limit> _limits = [];
    private readonly List<TimeSpan> _waits = [];

    /// <summary>What was waited for so far.</summary>
    public IReadOnlyList<TimeSpan> Waits
    {
        get
        {
            lock (_gate)
                return [.. _waits];
        }
    }

    public override DateTimeOffset GetUtcNow() => now;

    public override long GetTimestamp() => 0;

    /// <summary>A limit of time runs out, wherever it is watched.</summary>
    public void RunOut(TimeSpan limit)
    {
        List<Limit> due;
        lock (_gate)
            due = [.. _limits.Where(l => l.Due == limit)];
        foreach (var one in due)
            one.RunOut();
    }

    public override ITimer CreateTimer(
        TimerCallback callback,
        object? state,
        TimeSpan dueTime,
        TimeSpan period
    )
    {
        var timer = new Limit(this, callback, state) { Due = dueTime };
        var isLimit = dueTime == Timeout.InfiniteTimeSpan || limits.Contains(dueTime);
        lock (_gate)
        {
            if (isLimit)
                _limits.Add(timer);
            else
                _waits.Add(dueTime);
        }
        if (!isLimit)
            ThreadPool.UnsafeQueueUserWorkItem(static t => t.RunOut(), timer, preferLocal: false);
        return timer;
    }

    private sealed class Limit(StillTime time, TimerCallback callback, object? state) : ITimer
    {
        public TimeSpan Due { get; set; }

        public void RunOut() => callback(state);

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (time._gate)
                Due = dueTime;
            return true;
        }

        public void Dispose()
        {
            lock (time._gate)
                time._limits.Remove(this);
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
