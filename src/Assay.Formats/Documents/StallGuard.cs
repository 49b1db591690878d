using System.Runtime.ExceptionServices;

namespace Assay.Formats.Documents;

/// <summary>
/// Runs a reader on a thread of its own, with a stack that bears what its library recurses over, and gives it up where nothing comes of it. A thread cannot be
/// stopped from outside: it ends with the program, or where its reader asks.
/// </summary>
internal static class StallGuard
{
    /// <summary>Bytes of stack: libraries recurse some hundreds of calls deep within their limits.</summary>
    private const int Stack = 64 << 20;

    /// <summary>Runs a reader.</summary>
    /// <param name="draft">The document, whose progress is watched.</param>
    /// <param name="read">The reader.</param>
    /// <param name="stop">Tells the reader that it was given up.</param>
    /// <exception cref="Model.AssayException">Nothing came of it for too long (AS6011), or what the reader throws.</exception>
    public static void Run(DocumentDraft draft, Action<DocumentDraft> read, Action? stop = null)
    {
        ExceptionDispatchInfo? thrown = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    read(draft);
                }
                catch (Exception e)
                {
                    thrown = ExceptionDispatchInfo.Capture(e);
                }
            },
            Stack
        )
        {
            IsBackground = true,
            Name = "document",
        };
        thread.Start();
        var before = draft.Progress;
        while (!thread.Join(DocumentLimits.Stall))
        {
            if (draft.Progress == before)
            {
                stop?.Invoke();
                throw DocumentFaults.Stalled(draft.Name);
            }
            before = draft.Progress;
        }
        thrown?.Throw();
    }
}
