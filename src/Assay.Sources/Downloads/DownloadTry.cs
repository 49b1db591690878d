using System.Net;
using Assay.Formats.Lists;
using Assay.Formats.Yaml;
using Assay.Model;
using Assay.Sources.Publishers;

namespace Assay.Sources.Downloads;

/// <summary>One try at a file.</summary>
internal sealed class DownloadTry(
    HttpClient client,
    TimeProvider time,
    Patience patience,
    DownloadOrder order
)
{
    private SourceFile File => order.File;

    /// <summary>Runs it.</summary>
    /// <exception cref="PassingTrouble">What may be over at the next try.</exception>
    /// <exception cref="AssayException">What will not.</exception>
    public async Task<Download> RunAsync(CancellationToken stop)
    {
        using var idle = new CancellationTokenSource(patience.Idle, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stop, idle.Token);
        try
        {
            return await RunAsync(() => idle.CancelAfter(patience.Idle), either.Token);
        }
        catch (OperationCanceledException e)
            when (idle.IsCancellationRequested && !stop.IsCancellationRequested)
        {
            throw new PassingTrouble(DownloadFault.Idle(File, patience.Idle), inner: e);
        }
    }

    private async Task<Download> RunAsync(Action alive, CancellationToken stop)
    {
        using var partial = PartialFile.Open(order.Partial, File.Address);
        try
        {
            return await RunAsync(partial, alive, stop);
        }
        catch (IOException)
        {
            // The disk is full, most likely: what came must not keep it so.
            partial.Remove();
            throw;
        }
    }

    private async Task<Download> RunAsync(PartialFile partial, Action alive, CancellationToken stop)
    {
        var from = partial.CanGoOn ? partial.Length : 0;
        // All of it came, but the run ended before it was used: there is no rest to ask for, only whether it is still the newest.
        var isWhole = from > 0 && from == partial.State!.Whole;
        using var answer = await new Asking(client, patience).AskAsync(
            order,
            request =>
            {
                if (isWhole)
                    partial.State!.Validators.AskIfChanged(request.Headers);
                else if (from > 0)
                    partial.State!.Validators.AskForRest(request.Headers, from);
                else
                    order.Known.AskIfChanged(request.Headers);
            },
            stop
        );
        alive();
        if (answer.StatusCode == HttpStatusCode.NotModified && isWhole)
            return Settle(partial);
        if (answer.StatusCode == HttpStatusCode.NotModified && from == 0 && order.Known.IsKnown)
            return new Download(true, order.Known, null, 0);
        Accept(answer, partial, isWhole ? 0 : from);
        await ReceiveAsync(answer, partial, alive, stop);
        return Settle(partial);
    }

    /// <summary>Takes an answer that brings the file or its rest; any other is a fault.</summary>
    private void Accept(HttpResponseMessage answer, PartialFile partial, long from)
    {
        switch (answer.StatusCode)
        {
            case HttpStatusCode.OK:
                CheckKind(answer);
                var whole = answer.Content.Headers.ContentLength;
                if (whole > ListLimits.FileBytes)
                    throw DownloadFault.TooLarge(File);
                var validators = Validators.Of(answer);
                partial.Begin(
                    new PartialNote(File.Address.AbsoluteUri, validators, IsGzip(answer), whole, 0)
                );
                break;
            case HttpStatusCode.PartialContent when from > 0:
                if (!IsRest(answer, partial.State!, from))
                {
                    partial.Discard();
                    throw new PassingTrouble(DownloadFault.OtherRest(File));
                }
                break;
            case HttpStatusCode.RequestedRangeNotSatisfiable when from > 0:
                partial.Discard();
                throw new PassingTrouble(DownloadFault.OtherRest(File));
            default:
                throw Refusal(answer);
        }
    }

    private static bool IsRest(HttpResponseMessage answer, PartialNote state, long from)
    {
        var range = answer.Content.Headers.ContentRange;
        return string.Equals(range?.Unit, "bytes", StringComparison.Ordinal)
            && range!.From == from
            && range.Length is { } whole
            && range.To == whole - 1
            && (state.Whole is null || state.Whole == whole)
            && (answer.Content.Headers.ContentLength is not { } rest || rest == whole - from)
            && !state.Validators.Contradict(Validators.Of(answer))
            && IsGzipOrPlain(answer) == state.IsGzip;
    }

    private Exception Refusal(HttpResponseMessage answer)
    {
        var status = DownloadFault.Status(File, answer.StatusCode);
        var passes =
            answer.StatusCode
            is HttpStatusCode.RequestTimeout
                or HttpStatusCode.TooManyRequests
                or HttpStatusCode.InternalServerError
                or HttpStatusCode.BadGateway
                or HttpStatusCode.ServiceUnavailable
                or HttpStatusCode.GatewayTimeout;
        if (!passes)
            return new AssayException(status);
        var later = answer.Headers.RetryAfter;
        var after = later?.Delta ?? (later?.Date is { } day ? day - time.GetUtcNow() : null);
        if (after > patience.LongestWait)
            return DownloadFault.ComeBackLater(File, after.Value);
        return new PassingTrouble(status, after < TimeSpan.Zero ? TimeSpan.Zero : after);
    }

    private void CheckKind(HttpResponseMessage answer)
    {
        if (
            answer.Content.Headers.ContentType?.MediaType is { } media
            && media is "text/html" or "application/xhtml+xml"
        )
            throw DownloadFault.NoList(File, "a web page");
    }

    private bool IsGzip(HttpResponseMessage answer) =>
        IsGzipOrPlain(answer)
        ?? throw DownloadFault.Encoding(
            File,
            $"the file comes packed as '{Quoting.Visible(string.Join(", ", answer.Content.Headers.ContentEncoding), 40)}', which was not asked for"
        );

    /// <summary>Whether the body is gzip; null where it is packed in another way.</summary>
    private static bool? IsGzipOrPlain(HttpResponseMessage answer) =>
        string.Join(",", answer.Content.Headers.ContentEncoding).ToLowerInvariant() switch
        {
            "" or "identity" => false,
            "gzip" or "x-gzip" => true,
            _ => null,
        };

    private async Task ReceiveAsync(
        HttpResponseMessage answer,
        PartialFile partial,
        Action alive,
        CancellationToken stop
    )
    {
        var whole =
            answer.StatusCode == HttpStatusCode.PartialContent
                ? answer.Content.Headers.ContentRange!.Length
                : answer.Content.Headers.ContentLength;
        if (whole is null && answer.Headers.TransferEncodingChunked != true && answer.Version.Major < 2)
            throw DownloadFault.EndUnknown(File);
        await using var body = await answer.Content.ReadAsStreamAsync(stop);
        var buffer = new byte[64 << 10];
        order.Received?.Invoke(partial.Length, whole);
        while (await ReadAsync(body, buffer, partial, whole, stop) is > 0 and var count)
        {
            alive();
            if (partial.Length + count > ListLimits.FileBytes)
            {
                partial.Discard();
                throw DownloadFault.TooLarge(File);
            }
            partial.Append(buffer.AsSpan(0, count));
            order.Received?.Invoke(partial.Length, whole);
        }
        if (whole is { } all && partial.Length != all)
            throw new PassingTrouble(DownloadFault.CutShort(File, partial.Length, whole));
    }

    private async Task<int> ReadAsync(
        Stream body,
        byte[] buffer,
        PartialFile partial,
        long? whole,
        CancellationToken stop
    )
    {
        try
        {
            return await body.ReadAsync(buffer, stop);
        }
        catch (Exception e) when (e is IOException or HttpRequestException)
        {
            throw new PassingTrouble(DownloadFault.CutShort(File, partial.Length, whole), inner: e);
        }
    }

    private Download Settle(PartialFile partial)
    {
        var state = partial.State!;
        try
        {
            var (hash, bytes) = ReceivedFile.Settle(File, partial.Reread(), state.IsGzip, order.Target);
            partial.Remove();
            return new Download(false, state.Validators, hash, bytes);
        }
        catch (AssayException)
        {
            // Nobody must go on with what is no list.
            partial.Remove();
            System.IO.File.Delete(order.Target);
            throw;
        }
    }
}
