namespace Assay.Sources.Downloads;

/// <summary>How long and how often a publisher is asked for one file.</summary>
public sealed record Patience
{
    /// <summary>Tries in all.</summary>
    /// <value>5: with the waits between them some half a minute, which outlasts a restart of a server and not an outage.</value>
    public int Tries { get; init; } = 5;

    /// <summary>The wait before the second try; it doubles from try to try, with jitter, so that many users do not come back at once.</summary>
    /// <value>2 seconds.</value>
    public TimeSpan FirstWait { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>The longest wait, whether ours or one the publisher asks for (Retry-After): who asks for more is asked on another day.</summary>
    /// <value>2 minutes.</value>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>How long nothing may come before a try is given up.</summary>
    /// <value>30 seconds: some publishers make the file while one waits.</value>
    public TimeSpan Idle { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long one file may take, with all tries.</summary>
    /// <value>30 minutes: OFAC's largest file (120 MB, plain) at half a megabit a second.</value>
    public TimeSpan Whole { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>How many redirects are followed. The Fetch standard of browsers allows 20; no publisher needs more than two.</summary>
    /// <value>5.</value>
    public int Redirects { get; init; } = 5;
}
