using System.Globalization;
using Assay.Model;
using Polly;
using Polly.Retry;

namespace Assay.Sources.Downloads;

/// <summary>Downloads publishers' files: patiently, resuming what broke off, and believing nothing that a server says of itself.</summary>
public sealed class Downloader
{
    private readonly HttpClient _client;
    private readonly TimeProvider _time;
    private readonly Patience _patience;
    private readonly ResiliencePipeline _pipeline;

    /// <summary>Takes what it works with.</summary>
    /// <param name="client">The way out, made by <see cref="PublisherConnection"/>.</param>
    /// <param name="time">All waits and limits of time go by it.</param>
    /// <param name="jitter">Random numbers from 0 to 1, that spread the waits.</param>
    /// <param name="patience">How long and how often.</param>
    public Downloader(HttpClient client, TimeProvider time, Func<double> jitter, Patience patience)
    {
        _client = client;
        _time = time;
        _patience = patience;
        _pipeline = new ResiliencePipelineBuilder { TimeProvider = time }
            .AddRetry(
                new RetryStrategyOptions
                {
                    ShouldHandle = new PredicateBuilder().Handle<PassingTrouble>(),
                    MaxRetryAttempts = patience.Tries - 1,
                    BackoffType = DelayBackoffType.Exponential,
                    UseJitter = true,
                    Randomizer = jitter,
                    Delay = patience.FirstWait,
                    MaxDelay = patience.LongestWait,
                    DelayGenerator = args => new((args.Outcome.Exception as PassingTrouble)?.ComeBackAfter),
                }
            )
            .Build();
    }

    /// <summary>Downloads one file.</summary>
    /// <exception cref="AssayException">It was not to be had, or is not to be used (AS2114 to AS2124, AS2129).</exception>
    /// <exception cref="IOException">What came cannot be written.</exception>
    public async Task<Download> FetchAsync(DownloadOrder order, CancellationToken stop)
    {
        using var late = new CancellationTokenSource(_patience.Whole, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stop, late.Token);
        try
        {
            return await _pipeline.ExecuteAsync(
                async token => await new DownloadTry(_client, _time, _patience, order).RunAsync(token),
                either.Token
            );
        }
        catch (PassingTrouble trouble)
        {
            throw new AssayException(WithTries(trouble.Diagnostic), trouble);
        }
        catch (OperationCanceledException)
            when (late.IsCancellationRequested && !stop.IsCancellationRequested)
        {
            throw DownloadFault.TooLong(order.File, _patience.Whole);
        }
    }

    private Diagnostic WithTries(Diagnostic diagnostic) =>
        diagnostic with
        {
            Message = string.Create(
                CultureInfo.InvariantCulture,
                $"tried {_patience.Tries} times: {diagnostic.Message}"
            ),
        };
}
