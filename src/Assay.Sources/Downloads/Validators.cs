using System.Net.Http.Headers;

namespace Assay.Sources.Downloads;

/// <summary>What a publisher's server calls the state of a file, to be given back to it (RFC 9110, 8.8).</summary>
/// <param name="ETag">The entity tag as it came, <c>W/"…"</c> where it is a weak one.</param>
/// <param name="LastModified">When it last changed, in UTC.</param>
/// <param name="IsDateStrong">
/// Whether <paramref name="LastModified"/> tells any two states apart: the answer was made so much later that the file cannot have changed again
/// within that second (RFC 9110, 8.8.2.2).
/// </param>
public sealed record Validators(string? ETag, DateTimeOffset? LastModified, bool IsDateStrong)
{
    /// <summary>How much later an answer must be than the last change. RFC 9110 asks for a second, and more where clocks may differ; a minute is what RFC 7232 asked.</summary>
    private static readonly TimeSpan Apart = TimeSpan.FromMinutes(1);

    /// <summary>Nothing is known.</summary>
    public static Validators None { get; } = new(null, null, false);

    /// <summary>Whether there is anything to ask with.</summary>
    public bool IsKnown => ETag is not null || LastModified is not null;

    /// <summary>Whether the rest of a file may be asked for: only a strong validator tells that two parts are of the same whole.</summary>
    public bool IsStrong => ETag is { } tag ? !IsWeak(tag) : IsDateStrong;

    /// <summary>What an answer says.</summary>
    public static Validators Of(HttpResponseMessage answer)
    {
        var changed = answer.Content.Headers.LastModified;
        var made = answer.Headers.Date;
        return new Validators(
            answer.Headers.ETag?.ToString(),
            changed,
            changed is { } at && made is { } now && now - at >= Apart
        );
    }

    /// <summary>Asks for the file only where it changed.</summary>
    public void AskIfChanged(HttpRequestHeaders headers)
    {
        if (ETag is { } tag && EntityTagHeaderValue.TryParse(tag, out var value))
            headers.IfNoneMatch.Add(value);
        headers.IfModifiedSince = LastModified;
    }

    /// <summary>Asks for what follows <paramref name="from"/>, or for the whole where the file changed.</summary>
    public void AskForRest(HttpRequestHeaders headers, long from)
    {
        headers.Range = new RangeHeaderValue(from, null);
        headers.IfRange =
            ETag is { } tag && EntityTagHeaderValue.TryParse(tag, out var value)
                ? new RangeConditionHeaderValue(value)
                : new RangeConditionHeaderValue(LastModified!.Value);
    }

    /// <summary>Whether an answer cannot be of the same state as these are of.</summary>
    public bool Contradict(Validators other) =>
        (ETag is { } tag && other.ETag is { } its && !string.Equals(tag, its, StringComparison.Ordinal))
        || (LastModified is { } at && other.LastModified is { } then && at != then);

    private static bool IsWeak(string tag) => tag.StartsWith("W/", StringComparison.Ordinal);
}
